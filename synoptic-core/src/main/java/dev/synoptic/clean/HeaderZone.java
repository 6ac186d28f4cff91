package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import java.util.List;
import java.util.Optional;

/**
 * The lines between a plain-text page's title and its first sentence that name people, desks and
 * days: markup would tell them from a standfirst, here their form and their company must.
 */
final class HeaderZone {

  private static final int MAX_WORDS = 12;
  private static final int MAX_LABEL_WORDS = 5;

  private final NewsWords words;
  private final Judged judged;

  HeaderZone(NewsWords words, Judged judged) {
    this.words = words;
    this.judged = judged;
  }

  /** Sets aside what names people, desks and days. */
  void judge() {
    int end = judged.firstProse();
    if (end == judged.size()) {
      return;
    }
    for (int i = judged.start(); i < end; i++) {
      if (judged.isKept(i) && judged.sign(i) == Paragraph.Sign.NONE) {
        judged.set(i, kind(judged.line(i)));
      }
    }
    for (int i = judged.start(); i < end; i++) {
      if (judged.isKept(i) && isNameBesideHeader(i)) {
        judged.set(i, AsideKind.CREDIT);
      }
    }
  }

  private Optional<AsideKind> kind(Line line) {
    if (line.words() > MAX_WORDS || line.endsSentence() || line.lastMark() == ':') {
      return Optional.empty();
    }
    if (isDay(line)) {
      return Optional.of(AsideKind.IDENTIFIER);
    }
    return isPerson(line.text()) ? Optional.of(AsideKind.CREDIT) : Optional.empty();
  }

  /** "Tue 14 Oct": a day without its year. */
  private boolean isDay(Line line) {
    boolean number = false;
    boolean named = false;
    for (String word : line.key().split("[ ,.]+")) {
      boolean digits = !word.isEmpty() && word.length() <= 2 && isNumber(word);
      boolean name = words.dates().month(word) > 0 || words.dates().isFrame(word);
      if (!digits && !name) {
        return false;
      }
      number |= digits;
      named |= name;
    }
    return number && named;
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * "Ada Lind", "Ada Lind, Local Desk", "Ada Lind Education editor", "Environment correspondent".
   */
  private boolean isPerson(String text) {
    boolean named = false;
    for (String part : text.split("[,|;\u00B7\u2022]| [-\u2013\u2014] | @|\\band\\b")) {
      String bare = part.strip();
      if (bare.isEmpty()) {
        continue;
      }
      boolean name = words.header().looksLikeName(bare) && !isHeadlineLike(bare);
      boolean role = words.header().namesRole(bare) && Line.of(bare).words() <= MAX_LABEL_WORDS;
      boolean handle = bare.indexOf(' ') < 0 && (text.indexOf('@') >= 0 || bare.indexOf('.') > 0);
      if (!name && !role && !handle && !(named && words.header().isLabel(bare))) {
        return false;
      }
      named |= name || role;
    }
    return named;
  }

  /** A name of two words may be anything; of four and five, more likely a headline's start. */
  private boolean isHeadlineLike(String text) {
    return List.of(text.split(" ")).size() > 4;
  }

  /** A label in capitals beside a byline or a date is a desk, a town or an outlet. */
  private boolean isNameBesideHeader(int i) {
    Line line = judged.line(i);
    if (line.words() > MAX_LABEL_WORDS || line.endsSentence() || line.lastMark() == ':') {
      return false;
    }
    boolean beside = isHeader(i - 1) || isHeader(i + 1);
    return beside
        && judged.sign(i) == Paragraph.Sign.NONE
        && List.of(line.text().split(" ")).stream().allMatch(HeaderZone::opensCapital);
  }

  private static boolean opensCapital(String word) {
    return !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || word.equals("&"));
  }

  private boolean isHeader(int i) {
    return i >= judged.start()
        && i < judged.size()
        && (judged.is(i, AsideKind.CREDIT) || judged.is(i, AsideKind.IDENTIFIER));
  }
}
