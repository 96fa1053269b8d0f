package dyak.ingest;

import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** How many pixels of a picture make an inch. */
final class PictureResolution {
  private static final double MILLIMETRES = 25.4;

  /** The shorter side of a sheet of A4, in inches. */
  private static final double SHEET = 8.27;

  private static final double LEAST = 100;
  private static final double MOST = 1_300;

  private PictureResolution() {}

  /** As the file says; where it is silent or absurd, as if the picture showed a sheet of A4. */
  static double of(ImageReader reader, int index) throws IOException {
    double told = told(reader.getImageMetadata(index));
    if (told >= LEAST && told <= MOST) {
      return told;
    }
    return Math.max(1, Math.min(reader.getWidth(index), reader.getHeight(index)) / SHEET);
  }

  private static double told(IIOMetadata metadata) {
    if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
      return 0;
    }
    Node root = metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
    NodeList sizes = ((Element) root).getElementsByTagName("HorizontalPixelSize");
    if (sizes.getLength() == 0) {
      return 0;
    }
    double size = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
    return size > 0 ? MILLIMETRES / size : 0;
  }
}
