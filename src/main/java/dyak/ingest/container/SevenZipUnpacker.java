package dyak.ingest.container;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** 7z archives. */
public final class SevenZipUnpacker implements Unpacker {
  private static final int MOST_MEMORY_KIB = 256 << 10;

  @Override
  public void unpack(byte[] container, Outlet outlet) throws IOException {
    try (SevenZFile archive =
        SevenZFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(container))
            .setMaxMemoryLimitKiB(MOST_MEMORY_KIB)
            .get()) {
      for (SevenZArchiveEntry entry : archive.getEntries()) {
        String name = entry.getName() == null ? "" : entry.getName();
        if (!entry.isDirectory() && !EntryNames.isLitter(name)) {
          unpack(archive, entry, name, outlet);
        }
      }
    }
  }

  private static void unpack(
      SevenZFile archive, SevenZArchiveEntry entry, String name, Outlet outlet) throws IOException {
    try (InputStream content = archive.getInputStream(entry)) {
      outlet.file(name, content, -1);
    } catch (PasswordRequiredException e) {
      outlet.locked(name);
    }
  }
}
