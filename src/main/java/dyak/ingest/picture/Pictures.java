package dyak.ingest.picture;

import java.io.IOException;
import java.util.List;

/** Takes the pictures out of a document, each as the bytes of a picture file, in order. */
public interface Pictures {
  List<byte[]> of(byte[] document) throws IOException;
}
