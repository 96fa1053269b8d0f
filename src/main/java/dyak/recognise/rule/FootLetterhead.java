package dyak.recognise.rule;

import dyak.normalise.Identifiers;
import dyak.normalise.Persons;
import java.util.ArrayList;
import java.util.List;

/**
 * The addresses, phones and identifiers (requisite 08) that a blank prints at the foot of its page:
 * below signature and executor, in blocks of their own, when the head has none of them.
 */
final class FootLetterhead {
  private FootLetterhead() {}

  /** The lines with the foot's in the zone of the letterhead. */
  static List<ZonedLine> in(List<ZonedLine> lines) {
    boolean inHead =
        lines.stream().anyMatch(line -> line.zone() == Zone.LETTERHEAD && isContact(line.text()));
    int start = inHead ? lines.size() : start(lines);
    List<ZonedLine> zoned = new ArrayList<>(lines.subList(0, start));
    for (ZonedLine line : lines.subList(start, lines.size())) {
      Zone zone = line.zone() == Zone.EXECUTOR ? Zone.LETTERHEAD : line.zone();
      zoned.add(new ZonedLine(zone, line.line(), line.paragraph()));
    }
    return zoned;
  }

  private static boolean isContact(String line) {
    return Cues.isContact(line) || Cues.isAddress(line);
  }

  /** The first line of the first block behind the signature that is such a foot. */
  private static int start(List<ZonedLine> lines) {
    boolean signed = false;
    for (int i = 0; i < lines.size(); i++) {
      ZonedLine line = lines.get(i);
      boolean opensBlock = i == 0 || lines.get(i - 1).block() != line.block();
      if (signed && opensBlock && line.zone() == Zone.EXECUTOR && isFoot(lines, i)) {
        return i;
      }
      signed |= line.zone() == Zone.SIGNATURE;
    }
    return lines.size();
  }

  private static boolean isFoot(List<ZonedLine> lines, int start) {
    List<String> block =
        lines.subList(start, lines.size()).stream()
            .takeWhile(line -> line.block() == lines.get(start).block())
            .map(ZonedLine::text)
            .toList();
    return block.stream().noneMatch(Persons::areIn)
        && block.stream()
            .anyMatch(line -> Cues.isAddress(line) || !Identifiers.find(line).isEmpty());
  }
}
