package dyak.ingest.pdf;

import dyak.ingest.scan.GreyImage;
import dyak.ingest.scan.PictureRulings;
import dyak.layout.geometry.Ruling;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** Draws pages of a PDF as a scanner would see them. */
public final class PdfPictures {
  /** The resolution that recognisers are trained for. */
  private static final double DPI = 300;

  /** Enough to see ruling lines. */
  private static final double DPI_FOR_RULINGS = 200;

  private static final double POINTS = 72;

  /** A page larger than this is drawn coarser: 6 x 4 thousand pixels and more. */
  private static final double MOST_PIXELS = 30e6;

  private final PDDocument document;

  public PdfPictures(PDDocument document) {
    this.document = document;
  }

  /** The page with an index from 0, for the recogniser; {@code scan} is the picture it shows. */
  public GreyImage ofPage(int index, @Nullable PDImage scan) throws IOException {
    PageTurn turn = PageTurn.of(document.getPage(index));
    GreyImage picture = scan == null ? null : PageScan.grey(scan, turn);
    return picture == null ? draw(index, DPI) : picture;
  }

  /** The ruling lines in the picture of a page, in points; none when it cannot be drawn. */
  public List<Ruling> rulingsOf(int index) {
    try {
      GreyImage image = draw(index, DPI_FOR_RULINGS);
      double scale = POINTS / image.dpi();
      return PictureRulings.in(image).rulings().stream()
          .map(r -> new Ruling(r.x1() * scale, r.y1() * scale, r.x2() * scale, r.y2() * scale))
          .toList();
    } catch (IOException | RuntimeException e) {
      return List.of();
    }
  }

  private GreyImage draw(int index, double wanted) throws IOException {
    PageTurn turn = PageTurn.of(document.getPage(index));
    double inches = turn.width() / POINTS * (turn.height() / POINTS);
    double dpi = Math.min(wanted, Math.sqrt(MOST_PIXELS / Math.max(inches, 1e-3)));
    return GreyImage.of(
        new PDFRenderer(document).renderImageWithDPI(index, (float) dpi, ImageType.RGB), dpi);
  }
}
