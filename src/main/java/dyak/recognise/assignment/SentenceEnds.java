package dyak.recognise.assignment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.DefaultSDContextGenerator;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringUtil;

/**
 * Where the sentences of a text end: at a stop, an exclamation or question mark or an ellipsis, if
 * a model that the build trains ({@link SentenceModelTrainer}) says so of the words around it, and
 * if no abbreviation ends there.
 *
 * <p>The library's own detector would do, but for the program's start: before it reads its model it
 * looks through every jar for a logger and makes an XML parser, a tenth of what one letter costs.
 */
final class SentenceEnds {
  static final String MODEL = "sentences.bin";
  private static final String SPLIT = "s";
  static final String MARKS = ".!?…";

  private static final MaxentModel TRAINED = load();

  private final String text;
  private final Abbreviations abbreviations;
  private final DefaultSDContextGenerator contexts =
      new DefaultSDContextGenerator(Abbreviations.KNOWN, MARKS.toCharArray());

  private SentenceEnds(String text) {
    this.text = text;
    this.abbreviations = new Abbreviations(text);
  }

  private static MaxentModel load() {
    try (InputStream model = SentenceEnds.class.getResourceAsStream(MODEL)) {
      if (model == null) {
        throw new IllegalStateException("the build has not trained " + MODEL);
      }
      return new GenericModelReader(new BinaryFileDataReader(model)).getModel();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentences of a text, in order, without the spaces around them. */
  static List<Span> of(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int end : new SentenceEnds(text).ends()) {
      add(sentences, new Span(start, end).trim(text));
      start = end;
    }
    add(sentences, new Span(start, text.length()).trim(text));
    return sentences;
  }

  private static void add(List<Span> sentences, Span sentence) {
    if (sentence.length() > 0) {
      sentences.add(sentence);
    }
  }

  /** Where the next sentences start. */
  private List<Integer> ends() {
    List<Integer> ends = new ArrayList<>();
    int from = 0;
    int next = 0;
    for (int mark = nextMark(0); mark < text.length(); mark = nextMark(mark + 1)) {
      if (isLastOfWord(mark) && mark >= next && isSplit(mark) && !abbreviations.reach(from, mark)) {
        if (mark > from) {
          next = skip(skip(mark + 1, false), true);
          ends.add(next);
        }
        from = mark + 1;
      }
    }
    return ends;
  }

  private int nextMark(int from) {
    int at = from;
    while (at < text.length() && MARKS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** Skips spaces, or what is none. */
  private int skip(int from, boolean spaces) {
    int at = from;
    while (at < text.length() && StringUtil.isWhitespace(text.charAt(at)) == spaces) {
      at++;
    }
    return at;
  }

  /** No other mark follows before a space, unless a capital letter stands between. */
  private boolean isLastOfWord(int mark) {
    return nextMark(mark + 1) >= skip(mark + 1, false)
        || Character.isUpperCase(text.charAt(mark + 1));
  }

  private boolean isSplit(int mark) {
    return TRAINED.getBestOutcome(TRAINED.eval(contexts.getContext(text, mark))).equals(SPLIT);
  }
}
