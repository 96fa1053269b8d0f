package dyak.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The command lines that are set side by side, by name. */
final class Commands {
  private final Map<String, String> lines = new LinkedHashMap<>();
  private final Path letters;
  private final Path work;

  /** {@code letters} holds the same letters as PDF and as DOCX. */
  private Commands(Path letters, Path work) {
    this.letters = letters;
    this.work = work;
  }

  static Map<String, List<String>> of(Path letters, Path tikaApp, Path classes, Path work)
      throws IOException {
    Commands commands = new Commands(letters, work);
    commands.addWhole(tikaApp, classes);
    commands.addPdf(classes);
    return commands.lines.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                line -> List.of("bash", "-c", line.getValue()),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private void addWhole(Path tikaApp, Path classes) throws IOException {
    String pdf = copied("pdf").get(0);
    String docx = copied("docx").get(0);
    String all = work.resolve("in") + " ";
    String out = work.resolve("out").toString();
    String fresh = "rm -rf " + out + "*; exec ";
    String dyak = "./dyak convert ";
    String tika = "java -jar " + tikaApp + " ";
    lines.put("dyak pdf", dyak + pdf);
    lines.put("tika pdf", tika + "-t " + pdf);
    lines.put("dyak docx", dyak + docx);
    lines.put("tika docx", tika + "-t " + docx);
    lines.put("dyak batch", fresh + dyak + all + "--quiet --out " + out);
    lines.put("dyak again", dyak + all + "--quiet --out " + out);
    lines.put("tika batch", fresh + tika + "-numConsumers 1 -i " + all + "-o " + out);
    lines.put("dyak alone", dyak + all + "--quiet --isolation none --threads 1");
    lines.put("tika alone", java(classes, tikaApp, "TikaText") + " " + letters + " pdf docx");
  }

  private void addPdf(Path classes) throws IOException {
    Path pdf = work.resolve("in/pdf");
    Path united = work.resolve("united.pdf");
    for (int threads = 1; threads <= 2; threads++) {
      lines.put(
          "dyak pdfs " + threads,
          "./dyak convert " + pdf + " --quiet --isolation process --threads " + threads);
      lines.put(
          "pdfbox pdfs " + threads,
          java(classes, Path.of("target/dyak.jar"), "PdfBoxText") + " " + letters + " " + threads);
    }
    lines.put("pdftotext each", "for f in " + pdf + "/*; do pdftotext $f /dev/null; done");
    lines.put(
        "pdftotext united",
        "test -f "
            + united
            + " || pdfunite "
            + pdf
            + "/* "
            + united
            + "; exec pdftotext "
            + united
            + " /dev/null");
  }

  private static String java(Path classes, Path jar, String program) {
    return "java -cp " + classes + ":" + jar + " dyak.bench." + program;
  }

  /** Lays the letters of a format into a folder of their own. */
  private List<String> copied(String format) throws IOException {
    Path folder = Files.createDirectories(work.resolve("in").resolve(format));
    for (Path letter : Letters.files(letters, format)) {
      Files.copy(letter, folder.resolve(letter.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
    return Letters.files(folder, format).stream().map(Path::toString).toList();
  }
}
