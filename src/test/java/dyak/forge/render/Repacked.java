package dyak.forge.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A ZIP with the clock taken out of its entries. */
final class Repacked {
  static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private Repacked() {}

  static byte[] zip(byte[] zip) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry fixed = new ZipEntry(entry.getName());
        fixed.setTimeLocal(TIME);
        out.putNextEntry(fixed);
        in.transferTo(out);
      }
    }
    return bytes.toByteArray();
  }
}
