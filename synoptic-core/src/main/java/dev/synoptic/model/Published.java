package dev.synoptic.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When a report was published: a day, and the moment where the page states one with its offset.
 *
 * @param date the day in the outlet's own zone
 * @param time the moment, where stated
 */
public record Published(LocalDate date, Optional<OffsetDateTime> time)
    implements Comparable<Published> {

  /** Of 2025-05-06. */
  private static final int DAY_CHARS = 10;

  /** Of 2025-05-06T10:30. */
  private static final int MINUTE_CHARS = 16;

  /** Returns a day without a time. */
  public static Published on(LocalDate date) {
    return new Published(date, Optional.empty());
  }

  /**
   * Parses an ISO 8601 date or date-time; a date-time without an offset is taken as its day alone.
   *
   * @return empty where {@code text} is neither
   */
  public static Optional<Published> parse(String text) {
    String iso = text.strip();
    if (!opensWithDay(iso)) {
      return Optional.empty();
    }
    try {
      if (iso.length() <= DAY_CHARS) {
        return Optional.of(on(LocalDate.parse(iso)));
      }
      String joined = iso.charAt(10) == ' ' ? iso.substring(0, 10) + 'T' + iso.substring(11) : iso;
      int zone = zoneStart(joined);
      if (zone >= MINUTE_CHARS) {
        OffsetDateTime time = OffsetDateTime.parse(withColon(joined, zone));
        return Optional.of(new Published(time.toLocalDate(), Optional.of(time)));
      }
      return Optional.of(on(LocalDateTime.parse(joined).toLocalDate()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Most texts that are tried are no dates; telling so by an exception costs more than all else.
   */
  private static boolean opensWithDay(String text) {
    return text.length() >= DAY_CHARS
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && text.charAt(0) >= '0'
        && text.charAt(0) <= '9';
  }

  /** Returns where the offset starts that ends {@code text}; -1 where none does. */
  private static int zoneStart(String text) {
    int at = text.length() - 1;
    if (text.charAt(at) == 'Z') {
      return at;
    }
    while (at > DAY_CHARS && (Character.isDigit(text.charAt(at)) || text.charAt(at) == ':')) {
      at--;
    }
    boolean sign = text.charAt(at) == '+' || text.charAt(at) == '-';
    return sign && at > DAY_CHARS ? at : -1;
  }

  /** "+0200" is common in pages; java.time wants "+02:00". */
  private static String withColon(String text, int zone) {
    return text.length() == zone + 5 && text.indexOf(':', zone) < 0
        ? text.substring(0, zone + 3) + ':' + text.substring(zone + 3)
        : text;
  }

  /** Returns the ISO 8601 form: a date-time where known, else a date. */
  public String iso() {
    return time.map(OffsetDateTime::toString).orElseGet(date::toString);
  }

  /** Orders by moment; a day without a time counts as its start in UTC. */
  @Override
  public int compareTo(Published other) {
    int byMoment = moment().toInstant().compareTo(other.moment().toInstant());
    return byMoment != 0 ? byMoment : iso().compareTo(other.iso());
  }

  private OffsetDateTime moment() {
    return time.orElseGet(() -> date.atStartOfDay().atOffset(ZoneOffset.UTC));
  }
}
