package dyak.ingest.xml;

import dyak.ingest.flow.TextBudget;
import dyak.ingest.flow.TooLargeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a ZIP by name, inflated when asked for. Its central directory tells where they are;
 * where that is lost, the heads before the parts do.
 */
public final class ZipParts implements XmlParts {
  private static final int LOCAL_LENGTH = 30;

  private final byte[] bytes;
  private final Map<String, ZipPart> parts;
  private final @Nullable ZipException damage;
  private @Nullable Map<String, ZipPart> salvaged;

  private ZipParts(byte[] bytes, Map<String, ZipPart> parts, @Nullable ZipException damage) {
    this.bytes = bytes;
    this.parts = parts;
    this.damage = damage;
  }

  /**
   * Finds the parts of a ZIP.
   *
   * @throws ZipException when there are none
   */
  public static ZipParts of(byte[] bytes) throws ZipException {
    try {
      return new ZipParts(bytes, ZipDirectory.read(bytes), null);
    } catch (ZipException e) {
      Map<String, ZipPart> found = ZipDirectory.search(bytes);
      if (found.isEmpty()) {
        throw e;
      }
      return new ZipParts(bytes, found, e);
    }
  }

  /** Finds the parts; the budget takes note when the directory is lost. */
  public static ZipParts of(byte[] bytes, TextBudget budget) throws ZipException {
    ZipParts zip = of(bytes);
    if (zip.damage != null) {
      budget.breakOff(zip.damage);
    }
    return zip;
  }

  @Override
  public boolean has(String name) {
    return parts.containsKey(name);
  }

  public Set<String> names() {
    return parts.keySet();
  }

  @Override
  public XmlCursor xml(String name, TextBudget budget) throws IOException {
    try {
      return XmlCursor.open(open(name), budget);
    } catch (ZipException e) {
      budget.breakOff(e);
      return XmlCursor.open(InputStream.nullInputStream(), budget);
    }
  }

  /**
   * A part as a stream that ends with {@link TooLargeException} when it grows out of proportion.
   *
   * @throws ZipException when there is no such part
   */
  public InputStream open(String name) throws ZipException {
    ZipPart part = parts.get(name);
    if (part == null) {
      throw new ZipException("the part " + name + " is missing");
    }
    try {
      return open(name, part.isAt(bytes) ? part : salvage(name));
    } catch (IndexOutOfBoundsException e) {
      throw new ZipException("the part " + name + " lies outside the file");
    }
  }

  private InputStream open(String name, ZipPart part) {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int names = file.getShort(part.offset() + 26) & 0xFFFF;
    int extra = file.getShort(part.offset() + 28) & 0xFFFF;
    int start = part.offset() + LOCAL_LENGTH + names + extra;
    InputStream packed =
        new ByteArrayInputStream(bytes, start, Math.min(part.packed(), bytes.length - start));
    return new PartStream(packed, name, part);
  }

  private ZipPart salvage(String name) throws ZipException {
    if (salvaged == null) {
      salvaged = ZipDirectory.search(bytes);
    }
    ZipPart part = salvaged.get(name);
    if (part == null) {
      throw new ZipException("the part " + name + " is not where the directory has it");
    }
    return part;
  }
}
