package dyak.ingest.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;

/**
 * What Outlook attaches instead of attachments ({@code winmail.dat}). The text of the mail stands
 * in the mail; it is taken from here only when nothing else can be.
 */
public final class TnefUnpacker implements Unpacker {
  @Override
  public void unpack(byte[] container, Outlet outlet) throws IOException {
    HMEFMessage message = new HMEFMessage(new ByteArrayInputStream(container));
    boolean none = true;
    for (Attachment attachment : message.getAttachments()) {
      none = false;
      byte[] content = content(attachment);
      outlet.file(name(attachment), new ByteArrayInputStream(content), -1);
    }
    String body = none ? message.getBody() : null;
    if (body != null && !body.isBlank()) {
      byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
      outlet.file("message.rtf", new ByteArrayInputStream(bytes), -1);
    }
  }

  private static byte[] content(Attachment attachment) {
    try {
      return attachment.getContents();
    } catch (IllegalArgumentException e) {
      return new byte[0]; // it has none
    }
  }

  private static String name(Attachment attachment) {
    String name =
        attachment.getLongFilename() == null
            ? attachment.getFilename()
            : attachment.getLongFilename();
    return name == null ? "attachment" : name;
  }
}
