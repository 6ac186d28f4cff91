package dev.synoptic.find;

import dev.synoptic.model.Range;
import dev.synoptic.model.Wording;
import dev.synoptic.text.Stem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the places of a text where words that are looked for stand, however many they are: a long
 * passage is looked for section by section, and sections that are found one after the other are one
 * place.
 */
public final class PassageFinder {

  /** A text with less of a section's words of content does not hold the section. */
  private static final double MIN_CONTENT = 0.4;

  /** Characters that two sections may share: a word that ends one and begins the other. */
  private static final int MAX_SHARED = 24;

  /** Characters that may stand between two sections: a paragraph of the report's own. */
  private static final int MAX_BETWEEN = 400;

  private final List<Sought> sections;
  private final double weight;

  /** Looks for {@code sought}. */
  public PassageFinder(Sought sought) {
    this.sections = sought.sections();
    this.weight = sought.weight();
  }

  /** Returns whether {@code text} may hold the words: if not, {@link #find} finds none. */
  public boolean mayHold(String text) {
    return !find(text, List.of()).isEmpty();
  }

  /**
   * Returns the places of {@code text}, in reading order.
   *
   * @param quoted where the text quotes, see {@link PlaceFinder#find}
   */
  public List<Found> find(String text, List<Range> quoted) {
    WordList words = WordList.of(text);
    if (sections.size() == 1) {
      return new PlaceFinder(sections.get(0)).find(words, quoted);
    }
    Set<String> stems = contentStems(words);
    var chains = new ArrayList<Chain>();
    for (int section = 0; section < sections.size(); section++) {
      Sought sought = sections.get(section);
      if (mayHold(stems, sought)) {
        for (Found found : new PlaceFinder(sought).find(words, quoted)) {
          add(new Part(section, found), chains);
        }
      }
    }
    return apart(chains.stream().map(this::found).toList());
  }

  /** Keeps of places that overlap the one most alike, the first where they are equal. */
  private static List<Found> apart(List<Found> places) {
    var kept = new ArrayList<Found>();
    places.stream()
        .sorted(
            Comparator.comparing((Found place) -> -place.likeness()).thenComparing(Found::cover))
        .filter(place -> kept.stream().noneMatch(other -> other.cover().overlaps(place.cover())))
        .forEach(kept::add);
    kept.sort(Comparator.comparing(Found::cover));
    return kept;
  }

  private static Set<String> contentStems(WordList words) {
    var stems = new HashSet<String>();
    for (int word = 0; word < words.size(); word++) {
      stems.add(Stem.of(words.form(word)));
    }
    return stems;
  }

  private static boolean mayHold(Set<String> stems, Sought section) {
    Set<String> own = section.contentStems();
    long held = own.stream().filter(stems::contains).count();
    return held > 0 && held >= MIN_CONTENT * own.size();
  }

  /** One section, found. */
  private record Part(int section, Found found) {}

  /** Sections found one after the other. */
  private record Chain(List<Part> parts) {

    Part last() {
      return parts.get(parts.size() - 1);
    }
  }

  /** Puts a part behind the section before it, where that ends close by, else by itself. */
  private static void add(Part part, List<Chain> chains) {
    int start = part.found.cover().start();
    for (Chain chain : chains) {
      Part last = chain.last();
      int between = start - last.found.cover().end();
      if (last.section < part.section && between >= -MAX_SHARED && between <= MAX_BETWEEN) {
        chain.parts.add(part);
        return;
      }
    }
    var chain = new Chain(new ArrayList<>());
    chain.parts.add(part);
    chains.add(chain);
  }

  private Found found(Chain chain) {
    var pieces = new ArrayList<Range>();
    Wording gravest = Wording.SAME;
    double likeness = 0;
    for (int i = 0; i < chain.parts.size(); i++) {
      Part part = chain.parts.get(i);
      addBehind(part.found.pieces(), pieces);
      gravest = graver(gravest, part.found.wording());
      likeness += part.found.likeness() * sections.get(part.section).weight();
      boolean skips = i > 0 && part.section > chain.parts.get(i - 1).section + 1;
      gravest = skips ? graver(gravest, Wording.CUT) : gravest;
    }
    boolean whole = chain.parts.get(0).section == 0 && chain.last().section + 1 == sections.size();
    return new Found(
        pieces,
        whole ? gravest : graver(gravest, Wording.PART),
        Math.min(1, likeness / Math.max(1, weight)));
  }

  /** Adds {@code more} to {@code pieces}, without what these have already. */
  private static void addBehind(List<Range> more, List<Range> pieces) {
    int end = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).end();
    for (Range piece : more) {
      if (piece.end() > end) {
        pieces.add(new Range(Math.max(piece.start(), end), piece.end()));
      }
    }
  }

  private static Wording graver(Wording a, Wording b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
