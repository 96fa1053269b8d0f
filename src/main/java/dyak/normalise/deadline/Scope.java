package dyak.normalise.deadline;

/** Whether the text is nothing but the deadline, or a sentence that has one in it. */
enum Scope {
  WHOLE,
  RUNNING
}
