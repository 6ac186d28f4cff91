package dev.synoptic.flink;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;

/** The folder that stories and rejected pages go to, before a job and after it. */
final class OutFolder {

  /** Stands near the beginning of a story's line, before any text of a report. */
  private static final String REPORTS = "\"reports\":";

  private final String name;
  private final Path folder;

  OutFolder(String name) {
    this.name = name;
    this.folder = new Path(name);
  }

  /** Returns why a job cannot write {@code parts} here: another one's would stand there twice. */
  Optional<String> obstacle(String... parts) throws IOException {
    for (String part : parts) {
      if (!files(part).isEmpty()) {
        return Optional.of(
            name
                + " holds stories already, which would stand there twice; name another folder with"
                + " --out, or empty this one");
      }
    }
    return Optional.empty();
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

  /** Returns the files of a part that are finished. */
  private List<Path> files(String part) throws IOException {
    var place = new Path(folder, part);
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
