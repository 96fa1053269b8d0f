package dyak.ingest.container;

import dyak.ingest.flow.TooLargeException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** ZIP archives; names that are not in Unicode are in whatever encoding reads as Russian. */
public final class ZipUnpacker implements Unpacker {
  @Override
  public void unpack(byte[] container, Outlet outlet) throws IOException {
    try (ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(container))
            .get()) {
      Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
      while (entries.hasMoreElements()) {
        unpack(zip, entries.nextElement(), outlet);
      }
    }
  }

  private static void unpack(ZipFile zip, ZipArchiveEntry entry, Outlet outlet) throws IOException {
    String name = name(entry);
    if (entry.isDirectory() || EntryNames.isLitter(name)) {
      return;
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      outlet.locked(name);
      return;
    }
    try (InputStream content = zip.getInputStream(entry)) {
      outlet.file(name, content, Math.max(0, entry.getCompressedSize()));
    } catch (TooLargeException e) {
      throw e;
    } catch (IOException e) {
      outlet.unreadable(name, e);
    }
  }

  private static String name(ZipArchiveEntry entry) {
    boolean unicode =
        entry.getGeneralPurposeBit().usesUTF8ForNames()
            || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
    byte[] raw = entry.getRawName();
    return unicode || raw == null ? entry.getName() : EntryNames.decode(raw);
  }
}
