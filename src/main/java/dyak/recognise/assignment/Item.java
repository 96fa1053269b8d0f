package dyak.recognise.assignment;

import dyak.layout.ListMarker;
import dyak.layout.Span;
import dyak.recognise.assignment.Labels.Kind;
import dyak.recognise.assignment.Labels.Segment;
import dyak.recognise.rule.Drafts.Read;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item under construction: marker, words, labelled segments, sub-items. */
final class Item {
  final @Nullable ListMarker marker;
  final @Nullable Span markerSpan;
  final List<Chunk> words = new ArrayList<>();
  final List<Segment> segments = new ArrayList<>();
  final List<Item> items = new ArrayList<>();

  /** Whom the word of asking before the item's own words names. */
  final List<Read<String>> asked = new ArrayList<>();

  /** The words that a request's deadline may stand in, where they are more than its own. */
  @Nullable Chunk asking;

  /** Whether assignees and deadline were read in table columns. */
  boolean fromColumns;

  /** The marker kind that this item counts with; null for an unmarked one. */
  Item(@Nullable ListMarker marker, @Nullable Span markerSpan) {
    this.marker = marker;
    this.markerSpan = markerSpan;
  }

  void add(Labels.Cut cut) {
    if (!cut.text().isEmpty()) {
      words.add(cut.text());
    }
    segments.addAll(cut.segments());
  }

  String text() {
    return String.join(" ", words.stream().map(Chunk::text).toList());
  }

  boolean opensSubItems() {
    return text().endsWith(":");
  }

  boolean hasLabels() {
    return segments.stream().anyMatch(segment -> segment.kind() != Kind.VOTE);
  }

  /** The place of the item's words. */
  Span span() {
    Span first = words.get(0).span();
    return words.stream().map(Chunk::span).reduce(first, Span::union);
  }
}
