package dyak.ingest.docx;

import org.jspecify.annotations.Nullable;

/** What a style or a run says about its letters; null where it leaves that to the style below. */
record RunProps(
    @Nullable String style,
    @Nullable Boolean bold,
    @Nullable Boolean capitals,
    @Nullable Boolean hidden) {
  static final RunProps NONE = new RunProps(null, null, null, null);

  /** These properties, with the gaps filled from a style. */
  RunProps over(RunProps below) {
    return new RunProps(
        style,
        bold != null ? bold : below.bold,
        capitals != null ? capitals : below.capitals,
        hidden != null ? hidden : below.hidden);
  }

  boolean isBold() {
    return Boolean.TRUE.equals(bold);
  }

  boolean isCapitals() {
    return Boolean.TRUE.equals(capitals);
  }

  boolean isHidden() {
    return Boolean.TRUE.equals(hidden);
  }
}
