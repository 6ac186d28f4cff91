package dev.synoptic.quote;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;

/** Tells what the words between marks look like: a sentence someone said, or a few words. */
final class Utterances {

  private Utterances() {}

  /** Returns whether the stretch at {@code at} begins like a sentence. */
  static boolean isSentence(Frame frame, int at) {
    return beginsLarge(frame.prose(), frame.stretch(at))
            && wordCount(frame.prose(), frame.stretch(at)) > 2
        || endsWithStop(frame.prose(), frame.stretch(at));
  }

  /** Returns whether the first letter of the stretch is a capital, or it begins with a number. */
  static boolean beginsLarge(Prose prose, Stretch stretch) {
    for (int i = stretch.first(); i < stretch.end(); i++) {
      Token token = prose.token(i);
      if (token.kind() == TokenKind.WORD || token.kind() == TokenKind.NUMBER) {
        int c = prose.text().codePointAt(token.start());
        return !Character.isLowerCase(c);
      }
    }
    return false;
  }

  /** Returns whether the words look like the title of a work: a capital on every longer word. */
  static boolean isTitle(Prose prose, Stretch stretch) {
    return isTitle(prose.report(), stretch);
  }

  /** Returns whether the words look like the title of a work: a capital on every longer word. */
  static boolean isTitle(ParsedReport report, Stretch stretch) {
    int words = 0;
    for (int i = stretch.first(); i < stretch.end(); i++) {
      Token token = report.tokens().get(i);
      if (token.kind() != TokenKind.WORD) {
        continue;
      }
      words++;
      boolean small = Character.isLowerCase(report.text().codePointAt(token.start()));
      if (small && (token.end() - token.start() > 4 || words == 1)) {
        return false;
      }
    }
    return words > 0 && words <= 8;
  }

  /** Returns the number of words and numbers. */
  static int wordCount(Prose prose, Stretch stretch) {
    int count = 0;
    for (int i = stretch.first(); i < stretch.end(); i++) {
      TokenKind kind = prose.token(i).kind();
      count += kind == TokenKind.WORD || kind == TokenKind.NUMBER ? 1 : 0;
    }
    return count;
  }

  /** Returns whether the words end with a full stop, question mark or exclamation mark inside. */
  static boolean endsWithStop(Prose prose, Stretch stretch) {
    return endsWith(prose, stretch, ".?!\u2026");
  }

  /** Returns whether the words end with a mark after which the report's own words may follow. */
  static boolean endsOpen(Prose prose, Stretch stretch) {
    return endsWith(prose, stretch, ",?!\u2026-\u2013\u2014");
  }

  static boolean endsWith(Prose prose, Stretch stretch, String marks) {
    String text = prose.text();
    int last = stretch.words().end() - 1;
    while (last > stretch.words().start() && isNestedMark(text.charAt(last))) {
      last--;
    }
    return marks.indexOf(text.charAt(last)) >= 0;
  }

  private static boolean isNestedMark(char c) {
    return Character.isWhitespace(c) || c == '\u2019' || c == '\'' || c == '\u201D' || c == '"';
  }
}
