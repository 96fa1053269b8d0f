package dyak.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The files that paths stand for, each once, however often and however spelled it is named. A file
 * is itself; a folder is the files in it and in its folders, by name, without hidden ones, links to
 * folders, {@code *.gold.json} (gold records lie beside the letters), {@code *.export.csv} and the
 * like, and what the run itself writes; {@code -} is a list of paths on standard input.
 */
final class InputFiles {
  /** Names that are no UTF-8 may look the same; their bytes then decide. */
  private static final Comparator<Path> BY_NAME =
      Comparator.<Path, String>comparing(path -> path.getFileName().toString())
          .thenComparing(Comparator.naturalOrder());

  private static final Pattern EXPORT =
      Pattern.compile("\\.export\\.(?:csv|xlsx|ics|medo\\.xml|sev\\.xml)$");

  private final Map<Path, Path> filesByPlace = new LinkedHashMap<>();
  private final Map<Path, Path> realFolders = new HashMap<>();
  private final Set<Path> written;

  private InputFiles(List<Path> written) {
    this.written = written.stream().map(this::place).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The files in the order of the paths, under the names by which the paths reach them first.
   *
   * @throws NoSuchFileException naming an argument that does not exist; a path of the list that
   *     does not is kept, so that its record says so
   */
  static List<Path> of(List<String> paths, InputStream in, List<Path> written) throws IOException {
    InputFiles input = new InputFiles(written);
    for (String path : paths) {
      if (path.equals("-")) {
        PathList.read(in).forEach(input::add);
      } else if (Files.exists(PathList.parsed(path))) {
        input.add(PathList.parsed(path));
      } else {
        throw new NoSuchFileException(path);
      }
    }
    return List.copyOf(input.filesByPlace.values());
  }

  private void add(Path path) {
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else {
      take(path);
    }
  }

  private void take(Path file) {
    filesByPlace.putIfAbsent(place(file), file);
  }

  /** The folder in which a file really lies, and its name there: a link to a file has its own. */
  private Path place(Path file) {
    Path absolute = file.toAbsolutePath();
    Path folder = absolute.getParent();
    return folder == null
        ? absolute
        : realFolders.computeIfAbsent(folder, InputFiles::real).resolve(absolute.getFileName());
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.normalize(); // as far as its spelling tells
    }
  }

  /** A folder that cannot be listed stands for itself, so that its record says so. */
  private void addFolder(Path folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (IOException | DirectoryIteratorException e) {
      take(folder);
      return;
    }
    entries.sort(BY_NAME);
    for (Path entry : entries) {
      String name = entry.getFileName().toString();
      if (name.startsWith(".") || name.endsWith(".gold.json") || EXPORT.matcher(name).find()) {
        continue;
      }
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        addFolder(entry);
      } else if (isFile(entry) && !written.contains(place(entry))) {
        take(entry);
      }
    }
  }

  /** Also a link that leads nowhere, so that its record says so. */
  private static boolean isFile(Path entry) {
    return Files.isRegularFile(entry) || (Files.isSymbolicLink(entry) && !Files.exists(entry));
  }
}
