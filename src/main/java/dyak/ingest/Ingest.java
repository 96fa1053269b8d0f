package dyak.ingest;

import dyak.ingest.docx.DocxFlow;
import dyak.ingest.docx.WordXmlFlow;
import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.TextBudget;
import dyak.ingest.odt.OdtFlow;
import dyak.ingest.picture.DocPictures;
import dyak.ingest.picture.RtfPictures;
import dyak.ingest.picture.ZippedPictures;
import dyak.ingest.scan.Tesseract;
import dyak.ingest.sheet.ExcelXmlFlow;
import dyak.ingest.xml.FlatParts;
import dyak.record.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a file's type by its content and hands it to the reader of that type. */
public final class Ingest {
  private static final ScanReader SCANS = new ScanReader(Tesseract.ofThisMachine());

  /** The one list of formats: which reader takes which media type. */
  private static final Map<String, DocumentReader> READERS =
      Map.ofEntries(
          Map.entry(MediaTypes.TEXT, new PlainTextReader()),
          Map.entry(MediaTypes.PDF, new PdfReader(Tesseract.ofThisMachine())),
          Map.entry("image/tiff", SCANS),
          Map.entry("image/jpeg", SCANS),
          Map.entry("image/png", SCANS),
          Map.entry("image/bmp", SCANS),
          Map.entry(MediaTypes.HTML, new HtmlReader()),
          Map.entry(MediaTypes.MHTML, new MhtmlReader()),
          Map.entry(
              MediaTypes.DOCX, new PicturedReader(new DocxReader(), ZippedPictures::ofDocx, SCANS)),
          Map.entry(
              MediaTypes.ODT, new PicturedReader(new OdtReader(), ZippedPictures::ofOdt, SCANS)),
          Map.entry(MediaTypes.RTF, new PicturedReader(new RtfReader(), RtfPictures::of, SCANS)),
          Map.entry(MediaTypes.DOC, new PicturedReader(new DocReader(), DocPictures::of, SCANS)),
          Map.entry(
              MediaTypes.ODT + "-template",
              new PicturedReader(new OdtReader(), ZippedPictures::ofOdt, SCANS)),
          Map.entry(XmlTypes.FLAT_ODT, flow(OdtFlow::readFlat)),
          Map.entry(XmlTypes.WORD, flow(WordXmlFlow::read)),
          Map.entry(
              XmlTypes.PACKAGE,
              flow((bytes, budget) -> DocxFlow.read(new FlatParts(bytes), budget))),
          Map.entry(MediaTypes.ODS, new OpenSheetReader()),
          Map.entry(MediaTypes.ODS + "-template", new OpenSheetReader()),
          Map.entry(XmlTypes.FLAT_ODS, flow(OpenSheetReader::readFlat)),
          Map.entry(XmlTypes.EXCEL, flow(ExcelXmlFlow::read)),
          Map.entry(MediaTypes.XLSX, new SpreadsheetReader()),
          Map.entry(MediaTypes.XLS, new SpreadsheetReader()));

  private static final Problem PRINTS_NOTHING =
      Problem.of(
          Problem.NO_TEXT,
          "The file prints no text; if it holds pictures of a letter, recognise them first");

  private final Limits limits;

  public Ingest(Limits limits) {
    this.limits = limits;
  }

  /** The media types that a reader takes. */
  static Set<String> mediaTypes() {
    return READERS.keySet();
  }

  /** The media type by content; {@code name} only helps where the content leaves a choice. */
  public String mediaType(byte[] bytes, String name) {
    return MediaTypes.of(bytes, name);
  }

  /**
   * Reads a file of a type that {@link #mediaType} told.
   *
   * @throws UnreadableException when no text can be had, with the problem that the record will
   *     carry
   */
  public ReadDocument read(byte[] bytes, String mediaType) throws IOException {
    if (bytes.length == 0) {
      throw Failures.unreadable(
          Problem.EMPTY, "The file has no bytes: ask the sender for it again");
    }
    if (bytes.length > limits.bytes()) {
      throw Failures.unreadable(
          Problem.LIMIT_EXCEEDED,
          bytes.length + " bytes: split the file, or raise the limit of " + limits.bytes());
    }
    if (isBlanked(bytes)) {
      throw Failures.unreadable(
          Problem.CORRUPT,
          "The file holds nothing but zero bytes, as after a crash: ask the sender for it again");
    }
    if (mediaType.equals(MediaTypes.LOCKED_OOXML) || mediaType.equals(MediaTypes.ENCIPHERED)) {
      throw Failures.encrypted();
    }
    @Nullable DocumentReader reader = READERS.get(mediaType);
    if (reader == null) {
      throw Failures.unreadable(Problem.UNSUPPORTED_TYPE, Unsupported.advice(mediaType));
    }
    return Failures.translating(() -> withText(reader.read(bytes, limits)));
  }

  /** A document that is one flow from its bytes. */
  private interface Flow {
    List<FlowItem> read(byte[] bytes, TextBudget budget) throws IOException;
  }

  private static DocumentReader flow(Flow flow) {
    return (bytes, limits) -> {
      TextBudget budget = new TextBudget(limits.characters());
      return ReadDocument.flow(flow.read(bytes, budget), budget);
    };
  }

  private static boolean isBlanked(byte[] bytes) {
    int i = 0;
    while (i < bytes.length && bytes[i] == 0) {
      i++;
    }
    return i == bytes.length;
  }

  private static ReadDocument withText(ReadDocument document) throws UnreadableException {
    boolean textless = document.pages().stream().allMatch(page -> page.blocks().isEmpty());
    if (textless && !document.holdsFiles()) {
      throw new UnreadableException(
          document.problems().stream().findFirst().orElse(PRINTS_NOTHING));
    }
    return document;
  }
}
