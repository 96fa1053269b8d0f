package dyak.forge.render;

import dyak.forge.sheet.Align;
import dyak.forge.sheet.Look;
import dyak.forge.sheet.Part;
import dyak.forge.sheet.Place;
import dyak.forge.sheet.Sheet;
import java.util.List;

/** Sheets as HTML the way a word processor saves them: paragraphs, tables, one for the blank. */
public final class HtmlRenderer {
  private final StringBuilder html = new StringBuilder();

  /** The page of {@code sheet}, which declares {@code charset}. */
  public String render(Sheet sheet, String charset) {
    html.setLength(0);
    html.append("<!DOCTYPE html>\n<html lang=\"ru\">\n<head>\n<meta charset=\"")
        .append(charset)
        .append("\">\n<title></title>\n")
        .append("<style>p { margin: 0 } td { vertical-align: top }</style>\n</head>\n<body>\n");
    sheet.parts().stream()
        .filter(part -> !(sheet.setting().tight() && part instanceof Part.Gap))
        .forEach(this::add);
    html.append("</body>\n</html>\n");
    return html.toString();
  }

  private void add(Part part) {
    if (part instanceof Part.Lines lines) {
      open(lines.align(), lines.place());
      String breaks = "<br>\n";
      html.append(look(lines.look(), String.join(breaks, escaped(lines.lines()))));
      html.append("</p>\n");
    } else if (part instanceof Part.Prose prose) {
      open(prose.align(), Place.FULL);
      html.append(look(prose.look(), escaped(prose.printed()))).append("</p>\n");
    } else if (part instanceof Part.Columns columns) {
      html.append("<table width=\"100%\" border=\"0\"><tr>\n<td width=\"50%\">\n");
      columns.left().forEach(this::add);
      html.append("</td>\n<td>\n");
      columns.right().forEach(this::add);
      html.append("</td>\n</tr></table>\n");
    } else if (part instanceof Part.Grid grid) {
      grid(grid);
    } else if (part instanceof Part.SignOff signOff) {
      signOff(signOff);
    } else if (part instanceof Part.Gap) {
      html.append("<p>&nbsp;</p>\n");
    } else if (part instanceof Part.Ruling) {
      html.append("<hr>\n");
    }
  }

  private void signOff(Part.SignOff part) {
    html.append("<table width=\"100%\" border=\"0\"><tr>\n<td><p>")
        .append(String.join("<br>\n", escaped(part.position())))
        .append("</p></td>\n<td valign=\"bottom\" align=\"right\"><p>")
        .append(escaped(part.name()))
        .append("</p></td>\n</tr></table>\n");
  }

  private void grid(Part.Grid grid) {
    html.append("<table border=\"1\" cellspacing=\"0\">\n");
    for (int i = 0; i < grid.rows().size(); i++) {
      String tag = i < grid.headRows() ? "th" : "td";
      html.append("<tr>\n");
      for (Part.Cell cell : grid.rows().get(i).cells()) {
        html.append('<').append(tag);
        span("colspan", cell.columns());
        span("rowspan", cell.rows());
        html.append('>');
        cell.content().forEach(this::add);
        html.append("</").append(tag).append(">\n");
      }
      html.append("</tr>\n");
    }
    html.append("</table>\n");
  }

  private void span(String name, int count) {
    if (count > 1) {
      html.append(' ').append(name).append("=\"").append(count).append('"');
    }
  }

  private void open(Align align, Place place) {
    String side =
        switch (align) {
          case LEFT -> "left";
          case CENTRE -> "center";
          case RIGHT -> "right";
          case JUSTIFIED -> "justify";
        };
    html.append("<p style=\"text-align: ").append(side);
    if (place == Place.RIGHT_HALF) {
      html.append("; margin-left: 53%");
    } else if (place == Place.LEFT_HALF) {
      html.append("; margin-right: 53%");
    }
    html.append("\">");
  }

  private static String look(Look look, String text) {
    String bold = look.bold() ? "<b>" + text + "</b>" : text;
    return look.italic() ? "<i>" + bold + "</i>" : bold;
  }

  private static List<String> escaped(List<String> lines) {
    return lines.stream().map(HtmlRenderer::escaped).toList();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
