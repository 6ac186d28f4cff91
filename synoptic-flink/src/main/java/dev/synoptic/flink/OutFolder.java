package dev.synoptic.flink;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;

/** The folder that stories and rejected pages go to, before a job and after it. */
final class OutFolder {

  /** Stands near the beginning of a story's line, before any text of a report. */
  private static final String REPORTS = "\"reports\":";

  private final Path folder;

  OutFolder(String folder) {
    this.folder = new Path(folder);
  }

  /** Returns whether a job has written here: another one would put everything there twice. */
  boolean holdsFiles() throws IOException {
    return !files(JsonFiles.STORIES).isEmpty() || !files(JsonFiles.REJECTED).isEmpty();
  }

  /** Returns, in a line, what a job that has ended has left here. */
  String told() throws IOException {
    long[] stories = new long[2];
    lines(
        JsonFiles.STORIES,
        line -> {
          long reports = reports(line);
          stories[0] += reports > 0 ? 1 : 0;
          stories[1] += reports;
        });
    long[] rejected = new long[1];
    lines(JsonFiles.REJECTED, line -> rejected[0]++);
    return Counted.of(stories[0], "story", "stories")
        + " of "
        + Counted.of(stories[1], "report", "reports")
        + " in "
        + LineReader.name(new Path(folder, JsonFiles.STORIES))
        + ", "
        + Counted.of(rejected[0], "rejected page", "rejected pages")
        + " in "
        + LineReader.name(new Path(folder, JsonFiles.REJECTED));
  }

  /** Returns how many reports the line of a story tells of. */
  private static long reports(String line) {
    int from = line.indexOf(REPORTS) + REPORTS.length();
    int to = from;
    while (to < line.length() && Character.isDigit(line.charAt(to))) {
      to++;
    }
    return from < REPORTS.length() || to == from ? 0 : Long.parseLong(line.substring(from, to));
  }

  private void lines(String part, Consumer<String> each) throws IOException {
    for (Path file : files(part)) {
      try (var reader =
          new BufferedReader(
              new InputStreamReader(
                  file.getFileSystem().open(file), StandardCharsets.ISO_8859_1))) {
        reader.lines().forEach(each);
      }
    }
  }

  private List<Path> files(String part) throws IOException {
    return files(new Path(folder, part));
  }

  /** Returns the files of a folder that are finished. */
  static List<Path> files(Path place) throws IOException {
    FileSystem system = place.getFileSystem();
    var files = new ArrayList<Path>();
    if (system.exists(place)) {
      for (FileStatus file : system.listStatus(place)) {
        // What a job has not finished begins with a dot.
        if (!file.isDir() && !file.getPath().getName().startsWith(".")) {
          files.add(file.getPath());
        }
      }
    }
    return files;
  }
}
