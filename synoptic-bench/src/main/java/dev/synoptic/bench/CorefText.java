package dev.synoptic.bench;

import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.LocalName;
import dev.synoptic.model.Mention;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A text of GUM with the people it names.
 *
 * @param text the text, a paragraph a line
 * @param blocks its paragraphs
 * @param people the people of whom at least one mention is a name
 */
record CorefText(String text, List<Block> blocks, List<Person> people) {

  /**
   * Someone the text names.
   *
   * @param name the name
   * @param mentions every mention
   * @param names those mentions that are names
   */
  record Person(String name, List<Range> mentions, List<Range> names) {

    boolean isName(Range mention) {
      return names.contains(mention);
    }

    /** Returns whether {@code found} has a mention by name where this person is named. */
    boolean isNamedBy(LocalName found, String text) {
      return found.mentions().stream()
          .filter(m -> m.form() == Mention.Form.FULL || m.form() == Mention.Form.PART)
          .anyMatch(m -> names.stream().anyMatch(r -> r.contains(m.range()) || covers(m, r)));
    }

    private static boolean covers(Mention mention, Range name) {
      return mention.range().contains(name);
    }
  }

  /** Returns the text as a report. */
  Report report() {
    return new Report(
        new ReportId("bench"),
        Origin.ofPath("bench"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("en"),
        Optional.empty(),
        text,
        blocks,
        List.of(),
        List.of(),
        SourceText.of(text));
  }

  static CorefText read(Path file) throws IOException {
    var reader = new Reader();
    for (String line : Files.readAllLines(file)) {
      reader.line(line);
    }
    return reader.finish();
  }

  /** Builds the text and the chains of mentions from the lines of a CoNLL-U file. */
  private static final class Reader {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Deque<Integer>> open = new HashMap<>();
    private final Map<String, List<Range>> chains = new TreeMap<>();
    private final Map<String, List<Range>> named = new HashMap<>();
    private final Map<Integer, String> classes = new HashMap<>();
    private int paragraph;

    void line(String line) {
      if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) {
        endParagraph();
      } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
        String[] fields = line.split("\t");
        if (fields[0].indexOf('-') < 0 && fields[0].indexOf('.') < 0) {
          token(fields);
        }
      }
    }

    private void token(String[] fields) {
      int start = text.length();
      text.append(fields[1]);
      classes.put(start, fields[3]);
      for (String part : fields[9].split("\\|")) {
        if (part.startsWith("Entity=")) {
          entities(part.substring(7), start);
        }
      }
      if (!fields[9].contains("SpaceAfter=No")) {
        text.append(' ');
      }
    }

    /** Reads brackets: "(12-person-new-...", "12)", "(12-person-...)". */
    private void entities(String code, int start) {
      int at = 0;
      while (at < code.length()) {
        if (code.charAt(at) == '(') {
          int end = at + 1;
          while (end < code.length() && code.charAt(end) != '(' && code.charAt(end) != ')') {
            end++;
          }
          String[] parts = code.substring(at + 1, end).split("-");
          String id = parts.length > 1 && parts[1].equals("person") ? parts[0] : "x" + parts[0];
          open.computeIfAbsent(parts[0], k -> new ArrayDeque<>()).push(start);
          if (!id.startsWith("x")) {
            chains.computeIfAbsent(parts[0], k -> new ArrayList<>());
          }
          at = end;
          if (at < code.length() && code.charAt(at) == ')') {
            close(parts[0]);
            at++;
          }
        } else {
          int end = code.indexOf(')', at);
          close(code.substring(at, end));
          at = end + 1;
        }
      }
    }

    private void close(String id) {
      Deque<Integer> begun = open.getOrDefault(id, new ArrayDeque<>());
      List<Range> chain = chains.get(id);
      if (begun.isEmpty()) {
        return;
      }
      var range = new Range(begun.pop(), text.length());
      if (chain != null) {
        chain.add(range);
        String words = range.in(text.toString());
        boolean proper = "PROPN".equals(classes.get(range.start()));
        if (proper && words.length() < 60) {
          named.computeIfAbsent(id, k -> new ArrayList<>()).add(range);
        }
      }
    }

    private void endParagraph() {
      if (text.length() > paragraph) {
        blocks.add(new Block(BlockKind.PARAGRAPH, new Range(paragraph, text.length())));
        text.append('\n');
        paragraph = text.length();
      }
    }

    CorefText finish() {
      endParagraph();
      var people = new ArrayList<Person>();
      chains.forEach(
          (id, mentions) -> {
            List<Range> names = named.getOrDefault(id, List.of());
            if (!names.isEmpty()) {
              people.add(new Person(names.get(0).in(text.toString()), mentions, names));
            }
          });
      return new CorefText(text.toString(), blocks, people);
    }
  }
}
