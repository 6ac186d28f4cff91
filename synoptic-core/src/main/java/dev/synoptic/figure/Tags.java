package dev.synoptic.figure;

import dev.synoptic.model.LocalName;
import dev.synoptic.model.Mention;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.WordClass;
import java.util.Optional;

/** Word classes of a report's words, by place. */
final class Tags {

  private final ParsedReport report;

  Tags(ParsedReport report) {
    this.report = report;
  }

  /** Returns the class of the token that holds {@code atom}. */
  WordClass of(Atom atom) {
    int token = report.tokenAt(atom.start());
    return token < report.tokens().size()
        ? report.tokens().get(token).wordClass()
        : WordClass.OTHER;
  }

  boolean is(Atom atom, WordClass wordClass) {
    return (atom.isWord() || atom.isDigits()) && of(atom) == wordClass;
  }

  /** Returns the person whose mention holds the offset, by the fullest name in the report. */
  Optional<String> personAt(int offset) {
    for (LocalName name : report.names()) {
      if (name.kind() == NameKind.PERSON) {
        for (Mention mention : name.mentions()) {
          if (mention.range().contains(offset)) {
            return Optional.of(name.name());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Returns whether {@code atom} is a noun or a name. */
  boolean isNominal(Atom atom) {
    return is(atom, WordClass.NOUN) || is(atom, WordClass.PROPER);
  }
}
