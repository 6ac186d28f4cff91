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
    try {
      if (iso.length() <= 10) {
        return Optional.of(on(LocalDate.parse(iso)));
      }
      String joined = iso.charAt(10) == ' ' ? iso.substring(0, 10) + 'T' + iso.substring(11) : iso;
      // "+0200" is common in pages; java.time wants "+02:00".
      String zoned = joined.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
      if (zoned.matches(".*(Z|[+-]\\d{2}(:\\d{2})?)$") && zoned.length() > 16) {
        OffsetDateTime time = OffsetDateTime.parse(zoned);
        return Optional.of(new Published(time.toLocalDate(), Optional.of(time)));
      }
      return Optional.of(on(LocalDateTime.parse(joined).toLocalDate()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
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
