package dyak.ingest.encoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EncodingsTest {
  private static final List<Charset> CHARSETS =
      List.of(
          UTF_8,
          UTF_16LE,
          UTF_16BE,
          Charset.forName("windows-1251"),
          Charset.forName("KOI8-R"),
          Charset.forName("IBM866"));

  @TestFactory
  List<DynamicTest> everyLineReadsBackFromEveryEncoding() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    List<String> lines = lines();
    for (Charset charset : CHARSETS) {
      for (String line : lines) {
        if (charset.newEncoder().canEncode(line)) {
          tests.add(roundTrip(charset, line));
        }
      }
      tests.add(roundTrip(charset, String.join("\r\n", encodable(lines, charset))));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> byteOrderMarksAreTakenOff() {
    return List.of(
        DynamicTest.dynamicTest("UTF-8", () -> readsBack("\uFEFFО мерах".getBytes(UTF_8))),
        DynamicTest.dynamicTest("UTF-16LE", () -> readsBack("\uFEFFО мерах".getBytes(UTF_16LE))),
        DynamicTest.dynamicTest("UTF-16BE", () -> readsBack("\uFEFFО мерах".getBytes(UTF_16BE))));
  }

  @Test
  void oneBrokenCharacterLeavesUtf8() {
    byte[] bytes = ("О проведении совещания".repeat(3) + "?").getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xD0;

    assertThat(Encodings.decode(bytes)).startsWith("О проведении").endsWith("\uFFFD");
  }

  @Test
  void dosTableIsDos() {
    String table =
        """
        ┌──────────────┬────────────┐
        │ Мероприятие  │ Срок       │
        ├──────────────┼────────────┤
        │ Провести     │ до 1 марта │
        └──────────────┴────────────┘
        """;
    Charset dos = Charset.forName("IBM866");

    assertThat(Encodings.decode(table.getBytes(dos))).isEqualTo(table);
  }

  @Test
  void latinTextIsNotWide() {
    assertThat(Encodings.of("See attachment".getBytes(UTF_8))).isEqualTo(UTF_8);
    assertThat(Encodings.isWide("        ".getBytes(UTF_8))).isFalse();
  }

  private static void readsBack(byte[] bytes) {
    assertThat(Encodings.decode(bytes)).isEqualTo("О мерах");
  }

  private static DynamicTest roundTrip(Charset charset, String text) {
    String name = charset + ": " + text.substring(0, Math.min(40, text.length()));
    return DynamicTest.dynamicTest(
        name, () -> assertThat(Encodings.decode(text.getBytes(charset))).isEqualTo(text));
  }

  private static List<String> encodable(List<String> lines, Charset charset) {
    return lines.stream().filter(line -> charset.newEncoder().canEncode(line)).toList();
  }

  private static List<String> lines() throws IOException {
    try (var table = EncodingsTest.class.getResourceAsStream("encodings.txt")) {
      return new String(table.readAllBytes(), UTF_8).lines().toList();
    }
  }
}
