package dev.synoptic.align;

import dev.synoptic.model.Name;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Names;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Speaker;
import java.util.Optional;

/**
 * Who speaks in a quotation, as far as one report tells.
 *
 * @param name the speaker among the story's names, where it is one
 * @param words the name or role in words, where known
 */
record Voice(Optional<Name> name, Optional<String> words) {

  /** Whether two quotations can have one speaker. */
  enum Accord {
    /** Both reports name the same. */
    SAME,
    /** At least one does not tell who speaks, or neither gives a name. */
    UNKNOWN,
    /** One names a person, the other a role or an organisation that a person may speak for. */
    ROLE,
    /** They name different persons, or different organisations. */
    DIFFERENT
  }

  /** Returns the voice of {@code quotation}. */
  static Voice of(Siglum report, Quotation quotation, Names names) {
    Optional<Speaker> speaker = quotation.speaker();
    return new Voice(speaker.flatMap(s -> names.of(report, s)), speaker.map(Speaker::name));
  }

  /** Returns whether this and {@code other} can be one. */
  Accord with(Voice other) {
    if (name.isPresent() && other.name.isPresent()) {
      return named(name.get(), other.name.get());
    }
    if (words.isEmpty() || other.words.isEmpty()) {
      return Accord.UNKNOWN;
    }
    if (name.isPresent() || other.name.isPresent()) {
      return Accord.ROLE;
    }
    return words.equals(other.words) ? Accord.SAME : Accord.UNKNOWN;
  }

  private static Accord named(Name name, Name other) {
    if (name.id().equals(other.id())) {
      return Accord.SAME;
    }
    return person(name) == person(other) ? Accord.DIFFERENT : Accord.ROLE;
  }

  private static boolean person(Name name) {
    return name.kind() == NameKind.PERSON;
  }
}
