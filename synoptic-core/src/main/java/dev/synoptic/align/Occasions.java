package dev.synoptic.align;

import dev.synoptic.model.Occasion;
import dev.synoptic.text.Stem;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether words were said on two occasions: what was said on Monday and said again on Tuesday is
 * two quotes. A place alone tells little across reports, since one says "in the Oval Office" and
 * another "at the White House".
 */
final class Occasions {

  /** So many words alike are one utterance whatever a report says of its time. */
  private static final int LONG_RUN = 12;

  /** Letters of the year and month in an ISO 8601 date. */
  private static final int MONTH = 7;

  private Occasions() {}

  /** Returns whether the reports say that the two were said on two occasions. */
  static boolean apart(Resemblance pair) {
    Optional<Occasion> a = pair.a().quotation().said();
    Optional<Occasion> b = pair.b().quotation().said();
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    boolean day = otherDay(a.get(), b.get());
    boolean place = otherPlace(a.get(), b.get());
    if (pair.a().report().equals(pair.b().report())) {
      return day || place;
    }
    return day && (pair.run() < LONG_RUN || otherMonth(a.get(), b.get()))
        || place && pair.share() < 0.9;
  }

  /** Returns whether the days are known and have nothing in common. */
  static boolean otherDay(Occasion a, Occasion b) {
    if (a.when().isEmpty() || b.when().isEmpty()) {
      return false;
    }
    String one = a.when().get();
    String other = b.when().get();
    return last(one).compareTo(first(other)) < 0 || last(other).compareTo(first(one)) < 0;
  }

  /** Returns whether the months are known and others; a slip in a date is seldom so large. */
  static boolean otherMonth(Occasion a, Occasion b) {
    return otherDay(a, b)
        && !month(first(a.when().orElse(""))).equals(month(first(b.when().orElse(""))));
  }

  private static String month(String day) {
    return day.substring(0, Math.min(MONTH, day.length()));
  }

  /** Returns the beginning of an ISO 8601 date or interval, as text that can be compared. */
  private static String first(String when) {
    int slash = when.indexOf('/');
    return slash < 0 ? when : when.substring(0, slash);
  }

  /** Returns the end; a month's or year's end is after all its days. */
  private static String last(String when) {
    return when.substring(when.indexOf('/') + 1) + '~';
  }

  /** Returns whether the places are known and have no word in common. */
  private static boolean otherPlace(Occasion a, Occasion b) {
    if (a.where().isEmpty() || b.where().isEmpty()) {
      return false;
    }
    Set<String> common = stems(a.where().get());
    common.retainAll(stems(b.where().get()));
    return common.isEmpty();
  }

  private static Set<String> stems(String words) {
    var stems = new HashSet<String>();
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 3) {
        stems.add(Stem.of(word));
      }
    }
    return stems;
  }
}
