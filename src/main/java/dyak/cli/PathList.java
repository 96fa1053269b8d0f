package dyak.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A list of paths, one a line, as {@code find} prints it; or each ended by a zero byte, as {@code
 * find -print0} does, for names that hold line breaks. Names keep every byte, also those that are
 * no UTF-8.
 */
final class PathList {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private PathList() {}

  static List<Path> read(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    boolean zeroEnded = indexOf(bytes, (byte) 0, 0) < bytes.length;
    List<Path> paths = new ArrayList<>();
    int start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
    while (start < bytes.length) {
      int end = indexOf(bytes, (byte) (zeroEnded ? 0 : '\n'), start);
      boolean returned = !zeroEnded && end > start && bytes[end - 1] == '\r';
      addPath(paths, ByteBuffer.wrap(bytes, start, end - start - (returned ? 1 : 0)));
      start = end + 1;
    }
    return paths;
  }

  private static void addPath(List<Path> paths, ByteBuffer name) throws NoSuchFileException {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(name.duplicate()).toString();
    } catch (CharacterCodingException e) {
      paths.add(raw(name));
      return;
    }
    if (!text.isBlank()) {
      paths.add(parsed(text));
    }
  }

  static Path parsed(String path) throws NoSuchFileException {
    try {
      return Path.of(path);
    } catch (InvalidPathException e) {
      throw new NoSuchFileException(path, null, e.getReason());
    }
  }

  /** A URI is the only name that Java takes byte by byte; it is always absolute. */
  private static Path raw(ByteBuffer name) {
    Path here = Path.of("").toAbsolutePath();
    boolean absolute = name.get(name.position()) == '/';
    StringBuilder uri = new StringBuilder(absolute ? "file://" : here.toUri().toString());
    if (!absolute && uri.charAt(uri.length() - 1) != '/') {
      uri.append('/');
    }
    while (name.hasRemaining()) {
      byte next = name.get();
      uri.append(next == '/' ? "/" : String.format(Locale.ROOT, "%%%02X", next));
    }
    Path path = Path.of(URI.create(uri.toString()));
    return absolute ? path : here.relativize(path);
  }

  private static int indexOf(byte[] bytes, byte wanted, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != wanted) {
      at++;
    }
    return at;
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= BYTE_ORDER_MARK.length
        && bytes[0] == BYTE_ORDER_MARK[0]
        && bytes[1] == BYTE_ORDER_MARK[1]
        && bytes[2] == BYTE_ORDER_MARK[2];
  }
}
