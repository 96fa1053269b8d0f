package dyak.ingest;

import dyak.ingest.container.Budget;
import dyak.ingest.container.GzipUnpacker;
import dyak.ingest.container.MailUnpacker;
import dyak.ingest.container.MailboxUnpacker;
import dyak.ingest.container.Outlet;
import dyak.ingest.container.OutlookUnpacker;
import dyak.ingest.container.PdfUnpacker;
import dyak.ingest.container.SevenZipUnpacker;
import dyak.ingest.container.SignedUnpacker;
import dyak.ingest.container.TarUnpacker;
import dyak.ingest.container.TnefUnpacker;
import dyak.ingest.container.Unpacker;
import dyak.ingest.container.ZipUnpacker;
import java.util.Map;

/** Archives, mails and mailboxes: takes the files out of them, within limits. */
public final class Containers {
  /** The one list of containers: what unpacks which media type. */
  private static final Map<String, Unpacker> UNPACKERS =
      Map.ofEntries(
          // made when needed, since its library's jars are signed, which takes a while to check
          Map.entry(
              MediaTypes.SIGNED, (bytes, outlet) -> new SignedUnpacker().unpack(bytes, outlet)),
          Map.entry(MediaTypes.TNEF, new TnefUnpacker()),
          Map.entry(MediaTypes.PDF, new PdfUnpacker()),
          Map.entry(MediaTypes.ZIP, new ZipUnpacker()),
          Map.entry(MediaTypes.SEVEN_ZIP, new SevenZipUnpacker()),
          Map.entry(MediaTypes.TAR, new TarUnpacker()),
          Map.entry(MediaTypes.GZIP, new GzipUnpacker()),
          Map.entry(MediaTypes.MAIL, new MailUnpacker()),
          Map.entry(MediaTypes.MBOX, new MailboxUnpacker()),
          Map.entry(MediaTypes.OUTLOOK, new OutlookUnpacker()));

  private Containers() {}

  /** Whether files of a type do nothing but hold files; a PDF may be a letter besides. */
  public static boolean holdsFiles(String mediaType) {
    return UNPACKERS.containsKey(mediaType) && !mediaType.equals(MediaTypes.PDF);
  }

  /**
   * What may come out of one file and the containers nested in it, none larger than a file may be.
   */
  public static Budget budget(ContainerLimits limits, Limits file) {
    return new Budget(limits.entries(), limits.bytes(), file.bytes(), limits.ratio());
  }

  /**
   * Hands on the files that a container holds.
   *
   * @throws UnreadableException when the container is damaged or holds too much; files that were
   *     handed on before are good
   */
  public static void unpack(byte[] bytes, String mediaType, Budget budget, Outlet.Receiver receiver)
      throws UnreadableException {
    Unpacker unpacker = UNPACKERS.get(mediaType);
    if (unpacker == null) {
      throw new IllegalArgumentException("media type " + mediaType + ": holds no files");
    }
    Failures.translating(
        () -> {
          unpacker.unpack(bytes, new Outlet(budget, receiver));
          return bytes;
        });
  }
}
