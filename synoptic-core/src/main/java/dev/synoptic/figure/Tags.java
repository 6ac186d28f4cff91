package dev.synoptic.figure;

import dev.synoptic.model.LocalName;
import dev.synoptic.model.Mention;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Token;
import dev.synoptic.model.WordClass;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Word classes of a report's words, by place. */
final class Tags {

  private final ParsedReport report;
  private final Set<String> named;

  /** By the offset: the class of the token there or next. Asked some ten times for each word. */
  private final WordClass[] classes;

  /**
   * Creates the classes of {@code report}, in which the numbers {@code named} are parts of names.
   */
  Tags(ParsedReport report, Set<String> named) {
    this.report = report;
    this.named = named;
    this.classes = new WordClass[report.text().length() + 1];
    int from = 0;
    for (Token token : report.tokens()) {
      Arrays.fill(classes, from, token.end(), token.wordClass());
      from = token.end();
    }
    Arrays.fill(classes, from, classes.length, WordClass.OTHER);
  }

  /** Returns whether the report has {@code digits} in a name somewhere: "Boeing 737". */
  boolean isNamed(String digits) {
    return named.contains(digits);
  }

  /** Returns the class of the token that holds {@code atom}. */
  WordClass of(Atom atom) {
    return classes[atom.start()];
  }

  boolean is(Atom atom, WordClass wordClass) {
    return (atom.isWord() || atom.isDigits()) && of(atom) == wordClass;
  }

  /** Returns the person whose mention holds the offset, by the fullest name in the report. */
  Optional<String> personAt(int offset) {
    for (LocalName name : report.names()) {
      if (name.kind() == NameKind.PERSON && name.isNamed()) {
        for (Mention mention : name.mentions()) {
          if (mention.range().contains(offset)) {
            return Optional.of(name.name());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the person who was last mentioned at most {@code reach} characters before. */
  Optional<String> personBefore(int offset, int reach) {
    int nearest = offset - reach;
    Optional<String> person = Optional.empty();
    for (LocalName name : report.names()) {
      for (Mention mention :
          name.kind() == NameKind.PERSON && name.isNamed() ? name.mentions() : List.<Mention>of()) {
        if (mention.range().end() <= offset && mention.range().end() > nearest) {
          nearest = mention.range().end();
          person = Optional.of(name.name());
        }
      }
    }
    return person;
  }

  /** Returns whether {@code atom} is a word that opens something new: "on", "when", "they". */
  boolean isClosed(Atom atom) {
    return switch (of(atom)) {
      case PREPOSITION, CONJUNCTION, PRONOUN, DETERMINER -> true;
      default -> false;
    };
  }

  /** Returns whether {@code atom} is a noun or a name. */
  boolean isNominal(Atom atom) {
    return is(atom, WordClass.NOUN) || is(atom, WordClass.PROPER);
  }
}
