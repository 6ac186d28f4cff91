package dev.synoptic.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The file that a command writes to. It appears whole or not at all: a run that is stopped leaves
 * an older file as it was.
 *
 * @param path as the user named it
 */
record OutputFile(Path path) {

  /** Returns what is wrong with the path, if anything. */
  Optional<String> fault() {
    Path parent = path.toAbsolutePath().getParent();
    if (Files.isDirectory(path)) {
      return Optional.of("-o wants a file, and " + path + " is a folder");
    }
    if (parent != null && !Files.isDirectory(parent)) {
      return Optional.of("-o: there is no folder " + parent + "; make it first");
    }
    return Optional.empty();
  }

  /** Hands an open writer to {@code writing}. */
  void write(Reports.Writing writing) throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      // A device or a pipe must not be replaced.
      try (Writer out = Files.newBufferedWriter(path)) {
        writing.to(out);
      }
      return;
    }
    Path whole = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path unfinished =
        whole.resolveSibling(
            "." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      try (Writer out = Files.newBufferedWriter(unfinished)) {
        writing.to(out);
      }
      Files.move(unfinished, whole, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
