package dyak.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a command cost, whatever it started included: its processor time, the time on the clock, and
 * the most memory that one of its processes took, as Linux tells it.
 *
 * @param innerMegabytes the most memory of a process that the command itself started
 */
record Cost(double cpuSeconds, double wallSeconds, int megabytes, int innerMegabytes) {
  /** The unit of Linux's process tables, whatever the kernel's own. */
  private static final double TICKS = 100;

  static Cost of(List<String> command) throws IOException, InterruptedException {
    double before = childrenSeconds();
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int own = 0;
    int inner = 0;
    do {
      own = Math.max(own, peak(process.toHandle()));
      inner = Math.max(inner, process.descendants().mapToInt(Cost::peak).max().orElse(0));
    } while (!process.waitFor(20, TimeUnit.MILLISECONDS));
    double wall = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException("exit code " + process.exitValue() + " of " + command);
    }
    return new Cost(childrenSeconds() - before, wall, own, inner);
  }

  /** The processor time of all children that have ended: cutime and cstime of proc(5). */
  private static double childrenSeconds() throws IOException {
    String line = Files.readString(Path.of("/proc/self/stat"));
    String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
  }

  private static int peak(ProcessHandle process) {
    try {
      return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D+", "")) >> 10)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0; // it has ended meanwhile
    }
  }
}
