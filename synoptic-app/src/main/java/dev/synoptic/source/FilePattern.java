package dev.synoptic.source;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.PatternSyntaxException;

/** Finds the files that a pattern such as {@code reports/*.html} names, where no shell did. */
final class FilePattern {

  private FilePattern() {}

  /** Returns whether {@code path} holds what makes a pattern. */
  static boolean isOne(String path) {
    return path.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
  }

  /**
   * Returns the files that match, by name; none where the pattern is none.
   *
   * @param unreadable is told what cannot be looked into
   */
  static SortedMap<String, Path> files(String pattern, BiConsumer<String, IOException> unreadable) {
    Path whole = Path.of(pattern);
    Path base = whole.isAbsolute() ? whole.getRoot() : Path.of("");
    int named = 0;
    while (named < whole.getNameCount() - 1 && !isOne(whole.getName(named).toString())) {
      base = base.resolve(whole.getName(named));
      named++;
    }
    var found = new TreeMap<String, Path>();
    if (!Files.isDirectory(base.toString().isEmpty() ? Path.of(".") : base)) {
      return found;
    }
    PathMatcher matcher;
    try {
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException e) {
      return found;
    }
    FileTree.of(base, unreadable)
        .forEach(
            (name, file) -> {
              if (matcher.matches(file)) {
                found.put(name, file);
              }
            });
    return found;
  }
}
