package dyak.forge;

import dyak.forge.sheet.Align;
import dyak.forge.sheet.Look;
import dyak.forge.sheet.Part;
import dyak.forge.sheet.Place;
import dyak.forge.sheet.Setting;
import dyak.forge.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** How each of the five sample letters is laid out; the words come from its text. */
final class SampleLayouts {
  private static final String NO_END = "\0";

  private SampleLayouts() {}

  /** A corner blank with the addressee beside the letterhead. */
  static Sheet tambov(SampleText text) {
    List<Part> left = new ArrayList<>(List.of(new Part.Emblem(40), name(text.block())));
    List<String> to = text.block();
    left.add(new Part.Gap(0.5));
    for (int i = 0; i < 5; i++) {
      left.add(contacts(text.block()));
    }
    left.add(new Part.Gap(0.5));
    left.add(numbers(text.block()));
    left.add(numbers(text.block()));
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Columns(left, List.of(new Part.Gap(3.5), Part.Lines.left(to)), 0.5));
    title(text, parts);
    salutation(text, parts);
    text.paragraphsUntil("Приложение:").forEach(line -> parts.add(SampleItems.typed(line)));
    parts.add(new Part.Gap(1));
    parts.add(Part.Prose.paragraph(text.line()));
    parts.add(new Part.Gap(1));
    parts.add(new Part.SignOff(text.block(), text.line(), false));
    return new Sheet(Setting.letter().withTypeSize(14), parts);
  }

  /** A longitudinal blank, date and addressees below it. */
  static Sheet togirro(SampleText text) {
    List<String> head = text.block();
    List<Part> parts = new ArrayList<>();
    parts.add(Part.Lines.centred(Look.PLAIN, head.subList(0, 1)));
    parts.add(Part.Lines.centred(Look.BOLD, head.subList(1, 7)));
    parts.add(Part.Lines.centred(Look.SMALL, head.subList(7, head.size())));
    parts.add(new Part.Ruling(1.2));
    parts.add(new Part.Gap(1));
    List<Part> left = List.of(Part.Lines.left(text.block()), Part.Lines.left(text.block()));
    List<Part> right =
        List.of(Part.Lines.left(text.block()), new Part.Gap(1), Part.Lines.left(text.block()));
    parts.add(new Part.Columns(left, right, 0.55));
    salutation(text, parts);
    for (String line : text.paragraphsUntil("Проректор")) {
      boolean flush = line.startsWith("Сроки:") || line.startsWith("http");
      parts.add(flush ? Part.Prose.flush(line, Align.LEFT) : SampleItems.typed(line));
    }
    parts.add(new Part.Gap(2));
    parts.add(new Part.SignOff(text.block(), text.line(), false));
    return new Sheet(Setting.letter().withTypeSize(11.5).withLeading(1.1), parts);
  }

  /** A corner blank, and a decision as enclosure with its table over three pages. */
  static Sheet tyumen(SampleText text) {
    List<Part> left = new ArrayList<>(blank(text));
    List<Part> right =
        List.of(
            new Part.Gap(4),
            Part.Lines.left(text.block()),
            new Part.Gap(1),
            Part.Lines.left(text.block()));
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Columns(left, right, 0.5));
    title(text, parts);
    salutation(text, parts);
    text.paragraphsUntil("Начальник").forEach(line -> parts.add(Part.Prose.paragraph(line)));
    parts.add(new Part.Gap(2));
    parts.add(new Part.SignOff(text.block(), text.line(), false));
    parts.add(new Part.Gap(9));
    parts.add(executors(text.block()));
    parts.add(new Part.PageBreak());
    List<String> heading = text.block();
    parts.add(Part.Lines.centred(Look.BOLD, heading));
    parts.add(new Part.Gap(1));
    parts.add(TyumenTable.of(text.paragraphsUntil("Условные")));
    parts.add(new Part.Gap(1));
    text.paragraphsUntil(NO_END).forEach(line -> parts.add(Part.Prose.flush(line, Align.LEFT)));
    return new Sheet(Setting.letter(), parts);
  }

  /** A corner blank with the addressee beside the numbers, lists numbered by the word processor. */
  static Sheet tomsk(SampleText text) {
    List<Part> left = new ArrayList<>(blank(text));
    left.add(new Part.Gap(1));
    left.add(Part.Lines.left(text.block()));
    List<Part> right = List.of(new Part.Gap(3), Part.Lines.left(text.block()));
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Columns(left, right, 0.5));
    salutation(text, parts);
    int list = 0;
    for (String line : text.paragraphsUntil("Заместитель")) {
      list += line.startsWith("1. ") ? 1 : 0;
      parts.add(SampleItems.automatic(line, list));
    }
    parts.add(new Part.Gap(2));
    parts.add(new Part.SignOff(text.block(), text.line(), false));
    parts.add(new Part.Gap(2));
    parts.add(executors(text.block()));
    return new Sheet(Setting.letter(), parts);
  }

  /** A decision without a letterhead, its approval stamp at the top right. */
  static Sheet leningrad(SampleText text) {
    List<Part> parts = new ArrayList<>();
    parts.add(stamp(text.block()));
    parts.add(new Part.Gap(0.6));
    parts.add(stamp(text.block()));
    parts.add(new Part.Gap(2));
    List<String> heading = text.block();
    parts.add(Part.Lines.centred(Look.BOLD.scaled(1.1), heading.subList(0, 1)));
    parts.add(Part.Lines.centred(Look.BOLD, heading.subList(1, heading.size())));
    parts.add(new Part.Gap(1));
    parts.add(Part.Lines.left(text.block()));
    parts.add(new Part.Gap(1));
    for (String line : text.paragraphsUntil(NO_END)) {
      parts.add(SampleItems.typed(line));
      if (line.startsWith("Ответственные")) {
        parts.add(new Part.Gap(0.6));
      }
    }
    return new Sheet(Setting.letter().withTypeSize(14), parts);
  }

  /** Arms, name, contacts, date and number, and the reply line of a corner blank. */
  private static List<Part> blank(SampleText text) {
    return List.of(
        new Part.Emblem(40),
        name(text.block()),
        new Part.Gap(0.5),
        contacts(text.block()),
        new Part.Gap(0.7),
        numbers(text.block()),
        new Part.Gap(0.4),
        numbers(text.block()));
  }

  private static Part name(List<String> lines) {
    return Part.Lines.centred(Look.BOLD.scaled(0.84), lines);
  }

  private static Part contacts(List<String> lines) {
    return Part.Lines.centred(Look.SMALL, lines);
  }

  private static Part numbers(List<String> lines) {
    return Part.Lines.centred(Look.PLAIN.scaled(0.9), lines);
  }

  private static Part executors(List<String> lines) {
    return new Part.Lines(lines, Align.LEFT, Place.FULL, Look.SMALL);
  }

  private static Part stamp(List<String> lines) {
    return new Part.Lines(lines, Align.RIGHT, Place.RIGHT_HALF, Look.PLAIN);
  }

  private static void title(SampleText text, List<Part> parts) {
    parts.add(new Part.Gap(1));
    parts.add(new Part.Lines(text.block(), Align.LEFT, Place.LEFT_HALF, Look.PLAIN));
  }

  private static void salutation(SampleText text, List<Part> parts) {
    parts.add(new Part.Gap(1.5));
    parts.add(Part.Lines.centred(Look.PLAIN, text.block()));
    parts.add(new Part.Gap(1));
  }
}
