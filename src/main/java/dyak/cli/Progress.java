package dyak.cli;

import dyak.batch.Converted;
import dyak.record.Status;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows how far a run has come: a bar where somebody watches, and a line now and then elsewhere.
 */
interface Progress extends AutoCloseable {
  int WIDTH = 99;
  int WORTH_SHOWING = 2;

  void step(Converted file);

  @Override
  void close();

  static Progress of(Console console, String task, int files) {
    if (files < WORTH_SHOWING) {
      return none();
    }
    return console.terminal()
        ? bar(console, task, files)
        : new ProgressLines(console.err(), task, files, ProgressLines.EVERY);
  }

  static Progress none() {
    return new Progress() {
      @Override
      public void step(Converted file) {
        // nobody wants to know
      }

      @Override
      public void close() {
        // nothing was begun
      }
    };
  }

  private static Progress bar(Console console, String task, int files) {
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(files)
            .setStyle(ProgressBarStyle.ASCII)
            .showSpeed()
            .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
            .build();
    return new Progress() {
      private int failed;

      @Override
      public void step(Converted file) {
        if (failed(file)) {
          failed++;
          bar.setExtraMessage(" " + failed + " failed");
        }
        bar.step();
      }

      @Override
      public void close() {
        bar.close();
      }
    };
  }

  static boolean failed(Converted file) {
    return file.letters().stream().anyMatch(letter -> letter.status() == Status.FAILED);
  }
}
