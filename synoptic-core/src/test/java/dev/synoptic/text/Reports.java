package dev.synoptic.text;

import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Origin;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports for tests: every line of a text is a paragraph, a line that begins with "# " a title. */
public final class Reports {

  private Reports() {}

  /** Returns the report of {@code text}, in English. */
  public static Report of(String text) {
    return of(text, "en");
  }

  /** Returns the report of {@code text} in the language {@code tag}. */
  public static Report of(String text, String tag) {
    var blocks = new ArrayList<Block>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      boolean title = text.startsWith("# ", at);
      int start = title ? at + 2 : at;
      if (!text.substring(start, end).isBlank()) {
        blocks.add(new Block(title ? BlockKind.TITLE : BlockKind.PARAGRAPH, new Range(start, end)));
      }
      at = end + 1;
    }
    return new Report(
        new ReportId("test"),
        Origin.ofPath("test.txt"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(tag),
        Optional.empty(),
        text,
        blocks,
        List.of(),
        List.of(),
        SourceText.of(text));
  }

  /** Returns the parsed report of {@code text}. */
  public static ParsedReport parsed(String text) {
    return new TextParser().parse(of(text));
  }

  /** Returns the tokens of {@code text}, parted by spaces. */
  public static String tokens(String text) {
    ParsedReport report = parsed(text);
    return String.join(" ", report.tokens().stream().map(token -> token.in(text)).toList());
  }

  /** Returns the sentences of {@code text}. */
  public static List<String> sentences(String text) {
    return parsed(text).sentences().stream().map(Sentence::range).map(r -> r.in(text)).toList();
  }
}
