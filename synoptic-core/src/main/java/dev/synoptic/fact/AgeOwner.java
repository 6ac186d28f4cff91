package dev.synoptic.fact;

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

  /** Sentences before that may name the person. */
  private static final int TOLD = 2;

  private static final int LONGEST_APPOSITION = 12;

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
    return before(first - 1)
        .or(() -> described(first - 1))
        .or(() -> after(report.tokenAt(age.end()), sentence.endToken()))
        .or(() -> told(first, sentence));
  }

  /** "Ida Lund was 86", "Ida Lund, who is 86", "Ida Lund, a widow of 86". */
  private Optional<LocalName> described(int token) {
    if (token < 1) {
      return Optional.empty();
    }
    if (isBeing(token)) {
      boolean who = word(token - 1).equals("who") && token > 2 && is(token - 2, ",");
      return personEnding(who ? token - 3 : token - 1);
    }
    int noun = token - 1;
    if (!word(token).equals("of") || !isNominal(noun)) {
      return Optional.empty();
    }
    int article = noun - 1;
    while (article > noun - BETWEEN && article > 0 && isNominal(article)) {
      article--;
    }
    boolean apposed = article > 1 && isArticle(article) && is(article - 1, ",");
    return apposed ? personEnding(article - 2) : Optional.empty();
  }

  private boolean isBeing(int token) {
    return word(token).equals("is") || word(token).equals("was");
  }

  /** "Ida Lund, 6", "Ida Lund, aged 6", "Ida Lund (6)", "Ida Lund, a six-year-old". */
  private Optional<LocalName> before(int token) {
    int at = token;
    if (at >= 0 && AGED.contains(word(at)) || at > 0 && isArticle(at) && isApposition(at)) {
      at--;
    }
    boolean mark = at >= 0 && (is(at, ",") || is(at, "("));
    return mark || at < token ? personEnding(mark ? at - 1 : at) : Optional.empty();
  }

  private boolean isArticle(int token) {
    return word(token).equals("a") || word(token).equals("an") || word(token).equals("the");
  }

  /** "Ida Lund, a six-year-old pupil,"; not "according to Ida Lund, a six-year-old was hurt". */
  private boolean isApposition(int article) {
    if (!is(article - 1, ",")) {
      return false;
    }
    int next = article + 1;
    int last = Math.min(report.tokens().size(), article + LONGEST_APPOSITION);
    while (next < last && (isNominal(next) || isVerb(next) && word(next - 1).endsWith("old"))) {
      next++;
    }
    return next < last && (is(next, ",") || is(next, ".") || word(next).equals("who"));
  }

  private boolean isNominal(int token) {
    return switch (report.tokens().get(token).wordClass()) {
      case NOUN, PROPER, ADJECTIVE, NUMERAL -> true;
      default -> report.tokens().get(token).kind() != TokenKind.WORD && is(token, "-");
    };
  }

  private boolean isPronoun(int token) {
    return word(token).equals("he") || word(token).equals("she");
  }

  /** "The 52-year-old said", "She is 49": whom alone the sentences before name. */
  private Optional<LocalName> told(int token, Sentence sentence) {
    int next = token + 1;
    int subject = token - sentence.firstToken();
    boolean opens = subject == 1 && word(token - 1).equals("the");
    boolean pronoun = subject == 2 && isBeing(token - 1) && isPronoun(token - 2);
    if (!pronoun && (!opens || next >= sentence.endToken() || !isVerb(next))) {
      return Optional.empty();
    }
    Optional<LocalName> person = Optional.empty();
    int from = report.sentences().get(Math.max(0, index(sentence) - TOLD)).firstToken();
    for (int i = from; i < sentence.firstToken(); i++) {
      Optional<LocalName> named = personAt(i);
      if (named.isPresent() && person.isPresent() && !named.equals(person)) {
        return Optional.empty();
      }
      person = named.isPresent() ? named : person;
    }
    return person;
  }

  private int index(Sentence sentence) {
    return report.sentenceAt(sentence.range().start());
  }

  private boolean isVerb(int token) {
    return switch (report.tokens().get(token).wordClass()) {
      case VERB, AUXILIARY -> true;
      default -> false;
    };
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
