package dev.synoptic.quote;

import dev.synoptic.model.BlockKind;
import dev.synoptic.model.LocalName;
import dev.synoptic.model.Mention;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A report's words and what is quoted in it, made once and read by all that look for speech. */
final class Prose {

  /** No stretch, no name. */
  static final int NONE = -1;

  private static final byte OPENS = 1;
  private static final byte CLOSES = 2;
  private static final byte INSIDE = 3;

  private final ParsedReport report;
  private final List<Stretch> stretches;
  private final String[] words;
  private final int[] stretchAt;
  private final int[] nameAt;
  private final int[] mentionEnd;
  private final byte[] inMarks;
  private final WordClass[] classes;

  Prose(ParsedReport report) {
    this.report = report;
    List<Token> tokens = report.tokens();
    this.words = new String[tokens.size()];
    this.stretchAt = new int[tokens.size()];
    this.nameAt = new int[tokens.size()];
    this.mentionEnd = new int[tokens.size()];
    this.inMarks = new byte[tokens.size()];
    Arrays.fill(nameAt, NONE);
    for (int i = 0; i < words.length; i++) {
      words[i] = Words.normal(tokens.get(i).in(report.text()));
      stretchAt[i] = NONE;
    }
    List<Stretch> paired = Marks.pairedIn(report, words);
    Set<Stretch> named = NamesInMarks.among(paired, report, words);
    this.stretches = paired.stream().filter(stretch -> !named.contains(stretch)).toList();
    named.forEach(this::readAsName);
    for (int s = 0; s < stretches.size(); s++) {
      Arrays.fill(stretchAt, stretches.get(s).first(), stretches.get(s).end(), s);
    }
    readMentions();
    this.classes = WordClasses.of(this);
  }

  /** Has the report's sentences read {@code name} as words of their own. */
  private void readAsName(Stretch name) {
    for (int at = name.first(); at < name.end(); at++) {
      boolean mark = token(at).kind() == TokenKind.QUOTE_MARK;
      byte outside = token(at).start() < name.words().start() ? OPENS : CLOSES;
      inMarks[at] = mark ? outside : INSIDE;
    }
  }

  /** Returns whether {@code token} is a mark around a name. */
  boolean isNameMark(int token) {
    return opensName(token) || closesName(token);
  }

  /** Returns whether {@code token} belongs to a name in marks. */
  boolean isInName(int token) {
    return inMarks[token] == INSIDE && token(token).kind() == TokenKind.WORD;
  }

  /** Returns whether {@code token} is a mark before a name. */
  boolean opensName(int token) {
    return token >= 0 && token < inMarks.length && inMarks[token] == OPENS;
  }

  /** Returns whether {@code token} is a mark after a name. */
  boolean closesName(int token) {
    return token >= 0 && token < inMarks.length && inMarks[token] == CLOSES;
  }

  /** Keeps for each token the name that it mentions; of overlapping mentions the longer one. */
  private void readMentions() {
    List<LocalName> names = report.names();
    for (int n = 0; n < names.size(); n++) {
      for (Mention mention : names.get(n).mentions()) {
        int first = report.tokenAt(mention.range().start());
        int end = first;
        while (end < words.length && token(end).end() <= mention.range().end()) {
          end++;
        }
        if (end > first && (nameAt[first] == NONE || mentionEnd[first] < end)) {
          Arrays.fill(nameAt, first, end, n);
          Arrays.fill(mentionEnd, first, end, end);
        }
      }
    }
  }

  /** Returns whether {@code token} stands in the dateline, which is nobody's words. */
  boolean isDateline(int token) {
    return report
        .report()
        .dateline()
        .filter(line -> line.range().contains(token(token).start()))
        .isPresent();
  }

  /** Returns the index of the name that {@code token} mentions, or NONE. */
  int nameAt(int token) {
    return nameAt[token];
  }

  /** Returns the index of the person whose name {@code token} belongs to, or NONE. */
  int personAt(int token) {
    int name = nameAt[token];
    boolean person = name != NONE && report.names().get(name).kind() == NameKind.PERSON;
    return person && report.names().get(name).isNamed() ? name : NONE;
  }

  /** Returns the token after the mention that holds {@code token}. */
  int mentionEnd(int token) {
    return mentionEnd[token];
  }

  ParsedReport report() {
    return report;
  }

  String text() {
    return report.text();
  }

  List<Stretch> stretches() {
    return stretches;
  }

  Token token(int index) {
    return report.tokens().get(index);
  }

  int tokenCount() {
    return words.length;
  }

  /** Returns whether {@code token} begins with a capital letter. */
  boolean isCapital(int token) {
    return Character.isUpperCase(text().codePointAt(token(token).start()));
  }

  /** Returns the class of the word, as it is read here. */
  WordClass wordClass(int token) {
    return classes[token];
  }

  /** Returns the token in the form for comparison, lower case. */
  String word(int token) {
    return words[token];
  }

  /** Returns the index of the stretch that holds {@code token}, marks included, or NONE. */
  int stretchAt(int token) {
    return stretchAt[token];
  }

  BlockKind kind(int block) {
    return report.report().blocks().get(block).kind();
  }

  List<Sentence> sentences() {
    return report.sentences();
  }
}
