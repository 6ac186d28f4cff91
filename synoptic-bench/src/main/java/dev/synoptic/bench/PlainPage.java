package dev.synoptic.bench;

import dev.synoptic.model.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A plain-text page with a label on every line: {@code title}, {@code body}, {@code outlet} (the
 * outlet's name as a line), or the kind of what is not the report. Lines that start with {@code @}
 * say what the page tells of itself: {@code @outlet NAME}, {@code @published DATE}.
 *
 * @param name the file's name
 * @param markup the page, labels removed
 * @param lines in order
 * @param outlet who publishes, where the page says so
 * @param published the day, where the page says so
 */
record PlainPage(
    String name,
    String markup,
    List<Labelled> lines,
    Optional<String> outlet,
    Optional<String> published) {

  /**
   * A line of the page.
   *
   * @param label what it is
   * @param place where it stands in the page
   */
  record Labelled(String label, Range place) {

    /** Returns whether it is the report. */
    boolean isReport() {
      return label.equals("body") || label.equals("title");
    }
  }

  /** Reads a labelled file; {@code between} parts the lines of the page. */
  static PlainPage read(Path file, String between) throws IOException {
    var markup = new StringBuilder();
    var lines = new ArrayList<Labelled>();
    Optional<String> outlet = Optional.empty();
    Optional<String> published = Optional.empty();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("@outlet ")) {
        outlet = Optional.of(line.substring("@outlet ".length()));
      } else if (line.startsWith("@published ")) {
        published = Optional.of(line.substring("@published ".length()));
      } else if (!line.isBlank()) {
        int bar = line.indexOf("| ");
        int start = markup.length();
        markup.append(line, bar + 2, line.length());
        lines.add(new Labelled(line.substring(0, bar), new Range(start, markup.length())));
        markup.append(between);
      }
    }
    return new PlainPage(
        file.getFileName().toString(), markup.toString(), lines, outlet, published);
  }
}
