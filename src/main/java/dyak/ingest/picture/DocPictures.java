package dyak.ingest.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The pictures of a DOC; those of Word 6 and 95 are not kept in a way that can be read. */
public final class DocPictures {
  private DocPictures() {}

  public static List<byte[]> of(byte[] document) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(document));
        HWPFDocument doc = new HWPFDocument(file)) {
      return doc.getPicturesTable().getAllPictures().stream().map(Picture::getContent).toList();
    } catch (OldWordFileFormatException e) {
      return List.of();
    }
  }
}
