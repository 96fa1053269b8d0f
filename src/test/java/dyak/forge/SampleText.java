package dyak.forge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a sample, taken block after block (blocks end at blank lines), without OCR markup.
 */
final class SampleText {
  private static final Pattern LINK = Pattern.compile("<(https?://[^>]+)>");

  private final List<List<String>> blocks = new ArrayList<>();
  private int at;

  SampleText(String text) {
    List<String> open = new ArrayList<>();
    for (String line : text.lines().toList()) {
      String words = LINK.matcher(line.replace("**", "")).replaceAll("$1");
      if (words.isBlank()) {
        close(open);
        open = new ArrayList<>();
      } else {
        open.add(words);
      }
    }
    close(open);
  }

  private void close(List<String> block) {
    if (!block.isEmpty()) {
      blocks.add(block);
    }
  }

  /** The lines of the next block. */
  List<String> block() {
    return blocks.get(at++);
  }

  /** The next block as one line. */
  String line() {
    return String.join(" ", block());
  }

  /**
   * Paragraphs, a line each, up to the block that begins with {@code end}; one that a page break
   * cut in the middle of a sentence is whole again.
   */
  List<String> paragraphsUntil(String end) {
    List<String> paragraphs = new ArrayList<>();
    while (!isEmpty() && !blocks.get(at).get(0).startsWith(end)) {
      List<String> block = block();
      int from = 0;
      if (!paragraphs.isEmpty() && goesOn(paragraphs.get(paragraphs.size() - 1), block.get(0))) {
        paragraphs.add(paragraphs.remove(paragraphs.size() - 1) + " " + block.get(0));
        from = 1;
      }
      paragraphs.addAll(block.subList(from, block.size()));
    }
    return paragraphs;
  }

  private static boolean goesOn(String before, String next) {
    char last = before.charAt(before.length() - 1);
    return Character.isLowerCase(next.charAt(0)) && (Character.isLetter(last) || last == ',');
  }

  boolean isEmpty() {
    return at == blocks.size();
  }
}
