package dev.synoptic.figure;

import dev.synoptic.model.About;
import dev.synoptic.model.Figure;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Range;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Value;
import dev.synoptic.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the figures of a language of which little is known: shares, money, and large counts, in
 * digits. What could be read in two ways is left out.
 */
final class PlainFigures {

  /** No word that is read is longer. */
  private static final int LONGEST_WORD = 40;

  private final String text;
  private final Range sentence;
  private final PlainWords words;
  private final String dollar;

  private PlainFigures(String text, Range sentence, PlainWords words, String dollar) {
    this.text = text;
    this.sentence = sentence;
    this.words = words;
    this.dollar = dollar;
  }

  /**
   * Returns the figures of {@code report} in reading order.
   *
   * @param dollar the dollar that a bare "$" means
   */
  static List<Figure> in(ParsedReport report, PlainWords words, String dollar) {
    var figures = new ArrayList<Figure>();
    for (Sentence sentence : report.sentences()) {
      new PlainFigures(report.text(), sentence.range(), words, dollar).read(figures);
    }
    return figures;
  }

  private void read(List<Figure> figures) {
    int at = sentence.start();
    while (at < sentence.end()) {
      if (!PlainDigits.isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int to = PlainDigits.end(text, at, sentence.end());
      figure(at, to).ifPresent(figures::add);
      at = to;
    }
  }

  private Optional<Figure> figure(int from, int to) {
    char before = from > sentence.start() ? text.charAt(from - 1) : ' ';
    Optional<String> sign = sign(before);
    int start = sign.isPresent() ? from - 1 : from;
    Range last = wordBefore(start);
    if (sign.isPresent() ? last.end() == start && last.length() > 0 : !opens(before)) {
      return Optional.empty();
    }
    boolean second = words.in("range", normal(last)) && endsInDigits(last.start());
    return second
        ? Optional.empty()
        : PlainDigits.read(text, from, to, words.in("group", "stop"))
            .flatMap(number -> figure(start, to, number, sign));
  }

  private Optional<Figure> figure(
      int from, int to, PlainDigits.Written number, Optional<String> sign) {
    BigDecimal value = number.value();
    int end = to;
    Range next = wordAfter(end);
    Optional<BigDecimal> scale = words.scale(normal(next));
    boolean large = number.grouped();
    while (scale.isPresent() && next.start() > end) {
      value = value.multiply(scale.get());
      large = true;
      end = next.end();
      next = wordAfter(end);
      scale =
          value.precision() - value.scale() < LONGEST_WORD
              ? words.scale(normal(next))
              : Optional.empty();
    }
    if (sign.isPresent()) {
      return isOpen(end, next) ? Optional.empty() : money(from, end, value, sign.get());
    }
    Range last = next;
    Range percent = percent(end);
    if (percent.length() > 0) {
      boolean clear = !large && !isOpen(percent.end(), wordAfter(percent.end()));
      return clear ? share(from, percent.end(), value) : Optional.empty();
    }
    Range name = words.in("of", normal(next)) && next.start() > end ? wordAfter(next.end()) : next;
    Optional<String> unit = words.money(normal(name)).or(() -> sign(last));
    if (unit.isPresent()) {
      int stop = words.money(normal(name)).isPresent() ? name.end() : next.end();
      return isOpen(stop, wordAfter(stop))
          ? Optional.empty()
          : money(from, stop, value, unit.get());
    }
    return large && next.start() > end && isNoun(name)
        ? count(from, end, value, name)
        : Optional.empty();
  }

  /** Returns the percent sign or word behind {@code end}; nothing where there is none. */
  private Range percent(int end) {
    int at = overSpaces(end);
    if (at < sentence.end() && text.charAt(at) == '%') {
      return new Range(at, at + 1);
    }
    Range first = wordAfter(end);
    Range second = wordAfter(first.end());
    String one = normal(first);
    boolean apart = first.start() > end;
    if (apart && words.in("percent", one)) {
      return first;
    }
    boolean two = apart && words.in("percent", one + " " + normal(second));
    return two ? new Range(first.start(), second.end()) : new Range(end, end);
  }

  private Optional<Figure> share(int from, int to, BigDecimal value) {
    var share = new Value.Amount(FigureKind.SHARE, value, value, Optional.of("percent"));
    return Optional.of(figure(from, to, share, About.NOTHING));
  }

  private Optional<Figure> money(int from, int to, BigDecimal value, String unit) {
    String code = unit.equals("$") ? dollar : unit;
    var money = new Value.Amount(FigureKind.MONEY, value, value, Optional.of(code));
    return Optional.of(figure(from, to, money, About.NOTHING));
  }

  /** Where nouns have a capital, the word behind the number is known to be one. */
  private Optional<Figure> count(int from, int to, BigDecimal value, Range name) {
    boolean noun = words.in("noun", "capital");
    String label = noun ? name.in(text) : "";
    Optional<String> unit = noun ? Optional.of(label.toLowerCase(Locale.ROOT)) : Optional.empty();
    var count = new Value.Amount(FigureKind.COUNT, value, value, unit);
    return Optional.of(
        figure(from, to, count, new About(label, List.of(), List.of(), About.Role.STATE)));
  }

  private Figure figure(int from, int to, Value value, About about) {
    return new Figure(new Range(from, to), value, precision(from), about, Optional.empty());
  }

  private Precision precision(int from) {
    Range last = wordBefore(from);
    Range other = wordBefore(last.start());
    return words
        .precision(normal(other) + " " + normal(last))
        .or(() -> words.precision(normal(last)))
        .orElse(Precision.EXACT);
  }

  private boolean isNoun(Range name) {
    String word = normal(name);
    boolean capital = name.length() > 0 && Character.isUpperCase(text.charAt(name.start()));
    return name.length() > 2
        && !words.in("other", word)
        && !words.in("range", word)
        && capital == words.in("noun", "capital")
        && !isHyphen(name.end())
        && !words.in("other", normal(wordAfter(name.end())));
  }

  /** "40 $ US", "9 %ige", "12 % bis 14 %": more of the figure follows. */
  private boolean isOpen(int end, Range next) {
    boolean glued = end < sentence.end() && Character.isLetterOrDigit(text.charAt(end));
    boolean foreign = next.length() == 2 && next.in(text).equals("US") || isHyphen(end);
    int after = overSpaces(next.end());
    boolean digits = after < sentence.end() && PlainDigits.isDigit(text.charAt(after));
    return glued || foreign || words.in("range", normal(next)) && digits;
  }

  private boolean isHyphen(int at) {
    return at < sentence.end() && "-‐‑–/".indexOf(text.charAt(at)) >= 0;
  }

  private static Optional<String> sign(char c) {
    return switch (c) {
      case '€' -> Optional.of("EUR");
      case '£' -> Optional.of("GBP");
      case '$' -> Optional.of("$");
      default -> Optional.empty();
    };
  }

  private Optional<String> sign(Range word) {
    return word.length() == 1 ? sign(text.charAt(word.start())) : Optional.empty();
  }

  private static boolean opens(char before) {
    return isSpace(before) || "(„“”\"«»‚‘¿¡[".indexOf(before) >= 0;
  }

  private boolean endsInDigits(int to) {
    int at = to;
    while (at > sentence.start() && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at > sentence.start()
        && (PlainDigits.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '%');
  }

  private int overSpaces(int from) {
    int at = from;
    while (at < sentence.end() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the letters, or the one sign, behind {@code from} and the spaces there. */
  private Range wordAfter(int from) {
    int start = overSpaces(from);
    int end = start;
    int limit = Math.min(sentence.end(), start + LONGEST_WORD);
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean elided =
        end == start + 1 && end < limit && (text.charAt(end) == '\'' || text.charAt(end) == '’');
    boolean sign = end == start && end < limit && !PlainDigits.isDigit(text.charAt(end));
    return new Range(start, elided || sign ? end + 1 : end);
  }

  /** Returns what stands before {@code to} up to a space. */
  private Range wordBefore(int to) {
    int end = to;
    while (end > sentence.start() && isSpace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    int limit = Math.max(sentence.start(), end - LONGEST_WORD);
    while (start > limit && !isSpace(text.charAt(start - 1))) {
      start--;
    }
    return new Range(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private String normal(Range range) {
    return Words.normal(range.in(text));
  }
}
