package dev.synoptic.collate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Descent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whole collations against the best there are, on small readings. */
class CollationOracleTest {

  private static final int LONGEST = 5;

  /** Words that are neither synonyms nor spelt alike. */
  private static final String[] WORDS = {
    "ferry", "council", "winter", "orchard", "never", "will", "we", "it", "the", "of"
  };

  private static String reading(Random random) {
    var words = new ArrayList<String>();
    for (int i = 1 + random.nextInt(LONGEST); i > 0; i--) {
      words.add(WORDS[random.nextInt(WORDS.length)]);
    }
    return String.join(" ", words);
  }

  private static String[] readings(Random random, int count) {
    String[] readings = new String[count];
    Arrays.setAll(readings, r -> reading(random));
    return readings;
  }

  /** Returns a reading and others that each leave out, replace or swap words of it. */
  private static String[] wordings(Random random, int count) {
    List<String> words = List.of(reading(random).split(" "));
    String[] wordings = new String[count];
    for (int r = 0; r < count; r++) {
      var own = new ArrayList<>(words);
      for (int change = r == 0 ? 0 : 1 + random.nextInt(2);
          change > 0 && own.size() > 1;
          change--) {
        int at = random.nextInt(own.size());
        switch (random.nextInt(3)) {
          case 0 -> own.remove(at);
          case 1 -> own.set(at, WORDS[random.nextInt(WORDS.length)]);
          default -> own.add(random.nextInt(own.size()), own.remove(at));
        }
      }
      wordings[r] = String.join(" ", own);
    }
    return wordings;
  }

  /** Returns the column in which each atom of a witness stands in place, or -1 where it moved. */
  private static int[] places(Collation collation, int witness) {
    int[] places = new int[collation.witnesses().get(witness).atoms().size()];
    Arrays.fill(places, -1);
    for (int c = 0; c < collation.columns().size(); c++) {
      Cell cell = collation.columns().get(c).cell(witness).orElse(null);
      for (int atom = cell == null ? 0 : cell.from(); cell != null && atom < cell.to(); atom++) {
        places[atom] = cell.moved() ? -1 : c;
      }
    }
    return places;
  }

  /** What the words on which two readings agree weigh, each run of them less its cost. */
  private static int worth(List<Atom> a, List<Atom> b, int[] counterpart, int runCost) {
    int worth = 0;
    int run = 0;
    for (int i = 0; i <= a.size(); i++) {
      boolean goesOn =
          i > 0 && i < a.size() && counterpart[i] >= 0 && counterpart[i] == counterpart[i - 1] + 1;
      if (!goesOn) {
        worth += Math.max(0, run - runCost);
        run = 0;
      }
      boolean matched = i < a.size() && counterpart[i] >= 0;
      run += matched && a.get(i).form() == b.get(counterpart[i]).form() ? a.get(i).weight() : 0;
    }
    return worth;
  }

  /** Returns the most that any alignment in order is worth, trying all. */
  private static int best(
      List<Atom> a, List<Atom> b, int[] counterpart, int i, int from, int cost) {
    if (i == a.size()) {
      return worth(a, b, counterpart, cost);
    }
    counterpart[i] = -1;
    int best = best(a, b, counterpart, i + 1, from, cost);
    for (int j = from; j < b.size(); j++) {
      if (a.get(i).form() == b.get(j).form()) {
        counterpart[i] = j;
        best = Math.max(best, best(a, b, counterpart, i + 1, j + 1, cost));
        counterpart[i] = -1;
      }
    }
    return best;
  }

  @Test
  void twoReadingsAgreeOnAsMuchAsTheyCan() {
    var random = new Random(11);
    for (int round = 0; round < 3000; round++) {
      String[] readings = readings(random, 2);
      Collation collation = Collator.collate(Texts.witnesses(readings));
      List<Atom> a = collation.witnesses().get(0).atoms();
      List<Atom> b = collation.witnesses().get(1).atoms();
      int[] own = places(collation, 0);
      int[] other = places(collation, 1);
      int[] counterpart = new int[a.size()];
      Arrays.setAll(counterpart, i -> indexOf(other, own[i]));
      int cost = Math.min(200, b.stream().mapToInt(Atom::weight).sum() / 4);
      assertThat(worth(a, b, counterpart, cost))
          .as(String.join(" | ", readings))
          .isGreaterThanOrEqualTo(best(a, b, new int[a.size()], 0, 0, cost));
    }
  }

  private static int indexOf(int[] places, int column) {
    for (int i = 0; i < places.length; i++) {
      if (places[i] == column) {
        return i;
      }
    }
    return -1;
  }

  /** What all pairs of readings agree on in place. */
  private static int agreement(Collation collation) {
    int agreement = 0;
    int count = collation.witnesses().size();
    for (int w = 0; w < count; w++) {
      int[] own = places(collation, w);
      for (int v = w + 1; v < count; v++) {
        int[] other = places(collation, v);
        for (int i = 0; i < own.length; i++) {
          int j = own[i] < 0 ? -1 : indexOf(other, own[i]);
          Atom atom = collation.witnesses().get(w).atoms().get(i);
          boolean agree =
              j >= 0 && collation.witnesses().get(v).atoms().get(j).form() == atom.form();
          agreement += agree ? atom.weight() : 0;
        }
      }
    }
    return agreement;
  }

  /** Returns the most that all pairs can agree on in any columns that keep every order. */
  private static int mostAgreement(List<Witness> witnesses) {
    int count = witnesses.size();
    int[] size = witnesses.stream().mapToInt(w -> w.atoms().size() + 1).toArray();
    var best = new TreeMap<Integer, Integer>();
    int states = Arrays.stream(size).reduce(1, (x, y) -> x * y);
    for (int state = 0; state < states; state++) {
      int most = 0;
      for (int step = 1; step < 1 << count; step++) {
        int before = before(state, step, size);
        if (before >= 0) {
          int gained = best.getOrDefault(before, 0) + column(witnesses, state, step, size);
          most = Math.max(most, gained);
        }
      }
      best.put(state, most);
    }
    return best.getOrDefault(states - 1, 0);
  }

  private static int place(int state, int witness, int[] size) {
    int rest = state;
    for (int w = 0; w < witness; w++) {
      rest /= size[w];
    }
    return rest % size[witness];
  }

  private static int before(int state, int step, int[] size) {
    int before = state;
    int factor = 1;
    for (int w = 0; w < size.length; w++) {
      if ((step >> w & 1) == 1) {
        if (place(state, w, size) == 0) {
          return -1;
        }
        before -= factor;
      }
      factor *= size[w];
    }
    return before;
  }

  private static int column(List<Witness> witnesses, int state, int step, int[] size) {
    int agreement = 0;
    for (int w = 0; w < size.length; w++) {
      for (int v = w + 1; v < size.length; v++) {
        if ((step >> w & 1) == 1 && (step >> v & 1) == 1) {
          Atom a = witnesses.get(w).atoms().get(place(state, w, size) - 1);
          Atom b = witnesses.get(v).atoms().get(place(state, v, size) - 1);
          agreement += a.form() == b.form() ? a.weight() : 0;
        }
      }
    }
    return agreement;
  }

  @Test
  void severalReadingsAgreeOnNearlyAsMuchAsTheyCan() {
    var random = new Random(12);
    long found = 0;
    long possible = 0;
    for (int round = 0; round < 600; round++) {
      List<Witness> witnesses = Texts.witnesses(wordings(random, 3 + round % 2));
      Descent descent = Descent.allIndependent(witnesses.size());
      List<Witness> ordered = new Fullest(witnesses, descent).first(Set.of());
      int agreement = agreement(Collator.collate(ordered));
      int most = mostAgreement(ordered);
      assertThat(agreement)
          .as(ordered.stream().map(Witness::text).toList().toString())
          .isBetween(most / 2, most);
      found += agreement;
      possible += most;
    }
    // Where two readings swap words, one of them moved: what the others share with it is lost.
    assertThat(found).isGreaterThan(possible * 98 / 100);
  }

  @Test
  void wordsInAnyOrderAreFoundInPlaceOrMoved() {
    var random = new Random(13);
    for (int round = 0; round < 500; round++) {
      var words = new ArrayList<>(List.of(WORDS).subList(0, 2 + random.nextInt(3)));
      String base = String.join(" ", words);
      Collections.shuffle(words, random);
      Collation collation = Collator.collate(Texts.witnesses(base, String.join(" ", words)));
      assertThat(collation.columns()).as(base + " | " + words).hasSize(words.size());
      for (Column column : collation.columns()) {
        Cell own = column.cell(0).orElseThrow();
        Cell other = column.cell(1).orElseThrow();
        Atom atom = collation.witnesses().get(0).atoms().get(own.from());
        assertThat(collation.witnesses().get(1).atoms().get(other.from()).form())
            .as(base + " | " + words)
            .isEqualTo(atom.form());
      }
    }
  }
}
