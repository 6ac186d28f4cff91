package dev.synoptic.figure;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.WordClass;

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
    return atom.isWord() && of(atom) == wordClass;
  }

  /** Returns whether {@code atom} is a noun or a name. */
  boolean isNominal(Atom atom) {
    return is(atom, WordClass.NOUN) || is(atom, WordClass.PROPER);
  }
}
