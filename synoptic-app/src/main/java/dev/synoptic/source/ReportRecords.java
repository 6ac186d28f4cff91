package dev.synoptic.source;

import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Published;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Stated;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads reports given as JSON Lines with the fields {@code id, url, outlet, title, published,
 * language, text}, of which {@code text} is enough. A broken line costs only itself.
 */
final class ReportRecords {

  /** Longest line, in characters; a longer one is skipped, not kept. */
  private static final int MAX_LINE = 16 << 20;

  /** Broken lines of a file without a report that are told one by one. */
  private static final int MAX_TOLD = 3;

  private final String file;
  private final List<Page> pages = new ArrayList<>();
  private final List<Rejection> rejected = new ArrayList<>();

  private ReportRecords(String file) {
    this.file = file;
  }

  /**
   * Reads the records of {@code in}.
   *
   * @param file its name, for the origin of reports without an id and for messages
   * @throws IOException where {@code in} fails
   */
  static Input read(String file, InputStream in) throws IOException {
    var records = new ReportRecords(file);
    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    var line = new StringBuilder();
    int number = 0;
    boolean more = true;
    while (more) {
      line.setLength(0);
      more = readLine(reader, line);
      number++;
      if (line.length() > MAX_LINE) {
        records.reject(number, Rejection.Reason.TOO_LARGE, "a line of more than 16 MiB");
      } else if (!line.toString().isBlank()) {
        records.record(number, strip(line.toString()));
      }
    }
    return new Input(records.pages, records.pages.isEmpty() ? records.whole() : records.rejected);
  }

  /** A file without any report is told once, not line by line. */
  private List<Rejection> whole() {
    if (rejected.isEmpty()) {
      return List.of(new Rejection(Origin.ofPath(file), Rejection.Reason.EMPTY, "no record in it"));
    }
    if (rejected.size() <= MAX_TOLD) {
      return rejected;
    }
    String detail =
        "none of its "
            + rejected.size()
            + " lines is a report; Synoptic reads one JSON object with a field \"text\" a line";
    return List.of(new Rejection(Origin.ofPath(file), Rejection.Reason.MALFORMED, detail));
  }

  /** A byte order mark is no part of the first record. */
  private static String strip(String line) {
    return line.charAt(0) == '\uFEFF' ? line.substring(1) : line;
  }

  /** Reads up to a line feed; keeps at most one character more than a line may have. */
  private static boolean readLine(BufferedReader reader, StringBuilder line) throws IOException {
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      if (c == '\n') {
        return true;
      }
      if (line.length() <= MAX_LINE) {
        line.append((char) c);
      }
    }
    return false;
  }

  private void record(int number, String line) {
    JsonTree tree;
    try {
      tree = JsonTree.read(new StringReader(line));
    } catch (IOException e) {
      reject(number, Rejection.Reason.MALFORMED, "not a JSON object on one line");
      return;
    }
    Optional<String> text = tree.text("text");
    if (text.isEmpty()) {
      reject(number, Rejection.Reason.MALFORMED, "no field \"text\"");
      return;
    }
    pages.add(page(number, tree, text.get()));
  }

  private Page page(int number, JsonTree tree, String text) {
    Optional<String> id = given(tree, "id").or(() -> tree.number("id").map(String::valueOf));
    // A record without an id is found again by its line.
    String path = id.isPresent() ? file : file + "#" + number;
    return new Page(
        new Origin(Optional.of(path), given(tree, "url"), id),
        PageFiles.looksLikeHtml(text) ? PageType.HTML : PageType.TEXT,
        text,
        new Stated(
            given(tree, "title"),
            given(tree, "outlet").map(Outlet::named),
            given(tree, "published").flatMap(Published::parse),
            given(tree, "language")));
  }

  private static Optional<String> given(JsonTree tree, String field) {
    return tree.text(field).filter(text -> !text.isBlank());
  }

  private void reject(int number, Rejection.Reason reason, String detail) {
    rejected.add(new Rejection(Origin.ofPath(file + "#" + number), reason, detail));
  }
}
