package dyak.registry.export;

import dyak.record.LetterRecord;
import javax.xml.stream.XMLStreamException;

/** A letter as one XML message. */
interface Message {
  void write(LetterRecord letter, Xml xml) throws XMLStreamException;
}
