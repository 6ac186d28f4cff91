package dev.synoptic.model;

import java.util.List;
import java.util.Optional;

/**
 * One checkable value about one thing, however many reports give it.
 *
 * @param id derived from the content
 * @param kind what kind of value
 * @param about what it measures
 * @param status agree, single or conflict
 * @param independent carriers after collapsing lineage
 * @param carriers number of reports that give it; where it changed, that give the newest value
 * @param values ordered by report, then by place
 */
public record Fact(
    String id,
    FigureKind kind,
    String about,
    Status status,
    int independent,
    int carriers,
    List<Stated> values) {

  /** How the values stand to each other. */
  public enum Status {
    /** Two reports or more give one value. */
    AGREE,
    /** One report gives it. */
    SINGLE,
    /** Values that cannot both hold. */
    CONFLICT
  }

  /** Checks that there are values. */
  public Fact {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a fact needs values");
    }
  }

  /** Returns whether its values replaced one another, as the toll of a disaster grows. */
  public boolean isChange() {
    return status != Status.CONFLICT && values.stream().anyMatch(Stated::isReplaced);
  }

  /**
   * A value where a report states it.
   *
   * @param span the words
   * @param value what they state
   * @param precision how exactly it is meant
   * @param note what a reader should know: an update, a conversion, a claim, why it conflicts
   */
  public record Stated(Span span, Value value, Precision precision, Optional<String> note) {

    /** How the note on a value begins that a later one replaced. */
    public static final String REPLACED = "replaced by ";

    /**
     * How the note on a value goes on that conflicts with another, and that a later one follows.
     */
    public static final String FOLLOWED = "later \u201C";

    /** Returns whether there is a newer value, which replaced this one or follows a conflict. */
    public boolean isOutOfDate() {
      return isReplaced() || note.filter(words -> words.contains(FOLLOWED)).isPresent();
    }

    /** Returns whether a later value replaced this one. */
    public boolean isReplaced() {
      return note.filter(words -> words.startsWith(REPLACED)).isPresent();
    }
  }
}
