package dyak.batch;

import dyak.record.LetterRecord;
import dyak.record.Problem;
import dyak.record.Source;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A reader that does what a file tells it to: {@code sleep}, {@code memory}, {@code exit}, {@code
 * halt}, {@code recursion}, {@code chatter}, {@code garble}, {@code slow}. Any other file is a
 * letter without a word, and its reading is noted in the file {@code reads} beside it, if there is
 * one.
 */
final class FaultyReader implements Extraction {
  @Override
  public List<LetterRecord> extract(Path file, String path) {
    try {
      String order = Files.readString(file).strip();
      obey(order);
      Path reads = file.resolveSibling("reads");
      if (Files.exists(reads)) {
        Files.writeString(reads, file.getFileName() + "\n", StandardOpenOption.APPEND);
      }
      Content content = Content.of(file).orElseThrow();
      return List.of(
          LetterRecord.failed(
              new Source(path, content.sha256(), "text/plain", content.bytes(), null, null),
              List.of(Problem.of(Problem.NO_TEXT, order))));
    } catch (IOException e) {
      return List.of(
          LetterRecord.failed(
              new Source(path, null, null, 0, null, null),
              List.of(Problem.of(Problem.UNREADABLE, "gone"))));
    }
  }

  private static void obey(String order) throws IOException {
    switch (order.split(" ", 2)[0]) {
      case "sleep" -> sleep(1_000_000);
      case "slow" -> sleep(20);
      case "memory" -> hoard();
      case "exit" -> System.exit(0);
      case "halt" -> Runtime.getRuntime().halt(1);
      case "recursion" -> dig(0);
      case "chatter" -> chat();
      case "garble" -> garble();
      default -> {
        // a letter
      }
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void hoard() {
    long[][] all = new long[1 << 20][];
    for (int i = 0; ; i = (i + 1) % all.length) {
      all[i] = new long[1 << 20];
    }
  }

  private static int dig(int depth) {
    return depth < 0 ? 0 : dig(depth + 1) + 1;
  }

  private static void chat() {
    while (true) {
      System.out.println("more and more");
    }
  }

  private static void garble() throws IOException {
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    while (true) {
      out.write("no frame at all".getBytes(StandardCharsets.US_ASCII));
    }
  }
}
