package dyak.forge.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body or an institution: its name in the cases that letters need, the form in brackets below a
 * letterhead, the body above it, and the post of its head.
 */
public record Organisation(
    String name,
    String genitive,
    String dative,
    @Nullable String shortName,
    @Nullable String parent,
    Post head) {

  /** A post in nominative, dative and accusative. */
  public record Post(String nominative, String dative, String accusative) {
    static Post of(List<String> forms) {
      return new Post(forms.get(0), forms.get(1), forms.get(2));
    }
  }
}
