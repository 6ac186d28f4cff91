package dev.synoptic.model;

import java.util.List;

/**
 * What a report took from other reports or from a wire agency.
 *
 * @param relation how it stands to its sources
 * @param of the reports it took from; empty where they are not in the story
 * @param credits the agencies its body names as its source
 * @param own share of its words that no other report has, 0 to 1
 * @param shared share of its words in verbatim or near passages, 0 to 1
 * @param reworded share of its words in reworded passages, 0 to 1
 */
public record Lineage(
    Relation relation,
    List<Siglum> of,
    List<String> credits,
    double own,
    double shared,
    double reworded) {

  /** How a report stands to its sources. */
  public enum Relation {
    /** Its own reporting. */
    OWN,
    /** Carries a wire's or another report's text. */
    CARRIES,
    /** Tells another report in other words. */
    REWRITES,
    /** Replaces words one by one, so that quotations no longer say what was said. */
    GARBLES,
    /** Cannot be known from the text. */
    UNKNOWN
  }

  /** Returns this lineage with another relation. */
  public Lineage with(Relation other) {
    return new Lineage(other, of, credits, own, shared, reworded);
  }

  /** Copies the lists. */
  public Lineage {
    of = List.copyOf(of);
    credits = List.copyOf(credits);
  }
}
