package dev.synoptic.find;

import dev.synoptic.model.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the places of a text where words that are looked for stand, the same or nearly. The text is
 * read in windows that overlap; only where enough of the words stand in a window are they aligned.
 */
public final class PlaceFinder {

  /** Below, two texts of one subject have as much in common. */
  private static final double MIN_LIKENESS = 0.55;

  /** Words of content that near words have in common; fewer are chance. */
  private static final int MIN_CONTENT = 3;

  /** Words that part of a longer passage must have in one run, as a shared passage must. */
  private static final int MIN_RUN = 6;

  /** Up to this length, near words must be a whole sentence or quotation. */
  private static final int SHORT = 5;

  /** Words at the ends of a quotation that may be replaced; more is another sentence. */
  private static final int MAX_ENDS = 3;

  /** Places that are looked for in one window. */
  private static final int MAX_PLACES = 8;

  private final Sought sought;

  /** Looks for {@code sought}. */
  public PlaceFinder(Sought sought) {
    this.sought = sought;
  }

  /** Returns whether {@code text} may hold the words: if not, {@link #find} finds none. */
  public boolean mayHold(String text) {
    return !find(text, List.of()).isEmpty();
  }

  /**
   * Returns the places of {@code text}, in reading order.
   *
   * @param quoted where the text quotes: words that differ at the ends of a place are part of it
   *     only inside a quotation
   */
  public List<Found> find(String text, List<Range> quoted) {
    return find(WordList.of(text), quoted);
  }

  /** Returns the places of a text, in reading order. */
  List<Found> find(WordList words, List<Range> quoted) {
    var alignment = new LocalAlignment(sought, words);
    var places = new ArrayList<Place>();
    int width = 4 * sought.size() + 40;
    int step = width / 2;
    for (int from = 0; from == 0 || from + step < words.size(); from += step) {
      int to = Math.min(words.size(), from + width);
      if (tellsEnough(words, alignment, from, to)) {
        places.addAll(inWindow(words, alignment, from, to, quoted));
      }
    }
    return apart(places).stream().map(Found::of).toList();
  }

  /** Returns whether the words found between two places could make a likeness that is enough. */
  private boolean tellsEnough(WordList words, LocalAlignment alignment, int from, int to) {
    double tells = 0;
    int found = 0;
    for (int word = from; word < to; word++) {
      if (alignment.holds(word)) {
        tells += Sought.weight(words.form(word));
        found++;
      }
    }
    return found >= 2 && (found >= MIN_RUN || tells >= sought.weight() * MIN_LIKENESS / 2);
  }

  private List<Place> inWindow(
      WordList words, LocalAlignment alignment, int from, int to, List<Range> quoted) {
    var places = new ArrayList<Place>();
    var taken = new BitSet();
    for (int i = 0; i < MAX_PLACES; i++) {
      int[] at = alignment.best(from, to, taken);
      if (isNowhere(at)) {
        return places;
      }
      var place = new Place(sought, words, alignment, at);
      completeEnds(place, words, quoted);
      taken.set(place.first(), place.last() + 1);
      if (isEnough(place)) {
        places.add(place);
      } else if (place.found() < 2) {
        return places;
      }
    }
    return places;
  }

  private static boolean isNowhere(int[] at) {
    for (int place : at) {
      if (place >= 0) {
        return false;
      }
    }
    return true;
  }

  private void completeEnds(Place place, WordList words, List<Range> quoted) {
    int missing = place.missingAtEnds();
    if (missing == 0 || missing > MAX_ENDS) {
      return;
    }
    Range range = words.range(place.first(), place.last());
    boolean inQuotation = quoted.stream().anyMatch(piece -> piece.contains(range));
    if (inQuotation || sought.size() <= SHORT) {
      place.takeInEnds();
    }
  }

  private boolean isEnough(Place place) {
    if (place.found() == sought.size() && place.length() <= sought.size() + 1) {
      return true;
    }
    if (sought.size() <= SHORT) {
      return place.isWhole()
          && Math.abs(place.length() - sought.size()) <= 1
          && place.found() * 2 >= sought.size()
          && place.found() >= 2
          && place.contentFound() >= 1;
    }
    boolean near =
        place.likeness() >= MIN_LIKENESS
            && place.contentFound() >= Math.min(MIN_CONTENT, contents());
    return near || place.longestRun() >= MIN_RUN && place.contentFound() >= MIN_CONTENT;
  }

  private int contents() {
    int contents = 0;
    for (int i = 0; i < sought.size(); i++) {
      contents += sought.isContent(i) ? 1 : 0;
    }
    return contents;
  }

  /** Keeps of places that overlap the one most alike, the first where they are equal. */
  private static List<Place> apart(List<Place> places) {
    var kept = new ArrayList<Place>();
    var taken = new BitSet();
    places.sort(
        Comparator.comparing((Place place) -> -place.likeness())
            .thenComparing(Place::wording, Comparator.reverseOrder())
            .thenComparing(Place::first)
            .thenComparing(Place::last));
    for (Place place : places) {
      int next = taken.nextSetBit(place.first());
      if (next < 0 || next > place.last()) {
        taken.set(place.first(), place.last() + 1);
        kept.add(place);
      }
    }
    kept.sort(Comparator.comparing(Place::first));
    return kept;
  }
}
