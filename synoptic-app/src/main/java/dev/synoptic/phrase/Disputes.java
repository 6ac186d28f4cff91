package dev.synoptic.phrase;

import dev.synoptic.model.Disputed;
import java.util.Collection;
import java.util.List;

/** Says what reports tell otherwise and what is no figure, alike on pages and terminals. */
public final class Disputes {

  /** The name of the group, as a heading. */
  public static final String TITLE = "Reports differ";

  /** What it means, as words that go on from the heading. */
  public static final String MEANING = "on who, where or when, and both cannot hold";

  private Disputes() {}

  /** Returns what to look at first: "reports differ on who is mayor of Harwick". */
  public static String alert(Collection<Disputed> disputed) {
    return alert(disputed.stream().map(Disputed::about).toList());
  }

  /**
   * Returns what to look at first.
   *
   * @param about what reports differ on; one thing or more
   */
  public static String alert(List<String> about) {
    return about.size() == 1
        ? "reports differ on " + about.get(0)
        : "reports differ on " + Counts.number(about.size()) + " things that are no figures";
  }
}
