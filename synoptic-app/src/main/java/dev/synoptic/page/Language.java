package dev.synoptic.page;

import dev.synoptic.model.Report;
import java.util.Locale;

/** The language of a report, for its elements' {@code lang}. */
final class Language {

  private Language() {}

  /** Returns a well-formed BCP 47 tag; empty where the report states none. */
  static String of(Report report) {
    String tag = report.language().orElse("");
    return tag.isEmpty() || tag.length() > 35 || !isTag(tag) ? "" : tag;
  }

  /** Returns the English name of the language; "not stated" where unknown. */
  static String name(Report report) {
    String tag = of(report);
    return tag.isEmpty() ? "not stated" : Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
  }

  private static boolean isTag(String tag) {
    for (int i = 0; i < tag.length(); i++) {
      char c = tag.charAt(i);
      if (c >= 0x80 || c != '-' && !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return Character.isLetter(tag.charAt(0));
  }
}
