package dev.synoptic.model;

import java.util.List;

/**
 * What a figure measures, for readers and for comparison between reports.
 *
 * @param label words for readers, from the report: "tariff on steel", "people missing"; may be
 *     empty
 * @param thing base forms of what is counted or qualified, the main noun first
 * @param clause base forms of the verb that the figure goes with, and of the nouns beside it
 * @param role whether it is a state of the thing, a change of it, or what it changed from
 */
public record About(String label, List<String> thing, List<String> clause, Role role) {

  /** Nothing is said of what is measured. */
  public static final About NOTHING = new About("", List.of(), List.of(), Role.STATE);

  /** How a figure stands to the thing that it measures. */
  public enum Role {
    /** How much or many there is: "sales of 4 million", "sales rose to 4 million". */
    STATE,
    /** By how much it changed: "sales rose by 4 million", "a rise of 4 percent". */
    CHANGE,
    /** What it was before: "sales rose from 4 million". */
    BEFORE
  }

  /** Copies the lists. */
  public About {
    thing = List.copyOf(thing);
    clause = List.copyOf(clause);
  }
}
