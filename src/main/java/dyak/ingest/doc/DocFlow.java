package dyak.ingest.doc;

import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.FlowParagraph;
import dyak.ingest.flow.RunningText;
import dyak.ingest.flow.TextBudget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.model.SEPX;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Reads a DOC as one flow: the first page's header, the body, the first page's footer. */
public final class DocFlow {
  private DocFlow() {}

  /** The items of a document, no more text than the budget has; of a damaged one, what is left. */
  public static List<FlowItem> read(byte[] bytes, TextBudget budget) throws IOException {
    try {
      return readWhole(bytes, budget);
    } catch (EncryptedDocumentException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      List<FlowItem> remains = DocRemains.of(bytes, budget);
      if (remains.stream().allMatch(FlowParagraph.BLANK::equals)) {
        throw e;
      }
      budget.breakOff(new IOException("its tables are lost, and all layout with them", e));
      return remains;
    }
  }

  private static List<FlowItem> readWhole(byte[] bytes, TextBudget budget) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return readNew(new HWPFDocument(file), budget);
    } catch (OldWordFileFormatException e) {
      return readOld(bytes, budget);
    }
  }

  private static List<FlowItem> readNew(HWPFDocument document, TextBudget budget)
      throws IOException {
    DocStory story =
        new DocStory(
            budget,
            new DocLists(document.getListTables()),
            new DocTextBoxes(document),
            document.getSectionTable().getSections());
    HeaderStories headers = new HeaderStories(document);
    boolean first = hasTitlePage(document);
    Range header = first ? headers.getFirstHeaderSubrange() : headers.getOddHeaderSubrange();
    Range footer = first ? headers.getFirstFooterSubrange() : headers.getOddFooterSubrange();
    List<FlowItem> body = story.readBody(document.getRange());
    return RunningText.around(running(story, header), body, running(story, footer));
  }

  private static boolean hasTitlePage(HWPFDocument document) {
    List<SEPX> sections = document.getSectionTable().getSections();
    return !sections.isEmpty() && sections.get(0).getSectionProperties().getFTitlePage();
  }

  private static List<FlowItem> running(DocStory story, @Nullable Range range) throws IOException {
    return range == null ? List.of() : story.read(range, 0);
  }

  /** Word 6 and 95 keep less, but paragraphs and tables are told the same way. */
  private static List<FlowItem> readOld(byte[] bytes, TextBudget budget) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes));
        HWPFOldDocument document = new HWPFOldDocument(file)) {
      return new DocStory(budget, null, null, List.of()).readBody(document.getRange());
    }
  }
}
