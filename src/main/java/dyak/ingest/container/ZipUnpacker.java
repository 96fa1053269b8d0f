package dyak.ingest.container;

import dyak.ingest.flow.TooLargeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** ZIP archives; names that are not in Unicode are in whatever encoding reads as Russian. */
public final class ZipUnpacker implements Unpacker {
  @Override
  public void unpack(byte[] container, Outlet outlet) throws IOException {
    try (ZipFile zip = open(container)) {
      Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
      while (entries.hasMoreElements()) {
        unpack(zip, entries.nextElement(), outlet);
      }
    } catch (LostDirectoryException e) {
      unpackInTurn(container, outlet);
      throw e;
    }
  }

  private static ZipFile open(byte[] container) throws LostDirectoryException {
    try {
      return ZipFile.builder()
          .setSeekableByteChannel(new SeekableInMemoryByteChannel(container))
          .get();
    } catch (IOException e) {
      throw new LostDirectoryException(e);
    }
  }

  /** Takes out what stands before the place where an archive is cut off. */
  private static void unpackInTurn(byte[] container, Outlet outlet) throws IOException {
    try (ZipArchiveInputStream zip =
        new ZipArchiveInputStream(new ByteArrayInputStream(container), "UTF-8", true, true)) {
      ZipArchiveEntry entry = zip.getNextEntry();
      while (entry != null) {
        String name = name(entry);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
          outlet.locked(name);
        } else if (!entry.isDirectory() && !EntryNames.isLitter(name)) {
          outlet.file(name, zip, container.length);
        }
        entry = zip.getNextEntry();
      }
    }
  }

  /** An archive whose end is missing. */
  private static final class LostDirectoryException extends IOException {
    private static final long serialVersionUID = 1L;

    LostDirectoryException(IOException cause) {
      super(cause.getMessage(), cause);
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
