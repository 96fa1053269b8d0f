package dyak.registry.export;

import dyak.record.LetterRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A message for each letter: {@code 000001.xml}, {@code 000002.xml}, and so on. */
final class ZippedMessages implements Export {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Message message;
  private final ZipOutputStream zip;
  private int count;

  ZippedMessages(Message message, OutputStream out) {
    this.message = message;
    zip = new ZipOutputStream(out);
  }

  @Override
  public void add(LetterRecord letter) throws IOException {
    ZipEntry entry = new ZipEntry(String.format(Locale.ROOT, "%06d.xml", ++count));
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    Xml.document(zip, xml -> message.write(letter, xml));
    zip.closeEntry();
  }

  @Override
  public void finish() throws IOException {
    zip.finish();
    zip.flush();
  }
}
