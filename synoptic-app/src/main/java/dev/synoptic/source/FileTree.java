package dev.synoptic.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Walks a folder; hidden files and folders are left out. */
final class FileTree extends SimpleFileVisitor<Path> {

  private final Path root;
  private final BiConsumer<String, IOException> unreadable;
  private final SortedMap<String, Path> files = new TreeMap<>();

  private FileTree(Path root, BiConsumer<String, IOException> unreadable) {
    this.root = root;
    this.unreadable = unreadable;
  }

  /**
   * Returns the files under {@code root} by name: folders are read in the same order everywhere.
   *
   * @param unreadable is told what cannot be looked into
   */
  static SortedMap<String, Path> of(Path root, BiConsumer<String, IOException> unreadable) {
    var tree = new FileTree(root, unreadable);
    try {
      Files.walkFileTree(root, tree);
    } catch (IOException e) {
      unreadable.accept(root.toString(), e);
    }
    return tree.files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return hidden(folder) && !folder.equals(root)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!hidden(file)) {
      files.put(file.toString(), file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException why) {
    unreadable.accept(file.toString(), why);
    return FileVisitResult.CONTINUE;
  }

  private static boolean hidden(Path file) {
    Path name = file.getFileName();
    return name != null && name.toString().startsWith(".") && name.toString().length() > 2;
  }
}
