package dyak.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class PdfFontReadingTest {
  @Test
  void westernLettersInPlaceOfCyrillicAreAMistake() {
    PdfFontReading reading = new PdfFontReading(new PDType1Font(FontName.TIMES_BOLD));
    "Ïðèêàç ¹ 15".chars().forEach(c -> reading.shows(String.valueOf((char) c)));
    assertThat(reading.mistaken()).isTrue();
    assertThat(PdfFontReading.cyrillic("Ïðèêàç ¹ 15 «¸»")).isEqualTo("Приказ № 15 «ё»");
  }

  @Test
  void someAccentsAreNoMistake() {
    PdfFontReading reading = new PdfFontReading(new PDType1Font(FontName.TIMES_ROMAN));
    "déjà vu, à la carte, façade".chars().forEach(c -> reading.shows(String.valueOf((char) c)));
    assertThat(reading.mistaken()).isFalse();
  }

  @Test
  void picturesOfSymbolFontsAreBullets() {
    PdfFontReading symbols = new PdfFontReading(new PDType1Font(FontName.SYMBOL));
    assertThat(symbols.meaning("\uF0B7")).isEqualTo("•");
    assertThat(symbols.meaning(null)).isEqualTo("•");
  }

  @Test
  void weightIsInTheName() {
    assertThat(new PdfFontReading(new PDType1Font(FontName.TIMES_BOLD)).bold()).isTrue();
    assertThat(new PdfFontReading(new PDType1Font(FontName.TIMES_ROMAN)).bold()).isFalse();
  }
}
