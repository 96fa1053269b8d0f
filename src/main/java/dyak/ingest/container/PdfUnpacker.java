package dyak.ingest.container;

import dyak.ingest.flow.TooLargeException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;

/** Files embedded in a PDF: the letters of a portfolio, or what was attached to a letter. */
public final class PdfUnpacker implements Unpacker {
  /** A tree of names that is deeper goes round in circles. */
  private static final int DEEPEST = 20;

  /** Whether a PDF has files in it. */
  public static boolean holdsFiles(PDDocument document) {
    return root(document) != null || !PdfPins.of(document).isEmpty();
  }

  /** Whether the pages of a PDF are no more than the cover of the files in it. */
  public static boolean isPortfolio(PDDocument document) {
    return root(document) != null
        && document.getDocumentCatalog().getCOSObject().containsKey("Collection");
  }

  @Override
  public void unpack(byte[] container, Outlet outlet) throws IOException {
    try (PDDocument document = Loader.loadPDF(container)) {
      PDNameTreeNode<PDComplexFileSpecification> root = root(document);
      Set<COSBase> taken = Collections.newSetFromMap(new IdentityHashMap<>());
      if (root != null) {
        unpack(root, outlet, taken, 0);
      }
      for (PDComplexFileSpecification file : PdfPins.of(document)) {
        unpack("attachment", file, outlet, taken);
      }
    }
  }

  private static @Nullable PDNameTreeNode<PDComplexFileSpecification> root(PDDocument document) {
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    PDNameTreeNode<PDComplexFileSpecification> root =
        names == null ? null : names.getEmbeddedFiles();
    return root == null || isEmpty(root.getCOSObject()) ? null : root;
  }

  private static boolean isEmpty(COSDictionary node) {
    return size(node.getCOSArray(COSName.NAMES)) + size(node.getCOSArray(COSName.KIDS)) == 0;
  }

  private static int size(@Nullable COSArray array) {
    return array == null ? 0 : array.size();
  }

  private static void unpack(
      PDNameTreeNode<PDComplexFileSpecification> node, Outlet outlet, Set<COSBase> taken, int depth)
      throws IOException {
    if (depth > DEEPEST) {
      throw new TooLargeException("names nested deeper than " + DEEPEST);
    }
    Map<String, PDComplexFileSpecification> files = node.getNames();
    if (files != null) {
      for (Map.Entry<String, PDComplexFileSpecification> file : files.entrySet()) {
        unpack(file.getKey(), file.getValue(), outlet, taken);
      }
    }
    if (node.getKids() != null) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
        unpack(kid, outlet, taken, depth + 1);
      }
    }
  }

  /** A file that is listed and pinned to a page too is taken out once. */
  private static void unpack(
      String key, PDComplexFileSpecification file, Outlet outlet, Set<COSBase> taken)
      throws IOException {
    PDEmbeddedFile embedded =
        file.getEmbeddedFileUnicode() == null
            ? file.getEmbeddedFile()
            : file.getEmbeddedFileUnicode();
    String name = file.getFilename() == null ? key : file.getFilename();
    if (embedded == null || !taken.add(embedded.getCOSObject())) {
      return;
    }
    try (InputStream content = embedded.createInputStream()) {
      outlet.file(name, content, Math.max(0, embedded.getLength()));
    } catch (TooLargeException e) {
      throw e;
    } catch (IOException e) {
      outlet.unreadable(name, e);
    }
  }
}
