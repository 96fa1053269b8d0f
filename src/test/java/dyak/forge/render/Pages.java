package dyak.forge.render;

import dyak.forge.sheet.Look;
import dyak.forge.sheet.Part;
import dyak.forge.sheet.Setting;
import dyak.forge.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Fills pages with slices from top to bottom. */
final class Pages {
  private final Setting setting;
  private final Typeface face;
  private final Typesetter typesetter;
  private final List<List<Ink>> pages = new ArrayList<>();
  private double y;

  private Pages(Setting setting, Typeface face) {
    this.setting = setting;
    this.face = face;
    this.typesetter = new Typesetter(setting, face);
  }

  /** What is drawn on each page of {@code sheet}, in reading order. */
  static List<List<Ink>> of(Sheet sheet, Typeface face) {
    Pages pages = new Pages(sheet.setting(), face);
    pages.open();
    sheet.parts().forEach(pages::add);
    return pages.pages;
  }

  private void add(Part part) {
    if (part instanceof Part.PageBreak) {
      open();
    } else if (part instanceof Part.Grid grid) {
      new GridSetter(this, setting, typesetter, grid).set();
    } else {
      boolean atTop = y == setting.margins().top();
      if (!(part instanceof Part.Gap) || !atTop || pages.size() == 1) {
        typesetter.slices(part, setting.textWidth()).forEach(this::add);
      }
    }
  }

  private void add(Slice slice) {
    if (slice.height() > room()) {
      open();
    }
    draw(slice.moved(0, 0));
    advance(slice.height());
  }

  /** Points left on the open page. */
  double room() {
    return Setting.PAGE_HEIGHT - setting.margins().bottom() - y;
  }

  /** Whether nothing stands on the open page yet. */
  boolean atTop() {
    return y == setting.margins().top();
  }

  void draw(List<Ink> inks) {
    for (Ink ink : inks) {
      pages.get(pages.size() - 1).add(ink.moved(setting.margins().left(), y));
    }
  }

  void advance(double points) {
    y += points;
  }

  /** Opens a new page, with its number and running head. */
  void open() {
    pages.add(new ArrayList<>());
    y = setting.margins().top();
    String head = setting.runningHead();
    if (head != null && pages.size() > 1) {
      margin(head, setting.margins().left(), 28, 8);
    }
    String number = String.valueOf(pages.size());
    if (pages.size() > 1 && setting.pageNumbers() == Setting.PageNumbers.TOP_CENTRE) {
      double x = setting.margins().left() + setting.textWidth() / 2;
      margin(number, x - face.width(number, 11) / 2, 40, 11);
    }
    if (pages.size() > 1 && setting.pageNumbers() == Setting.PageNumbers.BOTTOM_RIGHT) {
      double x = Setting.PAGE_WIDTH - setting.margins().right() - face.width(number, 10);
      margin(number, x, Setting.PAGE_HEIGHT - 30, 10);
    }
  }

  private void margin(String text, double x, double base, double size) {
    pages
        .get(pages.size() - 1)
        .add(new Ink.Type(x, base, text, size, Look.PLAIN.bold(), Look.PLAIN.italic(), 0));
  }
}
