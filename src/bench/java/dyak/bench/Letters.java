package dyak.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The letters that are read, in memory. */
final class Letters {
  private Letters() {}

  static List<Path> files(Path folder, String format) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith("." + format)).sorted().toList();
    }
  }

  static List<byte[]> in(Path folder, String format) throws IOException {
    List<byte[]> letters = new ArrayList<>();
    for (Path file : files(folder, format)) {
      letters.add(Files.readAllBytes(file));
    }
    return letters;
  }
}
