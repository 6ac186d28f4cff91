package dev.synoptic.find;

import dev.synoptic.model.Apparatus;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import dev.synoptic.model.Variant;
import dev.synoptic.model.Wording;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds how other reports word what one report's reading of a quote words like the words looked
 * for, however different their words are: the apparatus of the quote says what stands for what.
 */
public final class SameUtterance {

  private final Sought sought;

  /** Looks for {@code sought}. */
  public SameUtterance(Sought sought) {
    this.sought = sought;
  }

  /**
   * Returns what {@code other} prints where {@code reading} has {@code found}; empty where it
   * leaves all of it out.
   */
  public Optional<Found> counterpart(
      Story story, Quote quote, Reading reading, Found found, Reading other) {
    Optional<BitSet> entries = entries(story, quote.apparatus(), reading, found);
    return entries.flatMap(
        places -> {
          String words = words(quote.apparatus(), places, other.report());
          String text = story.report(other.report()).text();
          return tells(words) ? located(text, other.pieces(), words) : Optional.empty();
        });
  }

  /** Lays the {@code pieces} of {@code text} beside the words looked for, whatever they have. */
  public Found of(String text, List<Range> pieces) {
    WordList words = WordList.of(text, pieces);
    return words.size() == 0
        ? new Found(pieces, Wording.ALTERED, 0)
        : laidBeside(words, 0, words.size() - 1, pieces);
  }

  /** Returns the entries of the apparatus in which the words found stand. */
  private static Optional<BitSet> entries(
      Story story, Apparatus apparatus, Reading reading, Found found) {
    var printed = new StringBuilder();
    var ends = new ArrayList<Integer>();
    for (Apparatus.Entry entry : apparatus.entries()) {
      printed.append(words(entry, reading.report())).append(' ');
      ends.add(printed.length());
    }
    WordList all = WordList.of(printed.toString());
    var seek = new Sought(WordList.of(story.report(reading.report()).text(), found.pieces()));
    int[] at = new LocalAlignment(seek, all).best(0, all.size(), new BitSet());
    var places = new BitSet();
    for (int word : at) {
      if (word >= 0) {
        places.set(entryAt(ends, all.start(word)));
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    places.set(places.nextSetBit(0), places.length());
    return Optional.of(places);
  }

  private static int entryAt(List<Integer> ends, int offset) {
    int entry = 0;
    while (ends.get(entry) <= offset) {
      entry++;
    }
    return entry;
  }

  private static String words(Apparatus apparatus, BitSet places, Siglum report) {
    var words = new StringBuilder();
    for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
      words.append(words(apparatus.entries().get(place), report)).append(' ');
    }
    return words.toString();
  }

  private static String words(Apparatus.Entry entry, Siglum report) {
    for (Variant variant : entry.variants()) {
      if (variant.reports().contains(report)) {
        return variant.words();
      }
    }
    return "";
  }

  private static boolean tells(String words) {
    WordList all = WordList.of(words);
    for (int i = 0; i < all.size(); i++) {
      if (!Words.isFunction(all.form(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Found> located(String text, List<Range> pieces, String printed) {
    WordList words = WordList.of(text, pieces);
    var seek = new Sought(WordList.of(printed));
    var own = new LocalAlignment(seek, words);
    var place = new Place(seek, words, own, own.best(0, words.size(), new BitSet()));
    return Optional.of(laidBeside(words, place.first(), place.last(), pieces));
  }

  /** Lays the words from {@code from} to {@code to} beside those looked for. */
  private Found laidBeside(WordList words, int from, int to, List<Range> pieces) {
    Range range = words.range(from, to);
    List<Range> stretches =
        pieces.stream()
            .filter(piece -> piece.overlaps(range))
            .map(
                piece ->
                    new Range(
                        Math.max(piece.start(), range.start()), Math.min(piece.end(), range.end())))
            .toList();
    var alignment = new LocalAlignment(sought, words);
    int[] at = alignment.best(from, to + 1, new BitSet());
    for (int word : at) {
      if (word >= 0) {
        var place = new Place(sought, words, alignment, at);
        place.takeIn(from, to);
        return new Found(stretches, place.wording(), place.likeness());
      }
    }
    return new Found(stretches, Wording.ALTERED, 0);
  }
}
