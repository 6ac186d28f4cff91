package dev.synoptic.dispute;

import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import java.util.Set;

/**
 * A report says that someone holds an office.
 *
 * @param line the report
 * @param office the first of the office's names
 * @param names what the office is of, words in capitals: "Harwick"
 * @param nouns what it is of, other words: "union"
 * @param person place of the holder among the story's names
 * @param role the words for the office, as printed
 * @param span the words for the office and its holder
 * @param sentence where they stand
 */
record Held(
    Line line,
    String office,
    Set<String> names,
    Set<String> nouns,
    int person,
    String role,
    Span span,
    Sentence sentence) {

  /** Returns whether both are surely one office: that of one named place or body. */
  boolean isSameNamed(Held other) {
    return office.equals(other.office) && !names.isEmpty() && names.equals(other.names);
  }

  /** Returns whether both can be one office: one of them, or both, do not say of what. */
  boolean canBeSame(Held other) {
    boolean open = names.isEmpty() || other.names.isEmpty();
    return office.equals(other.office) && open && nouns.equals(other.nouns);
  }
}
