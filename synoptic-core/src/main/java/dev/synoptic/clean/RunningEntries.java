package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;

/**
 * The entries of a running report: each has the time when it was made on a line of its own, and
 * often who made it, above its words or below them. The words are the report; the times and names
 * are told apart here.
 */
final class RunningEntries {

  /** One time alone on its line may be anything. */
  private static final int MIN_ENTRIES = 2;

  private static final int MAX_TIME_WORDS = 8;
  private static final int MAX_NAME_WORDS = 8;

  /** "14:52", "9 PM": what a line with nothing around its time is like. */
  private static final int MAX_BARE_WORDS = 4;

  private static final int MAX_BARE_CHARS = 16;

  private final NewsWords words;
  private final Judged judged;

  RunningEntries(NewsWords words, Judged judged) {
    this.words = words;
    this.judged = judged;
  }

  /** Returns whether {@code line} states a time of day and nothing else: "Posted at 2.15pm GMT". */
  static boolean isTime(NewsWords words, Line line) {
    String text = line.text();
    if (line.words() > MAX_TIME_WORDS || !mayStateTime(text)) {
      return false;
    }
    DateScan.Found found = DateScan.scan(words.dates(), text);
    boolean digit = text.charAt(0) >= '0' && text.charAt(0) <= '9';
    boolean bare =
        digit
            && line.words() <= MAX_BARE_WORDS
            && text.length() <= MAX_BARE_CHARS
            && !found.dated();
    return (bare || found.timed()) && found.rest().isEmpty() && text.length() > 2;
  }

  /** "-5.44%" has the form of a time, too. */
  private static boolean mayStateTime(String text) {
    boolean digit = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '%' || c == '$' || c == '\u20AC' || c == '\u00A3' || c == '+') {
        return false;
      }
      digit |= c >= '0' && c <= '9';
    }
    return digit && !Glyphs.isDash(text.charAt(0));
  }

  /** Sets the names aside that stand beside the times. */
  void judge() {
    int times = 0;
    for (int i = judged.start(); i < judged.size(); i++) {
      times += isTime(i) ? 1 : 0;
    }
    if (times < MIN_ENTRIES) {
      return;
    }
    boolean opening = false;
    for (int i = judged.start(); i < judged.size(); i++) {
      if (isTime(i)) {
        opening = true;
      } else if (judged.isKept(i) && judged.sign(i) != Paragraph.Sign.HASH) {
        boolean named = (opening || ends(i)) && isName(judged.line(i));
        if (named) {
          judged.set(i, AsideKind.CREDIT);
        }
        opening &= named;
      }
    }
  }

  private boolean isTime(int i) {
    return judged.is(i, AsideKind.IDENTIFIER) && isTime(words, judged.line(i));
  }

  /** Returns whether nothing of its entry follows line {@code i}. */
  private boolean ends(int i) {
    for (int next = i + 1; next < judged.size(); next++) {
      if (isTime(next)) {
        return true;
      }
      if (judged.isKept(next)) {
        return false;
      }
    }
    return true;
  }

  /** "Ada Lind", "By Ada Lind", "Environment correspondent". */
  private boolean isName(Line line) {
    if (line.words() > MAX_NAME_WORDS || line.endsSentence() || line.opensQuoted()) {
      return false;
    }
    return words.header().looksLikeName(line.text())
        || HeaderLine.isByline(words, line.text())
        || words.header().namesRole(line.text());
  }
}
