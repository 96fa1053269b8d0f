package dyak.forge.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Everything the forge can say. */
public final class Vocabulary {
  private static final Pattern SLASH = Pattern.compile(" / ");

  private final Names names = new Names();
  private final Organisations organisations = new Organisations();
  private final List<Place> places =
      WordList.rows("places").stream()
          .map(
              p ->
                  new Place(
                      p.get(0), p.get(1), p.get(2), p.get(3), p.get(4), p.get(5), p.get(6),
                      p.get(7)))
          .toList();
  private final List<Party> groups =
      WordList.rows("groups").stream()
          .map(p -> new Party(p.get(0), p.get(1), p.get(2), p.get(3)))
          .toList();
  private final List<Party> units =
      WordList.rows("units").stream()
          .map(p -> new Party(p.get(0), p.get(1), p.get(1), p.get(2)))
          .toList();
  private final List<Organisation.Post> posts =
      WordList.rows("posts").stream().map(Organisation.Post::of).toList();
  private final List<String> tasks = expand(WordList.lines("tasks"));

  private final Map<String, List<String>> lists = new ConcurrentHashMap<>();

  private static List<String> expand(List<String> lines) {
    List<String> tasks = new ArrayList<>();
    for (String line : lines) {
      int colon = line.indexOf(": ");
      SLASH
          .splitAsStream(line.substring(colon + 2))
          .forEach(object -> tasks.add(line.substring(0, colon) + " " + object));
    }
    return List.copyOf(tasks);
  }

  public Names names() {
    return names;
  }

  public Organisations organisations() {
    return organisations;
  }

  public List<Place> places() {
    return places;
  }

  public List<Party> groups() {
    return groups;
  }

  public List<Party> units() {
    return units;
  }

  public List<Organisation.Post> posts() {
    return posts;
  }

  /** Infinitives with what they govern. */
  public List<String> tasks() {
    return tasks;
  }

  /** Any plain list: {@code titles}, {@code tails}, {@code streets}. */
  public List<String> list(String name) {
    return lists.computeIfAbsent(name, WordList::lines);
  }
}
