package dyak.normalise.time;

/** Whether the text is nothing but the deadline, or a sentence that has one in it. */
enum Scope {
  WHOLE,
  RUNNING
}
