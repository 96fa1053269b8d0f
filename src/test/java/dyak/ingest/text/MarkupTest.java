package dyak.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MarkupTest {
  /** Each block of the table: a line of text, {@code ---}, the pieces that it prints. */
  @TestFactory
  List<DynamicTest> piecesOfALine() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String block : table().split("\n\n", -1)) {
      String[] parts = block.split("\n---\n", -1);
      tests.add(
          DynamicTest.dynamicTest(
              parts[0],
              () ->
                  assertThat(
                          new Markup()
                              .pieces(parts[0]).stream()
                                  .map(piece -> (piece.opens() ? "^" : "") + piece.text())
                                  .collect(Collectors.joining("\n")))
                      .isEqualTo(parts[1].strip())));
    }
    return tests;
  }

  @Test
  void boldReachesOverTheLinesOfABlock() {
    Markup markup = new Markup();

    assertThat(markup.pieces("**АДМИНИСТРАЦИЯ").get(0).bold()).isTrue();
    assertThat(markup.pieces("ГОРОДА**").get(0).bold()).isTrue();
    assertThat(markup.pieces("ул. Лесная").get(0).bold()).isFalse();
  }

  @Test
  void unclosedListEndsWithItsCell() {
    Markup markup = new Markup();
    markup.pieces("<ul> • первый");
    markup.endBlock();

    assertThat(markup.pieces("второй").get(0).text()).isEqualTo("второй");
  }

  private static String table() throws IOException {
    try (var table = MarkupTest.class.getResourceAsStream("markup.txt")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
