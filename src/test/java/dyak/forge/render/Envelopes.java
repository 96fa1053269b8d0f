package dyak.forge.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A letter inside another file: attached to a message, or in an archive. */
public final class Envelopes {
  private static final Base64.Encoder LINES =
      Base64.getMimeEncoder(76, "\r\n".getBytes(StandardCharsets.US_ASCII));

  private Envelopes() {}

  /** A message with {@code subject} and the letter attached as {@code name}. */
  public static byte[] message(String subject, String name, String mediaType, byte[] letter) {
    String boundary = "=_dyak_forge_boundary";
    String greeting = "Добрый день!\r\n\r\nНаправляем письмо, просьба подтвердить получение.\r\n";
    String text =
        """
        From: =?UTF-8?B?%s?= <kanc@example.org>
        To: =?UTF-8?B?%s?= <info@example.net>
        Subject: =?UTF-8?B?%s?=
        Date: Tue, 14 Jan 2020 09:15:00 +0300
        Message-ID: <%08x@example.org>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="%s"

        --%s
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: base64

        %s
        --%s
        Content-Type: %s; name="%s"
        Content-Disposition: attachment; filename="%s"
        Content-Transfer-Encoding: base64

        %s
        --%s--
        """
            .formatted(
                encoded("Канцелярия"),
                encoded("Приёмная"),
                encoded(subject),
                name.hashCode(),
                boundary,
                boundary,
                LINES.encodeToString(greeting.getBytes(StandardCharsets.UTF_8)),
                boundary,
                mediaType,
                name,
                name,
                LINES.encodeToString(letter),
                boundary);
    return text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** An archive that holds the letter as {@code name}. */
  public static byte[] zip(String name, byte[] letter) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry(name);
      entry.setTimeLocal(Repacked.TIME);
      zip.putNextEntry(entry);
      zip.write(letter);
    }
    return bytes.toByteArray();
  }
}
