package dyak.recognise.assignment;

import dyak.layout.Paragraph;
import dyak.layout.Span;

/** A piece of an item's words with its place in the letter. */
record Chunk(String text, Span span) {
  static Chunk of(Paragraph paragraph) {
    return new Chunk(paragraph.text(), paragraph.span());
  }

  /** The part of this chunk from {@code start} to {@code end}, without the spaces at its edges. */
  Chunk part(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Chunk(text.substring(from, to), new Span(span.start() + from, span.start() + to));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
