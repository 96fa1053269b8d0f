package dyak.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far a run has come, where somebody watches. */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 79;
  private static final int WORTH_SHOWING = 2;

  private final @Nullable ProgressBar bar;

  Progress(Console console, String task, int files) {
    bar =
        !console.terminal() || files < WORTH_SHOWING
            ? null
            : new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(files)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
                .build();
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
