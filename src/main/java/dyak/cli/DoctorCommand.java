package dyak.cli;

import dyak.ingest.scan.Tesseract;
import java.io.PrintWriter;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "doctor",
    description = {
      "Says what this machine has and what Dyak can therefore read.",
      "",
      "Exit code: 0, also when something is missing."
    })
final class DoctorCommand implements Callable<Integer> {
  private static final long MEGABYTE = 1 << 20;

  private final Tesseract tesseract;

  @Spec private CommandSpec spec;

  DoctorCommand(Tesseract tesseract) {
    this.tesseract = tesseract;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Runtime runtime = Runtime.getRuntime();
    say(out, "Java", Runtime.version() + " (" + System.getProperty("java.vendor") + ")");
    say(out, "Memory", runtime.maxMemory() / MEGABYTE + " MB for this process");
    say(out, "Processors", String.valueOf(runtime.availableProcessors()));
    Set<String> models = new TreeSet<>(tesseract.languages());
    String missing = tesseract.missing();
    say(out, "Tesseract", models.isEmpty() ? "missing" : "models " + String.join(", ", models));
    say(out, "Text files", "can be read: TXT, HTML, MHTML, PDF, DOCX, DOC, RTF, ODT, XLSX, XLS");
    say(out, "Containers", "can be read: ZIP, 7z, TAR, GZIP, EML, MSG, MBOX, PDF portfolios");
    say(
        out,
        "Scans",
        missing == null ? "can be read: TIFF, JPEG, PNG, BMP, PDF" : "cannot be read: " + missing);
    if (missing == null && !models.contains("osd")) {
      say(out, "Turned scans", "cannot be read: install the package tesseract-ocr-osd");
    }
    out.flush();
    return 0;
  }

  private static void say(PrintWriter out, String what, String found) {
    out.printf("%-14s%s%n", what, found);
  }
}
