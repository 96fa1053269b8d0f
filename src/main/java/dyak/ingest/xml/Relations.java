package dyak.ingest.xml;

import dyak.ingest.flow.TextBudget;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The relations of a part: by identifier, and by type for the types that occur once. */
public final class Relations {
  /** Goes before the last word of a type to look for the part of that type. */
  public static final String TYPE = "type:";

  private Relations() {}

  /** The part that the package is about. */
  public static String mainPart(XmlParts parts, String usual, TextBudget budget)
      throws IOException {
    return of(parts, "", budget).getOrDefault(TYPE + "officeDocument", usual);
  }

  /** The relations of a part to others in the package. */
  public static Map<String, String> of(XmlParts parts, String source, TextBudget budget)
      throws IOException {
    Map<String, String> relations = new HashMap<>();
    int slash = source.lastIndexOf('/');
    String folder = source.substring(0, slash + 1);
    String part = folder + "_rels/" + source.substring(slash + 1) + ".rels";
    if (!parts.has(part)) {
      return relations;
    }
    try (XmlCursor xml = parts.xml(part, budget)) {
      int depth = xml.depth();
      while (xml.nextChild(depth)) {
        String target = xml.attribute("Target");
        String type = xml.attribute("Type");
        if (target != null && type != null && !"External".equals(xml.attribute("TargetMode"))) {
          String path = resolve(folder, target);
          relations.put(String.valueOf(xml.attribute("Id")), path);
          relations.putIfAbsent(TYPE + type.substring(type.lastIndexOf('/') + 1), path);
        }
      }
    }
    return relations;
  }

  private static String resolve(String folder, String target) {
    Deque<String> path = new ArrayDeque<>();
    String whole = target.startsWith("/") ? target : folder + target;
    for (String step : whole.split("/", -1)) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }
}
