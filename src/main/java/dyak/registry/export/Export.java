package dyak.registry.export;

import dyak.record.LetterRecord;
import java.io.IOException;

/** A file in the making: letters in, and at the end it is whole. The stream stays open. */
public interface Export {
  void add(LetterRecord letter) throws IOException;

  void finish() throws IOException;
}
