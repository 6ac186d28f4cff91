package dev.synoptic.name;

import dev.synoptic.model.BlockKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.text.Lexicon;
import dev.synoptic.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A report's tokens in the forms that names are told by, and how the report itself writes each
 * word: a word that it writes small elsewhere is no name because it begins a sentence.
 */
final class ReportWords {

  private static final int[] NEVER = {0, 0};

  private final ParsedReport report;
  private final List<Token> tokens;
  private final String[] surface;
  private final String[] normal;
  private final boolean[] word;
  private final boolean[] capital;
  private final boolean[] headline;
  private final int[] sentenceOf;
  private final Map<String, int[]> written = new HashMap<>();
  private final Set<String> opening = new HashSet<>();
  private final Lexicon lexicon = Lexicon.english();

  ReportWords(ParsedReport report) {
    this.report = report;
    this.tokens = report.tokens();
    this.surface = new String[tokens.size()];
    this.normal = new String[tokens.size()];
    this.word = new boolean[tokens.size()];
    this.capital = new boolean[tokens.size()];
    this.sentenceOf = new int[tokens.size()];
    this.headline = new boolean[report.sentences().size()];
    for (int s = 0; s < headline.length; s++) {
      Sentence sentence = report.sentences().get(s);
      for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
        sentenceOf[t] = s;
        surface[t] = tokens.get(t).in(report.text());
        normal[t] = normal(surface[t]);
        word[t] = tokens.get(t).kind() == TokenKind.WORD;
        capital[t] = word[t] && hasCapital(surface[t]);
      }
      headline[s] = isHeadline(sentence);
    }
    countCapitals();
  }

  /** Very long tokens are no words; comparing them would cost time for nothing. */
  private static String normal(String word) {
    String form = Words.normal(word.length() > 60 ? word.substring(0, 60) : word);
    return form.length() > 1
            && form.charAt(form.length() - 1) == '.'
            && Character.isLetter(form.charAt(0))
        ? form.replace(".", "")
        : form;
  }

  /**
   * Returns whether most longer words of a sentence begin with a capital: then capitals tell
   * nothing.
   */
  private boolean isHeadline(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    int shouted = 0;
    for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
      if (isWord(t) && surface[t].length() > 2 && !lexicon.isClosed(normal[t])) {
        words++;
        capitals += isCapital(t) ? 1 : 0;
        shouted += isShouted(t) ? 1 : 0;
      }
    }
    boolean stopped = is(sentence.endToken() - 1, ".");
    return !stopped && words >= 3 && capitals * 10 >= words * 8 && hasCommonCapital(sentence)
        || words >= 3 && shouted * 10 >= words * 8;
  }

  private boolean hasCommonCapital(Sentence sentence) {
    int common = 0;
    for (int t = sentence.firstToken() + 1; t < sentence.endToken(); t++) {
      boolean verb =
          isCapital(t) && lexicon.isVerb(normal[t]) && !Gazetteer.english().isGiven(normal[t]);
      common += verb || isCapital(t) && lexicon.isModifier(normal[t]) ? 1 : 0;
    }
    return common > 0;
  }

  private void countCapitals() {
    for (int t = 0; t < size(); t++) {
      if (isWord(t) && startsAnew(t)) {
        opening.add(normal[t]);
      } else if (isWord(t) && !headline[sentenceOf[t]]) {
        int[] counts = written.computeIfAbsent(normal[t], word -> new int[2]);
        counts[isCapital(t) ? 0 : 1]++;
      }
    }
  }

  ParsedReport report() {
    return report;
  }

  int size() {
    return normal.length;
  }

  Token token(int t) {
    return tokens.get(t);
  }

  String surface(int t) {
    return surface[t];
  }

  /** Returns the normal form of token {@code t}, without an abbreviation's dots; empty outside. */
  String normal(int t) {
    return t >= 0 && t < normal.length ? normal[t] : "";
  }

  int sentenceOf(int t) {
    return sentenceOf[t];
  }

  Sentence sentence(int s) {
    return report.sentences().get(s);
  }

  int sentences() {
    return headline.length;
  }

  boolean isHeadline(int s) {
    return headline[s];
  }

  /** Returns whether sentence {@code s} is a title or a heading. */
  boolean isTitle(int s) {
    BlockKind kind = report.report().blocks().get(sentence(s).block()).kind();
    return kind == BlockKind.TITLE || kind == BlockKind.HEADING;
  }

  /** Returns whether both tokens exist and stand in one sentence. */
  boolean together(int a, int b) {
    int size = sentenceOf.length;
    return a >= 0 && b >= 0 && a < size && b < size && sentenceOf[a] == sentenceOf[b];
  }

  boolean isWord(int t) {
    return t >= 0 && t < word.length && word[t];
  }

  boolean isCapital(int t) {
    return t >= 0 && t < capital.length && capital[t];
  }

  private static boolean hasCapital(String word) {
    int first = word.codePointAt(0);
    if (Character.isUpperCase(first) || Character.isTitleCase(first)) {
      return true;
    }
    // "iPhone", "al-Assad", "d'Estaing": a capital further inside; but "mid-June",
    // "anti-Americanism".
    int limit = Math.min(word.length(), 4);
    for (int i = 1; i < limit; i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(first)) {
        return word.charAt(i - 1) != '-' || word.startsWith("al-") || word.startsWith("el-");
      }
    }
    return false;
  }

  /** Returns whether the word is written in capitals throughout, dots and digits aside. */
  boolean isShouted(int t) {
    int capitals = 0;
    for (int i = 0; i < surface[t].length(); i++) {
      char c = surface[t].charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals > 1;
  }

  boolean is(int t, String words) {
    return t >= 0 && t < size() && surface[t].equals(words);
  }

  boolean isQuoteMark(int t) {
    return t >= 0 && t < size() && tokens.get(t).kind() == TokenKind.QUOTE_MARK;
  }

  /** Returns whether a word has a capital at {@code t} in any case: sentence, quotation, item. */
  boolean startsAnew(int t) {
    int before = t - 1;
    while (together(before, t) && !isWord(before)) {
      String mark = surface[before];
      if (isQuoteMark(before) || mark.equals(":") || mark.equals("\u2022")) {
        return true;
      }
      if (tokens.get(before).kind() == TokenKind.NUMBER || ",;)".contains(mark)) {
        return false;
      }
      before--;
    }
    return !together(before, t);
  }

  /** Returns how often the report writes {@code word} with a capital where none is needed. */
  int capitalCount(String word) {
    return written.getOrDefault(word, NEVER)[0];
  }

  /** Returns whether a sentence or a quotation begins with {@code word}. */
  boolean isOpening(String word) {
    return opening.contains(word);
  }

  /** Returns how often the report writes {@code word} small. */
  int smallCount(String word) {
    return written.getOrDefault(word, NEVER)[1];
  }

  Range range(int first, int end) {
    return new Range(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  /** Returns the words of some tokens as printed, with single spaces. */
  String words(int first, int end) {
    var words = new StringBuilder();
    for (int t = first; t < end; t++) {
      boolean apart = t > first && tokens.get(t).start() > tokens.get(t - 1).end();
      words.append(apart ? " " : "").append(surface[t]);
    }
    return words.toString();
  }

  /** Returns the normal forms of some tokens, with single spaces. */
  String normals(int first, int end) {
    var words = new StringBuilder();
    for (int t = first; t < end; t++) {
      words.append(t > first ? " " : "").append(normal[t]);
    }
    return words.toString();
  }
}
