package dev.synoptic.phrase;

import dev.synoptic.model.Fact;
import dev.synoptic.model.Synopsis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How the values of a fact stand to each other: the groups of the table, in its order. */
public enum Standing {
  /** Values that cannot both hold. */
  CONFLICT("Conflict", "the same thing at the same time, values that cannot both hold"),
  /** Later values that replaced earlier ones. */
  CHANGED("Changed over time", "a later value replaced an earlier one"),
  /** Independent reports give one value. */
  AGREE("Agree", "once units, rounding and dates are understood"),
  /** Copies of one account give one value: that confirms nothing. */
  COPIED("One source", "in copies of one account only, which count once"),
  /** One report gives it. */
  ALONE("Stand alone", "in one report");

  private final String title;
  private final String meaning;

  Standing(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  /** Returns the name of the group, as a heading. */
  public String title() {
    return title;
  }

  /** Returns what it means, as words that go on from the heading. */
  public String meaning() {
    return meaning;
  }

  /** Returns the group that {@code fact} belongs to. */
  public static Standing of(Fact fact) {
    if (fact.isChange()) {
      return CHANGED;
    }
    return switch (fact.status()) {
      case CONFLICT -> CONFLICT;
      case AGREE -> fact.independent() > 1 ? AGREE : COPIED;
      case SINGLE -> ALONE;
    };
  }

  /** Returns those of {@code facts} that stand so, in their order. */
  public List<Fact> among(Collection<Fact> facts) {
    return facts.stream().filter(fact -> of(fact) == this).toList();
  }

  /** Returns how many facts of a story stand how, and on how much else its reports differ. */
  public static String summary(Synopsis synopsis) {
    if (synopsis.disputed().isEmpty()) {
      return summary(synopsis.facts());
    }
    String differ = "reports differ on " + Counts.of(synopsis.disputed().size(), "thing");
    return synopsis.facts().isEmpty() ? differ : differ + "; " + summary(synopsis.facts());
  }

  /**
   * Returns how many stand how: "1 in conflict, 2 changed over time, 7 agree, 6 from one source".
   */
  public static String summary(Collection<Fact> facts) {
    if (facts.isEmpty()) {
      return "none: no report gives a figure or a date that can be checked";
    }
    var parts = new ArrayList<String>();
    int conflict = CONFLICT.among(facts).size();
    parts.add(conflict == 0 ? "none in conflict" : Counts.number(conflict) + " in conflict");
    int changed = CHANGED.among(facts).size();
    if (changed > 0) {
      parts.add(Counts.number(changed) + " changed over time");
    }
    int agree = AGREE.among(facts).size();
    parts.add(
        agree == 0 ? "none agree" : Counts.number(agree) + (agree == 1 ? " agrees" : " agree"));
    int copied = COPIED.among(facts).size();
    if (copied > 0) {
      parts.add(Counts.number(copied) + " from one source");
    }
    int alone = ALONE.among(facts).size();
    parts.add(
        alone == 0
            ? "none stand alone"
            : Counts.number(alone) + (alone == 1 ? " stands alone" : " stand alone"));
    return String.join(", ", parts);
  }
}
