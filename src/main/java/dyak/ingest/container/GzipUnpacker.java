package dyak.ingest.container;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** One packed file, or a TAR archive packed whole. */
public final class GzipUnpacker implements Unpacker {
  private static final int HEAD = 512;

  @Override
  public void unpack(byte[] container, Outlet outlet) throws IOException {
    try (GzipCompressorInputStream gzip =
            GzipCompressorInputStream.builder()
                .setInputStream(new ByteArrayInputStream(container))
                .setDecompressConcatenated(true)
                .get();
        InputStream content = new BufferedInputStream(gzip)) {
      content.mark(HEAD);
      byte[] head = content.readNBytes(HEAD);
      content.reset();
      if (TarUnpacker.startsTar(head)) {
        TarUnpacker.unpack(content, outlet);
      } else {
        String name = gzip.getMetaData().getFileName();
        outlet.file(name == null ? "content" : name, content, container.length);
      }
    }
  }
}
