package dyak.forge;

import dyak.forge.render.DocxRenderer;
import dyak.forge.render.Encodings;
import dyak.forge.render.Envelopes;
import dyak.forge.render.HtmlRenderer;
import dyak.forge.render.LineEnds;
import dyak.forge.render.PdfRenderer;
import dyak.forge.render.Scanner;
import dyak.forge.render.StreamOrder;
import dyak.forge.render.TextRenderer;
import dyak.forge.words.Dice;
import java.io.IOException;
import java.util.List;

/**
 * Prints letters as files; what a format leaves open follows from the letter's seed. Not
 * thread-safe.
 */
final class Press {
  private final PdfRenderer pdf = new PdfRenderer();
  private final DocxRenderer docx = new DocxRenderer();
  private final HtmlRenderer html = new HtmlRenderer();
  private final TextRenderer text = new TextRenderer();

  /** The bytes of {@code letter} in {@code format}. */
  byte[] print(ForgedLetter letter, Format format) throws IOException {
    Dice dice = new Dice(letter.seed()).forAspect("print").forAspect(format.name());
    return switch (format) {
      case TXT -> {
        String plain = text.render(letter.sheet());
        yield encoding(dice, Format.encodings(), plain).encode(plain);
      }
      case HTML -> {
        List<Encodings> usual = List.of(Encodings.UTF_8, Encodings.WINDOWS_1251);
        Encodings encoding = encoding(dice, usual, text.render(letter.sheet()));
        yield encoding.encode(html.render(letter.sheet(), encoding.charset()));
      }
      case DOCX -> docx.render(letter.sheet(), dice.oneOf(LineEnds.values()));
      case PDF -> pdf.render(letter.sheet(), order(dice), dice.seed());
      case SCAN -> Scanner.pdf(print(letter, Format.PDF), dice);
      case TIFF -> Scanner.tiff(print(letter, Format.PDF), dice);
      case EML -> {
        Format inner = dice.oneOf(Format.PDF, Format.DOCX);
        yield Envelopes.message(
            "Исходящее письмо",
            inner.fileName(letter.stem()),
            mediaType(inner),
            print(letter, inner));
      }
      case ZIP -> {
        Format inner = dice.oneOf(Format.PDF, Format.DOCX);
        yield Envelopes.zip(inner.fileName(letter.stem()), print(letter, inner));
      }
    };
  }

  private static Encodings encoding(Dice dice, List<Encodings> among, String plain) {
    Encodings encoding = dice.pick(among);
    return encoding.writes(plain) ? encoding : Encodings.UTF_8;
  }

  private static StreamOrder order(Dice dice) {
    return dice.oneOf(
        StreamOrder.LOGICAL, StreamOrder.LOGICAL, StreamOrder.ROWS, StreamOrder.SHUFFLED);
  }

  private static String mediaType(Format format) {
    return format == Format.PDF
        ? "application/pdf"
        : "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  }
}
