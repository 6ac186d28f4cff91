package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The captions of a series of pictures that are numbered "1/34", "2/34" …, each on a line of its
 * own or all in one paragraph, with the line "34 show all City news in pictures" above them. Read
 * as text they are shares of an eighth and days of another year.
 */
final class NumberedPictures {

  /** A score, a day and odds are written like one step or two. */
  private static final int MIN_STEPS = 3;

  /** A caption is longer than a paragraph of the report only by mistake. */
  private static final int MAX_WORDS = 90;

  /** "1/11" may be a day: a series of so many pictures counts only if it is whole. */
  private static final int MONTHS = 12;

  private static final int MAX_DIGITS = 3;

  private final Judged judged;

  NumberedPictures(Judged judged) {
    this.judged = judged;
  }

  /** Sets them aside. */
  void judge() {
    Map<Integer, List<Integer>> lines = new TreeMap<>();
    Map<Integer, List<Integer>> numbers = new TreeMap<>();
    for (int i = judged.start(); i < judged.size(); i++) {
      Line line = judged.line(i);
      if (!judged.isKept(i) || line.text().indexOf('/') < 0) {
        continue;
      }
      int total = total(firstWord(line.text()));
      if (isGlued(line.text())) {
        judged.set(i, AsideKind.CAPTION);
      } else if (total > 0 && line.words() <= MAX_WORDS) {
        lines.computeIfAbsent(total, t -> new ArrayList<>()).add(i);
        numbers.computeIfAbsent(total, t -> new ArrayList<>()).add(number(firstWord(line.text())));
      }
    }
    lines.forEach(
        (total, its) -> {
          if (isSeries(numbers.getOrDefault(total, List.of()), total)) {
            its.forEach(i -> judged.set(i, AsideKind.CAPTION));
            judgeHeading(its.get(0) - 1, total);
          }
        });
  }

  /** "34 show all City news in pictures", and "City news in pictures" above it. */
  private void judgeHeading(int at, int total) {
    if (at < judged.start() || !judged.isKept(at)) {
      return;
    }
    String button = total + " show all ";
    String key = judged.line(at).key();
    if (key.startsWith(button)) {
      judged.set(at, AsideKind.NAVIGATION);
      boolean named =
          at > judged.start()
              && judged.isKept(at - 1)
              && judged.line(at - 1).key().equals(key.substring(button.length()));
      if (named) {
        judged.set(at - 1, AsideKind.NAVIGATION);
      }
    }
  }

  /** Returns whether a paragraph holds a whole series. */
  private static boolean isGlued(String text) {
    var numbers = new ArrayList<Integer>();
    int total = 0;
    int from = 0;
    while (from < text.length()) {
      int space = text.indexOf(' ', from);
      int to = space < 0 ? text.length() : space;
      String word = text.substring(from, to);
      int its = total(word);
      if (its > 0 && (total == 0 || its == total)) {
        total = its;
        numbers.add(number(word));
      }
      from = to + 1;
    }
    return total > 0 && isSeries(numbers, total);
  }

  /** Returns whether {@code numbers} count on by one, and a short series from 1 to its end. */
  private static boolean isSeries(List<Integer> numbers, int total) {
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i) != numbers.get(i - 1) + 1) {
        return false;
      }
    }
    boolean whole = !numbers.isEmpty() && numbers.get(0) == 1 && numbers.size() == total;
    return numbers.size() >= MIN_STEPS && (whole || total > MONTHS);
  }

  private static String firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  /** Returns the 34 of "3/34"; 0 where {@code word} is no such step. */
  private static int total(String word) {
    int slash = word.indexOf('/');
    int number = slash > 0 ? digits(word.substring(0, slash)) : 0;
    int total = slash > 0 ? digits(word.substring(slash + 1)) : 0;
    return number > 0 && number <= total ? total : 0;
  }

  private static int number(String step) {
    return digits(step.substring(0, step.indexOf('/')));
  }

  private static int digits(String text) {
    boolean number =
        !text.isEmpty()
            && text.length() <= MAX_DIGITS
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(text) : 0;
  }
}
