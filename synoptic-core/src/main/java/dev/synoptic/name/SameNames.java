package dev.synoptic.name;

import dev.synoptic.model.Gender;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Names of a story's reports that are the same one. */
final class SameNames {

  private final List<Bearer> bearers = new ArrayList<>();

  /** Asked for at every comparison of two names, and the same until others are taken in. */
  private @Nullable Bearer fullest;

  SameNames(Bearer bearer) {
    bearers.add(bearer);
  }

  List<Bearer> bearers() {
    return bearers;
  }

  void take(SameNames other) {
    bearers.addAll(other.bearers);
    Collections.sort(bearers);
    fullest = null;
  }

  NameKind kind() {
    return bearers.get(0).kind();
  }

  int mentions() {
    return bearers.stream().mapToInt(bearer -> bearer.local().mentions().size()).sum();
  }

  /** Returns the reports that hold the name. */
  Set<Integer> reports() {
    var reports = new HashSet<Integer>();
    bearers.forEach(bearer -> reports.add(bearer.report().index()));
    return reports;
  }

  /** Returns what the reports say a person is, in a fixed order. */
  List<Role> roles() {
    return bearers.stream().flatMap(bearer -> bearer.local().roles().stream()).distinct().toList();
  }

  /** Returns which pronoun the reports use. */
  Gender gender() {
    for (Bearer bearer : bearers) {
      if (bearer.local().gender() != Gender.UNKNOWN) {
        return bearer.local().gender();
      }
    }
    return Gender.UNKNOWN;
  }

  /** Returns whether one report gives both names in full: then they are two. */
  boolean sharesReport(SameNames other) {
    Set<Integer> full = new HashSet<>();
    for (Bearer bearer : other.bearers) {
      if (bearer.isFull()) {
        full.add(bearer.report().index());
      }
    }
    return !Collections.disjoint(reports(), full);
  }

  /** Returns the fullest bearer, the same one whatever the order of the reports. */
  Bearer fullest() {
    Bearer known = fullest;
    if (known != null) {
      return known;
    }
    Map<String, Integer> forms = counts(bearer -> bearer.local().name());
    Map<String, Integer> lasts = counts(Bearer::last);
    Bearer best = bearers.get(0);
    for (Bearer bearer : bearers) {
      best = precedes(bearer, best, forms, lasts) ? bearer : best;
    }
    fullest = best;
    return best;
  }

  /**
   * Returns the form that most reports give: a full one before a part; then the one whose last word
   * most reports spell so; then the longer one.
   */
  String name() {
    return fullest().local().name();
  }

  private static boolean precedes(
      Bearer a, Bearer b, Map<String, Integer> forms, Map<String, Integer> lasts) {
    int byFullness = b.fullness() - a.fullness();
    int byForm = forms.getOrDefault(b.local().name(), 0) - forms.getOrDefault(a.local().name(), 0);
    int byLast = lasts.getOrDefault(b.last(), 0) - lasts.getOrDefault(a.last(), 0);
    int byMentions = b.local().mentions().size() - a.local().mentions().size();
    int byLength = b.local().name().length() - a.local().name().length();
    for (int by : new int[] {byFullness, byForm, byLast, byLength, byMentions}) {
      if (by != 0) {
        return by < 0;
      }
    }
    return a.local().name().compareTo(b.local().name()) < 0;
  }

  private Map<String, Integer> counts(Function<Bearer, String> form) {
    var counts = new HashMap<String, Integer>();
    bearers.forEach(bearer -> counts.merge(form.apply(bearer), 1, Integer::sum));
    return counts;
  }
}
