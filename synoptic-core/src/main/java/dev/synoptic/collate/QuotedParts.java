package dev.synoptic.collate;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Range;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.text.QuoteMarks;
import dev.synoptic.text.QuoteMarks.Side;
import java.util.ArrayList;
import java.util.List;

/** The parts of a quotation that stand in quotation marks. */
public final class QuotedParts {

  private QuotedParts() {}

  /**
   * Returns the words of {@code quotation} that the report puts in quotation marks; all of them
   * where it is not mixed, or where no marks are found inside.
   */
  public static List<Range> of(ParsedReport report, Quotation quotation) {
    if (quotation.form() != QuotationForm.MIXED) {
      return quotation.content();
    }
    var parts = new ArrayList<Range>();
    quotation.content().forEach(range -> addQuoted(report, range, parts));
    return parts.isEmpty() ? quotation.content() : List.copyOf(parts);
  }

  private static void addQuoted(ParsedReport report, Range range, List<Range> parts) {
    List<Token> tokens = report.tokens();
    int first = report.tokenAt(range.start());
    int from = first > 0 && opening(report, tokens.get(first - 1)) ? range.start() : -1;
    boolean marks = from >= 0;
    for (int t = first; t < tokens.size() && tokens.get(t).start() < range.end(); t++) {
      Token token = tokens.get(t);
      if (token.kind() != TokenKind.QUOTE_MARK) {
        continue;
      }
      marks = true;
      if (from < 0) {
        from = token.end();
      } else if (!opening(report, token)) {
        add(from, token.start(), parts);
        from = -1;
      }
    }
    if (marks && from >= 0) {
      add(from, range.end(), parts);
    }
  }

  private static boolean opening(ParsedReport report, Token token) {
    return token.kind() == TokenKind.QUOTE_MARK
        && QuoteMarks.english().side(report.text(), token.start()) == Side.OPENING;
  }

  private static void add(int from, int to, List<Range> parts) {
    if (to > from) {
      parts.add(new Range(from, to));
    }
  }
}
