package dyak;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.write.RecordJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same bytes give the same JSON, wherever and in whatever order files are read. */
class DeterminismTest {
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  private static Map<String, String> read(List<Path> files) {
    LetterExtractor extractor = new LetterExtractor();
    Map<String, String> json = new TreeMap<>();
    for (Path file : files) {
      json.put(
          file.toString(),
          extractor.extract(file).stream().map(RecordJson::line).collect(Collectors.joining("\n")));
    }
    return json;
  }

  private static List<Path> samples() throws IOException {
    return new ArrayList<>(EvidenceTest.samples().toList());
  }

  @ParameterizedTest
  @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG-u-nu-arab, Pacific/Pago_Pago"})
  void localeAndTimeZoneDoNotShow(String language, String place) throws IOException {
    Map<String, String> before = read(samples());
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(place));
    assertThat(read(samples())).isEqualTo(before);
  }

  @Test
  void theOrderOfFilesDoesNotShow() throws IOException {
    List<Path> files = samples();
    Map<String, String> before = read(files);
    Collections.reverse(files);
    assertThat(read(files)).isEqualTo(before);
  }
}
