package dyak.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {
  @Test
  void keepsCleanTextAsItIs() {
    String text = "Об итогах работы – «за 2019 год»";

    assertThat(Typography.clean(text)).isSameAs(text);
  }

  @Test
  void makesEveryCharacterASpaceOrNothingOrKeepsIt() {
    Pattern spaces = Pattern.compile("[ \\t\\n\\f\\r\\u00A0\\p{Zs}\\p{Zl}\\p{Zp}]");
    Pattern invisible =
        Pattern.compile("[\\p{Cc}\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]");
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String one = String.valueOf(c);
      String printed =
          spaces.matcher(one).matches() ? " " : invisible.matcher(one).matches() ? "" : one;

      assertThat(Typography.clean("а" + c + "б"))
          .as("%04X", (int) c)
          .isEqualTo("а" + printed + "б");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ПРИКАЗ,true",
    "ПРИКАЗ № 5-к,false",
    "12.05.2020,true",
    "Приказ,false",
    "'',true",
  })
  void seesTextInCapitals(String text, boolean capitals) {
    assertThat(Typography.isCapitals(text)).isEqualTo(capitals);
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        " Приказ ,Приказ",
        "в  2019\u00A0 году,в 2019 году",
        "в \u200B году,в году",
        "\u200B \uFEFF,''",
        "'',''",
        "от\t,от",
      })
  void collapsesSpacesAndDropsInvisibleCharacters(String text, String clean) {
    assertThat(Typography.clean(text)).isEqualTo(clean);
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "'',true",
        " \u00A0\t\u200B\u0001,true",
        "\u00AD,false",
        " № ,false",
        "\uF0B7,false"
      })
  void tellsWhatPrintsNothing(String text, boolean blank) {
    assertThat(Typography.isBlank(text)).isEqualTo(blank);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "об орга- | низации | об орга",
        "об итогах | работы | 'об итогах '",
        "Санкт- | Петербурга | Санкт-",
        "научно- | методический | научно-",
        "информационно- | аналитика | информационно-",
        "в 2019 - | году | 'в 2019 - '",
        "педагогу- | психологу | педагогу-",
        "педагог- | ическую | педагог",
      })
  void joinsLines(String first, String next, String joint) {
    assertThat(Typography.joint(first, next, Set.of("информационно-аналитика"))).isEqualTo(joint);
  }
}
