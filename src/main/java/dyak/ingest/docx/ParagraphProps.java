package dyak.ingest.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a style or a paragraph says about its place and number; null where it leaves that to the
 * style below.
 *
 * @param indent of the left edge, in twentieths of a point
 * @param frame where a frame starts from the left margin, in twentieths of a point
 * @param tabStops of text that starts or ends at them, in twentieths of a point
 * @param markDeleted the paragraph mark is a tracked deletion: the next paragraph goes on here
 */
record ParagraphProps(
    @Nullable String style,
    @Nullable Integer list,
    @Nullable Integer level,
    @Nullable Integer indent,
    @Nullable Integer firstLine,
    @Nullable String align,
    @Nullable Boolean pageBreakBefore,
    @Nullable Integer frame,
    @Nullable List<Integer> tabStops,
    boolean markDeleted,
    RunProps mark) {
  static final ParagraphProps NONE =
      new ParagraphProps(
          null, null, null, null, null, null, null, null, null, false, RunProps.NONE);

  /** These properties, with the gaps filled from a style. */
  ParagraphProps over(ParagraphProps below) {
    return new ParagraphProps(
        style,
        list != null ? list : below.list,
        level != null || list != null ? level : below.level,
        indent != null ? indent : below.indent,
        firstLine != null ? firstLine : below.firstLine,
        align != null ? align : below.align,
        pageBreakBefore != null ? pageBreakBefore : below.pageBreakBefore,
        frame != null ? frame : below.frame,
        tabStops != null ? tabStops : below.tabStops,
        markDeleted,
        mark.over(below.mark));
  }
}
