package dev.synoptic.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something checkable that is no figure and that reports tell otherwise: who holds an office, where
 * or on what day it happened, who won.
 *
 * @param kind what kind of thing it is
 * @param about what reports differ on, in plain words: "who is mayor of Harwick"
 * @param values what they say instead, two or more, the one that most reports give first
 * @param note why both cannot hold, in plain words
 */
public record Disputed(Kind kind, String about, List<Told> values, String note) {

  /** What reports differ on. */
  public enum Kind {
    /** Who holds an office of which there is one. */
    ROLE,
    /** Where it happened. */
    PLACE,
    /** On what day it happened. */
    DAY,
    /** Who won. */
    WINNER
  }

  /** Checks that there are two values or more. */
  public Disputed {
    values = List.copyOf(values);
    if (values.size() < 2) {
      throw new IllegalArgumentException("a dispute needs two values: " + values);
    }
  }

  /**
   * One of the values.
   *
   * @param value in plain words: a name
   * @param spans where reports say so, ordered by report, then by place; one or more
   */
  public record Told(String value, List<Span> spans) {

    /** Checks that some report says so. */
    public Told {
      spans = List.copyOf(spans);
      if (spans.isEmpty()) {
        throw new IllegalArgumentException("nobody says " + value);
      }
    }

    /** Returns the reports that say so. */
    public Set<Siglum> reports() {
      var reports = new TreeSet<Siglum>();
      spans.forEach(span -> reports.add(span.report()));
      return reports;
    }
  }
}
