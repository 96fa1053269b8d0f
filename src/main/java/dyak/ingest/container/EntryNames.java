package dyak.ingest.container;

import dyak.ingest.encoding.Encodings;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Names of files inside containers, made fit to stand in a record's path. */
final class EntryNames {
  private static final int LONGEST = 1000;

  /** What operating systems leave in archives beside the files. */
  private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private EntryNames() {}

  /** The name without roots, steps upwards and control characters: {@code a/b.txt}. */
  static String safe(String name) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : name.replace('\\', '/').split("/", -1)) {
      String clean = step.replaceAll("\\p{Cntrl}|[\\u200E\\u200F\\u202A-\\u202E]", "").strip();
      if (!clean.isEmpty()
          && !clean.equals(".")
          && !clean.equals("..")
          && !clean.matches("[A-Za-z]:")) {
        steps.addLast(clean);
      }
    }
    String safe = String.join("/", steps);
    if (safe.isEmpty()) {
      return "unnamed";
    }
    return safe.length() > LONGEST ? safe.substring(safe.length() - LONGEST) : safe;
  }

  /** The name of a second file of that name: {@code a (2).txt}. */
  static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    int end = dot > name.lastIndexOf('/') + 1 ? dot : name.length();
    return name.substring(0, end) + " (" + number + ")" + name.substring(end);
  }

  /** A name that an old program wrote without saying in which encoding. */
  static String decode(byte[] name) {
    return Encodings.decode(name);
  }

  static boolean isLitter(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return name.startsWith("__MACOSX/") || LITTER.contains(last);
  }
}
