package dev.synoptic.source;

import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Rejection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * JSON: a record a line, or one document, which may be a feed or a list of records. A broken line
 * costs only itself.
 */
final class JsonPages implements PageFormat {

  /** Longest line or document, in characters; a longer line is skipped, not kept. */
  private static final int MAX_LENGTH = 16 << 20;

  @Override
  public void read(Delivery delivery, Desk desk) throws IOException {
    var reader =
        new BufferedReader(
            new InputStreamReader(delivery.bytes(), StandardCharsets.UTF_8), 1 << 16);
    var records = new JsonRecords(delivery, desk);
    var line = new StringBuilder();
    boolean more = readLine(reader, line);
    if (more && line.length() <= MAX_LENGTH && parsed(line).isEmpty()) {
      // Not a record a line, it seems: perhaps a document of many lines.
      String head = line + "\n";
      String rest = upTo(reader, MAX_LENGTH + 1 - head.length());
      Optional<JsonTree> document = parsed(head + rest);
      if (document.isPresent()) {
        records.document(document.get());
        return;
      }
      if (head.strip().length() == 1 && head.length() + rest.length() > MAX_LENGTH) {
        // A lone bracket opens a document, not a line.
        throw TooMuch.page(MAX_LENGTH);
      }
      reader = new BufferedReader(new Joined(head + rest, reader), 1 << 16);
      more = readLine(reader, line);
    }
    Optional<JsonTree> only = more ? Optional.empty() : parsed(line);
    if (only.filter(tree -> !tree.isObject()).isPresent()) {
      records.document(only.get());
    } else {
      lines(reader, line, more, records);
    }
  }

  private static void lines(
      BufferedReader reader, StringBuilder line, boolean first, JsonRecords records)
      throws IOException {
    boolean more = first;
    int number = 1;
    while (true) {
      if (line.length() > MAX_LENGTH) {
        records.reject(number, Rejection.Reason.TOO_LARGE, "a line of more than 16 MiB");
      } else if (!isBlank(line)) {
        int at = number;
        parsed(line)
            .ifPresentOrElse(
                tree -> records.line(at, tree),
                () ->
                    records.reject(
                        at, Rejection.Reason.MALFORMED, "not a JSON object on one line"));
      }
      if (!more) {
        break;
      }
      more = readLine(reader, line);
      number++;
    }
    records.end();
  }

  private static boolean isBlank(CharSequence line) {
    return line.chars().allMatch(Character::isWhitespace);
  }

  private static Optional<JsonTree> parsed(CharSequence json) {
    // A byte order mark is no part of the first record.
    boolean marked = json.length() > 0 && json.charAt(0) == '\uFEFF';
    String text = json.toString().substring(marked ? 1 : 0);
    try {
      return Optional.of(JsonTree.read(new StringReader(text)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Reads up to a line feed; keeps at most one character more than a line may have. */
  private static boolean readLine(Reader reader, StringBuilder line) throws IOException {
    line.setLength(0);
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      if (c == '\n') {
        return true;
      }
      if (line.length() <= MAX_LENGTH) {
        line.append((char) c);
      }
    }
    return false;
  }

  private static String upTo(Reader reader, int most) throws IOException {
    var text = new StringBuilder();
    var block = new char[1 << 14];
    while (text.length() < most) {
      int read = reader.read(block, 0, Math.min(block.length, most - text.length()));
      if (read < 0) {
        break;
      }
      text.append(block, 0, read);
    }
    return text.toString();
  }

  /** What was read ahead, then the rest. */
  private static final class Joined extends Reader {

    private final Reader head;
    private final Reader rest;
    private boolean inHead = true;

    Joined(String head, Reader rest) {
      this.head = new StringReader(head);
      this.rest = rest;
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
      if (inHead) {
        int read = head.read(to, from, length);
        if (read >= 0) {
          return read;
        }
        inHead = false;
      }
      return rest.read(to, from, length);
    }

    @Override
    public void close() {
      // Whoever opened the stream closes it.
    }
  }
}
