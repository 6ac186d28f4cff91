package dev.synoptic.align;

import dev.synoptic.collate.Atom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds quotations that may be of one utterance, by the words of content they share. Of a word that
 * stands in very many quotations only the first of them are looked at: they stand for the rest,
 * since what is of one utterance shares all its words with the same first ones. So the work grows
 * with the number of quotations, not with its square.
 */
final class SpokenIndex {

  /** So many quotations stand for all that have a key. */
  private static final int MAX_POSTING = 48;

  /** The most likely partners of a quotation that are looked at closely. */
  private static final int MAX_PARTNERS = 24;

  /** Share of the lighter quotation's words, rare ones counting more, that must be in common. */
  private static final double MIN_SHARE = 0.18;

  /** Keys from here on are groups of synonyms. */
  private static final long SENSE = 1L << 40;

  /** What two neighbours, a synonym or the whole in common are worth; a rare word is worth 1. */
  private static final double OTHER_KEY = 0.5;

  private final Rarity rarity;
  private final int[] contentWords;
  private final List<Set<Long>> keys = new ArrayList<>();
  private final Map<Long, List<Integer>> postings = new HashMap<>();
  private final double[] shared;

  /** Makes the index of {@code all}. */
  SpokenIndex(List<Spoken> all, Rarity rarity) {
    this.rarity = rarity;
    this.contentWords = all.stream().mapToInt(Spoken::contentWords).toArray();
    this.shared = new double[all.size()];
    for (int place = 0; place < all.size(); place++) {
      Set<Long> own = keys(all.get(place));
      keys.add(own);
      for (long key : own) {
        List<Integer> posting = postings.computeIfAbsent(key, k -> new ArrayList<>(2));
        if (posting.size() < MAX_POSTING) {
          posting.add(place);
        }
      }
    }
  }

  /** Returns the keys of a quotation: its stems of content, pairs of neighbours, its whole. */
  private static Set<Long> keys(Spoken spoken) {
    var keys = new LinkedHashSet<Long>();
    long whole = 17;
    long last = -1;
    for (Atom atom : spoken.indirect() ? spoken.whole() : spoken.atoms()) {
      whole = whole * 1_000_003 + atom.form();
      if (atom.content()) {
        keys.add((long) atom.stem());
        keys.add(-((last + 2) * 1_000_003 + atom.stem()) - 2);
        last = atom.stem();
        for (int group : atom.senses().groups()) {
          keys.add(SENSE + group);
        }
      }
    }
    keys.add(whole * 31 + 7 | 1L << 62);
    return keys;
  }

  /** Returns the places of the quotations before that at {@code place} that may belong with it. */
  List<Integer> partners(int place) {
    var candidates = new ArrayList<Integer>();
    for (long key : keys.get(place)) {
      double worth = key >= 0 && key < SENSE ? rarity.of((int) key) : OTHER_KEY;
      for (int other : postings.getOrDefault(key, List.of())) {
        if (other >= place) {
          break;
        }
        if (shared[other] == 0) {
          candidates.add(other);
        }
        shared[other] += worth;
      }
    }
    List<Integer> partners =
        candidates.stream()
            .filter(other -> shared[other] >= MIN_SHARE * least(place, other))
            .sorted(
                Comparator.comparing((Integer other) -> -shared[other])
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MAX_PARTNERS)
            .toList();
    candidates.forEach(other -> shared[other] = 0);
    return partners;
  }

  private int least(int place, int other) {
    return Math.min(contentWords[place], contentWords[other]);
  }
}
