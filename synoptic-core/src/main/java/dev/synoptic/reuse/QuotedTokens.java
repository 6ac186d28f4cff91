package dev.synoptic.reuse;

import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.text.QuoteMarks;
import java.util.BitSet;
import java.util.List;

/**
 * Tells which tokens of a report stand between quotation marks. Words that two reporters both heard
 * say nothing of who copied whom, so lineage needs to know them; who said them it need not know.
 */
final class QuotedTokens {

  private final ParsedReport report;
  private final QuoteMarks marks = QuoteMarks.english();
  private final BitSet quoted = new BitSet();

  private QuotedTokens(ParsedReport report) {
    this.report = report;
  }

  /** Returns the indexes of the quoted tokens of {@code report}, marks excluded. */
  static BitSet of(ParsedReport report) {
    var tokens = new QuotedTokens(report);
    tokens.find();
    return tokens.quoted;
  }

  private void find() {
    List<Sentence> sentences = report.sentences();
    int at = 0;
    while (at < sentences.size()) {
      int block = sentences.get(at).block();
      int first = sentences.get(at).firstToken();
      while (at < sentences.size() && sentences.get(at).block() == block) {
        at++;
      }
      find(report.report().blocks().get(block), first, sentences.get(at - 1).endToken());
    }
  }

  /** Marks are paired inside a block; one that is never closed quotes the rest of its block. */
  private void find(Block block, int from, int to) {
    if (block.kind() == BlockKind.QUOTE) {
      quoted.set(from, to);
      return;
    }
    int opening = -1;
    for (int at = from; at < to; at++) {
      Token token = report.tokens().get(at);
      if (token.kind() != TokenKind.QUOTE_MARK) {
        continue;
      }
      boolean opens = opens(token, opening >= 0);
      if (opens && opening < 0) {
        opening = at;
      } else if (!opens && opening >= 0 && single(opening) == single(at)) {
        quoted.set(opening + 1, at);
        opening = -1;
      }
    }
    if (opening >= 0) {
      quoted.set(opening + 1, to);
    }
  }

  private boolean opens(Token mark, boolean open) {
    return switch (marks.side(report.text(), mark.start())) {
      case OPENING -> true;
      case CLOSING -> false;
      case EITHER -> !open;
    };
  }

  private boolean single(int mark) {
    return QuoteMarks.isSingle(report.text().charAt(report.tokens().get(mark).start()));
  }
}
