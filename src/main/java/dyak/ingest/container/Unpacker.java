package dyak.ingest.container;

import java.io.IOException;

/** Takes the files out of one kind of container. */
public interface Unpacker {
  /** Hands each file on in the order of the container. */
  void unpack(byte[] container, Outlet outlet) throws IOException;
}
