package dyak.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dyak.record.LetterRecord;
import dyak.write.RecordJson;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gold records, {@code NAME.gold.json} each, typed by people from the printed letter. A record
 * belongs to the gold record that has the name of its file without the extension.
 */
public final class GoldFolder {
  private static final String SUFFIX = ".gold.json";
  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;
  private final Map<String, JsonNode> gold = new TreeMap<>();

  private GoldFolder(Path folder) {
    this.folder = folder;
  }

  public static GoldFolder read(Path folder) throws IOException {
    GoldFolder read = new GoldFolder(folder);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        read.gold.put(
            name.substring(0, name.length() - SUFFIX.length()), JSON.readTree(file.toFile()));
      }
    }
    return read;
  }

  public boolean isEmpty() {
    return gold.isEmpty();
  }

  /** The letters that lie beside the gold records, in one format or several, by name. */
  public List<Path> letters() throws IOException {
    Map<String, Path> letters = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (!name.endsWith(SUFFIX) && gold.containsKey(stem(name))) {
          letters.put(name, file);
        }
      }
    }
    return List.copyOf(letters.values());
  }

  /**
   * Scores the records of a file, one for each gold record: the first that belongs to it. A gold
   * record without any counts as missed in every field.
   */
  public Evaluation score(Path records) throws IOException {
    Map<String, JsonNode> first = new LinkedHashMap<>();
    try (MappingIterator<JsonNode> nodes =
        JSON.readerFor(JsonNode.class).readValues(records.toFile())) {
      while (nodes.hasNextValue()) {
        JsonNode node = nodes.nextValue();
        first.putIfAbsent(stem(fileName(node)), node);
      }
    }
    return score(first.values());
  }

  /**
   * Scores records, each by itself: the first of every file against the gold record that it belongs
   * to, so that a letter in three formats counts three times. A gold record without any counts as
   * missed in every field.
   */
  public Evaluation score(List<LetterRecord> records) throws IOException {
    Map<String, JsonNode> first = new LinkedHashMap<>();
    for (LetterRecord letter : records) {
      JsonNode node = JSON.readTree(RecordJson.line(letter));
      first.putIfAbsent(fileName(node), node);
    }
    return score(first.values());
  }

  private Evaluation score(Collection<JsonNode> records) {
    List<DocumentScore> scores = new ArrayList<>();
    Set<String> missing = new TreeSet<>(gold.keySet());
    for (JsonNode found : records) {
      String file = fileName(found);
      JsonNode record = gold.get(stem(file));
      if (record != null) {
        missing.remove(stem(file));
        scores.add(RecordScorer.score(file, record, found).score(extension(file)));
      }
    }
    for (String name : missing) {
      JsonNode nothing = JSON.createObjectNode();
      scores.add(RecordScorer.score(name, gold.get(name), nothing).score(""));
    }
    scores.sort(Comparator.comparing(DocumentScore::document));
    return new Evaluation(scores, List.copyOf(missing));
  }

  /** The last name of the path, also of one inside a container. */
  private static String fileName(JsonNode record) {
    String path = record.path("source").path("path").asText();
    String inner = path.substring(path.lastIndexOf("!/") + 1).replaceFirst("/+$", "");
    return inner.substring(inner.lastIndexOf('/') + 1);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && dot < name.length() - 1 ? name.substring(0, dot) : name;
  }

  private static String extension(String name) {
    return name.substring(Math.min(stem(name).length() + 1, name.length()));
  }
}
