package dyak.ingest.container;

import dyak.ingest.flow.TooLargeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;

/** Outlook's mails (MSG): what the sender wrote, then what is attached. */
public final class OutlookUnpacker implements Unpacker {
  private static final int DEEPEST = 10;

  @Override
  public void unpack(byte[] container, Outlet outlet) throws IOException {
    try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(container))) {
      unpack(message, "", outlet, 0);
    }
  }

  private static void unpack(MAPIMessage message, String folder, Outlet outlet, int depth)
      throws IOException {
    if (depth > DEEPEST) {
      throw new TooLargeException("mails nested deeper than " + DEEPEST);
    }
    message.setReturnNullOnMissingChunk(true);
    text(message, folder, outlet);
    for (AttachmentChunks attachment : message.getAttachmentFiles()) {
      if (attachment.isEmbeddedMessage()) {
        MAPIMessage inner = attachment.getEmbeddedMessage();
        unpack(inner, folder + name(attachment, "message") + "/", outlet, depth + 1);
      } else if (attachment.getAttachData() != null) {
        byte[] bytes = attachment.getAttachData().getValue();
        file(outlet, folder + name(attachment, "attachment"), bytes == null ? new byte[0] : bytes);
      }
    }
  }

  private static void text(MAPIMessage message, String folder, Outlet outlet) throws IOException {
    try {
      String text = message.getTextBody();
      String html = text == null || text.isBlank() ? message.getHtmlBody() : null;
      if (html != null) {
        file(outlet, folder + "message.html", html.getBytes(StandardCharsets.UTF_8));
      } else if (text != null && !text.isBlank()) {
        file(outlet, folder + "message.txt", text.getBytes(StandardCharsets.UTF_8));
      }
    } catch (ChunkNotFoundException e) {
      throw new IOException("the mail has no body where it says it has", e);
    }
  }

  private static String name(AttachmentChunks attachment, String otherwise) {
    String name = value(attachment.getAttachLongFileName());
    name = name == null ? value(attachment.getAttachFileName()) : name;
    name = name == null ? value(attachment.getAttachDisplayName()) : name;
    return name == null ? otherwise : name;
  }

  private static @Nullable String value(@Nullable StringChunk chunk) {
    return chunk == null || chunk.getValue() == null || chunk.getValue().isBlank()
        ? null
        : chunk.getValue();
  }

  private static void file(Outlet outlet, String name, byte[] bytes) throws IOException {
    outlet.file(name, new ByteArrayInputStream(bytes), -1);
  }
}
