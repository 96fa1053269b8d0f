package dyak.ingest.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.jspecify.annotations.Nullable;

/** A web page with all its parts in one file (MHTML); the first part that is HTML is the page. */
public final class WebArchive {
  private static final int DEEPEST = 5;

  private WebArchive() {}

  /**
   * The bytes of the page.
   *
   * @throws IOException when there is none
   */
  public static byte[] page(byte[] archive) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MailUnpacker.LENIENT);
    builder.setDecodeMonitor(DecodeMonitor.SILENT);
    Message message = builder.parseMessage(new ByteArrayInputStream(archive));
    try {
      SingleBody page = page(message, 0);
      if (page == null) {
        throw new IOException("no part of the web archive is a page");
      }
      return page.getInputStream().readAllBytes();
    } finally {
      message.dispose();
    }
  }

  private static @Nullable SingleBody page(Entity entity, int depth) {
    if (entity.getBody() instanceof Multipart parts && depth < DEEPEST) {
      for (Entity part : parts.getBodyParts()) {
        SingleBody page = page(part, depth + 1);
        if (page != null) {
          return page;
        }
      }
    }
    boolean html = "text/html".equals(entity.getMimeType());
    return html && entity.getBody() instanceof SingleBody body ? body : null;
  }
}
