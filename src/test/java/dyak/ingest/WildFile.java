package dyak.ingest;

/** A file as nobody should send it, and what its records must say: {@code failed corrupt}. */
final class WildFile {
  private final String name;
  private final byte[] bytes;
  private final String outcome;

  WildFile(String name, byte[] bytes, String outcome) {
    this.name = name;
    this.bytes = bytes;
    this.outcome = outcome;
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }

  String outcome() {
    return outcome;
  }
}
