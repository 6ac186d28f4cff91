package dev.synoptic.page;

import dev.synoptic.model.Disputed;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Wording;
import dev.synoptic.phrase.Disputes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A sentence under a story's title that says what a reader should look at first.
 *
 * @param mark the sign that goes before it
 * @param style class name of the sign
 * @param text the sentence
 * @param target id of the first place it speaks of
 */
record Alert(String mark, String style, String text, String target) {

  /** Returns the alerts of a story, gravest first; a good result is said too. */
  static List<Alert> of(StoryFrame frame) {
    var alerts = new ArrayList<Alert>();
    conflicts(frame).ifPresent(alerts::add);
    disputed(frame).ifPresent(alerts::add);
    quotes(frame, Reading::isDisputed, "≠", "m-alt", "given to two speakers")
        .ifPresent(alerts::add);
    quotes(frame, Reading::isAltered, "≠", "m-alt", "altered").ifPresent(alerts::add);
    quotes(frame, Reading::isUndecided, "≠", "m-alt", "in two wordings", "otherwise in ")
        .ifPresent(alerts::add);
    wording(frame, Wording.CUT, "– –", "m-cut", "cut without a mark").ifPresent(alerts::add);
    wording(frame, Wording.MOVED, "⇄", "m-mov", "moved").ifPresent(alerts::add);
    Synopsis synopsis = frame.synopsis();
    boolean shared = synopsis.quotes().stream().anyMatch(q -> q.carriers() > 1);
    if (alerts.stream().noneMatch(a -> a.style().equals("m-alt"))) {
      boolean agree = synopsis.facts().stream().anyMatch(f -> f.status() == Fact.Status.AGREE);
      if (agree || shared) {
        alerts.add(new Alert("=", "m-ok", good(agree, shared), frame.id("facts")));
      }
    } else if (conflictsOf(synopsis).isEmpty() && !synopsis.facts().isEmpty()) {
      alerts.add(new Alert("=", "m-ok", "no figures in conflict", frame.id("facts")));
    }
    return List.copyOf(alerts);
  }

  private static String good(boolean facts, boolean quotes) {
    if (facts && quotes) {
      return "no figures in conflict, no quote altered";
    }
    return facts ? "no figures in conflict" : "no quote altered";
  }

  private static List<Fact> conflictsOf(Synopsis synopsis) {
    return synopsis.facts().stream().filter(f -> f.status() == Fact.Status.CONFLICT).toList();
  }

  private static Optional<Alert> conflicts(StoryFrame frame) {
    List<Fact> facts = conflictsOf(frame.synopsis());
    if (facts.isEmpty()) {
      return Optional.empty();
    }
    String values =
        facts.size() == 1 ? ": " + Words.values(FactValues.of(facts.get(0)).labels()) : "";
    int number = frame.synopsis().facts().indexOf(facts.get(0)) + 1;
    return Optional.of(
        new Alert(
            "≠",
            "m-alt",
            Words.count(facts.size(), "figure", "figures") + " in conflict" + values,
            frame.id("f" + number)));
  }

  private static Optional<Alert> disputed(StoryFrame frame) {
    List<Disputed> disputed = frame.synopsis().disputed();
    return disputed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Alert("≠", "m-alt", Disputes.alert(disputed), frame.id("d1")));
  }

  private static Optional<Alert> wording(
      StoryFrame frame, Wording wording, String mark, String style, String word) {
    return quotes(frame, reading -> reading.wording() == wording, mark, style, word);
  }

  private static Optional<Alert> quotes(
      StoryFrame frame, Predicate<Reading> what, String mark, String style, String word) {
    return quotes(frame, what, mark, style, word, "in ");
  }

  private static Optional<Alert> quotes(
      StoryFrame frame,
      Predicate<Reading> what,
      String mark,
      String style,
      String word,
      String where) {
    var reports = new TreeSet<Siglum>();
    int first = 0;
    int number = 0;
    int found = 0;
    for (Quote quote : frame.synopsis().quotes()) {
      number++;
      List<Siglum> in = quote.readings().stream().filter(what).map(Reading::report).toList();
      if (!in.isEmpty()) {
        found++;
        first = first == 0 ? number : first;
        reports.addAll(in);
      }
    }
    if (found == 0) {
      return Optional.empty();
    }
    String all = found > 1 && reports.size() == 1 ? "all " + where : where;
    return Optional.of(
        new Alert(
            mark,
            style,
            Words.count(found, "quote", "quotes")
                + " "
                + word
                + ", "
                + all
                + StoryFrame.list(reports),
            frame.id("q" + first)));
  }
}
