package dyak.ingest.container;

import dyak.ingest.flow.TooLargeException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;

/** Mails: what the sender wrote, then what is attached. Pictures inside the text are left out. */
public final class MailUnpacker implements Unpacker {
  private static final int DEEPEST = 30;
  private static final Pattern SIGNATURE =
      Pattern.compile("application/(?:x-)?(?:pkcs7|pgp)-signature");
  static final MimeConfig LENIENT =
      MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(-1).setMaxHeaderCount(-1).build();

  @Override
  public void unpack(byte[] container, Outlet outlet) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(LENIENT);
    builder.setDecodeMonitor(DecodeMonitor.SILENT);
    Message message = builder.parseMessage(new ByteArrayInputStream(container));
    try {
      unpack(message, outlet, 0);
      checkEnd(message, container);
    } finally {
      message.dispose();
    }
  }

  /** What came before the place where a mail is cut off has been handed on. */
  private static void checkEnd(Message message, byte[] mail) throws IOException {
    if (message.isMultipart()
        && message.getHeader().getField("Content-Type") instanceof ContentTypeField type
        && type.getBoundary() != null
        && !new String(mail, StandardCharsets.ISO_8859_1)
            .contains("--" + type.getBoundary() + "--")) {
      throw new IOException("the mail is cut off, its end mark is missing");
    }
  }

  private static void unpack(Entity entity, Outlet outlet, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new TooLargeException("parts nested deeper than " + DEEPEST);
    }
    Body body = entity.getBody();
    if (body instanceof Multipart parts) {
      boolean alternative = "alternative".equalsIgnoreCase(parts.getSubType());
      List<Entity> chosen = alternative ? best(parts) : parts.getBodyParts();
      for (Entity part : chosen) {
        unpack(part, outlet, depth + 1);
      }
    } else if (body instanceof Message inner) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new DefaultMessageWriter().writeMessage(inner, bytes);
      String name = name(entity);
      file(outlet, name.isEmpty() ? "message.eml" : name, bytes.toByteArray());
    } else if (body instanceof SingleBody content
        && !isPictureInText(entity)
        && !isSignatureOfMail(entity)) {
      file(outlet, entity, content);
    }
  }

  /** Of the forms of one text the last that can be read is the best; plain text will do. */
  private static List<Entity> best(Multipart parts) {
    List<Entity> readable = new ArrayList<>();
    for (Entity part : parts.getBodyParts()) {
      String type = part.getMimeType();
      if (part.isMultipart() || type.equals("text/html")) {
        readable.add(part);
      } else if (type.equals("text/plain")) {
        return List.of(part);
      }
    }
    return readable.isEmpty() ? parts.getBodyParts() : List.of(readable.get(readable.size() - 1));
  }

  private static boolean isPictureInText(Entity entity) {
    return entity.getMimeType().startsWith("image/")
        && entity.getHeader().getField("Content-ID") != null
        && !"attachment".equalsIgnoreCase(entity.getDispositionType());
  }

  /** What signs the mail itself is no attachment: {@code smime.p7s}. */
  private static boolean isSignatureOfMail(Entity entity) {
    return entity.getParent() != null
        && "multipart/signed".equals(entity.getParent().getMimeType())
        && SIGNATURE.matcher(entity.getMimeType()).matches();
  }

  private static void file(Outlet outlet, Entity entity, SingleBody content) throws IOException {
    String name = name(entity);
    boolean attached = !name.isEmpty() || !(content instanceof TextBody);
    byte[] bytes = content.getInputStream().readAllBytes();
    if (attached) {
      file(outlet, name.isEmpty() ? "attachment" : name, bytes);
      return;
    }
    String text = text((TextBody) content, bytes);
    if (!text.isBlank()) {
      String kind = entity.getMimeType().equals("text/html") ? "message.html" : "message.txt";
      file(outlet, kind, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Text in the encoding that the mail says, or in the one that it plainly is. */
  private static String text(TextBody body, byte[] bytes) throws IOException {
    String charset = body.getMimeCharset();
    boolean said = charset != null && !charset.equalsIgnoreCase("us-ascii");
    if (!said) {
      return EntryNames.decode(bytes);
    }
    try (Reader reader = body.getReader()) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    } catch (UnsupportedEncodingException e) {
      return EntryNames.decode(bytes);
    }
  }

  private static void file(Outlet outlet, String name, byte[] bytes) throws IOException {
    outlet.file(name, new ByteArrayInputStream(bytes), -1);
  }

  private static String name(Entity entity) {
    String name = entity.getFilename();
    if (name == null
        && entity.getHeader().getField("Content-Type") instanceof ContentTypeField type) {
      name = type.getParameter("name");
    }
    return name == null ? "" : DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT);
  }
}
