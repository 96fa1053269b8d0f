package dyak.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Bare Apache PDFBox: merely the text, of which the length is told. */
public final class PdfBoxText implements ToIntFunction<byte[]> {
  @Override
  public int applyAsInt(byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document).length();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Arguments: a folder, and the number of threads. */
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    PdfBoxText box = new PdfBoxText();
    ExecutorService pool = Executors.newFixedThreadPool(Integer.parseInt(args[1]));
    List<Future<Integer>> lengths = new ArrayList<>();
    for (Path file : Letters.files(Path.of(args[0]), "pdf")) {
      lengths.add(pool.submit(() -> box.applyAsInt(Files.readAllBytes(file))));
    }
    for (Future<Integer> length : lengths) {
      length.get();
    }
    pool.shutdown();
  }
}
