package dyak.batch;

/** Where files are read. */
public enum Isolation {
  /** In worker processes: no file can end or stall the run, or take its memory. */
  PROCESS,
  /** In this process: for files that can be trusted, and where a new process costs too much. */
  NONE
}
