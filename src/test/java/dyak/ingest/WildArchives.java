package dyak.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Archives that are broken, locked, or made to do harm. */
final class WildArchives {
  private static final byte[] LETTER = WildTexts.LETTER.getBytes(UTF_8);

  private WildArchives() {}

  static List<WildFile> all() throws IOException {
    byte[] one = zip("letter.txt", LETTER);
    byte[] tar = tar("letter.txt", LETTER);
    List<WildFile> files = new ArrayList<>();
    files.add(file("no-files.zip", zip(), "failed empty"));
    files.add(file("only-folders.zip", zip("a/", new byte[0]), "failed empty"));
    files.add(file("letter.pdf.zip", one, "extracted"));
    files.add(file("zip.docx", one, "extracted"));
    files.add(file("cut.zip", Arrays.copyOf(one, one.length - 30), "extracted failed corrupt"));
    files.add(file("head.zip", Arrays.copyOf(one, 10), "failed corrupt"));
    files.add(file("checksum.zip", flipped(one), "failed corrupt"));
    files.add(file("locked.zip", locked(one), "failed encrypted"));
    files.add(file("slip.zip", zip("../../../etc/letter.txt", LETTER), "extracted"));
    files.add(file("root.zip", zip("/etc/letter.txt", LETTER), "extracted"));
    files.add(file("drive.zip", zip("C:\\..\\letter.txt", LETTER), "extracted"));
    files.add(file("deep.zip", nested(6), "failed limit-exceeded"));
    files.add(file("nested.zip", nested(2), "extracted"));
    files.add(file("many.zip", many(60), "extracted failed limit-exceeded"));
    files.add(file("bomb.zip", zip("a.txt", new byte[30 << 20]), "failed limit-exceeded"));
    files.add(
        file(
            "bombs.zip",
            zip("a.bin", new byte[7 << 20], "b.zip", bombs(), "c.txt", LETTER),
            "failed corrupt limit-exceeded"));
    files.add(file("empty-inside.zip", zip("a.txt", new byte[0]), "failed empty"));
    files.add(file("letter.tar", tar, "extracted"));
    files.add(file("slip.tar", tar("../../letter.txt", LETTER), "extracted"));
    files.add(file("link.tar", link(), "failed empty"));
    files.add(file("cut.tar", Arrays.copyOf(tar, 530), "failed partial corrupt"));
    files.add(file("letter.tgz", gzip(tar), "extracted"));
    files.add(file("cut.gz", Arrays.copyOf(gzip(LETTER), 25), "failed corrupt"));
    files.add(file("bomb.gz", gzip(new byte[30 << 20]), "failed limit-exceeded"));
    files.add(
        file(
            "pages.xps",
            zip("[Content_Types].xml", LETTER, "Documents/1/a", LETTER),
            "failed unsupported-type"));
    files.add(
        file(
            "table.xlsb",
            zip("[Content_Types].xml", LETTER, "xl/workbook.bin", LETTER),
            "failed unsupported-type"));
    files.add(file("letter.pages", zip("Index/Document.iwa", LETTER), "failed unsupported-type"));
    files.add(file("head.7z", "7z\u00BC\u00AF'\u001C\0".getBytes(ISO_8859_1), "failed corrupt"));
    return files;
  }

  private static WildFile file(String name, byte[] bytes, String outcome) {
    return new WildFile(name, bytes, outcome);
  }

  static byte[] zip(Object... files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < files.length; i += 2) {
        byte[] content = (byte[]) files[i + 1];
        zip.putNextEntry(entry((String) files[i], content));
        zip.write(content);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** The type of an OpenDocument stands unpacked at its start. */
  private static ZipEntry entry(String name, byte[] content) {
    ZipEntry entry = new ZipEntry(name);
    if (name.equals("mimetype")) {
      CRC32 checksum = new CRC32();
      checksum.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(checksum.getValue());
    }
    return entry;
  }

  private static byte[] nested(int depth) throws IOException {
    byte[] inner = zip("letter.txt", LETTER);
    for (int i = 1; i < depth; i++) {
      inner = zip("inner.zip", inner);
    }
    return inner;
  }

  private static byte[] many(int count) throws IOException {
    List<Object> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      files.add(i + ".txt");
      files.add(LETTER);
    }
    return zip(files.toArray());
  }

  private static byte[] bombs() throws IOException {
    byte[] zeros = new byte[7 << 20];
    return zip("1", zeros, "2", zeros, "3", zeros, "4", zeros, "5", zeros, "6", zeros);
  }

  /** The first byte of the packed letter is another one. */
  private static byte[] flipped(byte[] zip) {
    byte[] flipped = zip.clone();
    flipped[30 + "letter.txt".length() + 8] ^= 0x55;
    return flipped;
  }

  private static byte[] locked(byte[] zip) {
    byte[] locked = zip.clone();
    for (int i = 0; i + 8 < locked.length; i++) {
      if (locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 1 && locked[i + 3] == 2) {
        locked[i + 8] |= 1;
      }
    }
    return locked;
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(content.length);
      tar.putArchiveEntry(entry);
      tar.write(content);
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] link() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry entry = new TarArchiveEntry("letter.txt", TarArchiveEntry.LF_SYMLINK);
      entry.setLinkName("/etc/hostname");
      tar.putArchiveEntry(entry);
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }
}
