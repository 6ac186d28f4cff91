package dev.synoptic.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as one report has it, and as a careless one would: two digits in each other's place, one
 * digit another, or one more than there were.
 *
 * @param before the number as it stands
 * @param after another number of as many digits
 */
record AlteredValue(String before, String after) {

  private static final List<String> WORDS =
      List.of(
          "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              .split(" "));

  private static final Pattern NUMBER = Pattern.compile("\\d++(?:[.,:]\\d++)*+|\\p{Alpha}++");

  /** Returns the first number of {@code words} altered; the same words are always altered alike. */
  static Optional<AlteredValue> of(String words) {
    Matcher matcher = NUMBER.matcher(words);
    while (matcher.find()) {
      String found = matcher.group();
      int word = WORDS.indexOf(found.toLowerCase(Locale.ROOT));
      if (word > 0) {
        return Optional.of(new AlteredValue(found, ofWord(found, word)));
      }
      if (Character.isDigit(found.charAt(0))) {
        return Optional.of(
            new AlteredValue(found, ofDigits(found, Math.abs(words.hashCode() % 3))));
      }
    }
    return Optional.empty();
  }

  private static String ofWord(String found, int word) {
    String other = WORDS.get(word + 1 < WORDS.size() ? word + 1 : word - 1);
    boolean capital = Character.isUpperCase(found.charAt(0));
    return capital ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1) : other;
  }

  private static String ofDigits(String number, int way) {
    var altered = new StringBuilder(number);
    if (way == 0 && swap(altered)) {
      return altered.toString();
    }
    int at = way == 1 ? second(number) : last(number);
    int digit = number.charAt(at) - '0';
    int more = number.length() == 1 ? 1 : 2;
    altered.setCharAt(at, (char) ('0' + (digit + more < 10 ? digit + more : digit - more)));
    return altered.toString();
  }

  /** Puts the last two unlike digits side by side in each other's place; no zero comes first. */
  private static boolean swap(StringBuilder number) {
    for (int i = number.length() - 1; i > 0; i--) {
      char one = number.charAt(i - 1);
      char other = number.charAt(i);
      boolean digits = Character.isDigit(one) && Character.isDigit(other);
      if (digits && one != other && other != '0') {
        number.setCharAt(i - 1, other);
        number.setCharAt(i, one);
        return true;
      }
    }
    return false;
  }

  /** Returns the place of the second digit; of the first where there is one alone. */
  private static int second(String number) {
    int at = 1;
    while (at < number.length() && !Character.isDigit(number.charAt(at))) {
      at++;
    }
    return at < number.length() ? at : 0;
  }

  /** Returns the place of the last digit that is no zero, the first one left out. */
  private static int last(String number) {
    int at = number.length() - 1;
    while (at > 0 && (number.charAt(at) == '0' || !Character.isDigit(number.charAt(at)))) {
      at--;
    }
    return at == 0 ? second(number) : at;
  }

  /** Returns whether it is hardly the number of two things: of two digits or more. */
  boolean isTelling() {
    return before.length() > 1 && Character.isDigit(before.charAt(0));
  }

  /** Returns {@code text} with the number altered wherever it stands alone. */
  String in(String text) {
    return Pattern.compile("(?<![\\p{Alnum}.,])" + Pattern.quote(before) + "(?!\\d|[.,]\\d)")
        .matcher(text)
        .replaceAll(after);
  }
}
