package dyak.batch;

import dyak.record.Kind;
import dyak.record.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run and its worker say to each other: frames of a length and as many bytes. A file is
 * named by its URI, which keeps every byte of its name, also those that are no UTF-8.
 */
final class Frames {
  private static final int MOST_BYTES = 128 << 20;

  private Frames() {}

  /** A file to read, and the name it goes by. */
  record Request(Path file, String path) {}

  static void writeRequest(OutputStream to, Path file) throws IOException {
    write(
        to,
        data -> {
          text(data, file.toUri().toString());
          text(data, file.toString());
        });
  }

  static Request readRequest(InputStream from) throws IOException {
    DataInputStream data = frame(from);
    return new Request(Path.of(URI.create(text(data))), text(data));
  }

  static void writeOutcomes(OutputStream to, List<Outcome> outcomes) throws IOException {
    write(
        to,
        data -> {
          data.writeInt(outcomes.size());
          for (Outcome outcome : outcomes) {
            text(data, outcome.status().name());
            text(data, outcome.kind().name());
            text(data, String.join(" ", outcome.problems()));
            data.writeInt(outcome.ocrPages());
            text(data, outcome.json());
          }
        });
  }

  static List<Outcome> readOutcomes(InputStream from) throws IOException {
    DataInputStream data = frame(from);
    int count = data.readInt();
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Status status = Status.valueOf(text(data));
      Kind kind = Kind.valueOf(text(data));
      String problems = text(data);
      outcomes.add(
          new Outcome(
              status,
              kind,
              problems.isEmpty() ? List.of() : List.of(problems.split(" ")),
              data.readInt(),
              text(data)));
    }
    return outcomes;
  }

  @FunctionalInterface
  private interface Body {
    void write(DataOutputStream data) throws IOException;
  }

  private static void write(OutputStream to, Body body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    body.write(new DataOutputStream(bytes));
    DataOutputStream data = new DataOutputStream(to);
    data.writeInt(bytes.size());
    bytes.writeTo(data);
    data.flush();
  }

  private static DataInputStream frame(InputStream from) throws IOException {
    int length = new DataInputStream(from).readInt();
    if (length < 0 || length > MOST_BYTES) {
      throw new IOException("a frame of " + length + " bytes");
    }
    byte[] bytes = from.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("a frame cut short");
    }
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }

  private static void text(DataOutputStream data, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    data.writeInt(bytes.length);
    data.write(bytes);
  }

  private static String text(DataInputStream data) throws IOException {
    return new String(data.readNBytes(data.readInt()), StandardCharsets.UTF_8);
  }
}
