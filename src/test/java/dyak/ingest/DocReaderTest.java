package dyak.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DocReaderTest {
  /**
   * The letter has a first-page header, a corner blank, a text box, a field, hidden and deleted
   * text, a list of three levels, merged cells, a page break and capitals by format.
   */
  @Test
  void letterReadsAsPrinted() throws Exception {
    assertThat(Printed.of(Resources.bytes("letter.doc"))).isEqualTo(Resources.text("letter.txt"));
  }

  @Test
  void cutLetterIsCorrupt() throws Exception {
    byte[] whole = Resources.bytes("letter.doc");
    byte[] half = Arrays.copyOf(whole, whole.length / 2);

    assertThatThrownBy(() -> Printed.of(half, "letter.doc"))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("corrupt");
  }
}
