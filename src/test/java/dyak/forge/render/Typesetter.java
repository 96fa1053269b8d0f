package dyak.forge.render;

import dyak.forge.sheet.Align;
import dyak.forge.sheet.Look;
import dyak.forge.sheet.Part;
import dyak.forge.sheet.Place;
import dyak.forge.sheet.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns parts into slices of a column: everything but tables, which pages cut themselves. */
final class Typesetter {
  static final double INDENT = 35.4;

  private static final Pattern WORD = Pattern.compile(" ");

  private final Setting setting;
  private final Typeface face;
  private final LineBreaker breaker;

  Typesetter(Setting setting, Typeface face) {
    this.setting = setting;
    this.face = face;
    this.breaker = new LineBreaker(face, setting.hyphenated());
  }

  /** The slices of one part, in a column that begins at 0. */
  List<Slice> slices(Part part, double width) {
    if (part instanceof Part.Lines lines) {
      return lines(lines, width);
    }
    if (part instanceof Part.Prose prose) {
      return prose(prose, width, setting.typeSize());
    }
    if (part instanceof Part.Columns columns) {
      return List.of(columns(columns, width));
    }
    if (part instanceof Part.SignOff signOff) {
      return List.of(signOff(signOff, width));
    }
    if (part instanceof Part.Gap gap) {
      double lines = setting.tight() ? 0 : gap.lines();
      return List.of(Slice.blank(lines * setting.typeSize() * setting.leading()));
    }
    if (part instanceof Part.Ruling ruling) {
      return List.of(new Slice(6, List.of(new Ink.Stroke(0, 3, width, 3, ruling.weight()))));
    }
    if (part instanceof Part.Emblem emblem) {
      return List.of(Arms.slice(emblem.size(), width));
    }
    throw new IllegalArgumentException("not for a column: " + part);
  }

  private List<Slice> lines(Part.Lines part, double width) {
    double left = part.place() == Place.RIGHT_HALF ? width * 0.53 : 0;
    double room = part.place() == Place.FULL ? width : width * 0.47;
    double size = setting.typeSize() * part.look().scale();
    List<Slice> slices = new ArrayList<>();
    for (String line : part.lines()) {
      for (LineBreaker.Broken broken : breaker.lines(line, size, room, room)) {
        slices.add(slice(broken.text(), left, room, part.align(), size, part.look(), true));
      }
    }
    return slices;
  }

  /** A paragraph, its first line indented as it asks. */
  List<Slice> prose(Part.Prose part, double width, double typeSize) {
    double size = typeSize * part.look().scale();
    double first = part.indent() == Part.Indent.FIRST_LINE ? INDENT : 0;
    double others = part.indent() == Part.Indent.HANGING ? INDENT / 2 : 0;
    String text = part.printed();
    if (part.indent() == Part.Indent.HANGING && part.marker() != null) {
      return hanging(part, part.marker().printed(), width, size);
    }
    List<Slice> slices = new ArrayList<>();
    double left = first;
    for (LineBreaker.Broken line : breaker.lines(text, size, width - first, width - others)) {
      slices.add(
          slice(line.text(), left, width - left, part.align(), size, part.look(), line.last()));
      left = others;
    }
    return slices;
  }

  /** The width of the longest word of a paragraph. */
  double longestWord(Part.Prose part, double typeSize) {
    return WORD.splitAsStream(part.printed())
        .mapToDouble(word -> face.width(word, typeSize * part.look().scale()))
        .max()
        .orElse(0);
  }

  private List<Slice> hanging(Part.Prose part, String marker, double width, double size) {
    double left = Math.max(INDENT / 2, face.width(marker + "  ", size));
    List<Slice> slices = new ArrayList<>();
    for (LineBreaker.Broken line : breaker.lines(part.text(), size, width - left, width - left)) {
      Slice slice =
          slice(line.text(), left, width - left, part.align(), size, part.look(), line.last());
      if (slices.isEmpty()) {
        List<Ink> inks = new ArrayList<>();
        inks.add(type(marker, 0, size, part.look(), 0));
        inks.addAll(slice.inks());
        slice = new Slice(slice.height(), inks);
      }
      slices.add(slice);
    }
    return slices;
  }

  private Slice columns(Part.Columns part, double width) {
    double leftWidth = width * part.leftShare();
    double gutter = 14;
    Slice left = column(part.left(), leftWidth - gutter);
    Slice right = column(part.right(), width - leftWidth);
    List<Ink> inks = new ArrayList<>(left.inks());
    inks.addAll(right.moved(leftWidth, 0));
    return new Slice(Math.max(left.height(), right.height()), inks);
  }

  private Slice column(List<Part> parts, double width) {
    List<Slice> slices = new ArrayList<>();
    parts.forEach(part -> slices.addAll(slices(part, width)));
    return Slice.stack(slices);
  }

  private Slice signOff(Part.SignOff part, double width) {
    double size = setting.typeSize();
    List<Slice> position = new ArrayList<>();
    for (String line : part.position()) {
      for (LineBreaker.Broken broken : breaker.lines(line, size, width * 0.6, width * 0.6)) {
        position.add(slice(broken.text(), 0, width, Align.LEFT, size, Look.PLAIN, true));
      }
    }
    Slice name = slice(part.name(), 0, width, Align.RIGHT, size, Look.PLAIN, true);
    if (part.nameBelow() || position.isEmpty()) {
      position.add(name);
      return Slice.stack(position);
    }
    int last = position.size() - 1;
    List<Ink> inks = new ArrayList<>(position.get(last).inks());
    inks.addAll(name.inks());
    position.set(last, new Slice(name.height(), inks));
    return Slice.stack(position);
  }

  private Slice slice(
      String text, double left, double room, Align align, double size, Look look, boolean last) {
    double slack = room - face.width(text, size);
    double x = align == Align.CENTRE ? slack / 2 : align == Align.RIGHT ? slack : 0;
    long spaces = text.chars().filter(c -> c == ' ').count();
    double stretch = align == Align.JUSTIFIED && !last && spaces > 0 ? slack / spaces : 0;
    Ink ink = type(text, left + Math.max(0, x), size, look, stretch);
    return new Slice(size * setting.leading(), text.isEmpty() ? List.of() : List.of(ink));
  }

  private Ink type(String text, double x, double size, Look look, double stretch) {
    double base = size * (setting.leading() - 1) / 2 + size * 0.9;
    return new Ink.Type(x, base, text, size, look.bold(), look.italic(), stretch);
  }
}
