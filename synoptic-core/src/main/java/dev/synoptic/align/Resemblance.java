package dev.synoptic.align;

import dev.synoptic.collate.Atom;
import dev.synoptic.collate.AtomRow;
import dev.synoptic.collate.Lattice.Pair;
import dev.synoptic.collate.LongLattice;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What two quotations have in common, word by word in one order.
 *
 * @param a the first
 * @param b the second
 * @param small what the words of the one that tells less tell, see {@link Rarity}
 * @param common what the words in common tell, words that are only alike counting less
 * @param content how many words of content are in common
 * @param atoms how many words of any kind are in common
 * @param run length of the longest unbroken run
 * @param runCommon what the words of that run tell
 * @param inA which atoms of the first are in common
 * @param inB which atoms of the second
 */
record Resemblance(
    Spoken a,
    Spoken b,
    double small,
    double common,
    int content,
    int atoms,
    int run,
    double runCommon,
    BitSet inA,
    BitSet inB) {

  /** Words in common that are spread over more than this many times their number are picked up. */
  private static final double MAX_EXTENT = 1.5;

  /** About what one pronoun is worth: words alone among others are mostly chance. */
  private static final int RUN_COST = 60;

  /** Returns the resemblance of {@code a} and {@code b}. */
  static Resemblance of(Spoken a, Spoken b, Rarity rarity) {
    boolean indirect = a.indirect() || b.indirect();
    var both = new Both(indirect ? a.whole() : a.atoms(), indirect ? b.whole() : b.atoms());
    return of(a, b, both, rarity);
  }

  private static Resemblance of(Spoken a, Spoken b, Both both, Rarity rarity) {
    var inA = new BitSet();
    var inB = new BitSet();
    double common = 0;
    int content = 0;
    int run = 0;
    double runCommon = 0;
    int longest = 0;
    double longestCommon = 0;
    List<Pair> pairs = LongLattice.align(both, RUN_COST);
    Pair last = null;
    for (Pair pair : pairs) {
      boolean goesOn = last != null && last.a() + 1 == pair.a() && last.b() + 1 == pair.b();
      double worth = both.worth(pair, rarity);
      run = goesOn ? run + 1 : 1;
      runCommon = (goesOn ? runCommon : 0) + worth;
      if (runCommon > longestCommon) {
        longest = run;
        longestCommon = runCommon;
      }
      common += worth;
      content += both.a.get(pair.a()).content() ? 1 : 0;
      inA.set(pair.a());
      inB.set(pair.b());
      last = pair;
    }
    boolean indirect = a.indirect() || b.indirect();
    double small =
        indirect
            ? Math.min(rarity.ofWhole(a), rarity.ofWhole(b))
            : Math.min(rarity.of(a), rarity.of(b));
    return new Resemblance(
        a, b, small, common, content, pairs.size(), longest, longestCommon, inA, inB);
  }

  /** Returns how much of the one that tells less the other has, from 0 to 1. */
  double share() {
    return small > 0 ? common / small : 0;
  }

  /** Returns how many words of the shorter one are in common, from 0 to 1, small words counting. */
  double skeleton() {
    return atoms / (double) Math.max(1, Math.min(a.atoms().size(), b.atoms().size()));
  }

  /** Returns for how many of their words of content each has a counterpart, from 0 to 1. */
  double contentShare() {
    return content / (double) Math.max(1, Math.max(a.contentWords(), b.contentWords()));
  }

  /**
   * Returns whether the words of content in common, all but one, stand close together in the longer
   * one, as those of one sentence do, and are not picked up here and there.
   */
  boolean compact() {
    Spoken longer = a.atoms().size() >= b.atoms().size() ? a : b;
    int[] places =
        in(longer).stream()
            .filter(i -> i < longer.atoms().size() && longer.atoms().get(i).content())
            .toArray();
    int last = places.length - 1;
    int extent = last < 1 ? 1 : places[last] - places[0] + 1;
    if (last > 2) {
      extent = Math.min(places[last - 1] - places[0], places[last] - places[1]) + 1;
    }
    return extent <= MAX_EXTENT * Math.min(a.atoms().size(), b.atoms().size());
  }

  /** Returns whether words of content in common are printed as several words, not as "mix-up". */
  boolean severalWords() {
    return inA.stream()
            .filter(i -> i < a.atoms().size() && a.atoms().get(i).content())
            .map(i -> a.atoms().get(i).word())
            .distinct()
            .count()
        > 1;
  }

  /** Returns how many words of content both have, whatever their order. */
  int contentInAnyOrder() {
    int[] own = contentStems(a);
    int[] others = contentStems(b);
    int found = 0;
    int i = 0;
    int j = 0;
    while (i < own.length && j < others.length) {
      int apart = Integer.compare(own[i], others[j]);
      found += apart == 0 ? 1 : 0;
      i += apart <= 0 ? 1 : 0;
      j += apart >= 0 ? 1 : 0;
    }
    return found;
  }

  /**
   * Returns whether the two speak of the same things: most of their words of content are shared.
   */
  boolean sameMatter() {
    int[] own = Arrays.stream(contentStems(a)).distinct().toArray();
    int[] others = Arrays.stream(contentStems(b)).distinct().toArray();
    long shared = Arrays.stream(own).filter(stem -> Arrays.binarySearch(others, stem) >= 0).count();
    return shared >= 2 && 3 * shared >= 2L * Math.max(own.length, others.length);
  }

  private static int[] contentStems(Spoken spoken) {
    return spoken.atoms().stream().filter(Atom::content).mapToInt(Atom::stem).sorted().toArray();
  }

  /** Returns which atoms of {@code spoken}, one of the two, are in common. */
  BitSet in(Spoken spoken) {
    return spoken.number() == a.number() ? inA : inB;
  }

  /** Two lists of atoms. */
  private record Both(List<Atom> a, List<Atom> b, AtomRow row) implements LongLattice.Sequences {

    Both(List<Atom> a, List<Atom> b) {
      this(a, b, new AtomRow(b));
    }

    @Override
    public void row(int place, int from, int[] scores) {
      Arrays.fill(scores, 0);
      row.score(a.get(place), 100, from, scores);
    }

    @Override
    public int length() {
      return a.size();
    }

    @Override
    public int otherLength() {
      return b.size();
    }

    @Override
    public int form(int place) {
      return a.get(place).form();
    }

    @Override
    public int otherForm(int place) {
      return b.get(place).form();
    }

    @Override
    public int score(int place, int other) {
      Atom atom = a.get(place);
      Atom counterpart = b.get(other);
      int like = atom.like(counterpart);
      return like == 0 ? 0 : (atom.weight() + counterpart.weight()) / 2 * like / 100;
    }

    double worth(Pair pair, Rarity rarity) {
      Atom atom = a.get(pair.a());
      Atom other = b.get(pair.b());
      return Math.min(rarity.of(atom), rarity.of(other)) * atom.like(other) / 100;
    }
  }
}
