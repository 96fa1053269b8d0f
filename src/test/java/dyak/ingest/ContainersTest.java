package dyak.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyak.ingest.container.Outlet;
import dyak.record.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class ContainersTest {
  private static final Ingest INGEST = new Ingest(Limits.standard());

  @Test
  void zipNamesAreReadInAnyEncodingAndMadeSafe() throws Exception {
    for (String charset : List.of("UTF-8", "IBM866", "windows-1251")) {
      byte[] zip = zip(Charset.forName(charset), "письма/", "", "письма/план.txt", "план");

      assertThat(unpacked(zip)).containsExactly("письма/план.txt: план");
    }
    assertThat(
            unpacked(zip(UTF_8, "../../etc/план.txt", "а", "C:\\план.txt", "б", "/план.txt", "в")))
        .containsExactly("etc/план.txt: а", "план.txt: б", "план (2).txt: в");
    assertThat(unpacked(zip(UTF_8, "__MACOSX/._a", "x", "Thumbs.db", "y"))).isEmpty();
  }

  @Test
  void lockedEntriesAreNamed() throws Exception {
    byte[] zip = zip(UTF_8, "план.txt", "план");
    int directory = new String(zip, ISO_8859_1).indexOf("PK\1\2");
    zip[directory + 8] |= 1;

    assertThat(unpacked(zip)).containsExactly("план.txt: encrypted");
  }

  @Test
  void sevenZipAndTarAndGzip() throws Exception {
    assertThat(unpacked(sevenZip("а/план.txt", "план"))).containsExactly("а/план.txt: план");
    assertThat(unpacked(tar("а/план.txt", "план"))).containsExactly("а/план.txt: план");
    assertThat(unpacked(gzip(tar("план.txt", "план")))).containsExactly("план.txt: план");
    assertThat(unpacked(gzip("план".getBytes(UTF_8)))).containsExactly("content: план");
  }

  @Test
  void mailGivesItsTextAndItsAttachments() throws Exception {
    String mail =
        """
        From: a@b.example
        To: c@d.example
        Subject: =?UTF-8?B?0J/QuNGB0YzQvNC+?=
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=x

        --x
        Content-Type: multipart/alternative; boundary=y

        --y
        Content-Type: text/plain; charset=koi8-r
        Content-Transfer-Encoding: base64

        %s
        --y
        Content-Type: text/html; charset=utf-8

        <p>html
        --y--
        --x
        Content-Type: application/octet-stream; name="=?windows-1251?B?%s?="
        Content-Disposition: attachment
        Content-Transfer-Encoding: base64

        %s
        --x
        Content-Type: text/plain
        Content-Disposition: attachment; filename*=UTF-8''%%D0%%B0.txt

        a
        --x
        Content-Type: image/png
        Content-ID: <logo>
        Content-Transfer-Encoding: base64

        AAAA
        --x--
        """
            .formatted(
                base64("Направляем план", Charset.forName("KOI8-R")),
                base64("план.txt", Charset.forName("windows-1251")),
                base64("план", UTF_8));

    assertThat(unpacked(mail.replace("\n", "\r\n").getBytes(UTF_8)))
        .containsExactly("message.txt: Направляем план", "план.txt: план", "а.txt: a");
  }

  @Test
  void mailboxGivesItsMails() throws Exception {
    String mail = "From x@y Mon\nFrom: x@y\nTo: z@y\nSubject: s\n\n%s\n\n";

    assertThat(unpacked((mail.formatted("раз") + mail.formatted("два\nFrom here")).getBytes(UTF_8)))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("message-1.eml: From: x@y")
        .contains("раз");
  }

  @Test
  void outlookMailGivesItsTextAndItsAttachments() throws Exception {
    assertThat(unpacked(outlook())).containsExactly("message.txt: Направляем", "план.txt: план");
  }

  @Test
  void damagedContainersSaySo() throws Exception {
    byte[] zip = zip(UTF_8, "план.txt", "план");
    byte[] tar = gzip(tar("план.txt", "план".repeat(500)));

    assertThatThrownBy(() -> unpacked(Arrays.copyOf(zip, zip.length - 30)))
        .hasMessageContaining("corrupt");
    assertThatThrownBy(() -> unpacked(Arrays.copyOf(tar, tar.length - 30)))
        .hasMessageContaining("corrupt");
  }

  @Test
  void limitsHoldForEachFileAndForAll() throws Exception {
    byte[] bomb = zip(UTF_8, "a.txt", "а".repeat(12 << 20), "b.txt", "б");
    byte[] many = zip(UTF_8, "a.txt", "а", "b.txt", "б", "c.txt", "в");

    assertThat(unpacked(bomb, new ContainerLimits(1, 10, 1L << 30, 20)))
        .containsExactly("a.txt: limit-exceeded", "b.txt: б");
    assertThatThrownBy(() -> unpacked(bomb, new ContainerLimits(1, 10, 1 << 20, 200)))
        .hasMessageContaining("limit-exceeded");
    assertThatThrownBy(() -> unpacked(many, new ContainerLimits(1, 2, 1 << 20, 200)))
        .hasMessageContaining("more than 2 files");
  }

  @Test
  void outlooksOwnAttachmentsAreTakenOut() throws Exception {
    ByteArrayOutputStream tnef = new ByteArrayOutputStream();
    tnef.write(new byte[] {0x78, (byte) 0x9F, 0x3E, 0x22, 1, 0});
    tnef.write(attribute(0x9002, 6, new byte[14]));
    tnef.write(attribute(0x8010, 1, "plan.txt\0".getBytes(UTF_8)));
    tnef.write(attribute(0x800F, 6, "Прошу провести сверку".getBytes(UTF_8)));
    byte[] whole = tnef.toByteArray();

    assertThat(unpacked(whole)).containsExactly("plan.txt: Прошу провести сверку");
    assertThatThrownBy(() -> unpacked(Arrays.copyOf(whole, whole.length - 30)))
        .hasMessageContaining("corrupt");
  }

  private static byte[] attribute(int id, int type, byte[] content) {
    ByteBuffer bytes = ByteBuffer.allocate(11 + content.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes
        .put((byte) 2)
        .putShort((short) id)
        .putShort((short) type)
        .putInt(content.length)
        .put(content);
    return bytes.putShort((short) 0).array();
  }

  private static List<String> unpacked(byte[] bytes) throws Exception {
    return unpacked(bytes, ContainerLimits.standard());
  }

  private static List<String> unpacked(byte[] bytes, ContainerLimits limits) throws Exception {
    List<String> files = new ArrayList<>();
    Containers.unpack(
        bytes,
        INGEST.mediaType(bytes, ""),
        Containers.budget(limits, Limits.standard()),
        new Outlet.Receiver() {
          @Override
          public void file(String name, byte[] content) {
            files.add(name + ": " + new String(content, UTF_8).strip());
          }

          @Override
          public void damaged(String name, byte[] content, Problem problem) {
            files.add(name + ": " + problem.code() + " " + new String(content, UTF_8));
          }

          @Override
          public void failed(String name, Problem problem) {
            files.add(name + ": " + problem.code());
          }
        });
    return files;
  }

  private static byte[] zip(Charset names, String... files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setEncoding(names.name());
      for (int i = 0; i < files.length; i += 2) {
        zip.putArchiveEntry(new ZipArchiveEntry(files[i]));
        zip.write(files[i + 1].getBytes(UTF_8));
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] sevenZip(String name, String content) throws IOException {
    SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
    try (SevenZOutputFile archive = new SevenZOutputFile(channel)) {
      SevenZArchiveEntry entry = new SevenZArchiveEntry();
      entry.setName(name);
      archive.putArchiveEntry(entry);
      archive.write(content.getBytes(UTF_8));
      archive.closeArchiveEntry();
    }
    return Arrays.copyOf(channel.array(), (int) channel.size());
  }

  private static byte[] tar(String name, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(content.getBytes(UTF_8).length);
      tar.putArchiveEntry(entry);
      tar.write(content.getBytes(UTF_8));
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] outlook() throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      stream(file.getRoot(), "__properties_version1.0", new byte[32]);
      stream(file.getRoot(), "__substg1.0_1000001F", "Направляем".getBytes(UTF_16LE));
      DirectoryEntry attachment = file.getRoot().createDirectory("__attach_version1.0_#00000000");
      stream(attachment, "__properties_version1.0", new byte[8]);
      stream(attachment, "__substg1.0_3707001F", "план.txt".getBytes(UTF_16LE));
      stream(attachment, "__substg1.0_37010102", "план".getBytes(UTF_8));
      file.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static void stream(DirectoryEntry directory, String name, byte[] content)
      throws IOException {
    directory.createDocument(name, new ByteArrayInputStream(content));
  }

  private static String base64(String text, Charset charset) {
    return Base64.getEncoder().encodeToString(text.getBytes(charset));
  }
}
