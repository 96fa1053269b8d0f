package dyak.forge.render;

import dyak.forge.sheet.Setting;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Paper size, margins, running head and page numbers of a DOCX. */
final class DocxPage {
  private DocxPage() {}

  static void set(XWPFDocument document, Setting setting) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(twips(Setting.PAGE_WIDTH));
    size.setH(twips(Setting.PAGE_HEIGHT));
    CTPageMar margin = section.addNewPgMar();
    margin.setTop(twips(setting.margins().top()));
    margin.setRight(twips(setting.margins().right()));
    margin.setBottom(twips(setting.margins().bottom()));
    margin.setLeft(twips(setting.margins().left()));
    margin.setHeader(twips(28));
    margin.setFooter(twips(28));
    if (setting.runningHead() != null || setting.pageNumbers() == Setting.PageNumbers.TOP_CENTRE) {
      head(document, setting);
    }
    if (setting.pageNumbers() == Setting.PageNumbers.BOTTOM_RIGHT) {
      XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
      foot.setAlignment(ParagraphAlignment.RIGHT);
      foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }
    section.addNewTitlePg();
  }

  private static void head(XWPFDocument document, Setting setting) {
    XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    if (setting.pageNumbers() == Setting.PageNumbers.TOP_CENTRE) {
      head.setAlignment(ParagraphAlignment.CENTER);
      head.getCTP().addNewFldSimple().setInstr("PAGE");
    } else {
      head.createRun().setText(setting.runningHead());
    }
  }

  private static BigInteger twips(double points) {
    return BigInteger.valueOf(DocxRenderer.twips(points));
  }
}
