package dev.synoptic.phrase;

import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Wording;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Says how reports introduce words that they give as their own: "denied that she knew" is no
 * admission. A cue that only says that something was said is left out.
 */
public final class Reported {

  /** Words of cues that do not colour what follows them. */
  private static final Set<String> NEUTRAL =
      Set.of(
          "say",
          "says",
          "said",
          "saying",
          "tell",
          "tells",
          "told",
          "telling",
          "add",
          "adds",
          "added",
          "adding",
          "state",
          "states",
          "stated",
          "stating",
          "according",
          "to",
          "per",
          "has",
          "have",
          "had",
          "was",
          "were",
          "is",
          "are",
          "been",
          "also",
          "later",
          "then");

  /** More letters between a cue and the words are left out: "told … that". */
  private static final int BETWEEN = 24;

  private Reported() {}

  /** Returns whether no report gives {@code quote} in quotation marks. */
  public static boolean isIndirect(Quote quote) {
    return quote.readings().stream().allMatch(reading -> reading.form() == QuotationForm.INDIRECT);
  }

  /**
   * Returns the fullest words of {@code quote}, behind the cue where no report has them in
   * quotation marks: "denied that she knew".
   *
   * @param texts the texts of the reports
   */
  public static String words(Quote quote, Function<Siglum, String> texts) {
    String words = quote.reading().strip();
    if (!isIndirect(quote)) {
      return words;
    }
    Reading fullest =
        quote.readings().stream()
            .filter(reading -> reading.wording() == Wording.SAME)
            .findFirst()
            .orElse(quote.readings().get(0));
    String cue = cue(fullest, texts.apply(fullest.report()));
    return cue.isEmpty() ? words : cue + " " + words;
  }

  /**
   * Returns what introduces {@code reading} in {@code text}; empty where the words are in quotation
   * marks or the cue is neutral.
   */
  public static String cue(Reading reading, String text) {
    if (reading.form() != QuotationForm.INDIRECT || reading.cue().isEmpty()) {
      return "";
    }
    Range cue = reading.cue().get();
    String words = cue.in(text).strip();
    if (words.isEmpty() || isNeutral(words)) {
      return "";
    }
    int start = reading.pieces().get(0).start();
    if (cue.end() > start) {
      return words + ":";
    }
    String between = text.substring(cue.end(), start);
    if (between.isBlank()) {
      return words;
    }
    boolean near = between.length() <= BETWEEN && between.indexOf('\n') < 0;
    return near ? words + between.stripTrailing() : words + " …";
  }

  private static boolean isNeutral(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
      if (!NEUTRAL.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
