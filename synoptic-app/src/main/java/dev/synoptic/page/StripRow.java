package dev.synoptic.page;

import dev.synoptic.model.Apparatus;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Variant;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A row of a strip: a wording, and the reports that print it.
 *
 * @param reports who prints it, in order
 * @param reading of the first
 * @param words for each entry of the apparatus; empty where nothing is printed
 * @param styles for each entry
 * @param order for each entry the number in the order of printing, where it differs
 */
record StripRow(
    List<Siglum> reports,
    Reading reading,
    List<String> words,
    List<String> styles,
    List<Integer> order) {

  /** An altered reading that also leaves out fewer words than this has no gap drawn for them. */
  private static final int GAP_WORDS = 4;

  /** Returns the row of {@code reading}. */
  static StripRow of(Apparatus apparatus, Reading reading, String text) {
    ReadingPlaces places = ReadingPlaces.of(apparatus, reading, text);
    var words = new ArrayList<String>();
    var styles = new ArrayList<String>();
    for (Apparatus.Entry entry : apparatus.entries()) {
      Optional<Variant> variant = ReadingPlaces.variant(entry, reading.report());
      words.add(variant.map(Variant::words).orElse(""));
      styles.add(variant.map(v -> style(v, reading)).orElse(""));
    }
    markGaps(apparatus, reading, places, text, words, styles);
    boolean moves =
        apparatus.entries().stream()
            .flatMap(e -> ReadingPlaces.variant(e, reading.report()).stream())
            .anyMatch(v -> v.kind() == Variant.Kind.MOVED);
    List<Integer> order = moves ? places.order() : words.stream().map(w -> 0).toList();
    return new StripRow(
        List.of(reading.report()), reading, List.copyOf(words), List.copyOf(styles), order);
  }

  private static String style(Variant variant, Reading reading) {
    boolean altered = reading.wording() == Wording.ALTERED;
    String indirect = reading.form() == QuotationForm.INDIRECT ? " ind" : "";
    return switch (variant.kind()) {
      case SAME, MOVED -> indirect.strip();
      case OMITTED -> "";
      case ADDED -> "add" + indirect;
      case SUBSTITUTED -> (altered ? "alt" : "var") + indirect;
    };
  }

  private static void markGaps(
      Apparatus apparatus,
      Reading reading,
      ReadingPlaces places,
      String text,
      List<String> words,
      List<String> styles) {
    Wording wording = reading.wording();
    if (wording == Wording.SAME || wording == Wording.PART) {
      return;
    }
    int before = -1;
    for (int entry = 0; entry < words.size(); entry++) {
      if (words.get(entry).isEmpty()) {
        continue;
      }
      if (before >= 0 && entry > before + 1) {
        int least = wording == Wording.CUT ? 1 : GAP_WORDS;
        int leftOut = 0;
        for (int i = before + 1; i < entry; i++) {
          leftOut += Words.in(apparatus.entries().get(i).lemma());
        }
        if (leftOut >= least && inOrder(places, before, entry, text)) {
          gap(apparatus, before + 1, entry, styles);
        }
      }
      before = entry;
    }
  }

  private static boolean inOrder(ReadingPlaces places, int before, int after, String text) {
    var left = places.places().get(before);
    var right = places.places().get(after);
    return left.isPresent()
        && right.isPresent()
        && left.get().end() <= right.get().start()
        && !places.isMarkedBetween(before, after, text);
  }

  private static void gap(Apparatus apparatus, int from, int to, List<String> styles) {
    boolean first = true;
    for (int i = from; i < to; i++) {
      if (!apparatus.entries().get(i).lemma().isEmpty()) {
        styles.set(i, first ? "cutg gap0" : "cutg");
        first = false;
      }
    }
  }

  /** Returns this row with {@code others}, who print the same. */
  StripRow with(List<Siglum> others) {
    var all = new ArrayList<>(reports);
    all.addAll(others);
    return new StripRow(all.stream().distinct().sorted().toList(), reading, words, styles, order);
  }

  /** Returns what two rows have in common if they print the same but for case and punctuation. */
  String key() {
    var key = new StringBuilder();
    for (int entry = 0; entry < words.size(); entry++) {
      words
          .get(entry)
          .toLowerCase(Locale.ROOT)
          .codePoints()
          .filter(Character::isLetterOrDigit)
          .forEach(key::appendCodePoint);
      key.append('|').append(styles.get(entry)).append(order.get(entry)).append('|');
    }
    return key.toString();
  }

  /** Returns whether its content words differ. */
  boolean isAltered() {
    return reading.wording() == Wording.ALTERED;
  }
}
