package dev.synoptic.align;

import dev.synoptic.collate.Atom;
import dev.synoptic.model.Occasion;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The resemblances among a story's quotations, for those pairs that may belong together. Of
 * quotations that are the same in word and speaker, as a wire's carriers print them, only the first
 * is compared with the others.
 */
final class Resemblances {

  private final List<Spoken> all;
  private final Map<Long, Resemblance> pairs = new LinkedHashMap<>();
  private final Map<Integer, List<Spoken>> alike = new HashMap<>();
  private final int[] firstAlike;

  /** Compares {@code all}, numbered in order. */
  Resemblances(List<Spoken> all, Rarity rarity) {
    this.all = all;
    this.firstAlike = firstAlike(all, rarity);
    var distinct = new ArrayList<Spoken>();
    for (Spoken spoken : all) {
      int first = firstAlike[spoken.number()];
      alike.computeIfAbsent(first, n -> new ArrayList<>(1)).add(spoken);
      if (first == spoken.number()) {
        distinct.add(spoken);
      } else {
        put(Resemblance.of(all.get(first), spoken, rarity));
      }
    }
    var index = new SpokenIndex(distinct, rarity);
    for (int place = 0; place < distinct.size(); place++) {
      for (int other : index.partners(place)) {
        Resemblance pair = Resemblance.of(distinct.get(other), distinct.get(place), rarity);
        put(pair);
        if (Groups.repeats(pair)) {
          putInOneReport(pair, rarity);
        }
      }
    }
  }

  /** Compares those of one report among the quotations that are alike the two. */
  private void putInOneReport(Resemblance pair, Rarity rarity) {
    for (Spoken a : alike.getOrDefault(pair.a().number(), List.of())) {
      for (Spoken b : alike.getOrDefault(pair.b().number(), List.of())) {
        boolean known = a.number() == pair.a().number() && b.number() == pair.b().number();
        if (!known && a.report().equals(b.report())) {
          boolean inOrder = a.number() < b.number();
          put(inOrder ? Resemblance.of(a, b, rarity) : Resemblance.of(b, a, rarity));
        }
      }
    }
  }

  private void put(Resemblance pair) {
    if (pair.atoms() > 0) {
      pairs.put(key(pair.a().number(), pair.b().number()), pair);
    }
  }

  private static long key(int number, int other) {
    return (long) Math.min(number, other) << 32 | Math.max(number, other);
  }

  /** What makes two quotations alike in all that counts. */
  private record Same(
      List<Integer> forms, Optional<String> speaker, boolean indirect, Optional<Occasion> said) {}

  private static int[] firstAlike(List<Spoken> all, Rarity rarity) {
    var firsts = new HashMap<Same, Integer>();
    int[] firstAlike = new int[all.size()];
    for (Spoken spoken : all) {
      int number = spoken.number();
      firstAlike[number] = number;
      if (rarity.of(spoken) >= JoinRules.LONG) {
        // What is said of a few words depends on the words around them; a sentence speaks for
        // itself.
        var same =
            new Same(
                spoken.atoms().stream().map(Atom::form).toList(),
                spoken.voice().key(),
                spoken.indirect(),
                spoken.circumstances().said());
        firstAlike[number] = firsts.computeIfAbsent(same, s -> number);
      }
    }
    return firstAlike;
  }

  /** Returns all resemblances, each pair once, the earlier quotation first. */
  Collection<Resemblance> all() {
    return pairs.values();
  }

  /** Returns the resemblance of two quotations, or of two that are the same as they. */
  @Nullable Resemblance between(Spoken a, Spoken b) {
    Resemblance pair = pairs.get(key(a.number(), b.number()));
    return pair != null ? pair : pairs.get(key(firstAlike[a.number()], firstAlike[b.number()]));
  }

  /** Returns whether the two are the same in word and speaker. */
  boolean same(Spoken a, Spoken b) {
    return firstAlike[a.number()] == firstAlike[b.number()];
  }

  /** Returns which atoms of {@code spoken} are in common with {@code other}; none if unknown. */
  BitSet common(Spoken spoken, Spoken other) {
    if (same(spoken, other)) {
      var whole = new BitSet();
      whole.set(0, spoken.atoms().size());
      return whole;
    }
    Resemblance pair = between(spoken, other);
    if (pair == null) {
      return new BitSet();
    }
    boolean direct = pair.a().number() == spoken.number() || pair.b().number() == spoken.number();
    return (BitSet) pair.in(direct ? spoken : all.get(firstAlike[spoken.number()])).clone();
  }
}
