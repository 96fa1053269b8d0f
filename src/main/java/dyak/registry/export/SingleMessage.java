package dyak.registry.export;

import dyak.record.LetterRecord;
import java.io.IOException;
import java.io.OutputStream;

/** One message of one letter. */
final class SingleMessage implements Export {
  private final Message message;
  private final OutputStream out;
  private boolean written;

  SingleMessage(Message message, OutputStream out) {
    this.message = message;
    this.out = out;
  }

  @Override
  public void add(LetterRecord letter) throws IOException {
    if (written) {
      throw new IOException("a message carries one letter, and there are more: name a .zip file");
    }
    written = true;
    Xml.document(out, xml -> message.write(letter, xml));
  }

  @Override
  public void finish() throws IOException {
    if (!written) {
      throw new IOException("no letter to make a message of");
    }
    out.flush();
  }
}
