package dev.synoptic.model;

import java.util.List;

/**
 * One thing that a later version of a report tells otherwise than an earlier one.
 *
 * @param subject what changed
 * @param act what was done to it
 * @param before where it stands in the earlier version; empty where it was added
 * @param after where it stands in the later version; empty where it was removed
 * @param edits what differs inside, word by word, in the earlier version's order
 * @param notes what differs, in plain words
 */
public record Change(
    Subject subject,
    Act act,
    List<Range> before,
    List<Range> after,
    List<Edit> edits,
    List<String> notes) {

  /** Copies the lists. */
  public Change {
    before = List.copyOf(before);
    after = List.copyOf(after);
    edits = List.copyOf(edits);
    notes = List.copyOf(notes);
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("a change needs a place");
    }
  }

  /** What a change is of: substance first. */
  public enum Subject {
    /** A number, an amount, a date. */
    FIGURE,
    /** The words that somebody is quoted with. */
    QUOTATION,
    /** Who is said to have said something, and with what verb. */
    ATTRIBUTION,
    /** The title. */
    TITLE,
    /** A sentence, or words of it that are none of the above. */
    SENTENCE,
    /** Marks, capitals and spelling: nothing that is heard when the text is read aloud. */
    MARKS
  }

  /** What was done. */
  public enum Act {
    ADDED,
    REMOVED,
    ALTERED,
    /** The same words stand elsewhere in the order. */
    MOVED
  }

  /**
   * Words of one version that stand for words of the other. Where nothing stands for them, the
   * range is empty and tells where it would stand.
   *
   * @param before in the earlier version
   * @param after in the later version
   */
  public record Edit(Range before, Range after) {}
}
