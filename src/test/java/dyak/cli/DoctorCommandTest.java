package dyak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.ingest.scan.Tesseract;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DoctorCommandTest {
  private static String said(Tesseract tesseract) {
    StringWriter out = new StringWriter();
    CommandLine doctor = new CommandLine(new DoctorCommand(tesseract));
    assertThat(doctor.setOut(new PrintWriter(out)).execute()).isZero();
    return out.toString();
  }

  @Test
  void javaAndMemoryAreNamed() {
    assertThat(said(Tesseract.ofThisMachine()))
        .contains("Java          " + Runtime.version().feature())
        .containsPattern("Memory +\\d+ MB")
        .contains("Text files    can be read");
  }

  @Test
  void withoutARecogniserThePackagesAreNamed() {
    assertThat(said(new Tesseract("no-such-recogniser")))
        .contains("Tesseract     missing")
        .contains("Scans         cannot be read")
        .contains("tesseract-ocr-rus");
  }
}
