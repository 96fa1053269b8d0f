package dyak.bench;

import dyak.LetterExtractor;
import dyak.ingest.Ingest;
import dyak.ingest.Limits;
import dyak.ingest.ReadDocument;
import dyak.layout.LetterText;
import dyak.recognise.Recogniser;
import dyak.record.LetterRecord;
import dyak.record.Source;
import dyak.write.RecordJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The stages of the way from the bytes of a letter to the JSON of its record, one letter each. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class StageBenchmark {
  @Param({"pdf", "docx"})
  public String format;

  private final Ingest ingest = new Ingest(Limits.standard());
  private final Recogniser recogniser = Recogniser.standard();
  private final LetterExtractor extractor = new LetterExtractor();
  private final List<Stages> letters = new ArrayList<>();
  private int next;

  /** What each stage takes, made by the one before it. */
  private record Stages(
      byte[] bytes, String type, ReadDocument document, LetterText text, LetterRecord record) {}

  @Setup
  public void readLetters() throws IOException {
    for (byte[] bytes : Letters.in(Path.of("target/bench/letters"), format)) {
      String type = ingest.mediaType(bytes, "");
      ReadDocument document = ingest.read(bytes, type);
      LetterText text = LetterText.of(document.pages());
      LetterRecord letter = recogniser.recognise(text, source(type), document.problems());
      letters.add(new Stages(bytes, type, document, text, letter));
    }
  }

  private static Source source(String type) {
    return new Source("letter", null, type, 0, null, null);
  }

  private Stages letter() {
    next = (next + 1) % letters.size();
    return letters.get(next);
  }

  @Benchmark
  public String detect() {
    return ingest.mediaType(letter().bytes(), "");
  }

  @Benchmark
  public ReadDocument ingest() throws IOException {
    Stages letter = letter();
    return ingest.read(letter.bytes(), letter.type());
  }

  @Benchmark
  public LetterText layOut() {
    return LetterText.of(letter().document().pages());
  }

  @Benchmark
  public LetterRecord recognise() {
    Stages letter = letter();
    return recogniser.recognise(letter.text(), source(letter.type()), letter.document().problems());
  }

  @Benchmark
  public String write() {
    return RecordJson.line(letter().record());
  }

  @Benchmark
  public List<LetterRecord> whole() {
    return extractor.extract("letter", letter().bytes());
  }
}
