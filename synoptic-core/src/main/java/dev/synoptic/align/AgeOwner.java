package dev.synoptic.align;

import dev.synoptic.model.LocalName;
import dev.synoptic.model.Mention;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.TokenKind;
import dev.synoptic.text.Words;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads whose age a report gives, from the words that touch it: "Ida Lund, 6," and "the
 * six-year-old pupil Ida Lund" name the person; whoever else the sentence names is somebody else.
 */
final class AgeOwner {

  /** Words between an age and a name: "19-year-old apprentice", "six-year-old girl named". */
  private static final int BETWEEN = 3;

  private static final Set<String> AGED = Set.of("age", "aged");

  private final ParsedReport report;
  private final Predicate<String> isPerson;

  /**
   * @param isPerson which words are for people: "girl", "driver"
   */
  AgeOwner(ParsedReport report, Predicate<String> isPerson) {
    this.report = report;
    this.isPerson = isPerson;
  }

  /** Returns the person whose age stands at {@code age}, where it is named there. */
  Optional<LocalName> of(Range age) {
    Sentence sentence = sentence(age);
    int first = report.tokenAt(age.start());
    Optional<LocalName> before = before(first - 1);
    return before.isPresent() ? before : after(report.tokenAt(age.end()), sentence.endToken());
  }

  /** "Ida Lund, 6", "Ida Lund, aged 6", "Ida Lund (6)". */
  private Optional<LocalName> before(int token) {
    int at = token;
    if (at >= 0 && AGED.contains(word(at))) {
      at--;
    }
    boolean mark = at >= 0 && (is(at, ",") || is(at, "("));
    return mark || at < token ? personEnding(mark ? at - 1 : at) : Optional.empty();
  }

  /** "Six-year-old Ida Lund", "the six-year-old girl named Ida Lund". */
  private Optional<LocalName> after(int token, int end) {
    for (int i = token; i <= token + BETWEEN && i < end; i++) {
      Optional<LocalName> person = personAt(i);
      if (person.isPresent()) {
        return isOfPerson(i, person.get(), end) ? person : Optional.empty();
      }
      if (report.tokens().get(i).kind() != TokenKind.WORD || !names(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "A six-year-old Lumen girl": what stands before the noun is no name of hers. */
  private boolean isOfPerson(int token, LocalName name, int end) {
    int next = token + 1;
    while (next < end && personAt(next).equals(Optional.of(name))) {
      next++;
    }
    return next >= end || !isPerson.test(word(next));
  }

  private Sentence sentence(Range age) {
    int index = report.sentenceAt(age.start());
    return report.sentences().get(Math.min(index, report.sentences().size() - 1));
  }

  /** Nouns and "named" may stand between an age and a name; a verb begins something else. */
  private boolean names(int token) {
    return switch (report.tokens().get(token).wordClass()) {
      case NOUN, ADJECTIVE, PROPER -> true;
      default -> word(token).equals("named") || word(token).equals("identified");
    };
  }

  private Optional<LocalName> personEnding(int token) {
    if (token < 0) {
      return Optional.empty();
    }
    // "Jr." may stand behind the name as the report has it.
    Optional<LocalName> person = personAt(token);
    return person.isEmpty() && token > 0 && word(token).startsWith("jr")
        ? personAt(is(token - 1, ",") ? token - 2 : token - 1)
        : person;
  }

  private Optional<LocalName> personAt(int token) {
    int offset = token < 0 ? -1 : report.tokens().get(token).start();
    for (LocalName name : report.names()) {
      for (Mention mention : name.mentions()) {
        boolean named = mention.form() == Mention.Form.FULL || mention.form() == Mention.Form.PART;
        if (named && name.kind() == NameKind.PERSON && mention.range().contains(offset)) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  private boolean is(int token, String mark) {
    return report.tokens().get(token).in(report.text()).equals(mark);
  }

  private String word(int token) {
    return Words.normal(report.tokens().get(token).in(report.text()));
  }
}
