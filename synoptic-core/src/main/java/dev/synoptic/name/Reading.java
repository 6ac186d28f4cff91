package dev.synoptic.name;

import dev.synoptic.model.Gender;
import dev.synoptic.model.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * What a chunk, or a part of one, names.
 *
 * @param kind what kind of name; null where it is a role or names none of the kinds
 * @param from first token of the mention, titles included
 * @param first first token of the name itself
 * @param end index after the last token
 * @param gender which pronoun title or given name ask for
 * @param sure whether the words themselves tell the kind, not only their neighbours
 */
record Reading(@Nullable NameKind kind, int from, int first, int end, Gender gender, boolean sure) {

  static Reading nothing(Chunk chunk) {
    return new Reading(null, chunk.first(), chunk.first(), chunk.end(), Gender.UNKNOWN, false);
  }

  static Reading of(NameKind kind, Chunk chunk, boolean sure) {
    return new Reading(kind, chunk.first(), chunk.first(), chunk.end(), Gender.UNKNOWN, sure);
  }

  boolean isTitled() {
    return from < first;
  }

  int length() {
    return end - first;
  }
}
