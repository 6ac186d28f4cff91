package dev.synoptic.bench;

import dev.synoptic.align.SameValue;
import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Scores the facts of a story against labels: which values agree, and which conflict. */
final class FactScore {

  final Tally conflicts = new Tally();
  final Tally agreements = new Tally();

  /** Pairs of labelled values of two reports that stand in one fact. */
  final Tally pairs = new Tally();

  final List<String> errors = new ArrayList<>();
  private final SameValue same = new SameValue();
  private int facts;

  /** Returns false conflicts per 100 facts. */
  double falseConflicts() {
    return facts == 0 ? 0 : 100.0 * conflicts.wrongs() / facts;
  }

  /** Scores one story. */
  void add(Synopsis synopsis, JsonTree gold) {
    facts += synopsis.facts().size();
    List<JsonTree> labels = SampleGold.list(gold, "facts");
    List<JsonTree> disputed = withStatus(labels, "conflict");
    for (Fact fact : synopsis.facts()) {
      pairs(synopsis, fact, labels);
      boolean right = disputed.stream().anyMatch(d -> covered(synopsis, fact, d) >= 2);
      if (fact.status() == Fact.Status.CONFLICT && !right) {
        conflicts.wrong();
        errors.add("no conflict: " + fact.about() + printed(synopsis, fact));
      }
    }
    found(synopsis, disputed, Fact.Status.CONFLICT, conflicts);
    found(synopsis, withStatus(labels, "agree"), Fact.Status.AGREE, agreements);
  }

  private static List<JsonTree> withStatus(List<JsonTree> labels, String status) {
    return labels.stream().filter(f -> f.text("status").orElse("").equals(status)).toList();
  }

  private void found(Synopsis synopsis, List<JsonTree> labels, Fact.Status status, Tally tally) {
    for (JsonTree label : labels) {
      boolean found =
          synopsis.facts().stream()
              .filter(f -> f.status() == status)
              .anyMatch(f -> covered(synopsis, f, label) >= 2);
      if (found) {
        tally.right();
      } else {
        tally.missed();
        String what = status == Fact.Status.CONFLICT ? "conflict" : "agreement";
        errors.add(what + " missed: " + label.text("about").orElse(""));
      }
    }
  }

  /** Values of two reports that stand in one fact must stand in one label, if both have any. */
  private void pairs(Synopsis synopsis, Fact fact, List<JsonTree> labels) {
    List<Fact.Stated> values = fact.values();
    List<Set<Integer>> own = values.stream().map(v -> labels(synopsis, v.span(), labels)).toList();
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        boolean two = !values.get(i).span().report().equals(values.get(j).span().report());
        if (two
            && fits(values.get(i), values.get(j))
            && !own.get(i).isEmpty()
            && !own.get(j).isEmpty()) {
          boolean right = !Collections.disjoint(own.get(i), own.get(j));
          pairs.count(right);
          if (!right) {
            errors.add("false agreement: " + fact.about() + printed(synopsis, fact));
          }
        }
      }
    }
  }

  private boolean fits(Fact.Stated one, Fact.Stated other) {
    return same.fits(one.value(), one.precision(), other.value(), other.precision());
  }

  /** Returns the numbers of the labels that have a value where {@code span} stands. */
  private static Set<Integer> labels(Synopsis synopsis, Span span, List<JsonTree> labels) {
    String file = StoryScore.file(synopsis.story(), span.report());
    String text = synopsis.story().report(span.report()).text();
    Set<Integer> own = new HashSet<>();
    for (int i = 0; i < labels.size(); i++) {
      for (JsonTree value : SampleGold.list(labels.get(i), "values")) {
        String words = value.text("text").orElse("");
        int from = Math.max(0, span.range().end() - words.length());
        boolean there = false;
        for (int at = from; at <= span.range().start() && !there; at++) {
          there = text.startsWith(words, at);
        }
        there |=
            words.length() < span.range().length() && synopsis.story().words(span).contains(words);
        if (there && value.text("file").orElse("").equals(file)) {
          own.add(i);
        }
      }
    }
    return own;
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

  /** Returns how many of the labelled values, one a file, stand among the fact's values. */
  private static long covered(Synopsis synopsis, Fact fact, JsonTree label) {
    return SampleGold.list(label, "values").stream()
        .filter(value -> fact.values().stream().anyMatch(s -> isAt(synopsis, s, value)))
        .map(value -> value.text("file").orElse(""))
        .distinct()
        .count();
  }

  private static boolean isAt(Synopsis synopsis, Fact.Stated stated, JsonTree value) {
    String file = StoryScore.file(synopsis.story(), stated.span().report());
    String a = Letters.of(synopsis.story().words(stated.span()));
    String b = Letters.of(value.text("text").orElse(""));
    return file.equals(value.text("file").orElse("")) && (a.contains(b) || b.contains(a));
  }
}
