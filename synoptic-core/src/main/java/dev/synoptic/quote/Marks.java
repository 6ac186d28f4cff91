package dev.synoptic.quote;

import dev.synoptic.model.BlockKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.text.QuoteMarks;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the quotation marks of a report.
 *
 * <p>Marks are paired inside one block only, so that one bad mark never turns what is quoted and
 * what is not in the rest of a report. What a mark does is told by the space around it rather than
 * by its shape: a quotation may open with “ and close with ". A long quotation opens every
 * paragraph with a mark and closes just the last one, so a mark that is never closed runs to the
 * end of its paragraph, or to the next one that opens. Quotations inside quotations belong to the
 * outer one.
 */
final class Marks {

  private final ParsedReport report;
  private final String text;
  private final List<Token> tokens;
  private final LooseTags tags;
  private final List<Stretch> stretches = new ArrayList<>();

  private Marks(ParsedReport report, String[] words) {
    this.report = report;
    this.text = report.text();
    this.tokens = report.tokens();
    this.tags = new LooseTags(report, words);
  }

  /**
   * Returns the quoted stretches of {@code report} in reading order; they are disjoint.
   *
   * @param words the report's tokens in the form for comparison
   */
  static List<Stretch> pairedIn(ParsedReport report, String[] words) {
    return new Marks(report, words).paired();
  }

  private List<Stretch> paired() {
    List<Sentence> sentences = report.sentences();
    int at = 0;
    while (at < sentences.size()) {
      int block = sentences.get(at).block();
      int first = sentences.get(at).firstToken();
      while (at < sentences.size() && sentences.get(at).block() == block) {
        at++;
      }
      pairIn(block, first, sentences.get(at - 1).endToken());
    }
    return List.copyOf(stretches);
  }

  private void pairIn(int block, int from, int to) {
    if (report.report().blocks().get(block).kind() == BlockKind.QUOTE && !isMark(from)) {
      add(from, to, block, from, to, true);
      return;
    }
    int[] closer = closers(from, to);
    int own = from;
    for (int at = from; at < to; at++) {
      int close = closer[at - from];
      if (close > at) {
        boolean twice = closer[at + 1 - from] == close - 1 && isMark(at + 1);
        add(at, close + 1, block, twice ? at + 2 : at + 1, twice ? close - 1 : close, true);
        at = close;
        own = at + 1;
      } else if (close == UNCLOSED) {
        int end = tags.before(at + 1, endOfUnclosed(at + 1, to, closer, from), to);
        add(at, end, block, at + 1, end, false);
        at = end - 1;
        own = end;
      } else if (close == UNOPENED) {
        if (at > own && tags.follows(at + 1, to)) {
          add(own, at + 1, block, own, at, true);
        }
        own = at + 1;
      }
    }
  }

  private static final int UNCLOSED = -1;
  private static final int UNOPENED = -2;

  /** Returns for each token the closing mark that its opening mark pairs with, or what it lacks. */
  private int[] closers(int from, int to) {
    int[] closer = new int[to - from];
    var open = new ArrayList<Integer>();
    for (int at = from; at < to; at++) {
      if (!isMark(at)) {
        continue;
      }
      boolean single = isSingle(at);
      if (opens(at, open, single)) {
        open.add(at);
        closer[at - from] = single && !runsOn(at, from, to) ? 0 : UNCLOSED;
      } else {
        int opening = lastOpen(open, single);
        if (opening >= 0) {
          closer[open.get(opening) - from] = at;
          open.subList(opening, open.size()).clear();
        } else if (!single) {
          int other = open.size() - 1;
          boolean odd = other >= 0 && side(open.get(other)) == QuoteMarks.Side.OPENING;
          closer[odd ? open.get(other) - from : at - from] = odd ? at : UNOPENED;
          open.clear();
        }
      }
    }
    return closer;
  }

  /**
   * Returns whether a single mark that nothing closes opens words that go on in the next paragraph:
   * it stands first or after a colon, and the next paragraph opens with such a mark again.
   */
  private boolean runsOn(int at, int from, int to) {
    boolean leads = at == from || tokens.get(at - 1).in(text).equals(":");
    return leads && to < tokens.size() && isMark(to) && isSingle(to);
  }

  /** Returns where in {@code open} the mark stands that a closing mark closes, or -1. */
  private int lastOpen(List<Integer> open, boolean single) {
    for (int i = open.size() - 1; i >= 0; i--) {
      boolean singleToo = isSingle(open.get(i));
      if (singleToo == single) {
        return i;
      }
      if (single) {
        return -1;
      }
    }
    return -1;
  }

  private boolean opens(int at, List<Integer> open, boolean single) {
    return switch (side(at)) {
      case OPENING -> true;
      case CLOSING -> false;
      case EITHER -> lastOpen(open, single) < 0;
    };
  }

  private QuoteMarks.Side side(int at) {
    Token mark = tokens.get(at);
    if (mark.end() - mark.start() == 1) {
      return QuoteMarks.english().side(text, mark.start());
    }
    boolean spaceBefore = mark.start() == 0 || text.charAt(mark.start() - 1) <= ' ';
    boolean spaceAfter = mark.end() >= text.length() || text.charAt(mark.end()) <= ' ';
    if (spaceBefore == spaceAfter) {
      return QuoteMarks.Side.EITHER;
    }
    return spaceBefore ? QuoteMarks.Side.OPENING : QuoteMarks.Side.CLOSING;
  }

  /** An unclosed quotation ends where another opens that is closed, at the latest. */
  private int endOfUnclosed(int at, int to, int[] closer, int from) {
    int end = at;
    while (end < to && (closer[end - from] == 0 || isSingle(end))) {
      end++;
    }
    return end;
  }

  private void add(int first, int end, int block, int firstWord, int endWord, boolean closed) {
    int start = firstWord;
    int stop = endWord;
    while (start < stop && isMark(start)) {
      start++;
    }
    while (stop > start && isMark(stop - 1)) {
      stop--;
    }
    boolean words = false;
    for (int at = start; at < stop && !words; at++) {
      TokenKind kind = tokens.get(at).kind();
      words = kind == TokenKind.WORD || kind == TokenKind.NUMBER || kind == TokenKind.SYMBOL;
    }
    if (words && !isAttribute(first)) {
      var range = new Range(tokens.get(firstWord).start(), tokens.get(endWord - 1).end());
      boolean runsOn = !closed && end < tokens.size() && opensParagraph(end, block);
      stretches.add(new Stretch(range, first, end, block, isSingle(first), closed, runsOn));
    }
  }

  /** <a href="…">: what is left of a page's markup says nothing. */
  private boolean isAttribute(int mark) {
    int start = tokens.get(mark).start();
    return start > 0 && text.charAt(start - 1) == '=';
  }

  /** Returns whether {@code at} begins the paragraph after {@code block} with an opening mark. */
  private boolean opensParagraph(int at, int block) {
    Sentence next = report.sentences().get(report.sentenceAt(tokens.get(at).start()));
    return next.block() == block + 1 && next.firstToken() == at && isMark(at);
  }

  private boolean isMark(int at) {
    return tokens.get(at).kind() == TokenKind.QUOTE_MARK;
  }

  private boolean isSingle(int at) {
    Token mark = tokens.get(at);
    return mark.end() - mark.start() == 1 && QuoteMarks.isSingle(text.charAt(mark.start()));
  }
}
