package dev.synoptic.clean;

import dev.synoptic.model.Published;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads out of an address the registrable domain, and the day that many outlets put into it. */
final class WebAddress {

  /** Second labels under which countries register names; not the whole public suffix list. */
  private static final Set<String> SHARED =
      Set.of("co", "com", "org", "net", "gov", "gob", "ac", "edu", "or", "ne", "go", "ltd", "plc");

  /** As addresses shorten them. */
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Of 2025-05-06. */
  private static final int DAY_CHARS = 10;

  private static final Optional<Published> NONE = Optional.empty();

  private WebAddress() {}

  /** Returns "example.co.uk" of "https://www.example.co.uk/news"; empty where there is no name. */
  static Optional<String> registrableDomain(String address) {
    int start = address.indexOf("://");
    if (start < 0) {
      return Optional.empty();
    }
    int end = start + 3;
    while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String host = address.substring(start + 3, end).toLowerCase(Locale.ROOT);
    host = host.substring(host.lastIndexOf('@') + 1);
    List<String> labels = List.of(host.split("\\.", -1));
    int count = labels.size();
    boolean named = count >= 2 && labels.stream().noneMatch(String::isEmpty);
    if (!named || !Character.isLetter(labels.get(count - 1).charAt(0))) {
      return Optional.empty();
    }
    boolean shared =
        count >= 3 && labels.get(count - 1).length() == 2 && SHARED.contains(labels.get(count - 2));
    return Optional.of(String.join(".", labels.subList(count - (shared ? 3 : 2), count)));
  }

  /** Returns the day of ".../2025/05/06/...", ".../2025/may/6/..." or ".../2025-05-06/...". */
  static Optional<Published> date(String address) {
    List<String> parts = List.of(address.split("[/?#]", -1));
    for (int i = 3; i < parts.size(); i++) {
      String part = parts.get(i);
      Optional<Published> day =
          part.length() == DAY_CHARS && isNumber(part.substring(0, 4))
              ? Published.parse(part)
              : i + 2 < parts.size() ? day(part, parts.get(i + 1), parts.get(i + 2)) : NONE;
      if (day.isPresent()) {
        return day;
      }
    }
    return NONE;
  }

  private static Optional<Published> day(String year, String month, String day) {
    if (year.length() != 4 || !isNumber(year) || day.length() > 2 || !isNumber(day)) {
      return NONE;
    }
    int number = MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1;
    if (number == 0 && (month.length() > 2 || !isNumber(month))) {
      return NONE;
    }
    String padded = number > 0 ? padded(String.valueOf(number)) : padded(month);
    return Published.parse(year + '-' + padded + '-' + padded(day));
  }

  private static String padded(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** Addresses have years of the web's own time; other numbers are something else. */
  private static boolean isNumber(String text) {
    boolean year = text.length() != 4 || text.startsWith("19") || text.startsWith("20");
    return year && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
