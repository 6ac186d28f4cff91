package dev.synoptic.clean;

import java.util.List;

/**
 * Knows the notice on cookies and privacy that some outlets show in place of a page. It speaks to
 * the reader of data and consent in nearly every paragraph; a report on such notices does not.
 */
final class ConsentNotice {

  private static final int MAX_WORDS = 800;

  /** The share of its sentences' paragraphs that speak of both. */
  private static final double MIN_SHARE = 0.6;

  private static final List<String> SUBJECTS =
      List.of(
          "cookie",
          "consent",
          "personal data",
          "personal information",
          "your data",
          "your privacy",
          "privacy policy",
          "personalised ad",
          "personalized ad",
          "einwilligung",
          "personenbezogene",
          "ihre daten",
          "consentement",
          "données personnelles",
          "vos données",
          "consentimiento",
          "datos personales",
          "sus datos");

  private static final List<String> READERS =
      List.of(
          " you ",
          " your ",
          "our partners",
          " sie ",
          " ihre ",
          "unsere partner",
          " vous ",
          " vos ",
          "nos partenaires",
          " usted ",
          " sus ",
          " tus ",
          "nuestros socios");

  private final List<Draft.Part> body;

  ConsentNotice(List<Draft.Part> body) {
    this.body = body;
  }

  /** Returns whether the body is one. */
  boolean is() {
    int words = 0;
    int sentences = 0;
    int notices = 0;
    for (Draft.Part part : body) {
      words += part.line().words();
      if (words > MAX_WORDS) {
        return false;
      }
      if (Prose.isSentence(part.line())) {
        sentences++;
        notices += isNotice(part.line()) ? 1 : 0;
      }
    }
    return notices > 0 && notices >= sentences * MIN_SHARE;
  }

  private static boolean isNotice(Line line) {
    String key = " " + line.key() + " ";
    return SUBJECTS.stream().anyMatch(key::contains) && READERS.stream().anyMatch(key::contains);
  }
}
