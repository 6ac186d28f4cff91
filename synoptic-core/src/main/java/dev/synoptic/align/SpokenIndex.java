package dev.synoptic.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds quotations that may be of one utterance, by the words of content they share. A word that
 * stands in very many quotations finds nothing; then neighbouring words do. So the work grows with
 * the number of quotations, not with its square.
 */
final class SpokenIndex {

  /** A key that more quotations have than this leads nowhere in particular. */
  private static final int MAX_POSTING = 300;

  /** The most likely partners of a quotation that are looked at closely. */
  private static final int MAX_PARTNERS = 60;

  /** Share of the lighter quotation's words, rare ones counting more, that must be in common. */
  private static final double MIN_SHARE = 0.18;

  /** Keys from here on are groups of synonyms. */
  private static final long SENSE = 1L << 40;

  /** What two neighbours, a synonym or the whole in common are worth; a rare word is worth 1. */
  private static final double OTHER_KEY = 0.5;

  private final List<Spoken> all;
  private final Rarity rarity;
  private final List<List<Long>> keys = new ArrayList<>();
  private final Map<Long, List<Integer>> postings = new HashMap<>();

  /** Makes the index of {@code all}. */
  SpokenIndex(List<Spoken> all, Rarity rarity) {
    this.all = all;
    this.rarity = rarity;
    for (int place = 0; place < all.size(); place++) {
      int number = place;
      List<Long> own = keys(all.get(place));
      keys.add(own);
      own.forEach(key -> postings.computeIfAbsent(key, k -> new ArrayList<>()).add(number));
    }
  }

  /** Returns the keys of a quotation: its stems of content, pairs of neighbours, its whole. */
  private static List<Long> keys(Spoken spoken) {
    var keys = new LinkedHashMap<Long, Boolean>();
    long whole = 17;
    long last = -1;
    for (Atom atom : spoken.indirect() ? spoken.whole() : spoken.atoms()) {
      whole = whole * 1_000_003 + atom.form();
      if (atom.content()) {
        keys.put((long) atom.stem(), true);
        keys.put(-((last + 2) * 1_000_003 + atom.stem()) - 2, true);
        last = atom.stem();
        for (int group : atom.senses().groups()) {
          keys.put(SENSE + group, true);
        }
      }
    }
    keys.put(whole * 31 + 7 | 1L << 62, true);
    return List.copyOf(keys.keySet());
  }

  /** Returns the places of the quotations after that at {@code place} that may belong with it. */
  List<Integer> partners(int place) {
    var shared = new TreeMap<Integer, Double>();
    for (long key : keys.get(place)) {
      List<Integer> posting = postings.getOrDefault(key, List.of());
      if (posting.size() <= MAX_POSTING) {
        double worth = key >= 0 && key < SENSE ? rarity.of((int) key) : OTHER_KEY;
        for (int other : posting) {
          if (other > place) {
            shared.merge(other, worth, Double::sum);
          }
        }
      }
    }
    return shared.entrySet().stream()
        .filter(
            entry -> entry.getValue() >= MIN_SHARE * least(all.get(place), all.get(entry.getKey())))
        .sorted((p, q) -> Double.compare(q.getValue(), p.getValue()))
        .limit(MAX_PARTNERS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int least(Spoken a, Spoken b) {
    return Math.min(a.contentWords(), b.contentWords());
  }
}
