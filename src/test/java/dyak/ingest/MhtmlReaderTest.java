package dyak.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Web pages saved by Word and by browsers in one file. */
class MhtmlReaderTest {
  private static final Ingest INGEST = new Ingest(Limits.standard());
  private static final String HEAD =
      """
      MIME-Version: 1.0
      Content-Type: multipart/related; boundary="x"

      Это многокомпонентное сообщение в формате MIME.

      --x
      Content-Location: file:///C:/1/letter.htm
      """;

  @Test
  void wordSavesInTheCodePageOfRussian() throws IOException {
    String page =
        "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1251'>"
            + "<style>p.MsoNormal{margin:0}</style></head><body lang=RU>"
            + "<p class=MsoNormal>Прошу провести <del>ревизию</del>сверку"
            + "<span style='display:none;mso-hide:all'> тайно</span>.</p></body></html>";
    String archive =
        HEAD
            + "Content-Transfer-Encoding: base64\nContent-Type: text/html; charset=windows-1251\n\n"
            + Base64.getMimeEncoder().encodeToString(page.getBytes(Charset.forName("windows-1251")))
            + "\n--x\nContent-Location: file:///C:/1/image001.png\nContent-Type: image/png\n\nAAAA"
            + "\n--x--\n";

    assertThat(read(archive)).isEqualTo("Прошу провести сверку.");
  }

  @Test
  void browsersSaveInUnicode() throws IOException {
    String archive =
        "From: <Saved by Blink>\nSubject: page\n"
            + HEAD
            + "Content-Type: text/html\nContent-Transfer-Encoding: 8bit\n\n"
            + "<!DOCTYPE html><meta charset=utf-8><p>Прошу провести сверку.\n--x--\n";

    assertThat(read(archive)).isEqualTo("Прошу провести сверку.");
  }

  @Test
  void archiveWithoutAPageIsCorrupt() {
    String archive = HEAD + "Content-Type: text/css\n\np {}\n--x--\n";

    assertThatThrownBy(() -> read(archive)).hasMessageContaining("corrupt");
  }

  @Test
  void mailWithPicturesInItsTextIsAMail() {
    String mail = "From: a@b.example\nTo: c@d.example\n" + HEAD;

    assertThat(INGEST.mediaType(mail.getBytes(UTF_8), "")).isEqualTo(MediaTypes.MAIL);
  }

  private static String read(String archive) throws IOException {
    byte[] bytes = archive.getBytes(UTF_8);
    ReadDocument document = INGEST.read(bytes, INGEST.mediaType(bytes, "letter.mht"));
    return dyak.layout.LetterText.of(document.pages()).text().strip();
  }
}
