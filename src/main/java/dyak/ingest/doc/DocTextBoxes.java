package dyak.ingest.doc;

import dyak.ingest.flow.Placement;
import dyak.layout.Side;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.OfficeDrawing.HorizontalPositioning;
import org.apache.poi.hwpf.usermodel.OfficeDrawing.HorizontalRelativeElement;
import org.apache.poi.hwpf.usermodel.Range;

/** The text boxes of a document, found by the drawings that they hang on. */
final class DocTextBoxes {
  /** Place of the list of text boxes among the offsets at the head of the file. */
  private static final int OFFSETS = 154;

  private static final int TEXT_BOXES = 56;
  private static final int DESCRIPTION = 22;
  private static final int SHAPE_ID = 14;

  /** A text box: its text in the document, and its side of the page. */
  record Box(Range range, Side side) {}

  private final HWPFDocument document;
  private final Map<Integer, Range> byShape = new HashMap<>();

  DocTextBoxes(HWPFDocument document) {
    this.document = document;
    try {
      readDescriptions();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      // no list of text boxes where the file says it is: the document has none that can be read
      byShape.clear();
    }
  }

  private void readDescriptions() {
    ByteBuffer head = ByteBuffer.wrap(document.getMainStream()).order(ByteOrder.LITTLE_ENDIAN);
    int offset = head.getInt(OFFSETS + 8 * TEXT_BOXES);
    int length = head.getInt(OFFSETS + 8 * TEXT_BOXES + 4);
    if (length <= 4) {
      return;
    }
    int story = document.getMainTextboxRange().getStartOffset();
    PlexOfCps boxes = new PlexOfCps(document.getTableStream(), offset, length, DESCRIPTION);
    for (int i = 0; i < boxes.length(); i++) {
      int shape =
          ByteBuffer.wrap(boxes.getProperty(i).getBytes())
              .order(ByteOrder.LITTLE_ENDIAN)
              .getInt(SHAPE_ID);
      int start = story + boxes.getProperty(i).getStart();
      int end = story + boxes.getProperty(i).getEnd();
      if (start < end && end <= document.getOverallRange().getEndOffset()) {
        byShape.putIfAbsent(shape, new Range(start, end, document));
      }
    }
  }

  /** The boxes that hang on such places; each is given once. */
  List<Box> at(List<Integer> anchors) {
    List<Box> boxes = new ArrayList<>();
    for (int anchor : anchors) {
      OfficeDrawing drawing =
          byShape.isEmpty() ? null : document.getOfficeDrawingsMain().getOfficeDrawingAt(anchor);
      Range text = drawing == null ? null : byShape.remove(drawing.getShapeId());
      if (drawing != null && text != null) {
        boxes.add(new Box(text, side(drawing)));
      }
    }
    return boxes;
  }

  private static Side side(OfficeDrawing drawing) {
    if (drawing.getHorizontalPositioning() == HorizontalPositioning.RIGHT) {
      return Side.RIGHT;
    }
    boolean fromPage = drawing.getHorizontalRelative() == HorizontalRelativeElement.PAGE;
    return Placement.at(drawing.getRectangleLeft() - (fromPage ? Placement.LEFT_MARGIN : 0));
  }
}
