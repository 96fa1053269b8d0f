package dyak.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyak.record.Deadline;
import dyak.record.Evidence;
import dyak.record.LetterRecord;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordJsonTest {
  static Stream<LetterRecord> letters() {
    return Stream.of(MadeUpLetters.full(), MadeUpLetters.bare(), MadeUpLetters.failed());
  }

  @ParameterizedTest
  @MethodSource("letters")
  void whatIsReadBackEqualsWhatWasWritten(LetterRecord letter) throws IOException {
    assertThat(RecordReader.parse(RecordJson.line(letter))).isEqualTo(letter);
    assertThat(RecordReader.parse(RecordJson.pretty(letter))).isEqualTo(letter);
  }

  @Test
  void everyFieldIsPresentInTheOrderOfTheContract() {
    assertThat(RecordJson.line(MadeUpLetters.bare()))
        .isEqualTo(
            """
            {"schemaVersion":"1","source":{"path":"b.txt","sha256":null,"mediaType":null,"bytes":0,\
            "pages":null,"textOrigin":null},"status":"extracted","problems":[],"kind":"other",\
            "issuer":null,"number":null,"date":null,"inReplyTo":null,"place":null,\
            "restriction":null,"addressees":[],"approval":null,"title":null,"salutation":null,\
            "attachments":[],"signatories":[],"signature":null,"executors":[],"references":[],\
            "abbreviations":[],"assignmentLists":[],"evidence":{}}""");
  }

  @Test
  void aDeadlineIsOneFlatObject() {
    assertThat(MadeUpLetters.deadlines().stream().map(RecordJson::line))
        .contains(
            """
            {"text":"до 9 марта","kind":"by","start":null,"due":"2021-03-09","assumed":["year"],\
            "recurrence":null,"relativeTo":null}""",
            """
            {"text":"в течение 10 рабочих дней со дня получения","kind":"relative","start":null,\
            "due":null,"assumed":[],"recurrence":null,\
            "relativeTo":{"event":"получение","amount":10,"unit":"working-day"}}""");
  }

  @Test
  void boxesAreRoundedToTenthsAndConfidenceToHundredths() {
    Evidence evidence = new Evidence(1, List.of(56.749, 100.0, 0.05, 12.0), "«№ 5»", "r", 0.666);
    assertThat(RecordJson.line(MadeUpLetters.withEvidence("/number", evidence)))
        .contains(
            "{\"page\":1,\"box\":[56.7,100.0,0.1,12.0],\"quote\":\"«№ 5»\",\"rule\":\"r\","
                + "\"confidence\":0.67}");
  }

  @Test
  void noCharacterOfATextCutsALine() {
    String path = "a\nb\r\u0085\u2028\u2029\u000B\f\"\\.txt";
    LetterRecord letter = MadeUpLetters.at(path);
    String line = RecordJson.line(letter);
    assertThat(line).doesNotContainPattern("[\\n\\r\\x0B\\f\\x85\\u2028\\u2029]");
    assertThat(line).contains("a\\nb\\r\\u0085\\u2028\\u2029");
  }

  @Test
  void prettyJsonIsIndentedWithTheSameLineEndsEverywhere() {
    String pretty = RecordJson.pretty(MadeUpLetters.bare());
    assertThat(pretty)
        .startsWith("{\n  \"schemaVersion\": \"1\",\n  \"source\": {\n    \"path\": \"b.txt\",")
        .endsWith("\"evidence\": {}\n}")
        .doesNotContain("\r");
  }

  @Test
  void digitsAndLettersDoNotFollowTheLocale() {
    String before = RecordJson.line(MadeUpLetters.full());
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(RecordJson.line(MadeUpLetters.full())).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void everyKindOfDeadlineIsAmongTheMadeUpOnes() {
    Set<Class<?>> kinds = new HashSet<>();
    MadeUpLetters.deadlines().forEach(deadline -> kinds.add(deadline.getClass()));
    assertThat(kinds).containsExactlyInAnyOrder(Deadline.class.getPermittedSubclasses());
  }

  @Test
  void anUnknownAMissingOrAnotherVersionsKeyIsRefused() {
    String line = RecordJson.line(MadeUpLetters.bare());
    for (String broken :
        List.of(
            line.replace("\"number\":null", "\"nomer\":null"),
            line.replace("\"number\":null,", ""),
            line.replace("\"schemaVersion\":\"1\"", "\"schemaVersion\":\"2\""),
            line.replace("\"kind\":\"other\"", "\"kind\":\"novel\""),
            line.replace("\"date\":null", "\"date\":\"2021-02-30\""),
            line + "{}",
            "[]",
            "")) {
      assertThatThrownBy(() -> RecordReader.parse(broken)).isInstanceOf(IOException.class);
    }
  }
}
