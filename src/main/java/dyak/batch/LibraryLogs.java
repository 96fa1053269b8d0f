package dyak.batch;

/**
 * What the libraries log, which nobody reads: a batch talks through records. They are told so in a
 * program of its own only; elsewhere the logs belong to whoever uses this as a library.
 */
public final class LibraryLogs {
  private LibraryLogs() {}

  /** Names the silent loggers, for which the libraries would else search every jar. */
  public static void silence() {
    System.setProperty("slf4j.internal.verbosity", "WARN");
    System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
    System.setProperty("log4j.provider", "org.apache.logging.slf4j.SLF4JProvider");
  }
}
