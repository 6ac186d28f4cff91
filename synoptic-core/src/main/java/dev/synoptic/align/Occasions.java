package dev.synoptic.align;

import dev.synoptic.collate.Lexis;
import dev.synoptic.text.DataFile;
import dev.synoptic.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether words were said on two occasions: what was said on Monday and said again on Tuesday is
 * two quotes, and so is what was said to one person and to another. A place alone tells little
 * across reports, since one says "in the council chamber" and another "at the town hall".
 */
final class Occasions {

  /** So many words alike are one utterance whatever a report says of its time and place. */
  private static final int LONG_RUN = 12;

  /** A sentence that one may well say twice, to one person and of that person, is shorter. */
  private static final int SHORT_RUN = 8;

  /** Surroundings that share so much are of one occasion. */
  private static final double MUCH_AROUND = 3;

  private Occasions() {}

  /** Returns whether the reports say that the two were said on two occasions. */
  static boolean apart(Resemblance pair) {
    Circumstances a = pair.a().circumstances();
    Circumstances b = pair.b().circumstances();
    boolean sameReport = pair.a().report().equals(pair.b().report());
    boolean day = a.otherDay(b);
    boolean place = otherPlace(a.where(), b.where(), sameReport);
    if (sameReport) {
      return day || place || otherAudience(pair, true) || saidAgain(pair);
    }
    boolean told =
        pair.small() < JoinRules.LONG && otherAudience(pair, false)
            || pair.run() < SHORT_RUN && saidToWhomTheOtherNames(a, b);
    return told
        || day && (pair.run() < LONG_RUN || a.otherMonth(b))
        || place && pair.share() < 0.9 && pair.run() < LONG_RUN;
  }

  /** Returns whether both reports tell when the words were said, and the same. */
  static boolean oneDay(Resemblance pair) {
    Optional<String> when = pair.a().circumstances().when();
    return when.isPresent() && when.equals(pair.b().circumstances().when());
  }

  /**
   * Returns whether a report tells that a few words were said again: to a person of whom it does
   * not tell beside the fuller ones, or to others long after. A mere echo has no listener of its
   * own.
   */
  private static boolean saidAgain(Resemblance pair) {
    boolean first = pair.a().atoms().size() <= pair.b().atoms().size();
    Circumstances few = (first ? pair.a() : pair.b()).circumstances();
    Circumstances fuller = (first ? pair.b() : pair.a()).circumstances();
    boolean listener = few.audience().isPresent() && fuller.audience().isEmpty();
    return pair.small() < JoinRules.LONG
        && !pair.a().head()
        && !pair.b().head()
        && (listener && few.audience().flatMap(Audience::person).isPresent()
            || few.audience().isPresent() && fuller.isLongBefore(few)
            || fuller.audience().isPresent() && few.isLongBefore(fuller));
  }

  /**
   * Returns whether a few words were said to two kinds of people, which tells that they were said
   * twice unless the reports tell the same of the rest: who speaks to one person in front of
   * reporters speaks to both.
   *
   * @param around what the surroundings of the two share
   */
  static boolean otherAudience(Resemblance pair, double around) {
    return pair.small() < JoinRules.LONG && around < MUCH_AROUND && otherAudience(pair, true);
  }

  private static boolean otherAudience(Resemblance pair, boolean kinds) {
    Optional<Audience> a = pair.a().circumstances().audience();
    Optional<Audience> b = pair.b().circumstances().audience();
    return a.isPresent()
        && b.isPresent()
        && (a.get().otherPerson(b.get()) || kinds && a.get().otherKind(b.get()));
  }

  private static boolean saidToWhomTheOtherNames(Circumstances a, Circumstances b) {
    return a.toWhomTheySpeakOf(b) || b.toWhomTheySpeakOf(a);
  }

  /**
   * Returns whether the places or settings are known and cannot be one: a post and an interview, or
   * two named places. What a setting is called varies ("in a tweet", "on Twitter", "in a
   * statement"), so that other words alone tell nothing across reports.
   */
  private static boolean otherPlace(Optional<String> a, Optional<String> b, boolean sameReport) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    Place one = Place.of(a.get());
    Place other = Place.of(b.get());
    if (!one.common(other).isEmpty()) {
      return false;
    }
    boolean settings = one.setting.isPresent() && other.setting.isPresent();
    return settings
        ? !one.setting.equals(other.setting)
        : sameReport || !one.names.isEmpty() && !other.names.isEmpty();
  }

  /**
   * The words for a place.
   *
   * @param words all that carry sense
   * @param names those in capitals
   * @param setting what kind of setting it is: a post, a letter, a talk
   */
  private record Place(Set<String> words, Set<String> names, Optional<String> setting) {

    static Place of(String where) {
      var words = new HashSet<String>();
      var names = new HashSet<String>();
      @Nullable String setting = null;
      boolean first = true;
      for (String word : where.split("[^\\p{L}\\p{N}]+")) {
        String normal = Words.normal(word);
        String kind = Settings.KINDS.get(normal);
        setting = kind == null || setting != null ? setting : kind;
        if (word.length() > 3) {
          words.add(Lexis.stem(normal));
        }
        if (!first && !word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
          names.add(normal);
        }
        first = false;
      }
      return new Place(words, names, Optional.ofNullable(setting));
    }

    Set<String> common(Place other) {
      var common = new HashSet<>(words);
      common.retainAll(other.words);
      names.stream().filter(other.names::contains).forEach(common::add);
      return common;
    }
  }

  /** Loads the file on first use. */
  private static final class Settings {

    static final Map<String, String> KINDS = new HashMap<>();

    static {
      DataFile.forEach(Occasions.class, "en/settings.txt", Settings::add);
    }

    private static void add(String line) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        KINDS.put(words[i], words[0]);
      }
    }
  }
}
