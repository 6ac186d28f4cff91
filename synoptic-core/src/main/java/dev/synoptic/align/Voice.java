package dev.synoptic.align;

import dev.synoptic.model.Name;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Names;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Range;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Speaker;
import dev.synoptic.model.WordClass;
import java.util.Optional;

/**
 * Who speaks in a quotation, as far as one report tells.
 *
 * @param name the speaker among the story's names, where it is one
 * @param words the name or role in words, where known
 * @param byPronoun whether the report says just "he" or "she" beside the words, so that the name is
 *     what was made of the text before
 */
record Voice(Optional<Name> name, Optional<String> words, boolean byPronoun) {

  /** Whether two quotations can have one speaker. */
  enum Accord {
    /** Both reports name the same. */
    SAME,
    /** At least one does not tell who speaks, or neither gives a name. */
    UNKNOWN,
    /** One names a person, the other a role, an organisation, or another by a pronoun alone. */
    ROLE,
    /** They name different persons, or different organisations. */
    DIFFERENT
  }

  /** Returns the voice of {@code quotation}. */
  static Voice of(Siglum siglum, ParsedReport report, Quotation quotation, Names names) {
    Optional<Speaker> speaker = quotation.speaker();
    return new Voice(
        speaker.flatMap(s -> names.of(siglum, s)),
        speaker.map(Speaker::name),
        quotation.source().filter(source -> pronoun(report, source)).isPresent());
  }

  private static boolean pronoun(ParsedReport report, Range source) {
    int first = report.tokenAt(source.start());
    return first < report.tokens().size()
        && report.tokens().get(first).range().equals(source)
        && report.tokens().get(first).wordClass() == WordClass.PRONOUN;
  }

  /** Returns what tells this voice from others; empty where the report does not tell. */
  Optional<String> key() {
    String how = byPronoun ? "by pronoun " : "";
    return name.map(n -> how + n.id()).or(() -> words.map(role -> "role " + role));
  }

  /** Returns whether this and {@code other} can be one. */
  Accord with(Voice other) {
    if (name.isPresent() && other.name.isPresent()) {
      Accord accord = named(name.get(), other.name.get());
      boolean guessed = byPronoun || other.byPronoun;
      return accord == Accord.DIFFERENT && guessed ? Accord.ROLE : accord;
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
