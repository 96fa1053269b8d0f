package dyak.ingest;

import dyak.layout.*;
import dyak.record.Problem;
import dyak.record.TextOrigin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.*;

/** Tells a file's type by its content and hands it to the reader of that type. */
public final class Ingest {
  public Ingest(Limits limits) {
    limits.bytes();
  }

  /** The media type by content; {@code name} only helps where the content leaves a choice. */
  public String mediaType(byte[] bytes, String name) {
    return name.isEmpty() ? "application/octet-stream" : "text/plain";
  }

  /**
   * Reads a file of a type that {@link #mediaType} told.
   *
   * @throws UnreadableException when no text can be had, with the problem that the record will
   *     carry
   */
  public ReadDocument read(byte[] bytes, String mediaType) throws IOException {
    if (bytes.length == 0) {
      throw new UnreadableException(Problem.of(Problem.EMPTY, "The file has no bytes"));
    }
    List<Block> blocks = new ArrayList<>();
    for (String block : new String(bytes, StandardCharsets.UTF_8).split("\\R\\s*\\R", -1)) {
      List<Line> lines =
          block.lines().filter(l -> !l.isBlank()).map(l -> Line.of(l, 1, false)).toList();
      if (!lines.isEmpty()) {
        blocks.add(new TextBlock(lines, Side.FULL));
      }
    }
    return new ReadDocument(List.of(new Page(1, 0, 0, blocks)), TextOrigin.TEXT, false, List.of());
  }
}
