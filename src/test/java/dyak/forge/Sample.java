package dyak.forge;

import dyak.forge.render.LineEnds;
import dyak.forge.render.StreamOrder;
import dyak.forge.sheet.Sheet;
import java.util.List;
import java.util.function.Function;

/** One sample letter: its file stem, its layout, and how its files are made. */
record Sample(
    String stem, Function<SampleText, Sheet> layout, StreamOrder order, LineEnds lineEnds) {

  /** The five letters of {@code samples/}. */
  static List<Sample> all() {
    return List.of(
        new Sample(
            "tambov-2019-1.0874-4372", SampleLayouts::tambov, StreamOrder.LOGICAL, LineEnds.BREAKS),
        new Sample(
            "togirro-2022-1167", SampleLayouts::togirro, StreamOrder.LOGICAL, LineEnds.PARAGRAPHS),
        new Sample("tyumen-2020-5340", SampleLayouts::tyumen, StreamOrder.LOGICAL, LineEnds.BREAKS),
        new Sample("tomsk-2020-54-2627", SampleLayouts::tomsk, StreamOrder.ROWS, LineEnds.BREAKS),
        new Sample(
            "leningrad-2016-09-29",
            SampleLayouts::leningrad,
            StreamOrder.LOGICAL,
            LineEnds.PARAGRAPHS));
  }

  /** The sheet that {@code text}, the sample as plain text, is laid out on. */
  Sheet sheet(String text) {
    SampleText blocks = new SampleText(text);
    Sheet sheet = layout.apply(blocks);
    if (!blocks.isEmpty()) {
      throw new IllegalStateException(stem + ": text left over after the last part");
    }
    return sheet;
  }
}
