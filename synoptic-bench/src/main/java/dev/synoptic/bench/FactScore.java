package dev.synoptic.bench;

import dev.synoptic.fact.SameValue;
import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Synopsis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Scores the facts of stories against labels: which values stand together, which conflict, and
 * which replace earlier ones.
 */
final class FactScore {

  /** Labelled conflicts: found where a fact in conflict holds two labelled values that differ. */
  final Tally conflicts = new Tally();

  /**
   * Labelled agreements: found where one fact, not in conflict, holds fitting values of two
   * reports.
   */
  final Tally agreements = new Tally();

  /** Labelled updates: found where one fact holds two labelled values that differ. */
  final Tally updates = new Tally();

  /** Pairs of labelled values of two reports, in one fact or not. */
  final Tally pairs = new Tally();

  /** Labelled values that some fact holds, alone or with others: the rest were not read at all. */
  final Tally held = new Tally();

  final List<String> errors = new ArrayList<>();
  private final SameValue same = new SameValue();
  private int facts;

  /** Returns false conflicts per 100 facts. */
  double falseConflicts() {
    return facts == 0 ? 0 : 100.0 * conflicts.wrongs() / facts;
  }

  /** Returns the number of facts scored. */
  int facts() {
    return facts;
  }

  /** Scores one story. */
  void add(Synopsis synopsis, JsonTree gold) {
    facts += synopsis.facts().size();
    List<FactLabel> labels = FactLabel.of(synopsis.story(), gold);
    pairs(synopsis, labels);
    for (Fact fact : synopsis.facts()) {
      if (fact.status() == Fact.Status.CONFLICT && !isLabelled(fact, labels)) {
        conflicts.wrong();
        errors.add("no conflict: " + fact.about() + printed(synopsis, fact));
      }
    }
    for (int number : new TreeSet<>(labels.stream().map(FactLabel::fact).toList())) {
      found(synopsis, labels.stream().filter(label -> label.fact() == number).toList());
    }
  }

  private boolean isLabelled(Fact fact, List<FactLabel> labels) {
    return labels.stream()
        .filter(label -> label.status().equals("conflict"))
        .mapToInt(FactLabel::fact)
        .distinct()
        .anyMatch(n -> differ(fact, labels.stream().filter(l -> l.fact() == n).toList()));
  }

  /** Returns whether {@code fact} holds values of one label that two reports give differently. */
  private boolean differ(Fact fact, List<FactLabel> label) {
    List<Fact.Stated> held = held(fact, label);
    return held.stream()
        .anyMatch(
            a ->
                held.stream()
                    .anyMatch(b -> !a.span().report().equals(b.span().report()) && !fits(a, b)));
  }

  private void found(Synopsis synopsis, List<FactLabel> label) {
    String status = label.get(0).status();
    Tally tally =
        switch (status) {
          case "agree" -> agreements;
          case "conflict" -> conflicts;
          case "update" -> updates;
          default -> new Tally();
        };
    boolean found =
        synopsis.facts().stream()
            .anyMatch(
                fact ->
                    switch (status) {
                      case "agree" -> fact.status() != Fact.Status.CONFLICT && agree(fact, label);
                      case "conflict" ->
                          fact.status() == Fact.Status.CONFLICT && differ(fact, label);
                      case "update" -> fact.status() != Fact.Status.CONFLICT && differ(fact, label);
                      default -> true;
                    });
    if (found) {
      tally.right();
    } else {
      tally.missed();
      errors.add(status + " missed: " + label.get(0).about());
    }
  }

  /** Returns whether {@code fact} holds values of one label that two reports give alike. */
  private boolean agree(Fact fact, List<FactLabel> label) {
    List<Fact.Stated> held = held(fact, label);
    return held.stream()
        .anyMatch(
            a ->
                held.stream()
                    .anyMatch(b -> !a.span().report().equals(b.span().report()) && fits(a, b)));
  }

  private static List<Fact.Stated> held(Fact fact, List<FactLabel> label) {
    return fact.values().stream().filter(v -> label.stream().anyMatch(l -> l.isAt(v))).toList();
  }

  /** Values of one label stand in one fact; those of two labels do not. */
  private void pairs(Synopsis synopsis, List<FactLabel> labels) {
    List<Set<Integer>> holders = new ArrayList<>();
    for (FactLabel label : labels) {
      holders.add(holders(synopsis, label));
      hold(label, holders.get(holders.size() - 1));
    }
    for (int i = 0; i < labels.size(); i++) {
      for (int j = i + 1; j < labels.size(); j++) {
        FactLabel a = labels.get(i);
        FactLabel b = labels.get(j);
        if (!a.report().equals(b.report())) {
          Set<Integer> both = new HashSet<>(holders.get(i));
          both.retainAll(holders.get(j));
          pair(a, b, both.stream().map(synopsis.facts()::get).toList(), labels);
        }
      }
    }
  }

  private void hold(FactLabel label, Set<Integer> holders) {
    if (holders.isEmpty()) {
      held.missed();
      errors.add("in no fact: " + label.about() + " “" + label.words() + "”");
    } else {
      held.right();
    }
  }

  private void pair(FactLabel a, FactLabel b, List<Fact> both, List<FactLabel> labels) {
    String words = a.about() + " “" + a.words() + "” " + b.about() + " “" + b.words() + "”";
    if (a.fact() == b.fact()) {
      if (both.isEmpty()) {
        pairs.missed();
        errors.add("not together: " + words);
      } else {
        pairs.right();
      }
    } else if (both.stream().anyMatch(fact -> isOnly(fact, a, b, labels))) {
      pairs.wrong();
      errors.add("wrongly together: " + words);
    }
  }

  /** Labels may overlap, and words may stand in several places: then nothing is wrong. */
  private static boolean isOnly(Fact fact, FactLabel a, FactLabel b, List<FactLabel> labels) {
    Set<Integer> mine = numbers(fact, a, labels);
    Set<Integer> its = numbers(fact, b, labels);
    return mine.stream().noneMatch(its::contains);
  }

  private static Set<Integer> numbers(Fact fact, FactLabel at, List<FactLabel> labels) {
    Set<Integer> numbers = new HashSet<>();
    for (Fact.Stated value : fact.values()) {
      if (at.isAt(value)) {
        labels.stream().filter(l -> l.isAt(value)).forEach(l -> numbers.add(l.fact()));
      }
    }
    return numbers;
  }

  private static Set<Integer> holders(Synopsis synopsis, FactLabel label) {
    Set<Integer> holders = new HashSet<>();
    for (int i = 0; i < synopsis.facts().size(); i++) {
      if (synopsis.facts().get(i).values().stream().anyMatch(label::isAt)) {
        holders.add(i);
      }
    }
    return holders;
  }

  private boolean fits(Fact.Stated one, Fact.Stated other) {
    return same.fits(one.value(), one.precision(), other.value(), other.precision());
  }

  private static String printed(Synopsis synopsis, Fact fact) {
    var printed = new StringBuilder();
    for (Fact.Stated stated : fact.values()) {
      printed
          .append(" | ")
          .append(stated.span().report())
          .append(" ")
          .append(synopsis.story().words(stated.span()));
    }
    return printed.toString();
  }
}
