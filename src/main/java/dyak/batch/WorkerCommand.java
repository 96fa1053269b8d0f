package dyak.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a worker process is started: its main class, the megabytes of memory it may take, the
 * arguments that it is given, and how many files it has before it.
 */
record WorkerCommand(String mainClass, int megabytes, List<String> arguments, int files) {
  /** Fewer are read before the optimising compiler has paid off. */
  private static final int WORTH_OPTIMISING = 350;

  List<String> line() {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("-Xmx" + megabytes + "m");
    line.add("-XX:+UseSerialGC");
    if (files < WORTH_OPTIMISING) {
      line.add("-XX:TieredStopAtLevel=1");
    }
    line.add("-XX:+ExitOnOutOfMemoryError");
    line.add("-XX:+DisplayVMOutputToStderr");
    line.add("-XX:-UsePerfData");
    line.add("-Djava.awt.headless=true");
    String archive = System.getProperty("dyak.archive");
    if (archive != null) {
      line.add("-Xlog:disable");
      line.add("-XX:SharedArchiveFile=" + archive);
    }
    line.add("-cp");
    line.add(System.getProperty("java.class.path"));
    line.add(mainClass);
    line.addAll(arguments);
    return line;
  }
}
