package dev.synoptic.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads news of GUM: a token a line between tags, and the dates among the tags. */
final class GumReader {

  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  private GumReader() {}

  static LabelledText read(Path file) throws IOException {
    var text = new LabelledText();
    Deque<Object[]> open = new ArrayDeque<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("<text ")) {
        attribute(line, "dateCreated").ifPresent(text::setDay);
      } else if (line.startsWith("<s ") || line.startsWith("<head") || line.startsWith("<p")) {
        text.endLine();
      } else if (line.startsWith("<date ") && !line.endsWith("/>")) {
        open.push(new Object[] {text.length(), value(line)});
      } else if (line.startsWith("</date")) {
        Object[] date = open.pop();
        label(text, (Integer) date[0], (String) date[1]);
      } else if (!line.startsWith("<") || line.startsWith("<\t")) {
        text.add(line.substring(0, line.indexOf('\t')));
      }
    }
    return text;
  }

  private static void label(LabelledText text, int from, String value) {
    String all = text.text();
    int start = from;
    while (start < all.length() && all.charAt(start) <= ' ') {
      start++;
    }
    text.label(start, all.length(), "DATE", value);
  }

  private static String value(String line) {
    Optional<String> when = attribute(line, "when");
    Optional<String> from = attribute(line, "from");
    Optional<String> to = attribute(line, "to");
    return when.orElseGet(
        () -> from.isPresent() && to.isPresent() ? from.get() + "/" + to.get() : "");
  }

  private static Optional<String> attribute(String line, String name) {
    Matcher matcher = ATTRIBUTE.matcher(line);
    while (matcher.find()) {
      if (matcher.group(1).equals(name)) {
        return Optional.of(matcher.group(2));
      }
    }
    return Optional.empty();
  }
}
