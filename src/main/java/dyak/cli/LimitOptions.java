package dyak.cli;

import dyak.ReadingLimits;
import dyak.ingest.ContainerLimits;
import dyak.ingest.Limits;
import picocli.CommandLine.Option;

/** How much is read of one file, and how much may come out of one archive or mail. */
final class LimitOptions {
  @Option(
      names = "--max-size",
      paramLabel = "MB",
      defaultValue = "512",
      description = "Leave out larger files. Default: ${DEFAULT-VALUE}.")
  private int megabytes;

  @Option(
      names = "--max-pages",
      paramLabel = "N",
      defaultValue = "2000",
      description = "Leave out the pages of a file behind these. Default: ${DEFAULT-VALUE}.")
  private int pages;

  @Option(
      names = "--max-characters",
      paramLabel = "N",
      defaultValue = "20000000",
      description = "Leave out text of a file beyond this. Default: ${DEFAULT-VALUE}.")
  private int characters;

  @Option(
      names = "--max-depth",
      paramLabel = "N",
      defaultValue = "5",
      description = "Leave out archives and mails nested deeper. Default: ${DEFAULT-VALUE}.")
  private int depth;

  @Option(
      names = "--max-entries",
      paramLabel = "N",
      defaultValue = "10000",
      description = "The files that may come out of one archive. Default: ${DEFAULT-VALUE}.")
  private int entries;

  @Option(
      names = "--max-unpacked",
      paramLabel = "MB",
      defaultValue = "4096",
      description = "What may come out of one archive in all. Default: ${DEFAULT-VALUE}.")
  private int unpacked;

  @Option(
      names = "--max-ratio",
      paramLabel = "N",
      defaultValue = "200",
      description =
          "How many times a packed file may grow; one of 16 MB may always be had. Default:"
              + " ${DEFAULT-VALUE}.")
  private int ratio;

  /**
   * The limits.
   *
   * @throws IllegalArgumentException naming an option and its value
   */
  ReadingLimits limits() {
    EngineOptions.check("--max-size", megabytes, 1);
    EngineOptions.check("--max-pages", pages, 1);
    EngineOptions.check("--max-characters", characters, 1);
    EngineOptions.check("--max-depth", depth, 0);
    EngineOptions.check("--max-entries", entries, 1);
    EngineOptions.check("--max-unpacked", unpacked, 1);
    EngineOptions.check("--max-ratio", ratio, 1);
    return new ReadingLimits(
        new Limits((long) megabytes << 20, pages, characters),
        new ContainerLimits(depth, entries, (long) unpacked << 20, ratio));
  }
}
