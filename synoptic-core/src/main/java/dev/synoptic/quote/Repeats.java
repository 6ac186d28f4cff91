package dev.synoptic.quote;

import dev.synoptic.model.Quotation;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Range;
import dev.synoptic.model.Speaker;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports print words twice: in the headline or set large between the paragraphs, and where they
 * tell who spoke. Who says them there says them here.
 */
final class Repeats {

  /** Quotations that share two words with another are looked at up to this many. */
  private static final int MOST = 16;

  /** Letters below which words may be anyone's. */
  private static final int SHORTEST = 8;

  private final List<Quotation> quotations;
  private final String text;
  private final List<String> words = new ArrayList<>();
  private final Map<String, List<Integer>> byPair = new HashMap<>();

  private Repeats(List<Quotation> quotations, String text) {
    this.quotations = quotations;
    this.text = text;
    for (int i = 0; i < quotations.size(); i++) {
      words.add(words(quotations.get(i), text));
      if (isKnown(quotations.get(i))) {
        index(i);
      }
    }
  }

  /** Gives speakers to those of {@code quotations} that repeat another's words. */
  static void fill(List<Quotation> quotations, String text) {
    var repeats = new Repeats(quotations, text);
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      if (quotation.speaker().isEmpty() && quotation.form() != QuotationForm.INDIRECT) {
        Optional<Speaker> speaker = repeats.speakerOf(i);
        if (speaker.isPresent()) {
          quotations.set(i, quotation.by(speaker.get()));
        }
      }
    }
  }

  /** Returns {@code quotations} without indirect words that the same one says before. */
  static List<Quotation> once(List<Quotation> quotations, String text) {
    var kept = new ArrayList<Quotation>();
    var told = new HashSet<String>();
    for (Quotation quotation : quotations) {
      String said =
          quotation.speaker().map(Speaker::name).orElse("") + ":" + words(quotation, text);
      if (told.add(said) || quotation.form() != QuotationForm.INDIRECT) {
        kept.add(quotation);
      }
    }
    return List.copyOf(kept);
  }

  private static boolean isKnown(Quotation quotation) {
    return quotation.speaker().isPresent() && quotation.form() != QuotationForm.INDIRECT;
  }

  /** Returns the one who says the same words elsewhere, if it is one. */
  private Optional<Speaker> speakerOf(int index) {
    String sought = words.get(index);
    Range last = quotations.get(index).content().get(quotations.get(index).content().size() - 1);
    if (sought.length() < SHORTEST || text.charAt(last.end() - 1) == '?') {
      return Optional.empty();
    }
    Optional<Speaker> found = Optional.empty();
    for (int other : byPair.getOrDefault(firstPair(sought), List.of())) {
      if (words.get(other).contains(sought)) {
        Optional<Speaker> speaker = quotations.get(other).speaker();
        if (found.isPresent() && !found.equals(speaker)) {
          return Optional.empty();
        }
        found = speaker;
      }
    }
    return found;
  }

  private void index(int quotation) {
    String[] all = words.get(quotation).strip().split(" ");
    for (int i = 0; i + 1 < all.length; i++) {
      List<Integer> same =
          byPair.computeIfAbsent(all[i] + " " + all[i + 1], p -> new ArrayList<>(1));
      if (same.size() < MOST && (same.isEmpty() || same.get(same.size() - 1) != quotation)) {
        same.add(quotation);
      }
    }
  }

  private static String firstPair(String words) {
    String[] all = words.strip().split(" ", 3);
    return all.length < 2 ? "" : all[0] + " " + all[1];
  }

  /** Returns the words with a space before and after each. */
  private static String words(Quotation quotation, String text) {
    var words = new StringBuilder(" ");
    for (Range piece : quotation.content()) {
      int at = piece.start();
      while (at < piece.end()) {
        int start = at;
        while (at < piece.end() && Character.isLetterOrDigit(text.charAt(at))) {
          at++;
        }
        if (at > start) {
          words.append(Words.normal(text.substring(start, at))).append(' ');
        }
        at++;
      }
    }
    return words.toString();
  }
}
