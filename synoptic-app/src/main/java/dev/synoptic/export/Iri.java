package dev.synoptic.export;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Spells addresses and moments as the formats of the web want them. */
final class Iri {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

  /** What RFC 3987 lets stand in an address besides letters and digits. */
  private static final String MARKS = "-._~:/?#[]@!$&'()*+,;=%";

  private Iri() {}

  /** Returns {@code address} with everything escaped that no address may hold. */
  static String of(String address) {
    var iri = new StringBuilder(address.length());
    for (byte octet : Surroundings.sound(address).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      boolean plain =
          c < 0x80 && (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
      if (plain || c < 0x80 && MARKS.indexOf(c) >= 0) {
        iri.append(c);
      } else {
        iri.append('%').append(hex(octet >> 4)).append(hex(octet));
      }
    }
    return iri.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit & 0xF);
  }

  /** Returns {@code time} in UTC, to the second. */
  static String moment(OffsetDateTime time) {
    return MOMENT.format(time.withOffsetSameInstant(ZoneOffset.UTC));
  }
}
