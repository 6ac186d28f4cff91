package dev.synoptic.collate;

import dev.synoptic.collate.PrintedWord.Break;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts pieces of a report into printed words and their atoms. What is printed without a space or a
 * mark between is one word ("it's", "25%"), and so are "per cent" and "[T]his". Marks cling to a
 * word: opening ones to the word after, all others to the word before.
 */
public final class WordCutter {

  private static final Map<String, String> CURRENCIES =
      Map.of("\u00A3", "pounds", "$", "dollars", "\u20AC", "euros", "\u00A5", "yen");

  private static final Set<String> SCALES =
      Set.of("thousand", "million", "billion", "trillion", "m", "bn");

  private final ParsedReport report;
  private final String text;
  private final Lexis lexis;
  private final List<PrintedWord> words = new ArrayList<>();
  private final List<Atom> atoms = new ArrayList<>();

  /** The currency whose sign stands before an amount that is not yet read to its end. */
  private @Nullable String owed;

  private WordCutter(ParsedReport report, Lexis lexis) {
    this.report = report;
    this.text = report.text();
    this.lexis = lexis;
  }

  /**
   * A stretch of a report.
   *
   * @param range where it stands
   * @param before what parts it from the piece before it
   */
  public record Piece(Range range, Break before) {}

  /**
   * What pieces are cut into.
   *
   * @param printed the words, in order
   * @param atoms their atoms, in order
   */
  public record Words(List<PrintedWord> printed, List<Atom> atoms) {}

  /** Returns the words of {@code pieces} of {@code report}. */
  public static Words cut(ParsedReport report, List<Piece> pieces, Lexis lexis) {
    var cutter = new WordCutter(report, lexis);
    for (int i = 0; i < pieces.size(); i++) {
      cutter.piece(pieces.get(i), i);
    }
    return new Words(cutter.words, cutter.atoms);
  }

  private void piece(Piece piece, int index) {
    List<Token> tokens = tokensIn(piece.range());
    List<Run> runs = runs(tokens);
    if (runs.isEmpty()) {
      return;
    }
    if (!words.isEmpty()) {
      int last = words.size() - 1;
      words.set(
          last, words.get(last).before(piece.before(), omits(tokens, 0, runs.get(0).first())));
    }
    int from = 0;
    for (int r = 0; r < runs.size(); r++) {
      int until = r + 1 < runs.size() ? openingBefore(tokens, runs, r + 1) : tokens.size();
      add(tokens, from, runs.get(r), until, index);
      from = until;
    }
  }

  private List<Token> tokensIn(Range piece) {
    var inside = new ArrayList<Token>();
    List<Token> tokens = report.tokens();
    for (int t = report.tokenAt(piece.start()); t < tokens.size(); t++) {
      Token token = tokens.get(t);
      if (token.start() >= piece.end()) {
        break;
      }
      if (piece.contains(token.range())) {
        inside.add(token);
      }
    }
    return inside;
  }

  /** Tokens that make one printed word, marks around it left out. */
  private record Run(int first, int last, boolean inserted) {}

  private List<Run> runs(List<Token> tokens) {
    var runs = new ArrayList<Run>();
    boolean inBrackets = false;
    for (int t = 0; t < tokens.size(); t++) {
      char mark = text.charAt(tokens.get(t).start());
      if (!spoken(tokens.get(t))) {
        inBrackets = mark == '[' || mark == '(' || inBrackets && mark != ']' && mark != ')';
        continue;
      }
      Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && joins(tokens, last, t)) {
        boolean inserted = last.inserted && last.last == t - 1;
        runs.set(runs.size() - 1, new Run(last.first, t, inserted));
      } else {
        runs.add(new Run(t, t, inBrackets));
      }
    }
    return runs;
  }

  private boolean spoken(Token token) {
    char c = text.charAt(token.start());
    boolean symbol = c == '%' || c == '&' || Character.getType(c) == Character.CURRENCY_SYMBOL;
    return switch (token.kind()) {
      // A closing mark without a space behind it may be read as an apostrophe that stands alone.
      case WORD -> token.end() > token.start() + 1 || Character.isLetterOrDigit(c);
      case NUMBER -> true;
      case SYMBOL -> symbol;
      default -> false;
    };
  }

  private boolean joins(List<Token> tokens, Run last, int t) {
    Token before = tokens.get(last.last);
    Token token = tokens.get(t);
    if (last.last == t - 1) {
      return before.end() == token.start() || perCent(before, token);
    }
    boolean initial = before.end() - before.start() == 1 && before.end() + 1 == token.start();
    return initial && last.inserted && text.charAt(before.end()) == ']';
  }

  private boolean perCent(Token before, Token token) {
    return before.in(text).equalsIgnoreCase("per") && token.in(text).equalsIgnoreCase("cent");
  }

  /** Returns the index of the first of the opening marks that stand right before run {@code r}. */
  private int openingBefore(List<Token> tokens, List<Run> runs, int r) {
    int first = runs.get(r).first;
    int least = runs.get(r - 1).last + 1;
    while (first > least && opens(tokens.get(first - 1), tokens.get(first))) {
      first--;
    }
    return first;
  }

  private boolean opens(Token mark, Token next) {
    if (mark.end() != next.start()) {
      return false;
    }
    char c = text.charAt(mark.start());
    char before = mark.start() == 0 ? ' ' : text.charAt(mark.start() - 1);
    boolean free = before <= ' ' || before == '(' || before == '[' || before >= '\u2012';
    return c == '[' || c == '(' || mark.kind() == TokenKind.QUOTE_MARK && free;
  }

  private void add(List<Token> tokens, int from, Run run, int until, int piece) {
    boolean omission = omits(tokens, run.last + 1, until);
    boolean sentence = false;
    for (int t = run.last + 1; t < until; t++) {
      String mark = tokens.get(t).in(text);
      sentence |= mark.startsWith("!") || mark.startsWith("?") || mark.equals(".");
    }
    Range range = new Range(tokens.get(from).start(), tokens.get(until - 1).end());
    Break after = sentence ? Break.SENTENCE : Break.NONE;
    atoms(tokens, run);
    words.add(new PrintedWord(range, piece, run.inserted, omission, after));
  }

  /** Returns whether an ellipsis stands there, which says that words are left out. */
  private boolean omits(List<Token> tokens, int from, int until) {
    for (int t = from; t < until; t++) {
      String mark = tokens.get(t).in(text);
      if (mark.startsWith("…") || mark.startsWith("..")) {
        return true;
      }
    }
    return false;
  }

  private void atoms(List<Token> tokens, Run run) {
    Token first = tokens.get(run.first);
    Token last = tokens.get(run.last);
    boolean initial = run.last > run.first && first.end() + 1 == last.start();
    if (run.last > run.first && perCent(first, last)) {
      atoms.addAll(lexis.atoms("percent", words.size()));
    } else if (initial && text.charAt(first.end()) == ']') {
      atoms.addAll(lexis.atoms(first.in(text) + last.in(text), words.size()));
    } else {
      for (int t = run.first; t <= run.last; t++) {
        String currency = CURRENCIES.get(tokens.get(t).in(text));
        if (currency != null && t == run.first && run.last > run.first) {
          owed = currency;
        } else if (spoken(tokens.get(t))) {
          atoms.addAll(lexis.atoms(tokens.get(t).in(text), words.size()));
        }
      }
    }
    payCurrency(tokens, run);
  }

  /** "£58 million" is read as it is said, "58 million pounds". */
  private void payCurrency(List<Token> tokens, Run run) {
    int next = run.last + 1;
    boolean goesOn =
        next < tokens.size() && SCALES.contains(tokens.get(next).in(text).toLowerCase(Locale.ROOT));
    if (owed != null && !goesOn) {
      atoms.addAll(lexis.atoms(owed, words.size()));
      owed = null;
    }
  }
}
