package dyak.forge.render;

import dyak.forge.words.Dice;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A PDF put through a scanner: grey pages of 150 to 300 dpi, skewed, noisy or pale, now and then
 * with a stamp over the head.
 */
public final class Scanner {
  private Scanner() {}

  /** A PDF that holds only pictures of the pages of {@code pdf}. */
  public static byte[] pdf(byte[] pdf, Dice dice) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (BufferedImage image : pages(pdf, dice)) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDImageXObject picture = JPEGFactory.createFromImage(document, image, 0.7f);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
          PDRectangle paper = PDRectangle.A4;
          stream.drawImage(picture, 0, 0, paper.getWidth(), paper.getHeight());
        }
      }
      document.setDocumentId(1L);
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** A TIFF of as many pages as {@code pdf} has. */
  public static byte[] tiff(byte[] pdf, Dice dice) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage image : pages(pdf, dice)) {
        writer.writeToSequence(new IIOImage(image, null, null), writer.getDefaultWriteParam());
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static List<BufferedImage> pages(byte[] pdf, Dice dice) throws IOException {
    int dpi = dice.oneOf(150, 200, 200, 300);
    List<BufferedImage> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        BufferedImage clean = renderer.renderImageWithDPI(i, dpi, ImageType.GRAY);
        if (i == 0 && dice.chance(0.3)) {
          stamp(clean, dice, dpi / 72.0);
        }
        pages.add(worn(clean, dice));
      }
    }
    return pages;
  }

  /** Skewed by up to a degree, with grains, in a print that may be pale. */
  private static BufferedImage worn(BufferedImage clean, Dice dice) {
    BufferedImage worn =
        new BufferedImage(clean.getWidth(), clean.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = worn.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, worn.getWidth(), worn.getHeight());
    double skew = Math.toRadians(dice.between(-10, 10) / 10.0);
    graphics.rotate(skew, worn.getWidth() / 2.0, worn.getHeight() / 2.0);
    graphics.drawImage(clean, 0, 0, null);
    graphics.dispose();
    grain(worn, dice.oneOf(0, 60, 90), dice.between(4, 22), new Random(dice.seed()));
    return worn;
  }

  private static void grain(BufferedImage image, int paleness, int noise, Random random) {
    byte[] grey = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < grey.length; i++) {
      int value = grey[i] & 0xff;
      int pale = value + (255 - value) * paleness / 255;
      int noisy = pale + (int) (random.nextGaussian() * noise);
      grey[i] = (byte) Math.max(0, Math.min(255, noisy));
    }
  }

  /** A round stamp over the head, as an office's registry leaves it. */
  private static void stamp(BufferedImage image, Dice dice, double scale) {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.scale(scale, scale);
    graphics.setColor(new Color(120, 120, 120));
    int x = dice.between(90, 330);
    int y = dice.between(150, 230);
    graphics.drawRect(x, y, 130, 34);
    graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 11));
    graphics.drawString("ПОЛУЧЕНО", x + 8, y + 14);
    graphics.drawString("вх. № " + dice.digits(4), x + 8, y + 28);
    graphics.dispose();
  }
}
