package dev.synoptic.name;

import dev.synoptic.model.NameKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of a story's reports that are the same one. */
final class SameNames {

  private final List<Bearer> bearers = new ArrayList<>();

  SameNames(Bearer bearer) {
    bearers.add(bearer);
  }

  List<Bearer> bearers() {
    return bearers;
  }

  void take(SameNames other) {
    bearers.addAll(other.bearers);
    Collections.sort(bearers);
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

  boolean sharesReport(SameNames other) {
    return !Collections.disjoint(reports(), other.reports());
  }

  /** Returns the form that most reports give: a full one before a part, then the longer one. */
  String name() {
    Map<String, Integer> counts = new HashMap<>();
    bearers.forEach(bearer -> counts.merge(bearer.local().name(), 1, Integer::sum));
    String best = bearers.get(0).local().name();
    for (String form : counts.keySet()) {
      if (precedes(form, best, counts)) {
        best = form;
      }
    }
    return best;
  }

  private static boolean precedes(String a, String b, Map<String, Integer> counts) {
    boolean fullA = a.indexOf(' ') > 0;
    boolean fullB = b.indexOf(' ') > 0;
    if (fullA != fullB) {
      return fullA;
    }
    int byCount = Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0));
    int byLength = Integer.compare(b.length(), a.length());
    return byCount != 0 ? byCount < 0 : byLength != 0 ? byLength < 0 : a.compareTo(b) < 0;
  }
}
