package dev.synoptic.cli;

import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time span as users write it: 30s, 10m, 2h, 90d. */
final class TimeSpan implements ITypeConverter<Duration> {

  private static final int MAX_DIGITS = 6;

  @Override
  public Duration convert(String text) {
    String span = text.strip().toLowerCase(Locale.ROOT);
    int digits = 0;
    while (digits < span.length() && span.charAt(digits) >= '0' && span.charAt(digits) <= '9') {
      digits++;
    }
    if (digits == 0 || digits > MAX_DIGITS || Long.parseLong(span.substring(0, digits)) == 0) {
      throw wrong(text);
    }
    long number = Long.parseLong(span.substring(0, digits));
    return switch (span.substring(digits).strip()) {
      case "s" -> Duration.ofSeconds(number);
      case "m", "min" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      case "d" -> Duration.ofDays(number);
      default -> throw wrong(text);
    };
  }

  private static TypeConversionException wrong(String text) {
    return new TypeConversionException(
        "a number with s, m, h or d behind it, such as 10m, not \"" + text + "\"");
  }
}
