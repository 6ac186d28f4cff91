package dev.synoptic.align;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The runs of four words that a report prints, to tell in one look whether it prints others. */
final class Shingles {

  private static final int WORDS = 4;

  /** Of so large a share of a quotation's runs no report prints all by chance. */
  private static final double MOST = 0.7;

  private final ParsedReport report;
  private final Set<String> runs;

  private Shingles(ParsedReport report, Set<String> runs) {
    this.report = report;
    this.runs = runs;
  }

  /** Returns the runs of words of {@code report}. */
  static Shingles of(ParsedReport report) {
    return new Shingles(
        report, new HashSet<>(runs(report, List.of(new Range(0, report.text().length())))));
  }

  private static List<String> runs(ParsedReport report, List<Range> pieces) {
    var words = new ArrayList<String>();
    for (Range piece : pieces) {
      for (int t = report.tokenAt(piece.start()); t < report.tokens().size(); t++) {
        Token token = report.tokens().get(t);
        if (token.start() >= piece.end()) {
          break;
        }
        if (token.kind() == TokenKind.WORD || token.kind() == TokenKind.NUMBER) {
          words.add(Words.normal(token.in(report.text())));
        }
      }
    }
    var runs = new ArrayList<String>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + WORDS)));
    }
    return runs;
  }

  /** Returns whether this report prints nearly all of another's {@code pieces}. */
  boolean hold(Shingles other, List<Range> pieces) {
    List<String> quoted = runs(other.report, pieces);
    long held = quoted.stream().filter(runs::contains).count();
    return !quoted.isEmpty() && held >= MOST * quoted.size();
  }
}
