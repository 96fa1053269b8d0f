package dyak.batch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;

/** The files of a folder and of its folders at a moment, without hidden ones. */
final class FolderLook extends SimpleFileVisitor<Path> {
  private final Path folder;
  private final Map<Path, Stamp> files = new TreeMap<>();

  /** What changes while a file is written. */
  record Stamp(long bytes, FileTime time) {}

  private FolderLook(Path folder) {
    this.folder = folder;
  }

  static Map<Path, Stamp> at(Path folder) throws IOException {
    FolderLook look = new FolderLook(folder);
    Files.walkFileTree(folder, look);
    return look.files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
    return isHidden(inner) && !inner.equals(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile() && !isHidden(file)) {
      files.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime()));
    }
    return FileVisitResult.CONTINUE;
  }

  /** What is gone already, or may not be read, may be there at the next look. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
    if (file.equals(folder)) {
      throw fault;
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
