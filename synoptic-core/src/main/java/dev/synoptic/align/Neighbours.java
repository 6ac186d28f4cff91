package dev.synoptic.align;

import dev.synoptic.collate.Atom;
import dev.synoptic.model.Siglum;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the place of a quotation in its report tells about it. */
final class Neighbours {

  /** So many quotations before and after one are beside it. */
  private static final int BESIDE = 2;

  private final List<Spoken> all;
  private final Map<Said, Integer> times = new HashMap<>();

  /** Looks at the places of {@code all}, ordered by report and place. */
  Neighbours(List<Spoken> all) {
    this.all = all;
    all.forEach(spoken -> times.merge(Said.of(spoken), 1, Integer::sum));
  }

  /** Words in one report. */
  private record Said(Siglum report, List<Integer> forms) {

    static Said of(Spoken spoken) {
      return new Said(spoken.report(), spoken.atoms().stream().map(Atom::form).toList());
    }
  }

  /** Returns whether each of the two is the only one of its words in its report. */
  boolean lone(Resemblance pair) {
    return pair.small() < JoinRules.LONG
        && times.getOrDefault(Said.of(pair.a()), 0) == 1
        && times.getOrDefault(Said.of(pair.b()), 0) == 1;
  }

  /** Returns whether quotations close before or after the two are already of one utterance. */
  boolean beside(Resemblance pair, Groups groups) {
    Set<Integer> before = groupsBeside(pair.a(), -1, groups);
    Set<Integer> after = groupsBeside(pair.a(), 1, groups);
    return groupsBeside(pair.b(), -1, groups).stream().anyMatch(before::contains)
        || groupsBeside(pair.b(), 1, groups).stream().anyMatch(after::contains);
  }

  private Set<Integer> groupsBeside(Spoken spoken, int step, Groups groups) {
    var beside = new HashSet<Integer>();
    int at = spoken.number() + step;
    while (beside.size() < BESIDE
        && at >= 0
        && at < all.size()
        && all.get(at).report().equals(spoken.report())) {
      if (!all.get(at).indirect()) {
        beside.add(groups.of(all.get(at)));
      }
      at += step;
    }
    return beside;
  }
}
