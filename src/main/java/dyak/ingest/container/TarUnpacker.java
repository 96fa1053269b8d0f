package dyak.ingest.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** TAR archives, as they are or unpacked from a GZIP. */
public final class TarUnpacker implements Unpacker {
  private static final int MARK = 257;

  @Override
  public void unpack(byte[] container, Outlet outlet) throws IOException {
    unpack(new ByteArrayInputStream(container), outlet);
  }

  static void unpack(InputStream packed, Outlet outlet) throws IOException {
    TarArchiveInputStream tar = new TarArchiveInputStream(packed, "UTF-8");
    TarArchiveEntry entry = tar.getNextEntry();
    while (entry != null) {
      if (entry.isFile() && !EntryNames.isLitter(entry.getName())) {
        outlet.file(entry.getName(), tar, -1);
      }
      entry = tar.getNextEntry();
    }
  }

  /** Whether a file that starts so is a TAR. */
  static boolean startsTar(byte[] head) {
    return head.length > MARK + 4
        && new String(head, MARK, 5, StandardCharsets.ISO_8859_1).equals("ustar");
  }
}
