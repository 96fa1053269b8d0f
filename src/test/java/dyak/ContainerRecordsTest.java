package dyak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dyak.ingest.ContainerLimits;
import dyak.ingest.Limits;
import dyak.record.LetterRecord;
import dyak.record.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ContainerRecordsTest {
  private static final byte[] LETTER = "Прошу провести сверку до 1 мая 2020 года.".getBytes(UTF_8);

  @Test
  void everyFileInANestedArchiveGivesARecord() throws IOException {
    byte[] inner = zip("б.txt", LETTER);
    byte[] archive = zip("а.txt", LETTER, "вложение.zip", inner, "пусто.txt", new byte[0]);

    assertThat(paths(new LetterExtractor().extract("архив.zip", archive)))
        .containsExactly(
            "архив.zip!/а.txt", "архив.zip!/вложение.zip!/б.txt", "архив.zip!/пусто.txt");
  }

  @Test
  void archiveThatCannotBeUnpackedGivesARecordItself() throws IOException {
    byte[] archive = zip("а.zip", zip("б.zip", zip("в.txt", LETTER)));
    ContainerLimits shallow = new ContainerLimits(2, 10, 1 << 20, 200);
    List<LetterRecord> records =
        new LetterExtractor(new ReadingLimits(Limits.standard(), shallow))
            .extract("архив.zip", archive);

    assertThat(paths(records)).containsExactly("архив.zip!/а.zip!/б.zip");
    assertThat(records.get(0).status()).isEqualTo(Status.FAILED);
    assertThat(records.get(0).problems().get(0).code()).isEqualTo("limit-exceeded");
    assertThat(new LetterExtractor().extract("нет.zip", zip()).get(0).problems().get(0).code())
        .isEqualTo("empty");
  }

  private static List<String> paths(List<LetterRecord> records) {
    return records.stream().map(record -> record.source().path()).toList();
  }

  private static byte[] zip(Object... files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      for (int i = 0; i < files.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) files[i]));
        zip.write((byte[]) files[i + 1]);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
