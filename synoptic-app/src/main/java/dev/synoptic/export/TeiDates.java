package dev.synoptic.export;

import java.io.IOException;
import java.util.regex.Pattern;

/** Writes dates; what TEI's attributes cannot hold stands in words alone. */
final class TeiDates {

  /** Year, year and month, or day, as W3C's XML Schema has them. */
  private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}){0,2}+");

  private static final Pattern MINUTE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");

  private TeiDates() {}

  /** Writes {@code words} as the date {@code iso}. */
  static void write(Xml xml, String iso, String words) throws IOException {
    int slash = iso.indexOf('/');
    String from = slash < 0 ? "" : attribute(iso.substring(0, slash));
    String to = slash < 0 ? "" : attribute(iso.substring(slash + 1));
    xml.element("date", words, "when", attribute(iso), "from", from, "to", to);
  }

  private static String attribute(String iso) {
    if (DAY.matcher(iso).matches()) {
      return iso;
    }
    return MINUTE.matcher(iso).matches() ? iso + ":00" : "";
  }
}
