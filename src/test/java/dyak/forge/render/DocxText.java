package dyak.forge.render;

import dyak.forge.sheet.Align;
import dyak.forge.sheet.Look;
import dyak.forge.sheet.Marker;
import dyak.forge.sheet.Part;
import dyak.forge.sheet.Place;
import dyak.forge.sheet.Setting;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Parts that are paragraphs, into the body or into a cell, whichever supplies the paragraphs. */
final class DocxText {
  private static final String FONT = "Times New Roman";

  private final Setting setting;
  private final DocxNumbering numbering;
  private final LineEnds lineEnds;

  DocxText(Setting setting, DocxNumbering numbering, LineEnds lineEnds) {
    this.setting = setting;
    this.numbering = numbering;
    this.lineEnds = lineEnds;
  }

  /** Adds {@code part} to a column {@code width} points wide. */
  void add(Part part, double width, Supplier<XWPFParagraph> paragraphs) {
    if (part instanceof Part.Lines lines) {
      lines(lines, width, paragraphs);
    } else if (part instanceof Part.Prose prose) {
      prose(prose, 1, paragraphs.get());
    } else if (part instanceof Part.SignOff signOff) {
      signOff(signOff, width, paragraphs);
    } else if (part instanceof Part.Gap gap) {
      for (int i = 0; i < Math.round(gap.lines()) && !setting.tight(); i++) {
        plain(paragraphs.get());
      }
    } else if (part instanceof Part.Ruling) {
      plain(paragraphs.get()).setBorderBottom(Borders.SINGLE);
    }
  }

  private void lines(Part.Lines part, double width, Supplier<XWPFParagraph> paragraphs) {
    if (lineEnds == LineEnds.PARAGRAPHS) {
      part.lines().forEach(line -> block(part, List.of(line), width, paragraphs.get()));
    } else if (lineEnds == LineEnds.WRAPPED) {
      block(part, List.of(String.join(" ", part.lines())), width, paragraphs.get());
    } else {
      block(part, part.lines(), width, paragraphs.get());
    }
  }

  private void block(Part.Lines part, List<String> lines, double width, XWPFParagraph paragraph) {
    plain(paragraph).setAlignment(alignment(part.align()));
    int half = DocxRenderer.twips(width * 0.53);
    if (part.place() == Place.RIGHT_HALF) {
      paragraph.setIndentationLeft(half);
    } else if (part.place() == Place.LEFT_HALF) {
      paragraph.setIndentationRight(half);
    }
    for (int i = 0; i < lines.size(); i++) {
      XWPFRun run = run(paragraph, lines.get(i), part.look(), 1);
      if (i < lines.size() - 1) {
        run.addBreak();
      }
    }
  }

  /** A paragraph of running text, in type {@code scale} times the document's. */
  void prose(Part.Prose part, double scale, XWPFParagraph paragraph) {
    plain(paragraph).setAlignment(alignment(part.align()));
    Marker marker = part.marker();
    boolean counted = marker != null && marker.automatic();
    if (counted) {
      numbering.number(paragraph, marker);
    } else if (part.indent() == Part.Indent.FIRST_LINE) {
      paragraph.setIndentationFirstLine(DocxRenderer.twips(Typesetter.INDENT));
    }
    run(paragraph, counted ? part.text() : part.printed(), part.look(), scale);
  }

  private void signOff(Part.SignOff part, double width, Supplier<XWPFParagraph> paragraphs) {
    int last = part.position().size() - 1;
    for (int i = 0; i < last; i++) {
      run(plain(paragraphs.get()), part.position().get(i), Look.PLAIN, 1);
    }
    XWPFParagraph paragraph = plain(paragraphs.get());
    if (last >= 0) {
      run(paragraph, part.position().get(last), Look.PLAIN, 1);
    }
    if (part.nameBelow() || last < 0) {
      paragraph = last < 0 ? paragraph : plain(paragraphs.get());
      paragraph.setAlignment(ParagraphAlignment.RIGHT);
      run(paragraph, part.name(), Look.PLAIN, 1);
      return;
    }
    CTTabStop stop = paragraph.getCTPPr().addNewTabs().addNewTab();
    stop.setVal(STTabJc.RIGHT);
    stop.setPos(BigInteger.valueOf(DocxRenderer.twips(width)));
    run(paragraph, "", Look.PLAIN, 1).addTab();
    run(paragraph, part.name(), Look.PLAIN, 1);
  }

  private static XWPFParagraph plain(XWPFParagraph paragraph) {
    paragraph.setSpacingAfter(0);
    paragraph.setSpacingBefore(0);
    return paragraph;
  }

  /** Adds text; a long one in two runs, cut anywhere, as an edited document has it. */
  private XWPFRun run(XWPFParagraph paragraph, String text, Look look, double scale) {
    int cut = text.length() < 40 ? 0 : 10 + (text.hashCode() & 15);
    if (cut > 0) {
      oneRun(paragraph, text.substring(0, cut), look, scale);
    }
    return oneRun(paragraph, text.substring(cut), look, scale);
  }

  private XWPFRun oneRun(XWPFParagraph paragraph, String text, Look look, double scale) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(Math.round(setting.typeSize() * look.scale() * scale * 2) / 2.0);
    run.setBold(look.bold());
    run.setItalic(look.italic());
    if (!text.isEmpty()) {
      run.setText(text);
    }
    return run;
  }

  private static ParagraphAlignment alignment(Align align) {
    return switch (align) {
      case LEFT -> ParagraphAlignment.LEFT;
      case CENTRE -> ParagraphAlignment.CENTER;
      case RIGHT -> ParagraphAlignment.RIGHT;
      case JUSTIFIED -> ParagraphAlignment.BOTH;
    };
  }
}
