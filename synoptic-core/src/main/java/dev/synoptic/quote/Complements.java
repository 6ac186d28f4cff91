package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import dev.synoptic.text.Lexicon;
import java.util.Optional;
import java.util.Set;

/** Finds what is said after a verb of saying, by what the verb takes. */
final class Complements {

  /** With these the words in marks are what was said: answered with “No”. */
  private static final Set<String> ANSWERS = Set.of("answer", "reply", "respond");

  /** With these what is said may open behind a comma: "said, while it rained, the roof broke". */
  private static final Set<String> OPENING =
      Set.of("while", "although", "though", "because", "unless", "if");

  private final Frame frame;
  private final NounPhrases phrases;
  private final Asides asides;
  private final ClauseEnds ends;
  private final Addressees addressees;
  private final Naming naming;
  private final Clauses clauses;

  private final ClauseEnds.Clause clause;

  Complements(Frame frame, NounPhrases phrases, ClauseEnds.Clause clause) {
    this.frame = frame;
    this.phrases = phrases;
    this.asides = new Asides(frame, phrases);
    this.ends = new ClauseEnds(frame, phrases);
    this.addressees = new Addressees(frame, phrases, asides);
    this.naming = new Naming(frame, phrases);
    this.clauses = new Clauses(frame, phrases, clause);
    this.clause = clause;
  }

  /** Returns what {@code verb} gives as said after the place {@code after}. */
  Complement of(Verb verb, int after) {
    int at = verb.takes(Takes.NAME) ? asides.afterAdverbs(after) : asides.after(after);
    Optional<Source> addressee = Optional.empty();
    if (verb.takes(Takes.PERSON) || verb.takes(Takes.ORDER) || frame.is(at, "to")) {
      addressee = addressees.of(verb, at);
      if (addressee.isPresent()) {
        at = afterFace(asides.after(addressee.get().end()));
      }
    }
    return at(verb, after, at, addressee);
  }

  /** "told him to his face that": steps over such a phrase. */
  private int afterFace(int at) {
    int end = frame.is(at, "to") ? phrases.coreEnd(at + 1) : at;
    return frame.is(end, "that") ? end : at;
  }

  /** "a man who police say left the town": what is said of the man has no other subject. */
  Optional<Complement> ofRelative(Verb verb, int after, Source source) {
    int at = asides.afterAdverbs(after);
    boolean relative = WordSets.RELATIVES.contains(frame.word(source.from() - 1));
    boolean finite =
        frame.is(at, WordClass.AUXILIARY)
            || frame.is(at, WordClass.VERB) && !frame.word(at).endsWith("ing");
    int noun = source.from() - (frame.isComma(source.from() - 2) ? 3 : 2);
    if (!relative || !finite || !verb.takes(Takes.THAT) || !phrases.isNominal(noun)) {
      return Optional.empty();
    }
    int end = ends.afterPredicate(at);
    return Optional.of(new Complement(Complement.Kind.CLAUSE, after, end, after, Optional.empty()));
  }

  private Complement at(Verb verb, int after, int at, Optional<Source> addressee) {
    if (at >= frame.size() || frame.isStop(at)) {
      return none(after, addressee);
    }
    if (verb.prepositions().contains(frame.word(at)) && leadsToQuotation(at + 1)) {
      int end = phrases.endOf(at + 1);
      boolean mark = !frame.isStretch(end);
      return quoted(mark ? end + 1 : end, after, addressee, mark);
    }
    if (frame.isStretch(at) && naming.isName(verb, at)) {
      return none(after, addressee);
    }
    if (frame.isStretch(at) && !naming.isTitle(at)) {
      return quoted(at, after, addressee, false);
    }
    if (frame.is(at, ":")) {
      return afterColon(at, after, addressee);
    }
    if (frame.isComma(at)) {
      return afterComma(verb, at, after, addressee);
    }
    return inWords(verb, after, at, addressee);
  }

  private static Complement none(int after, Optional<Source> addressee) {
    return new Complement(Complement.Kind.NONE, after, after, after, addressee);
  }

  private Complement afterColon(int colon, int after, Optional<Source> addressee) {
    if (colon + 1 >= frame.size()) {
      return new Complement(Complement.Kind.LATER, colon, colon, after, addressee);
    }
    if (frame.isStretch(colon + 1)) {
      return quoted(colon + 1, after, addressee, true);
    }
    return clause(colon + 1, after, addressee);
  }

  private Complement afterComma(Verb verb, int comma, int after, Optional<Source> addressee) {
    if (frame.isStretch(comma + 1)) {
      return quoted(comma + 1, after, addressee, true);
    }
    if (frame.is(comma + 1, "that") && verb.takes(Takes.THAT)) {
      return clause(comma + 1, after, addressee);
    }
    int close = comma + 1;
    while (close < frame.size()
        && !frame.isComma(close)
        && !frame.isStretch(close)
        && !frame.isStop(close)
        && !frame.is(close, ":")) {
      close++;
    }
    if (frame.isComma(close) && frame.is(close + 1, "that") && verb.takes(Takes.THAT)) {
      return clause(close + 1, after, addressee);
    }
    boolean leads = frame.isComma(close) || frame.is(close, ":");
    if (leads && frame.isStretch(close + 1) && !saysItself(comma + 1, close)) {
      return quoted(close + 1, after, addressee, true);
    }
    boolean opens = OPENING.contains(frame.word(comma + 1)) && frame.isComma(close);
    if (opens
        && verb.takes(Takes.THAT)
        && !verb.takes(Takes.WEAK)
        && clauses.isClause(close + 1, false)) {
      return clause(comma + 1, after, addressee);
    }
    return none(after, addressee);
  }

  private boolean saysItself(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!SayingVerbs.english().of(frame.word(at)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private Complement inWords(Verb verb, int after, int at, Optional<Source> addressee) {
    String word = frame.word(at);
    if (word.equals("that")
        && verb.takes(Takes.THAT)
        && !phrases.isTime(at + 1)
        && !isRelative(at)) {
      return clause(at, after, addressee);
    }
    if (word.equals("with") && ANSWERS.contains(verb.lemma()) && frame.isStretch(at + 1)) {
      return new Complement(Complement.Kind.QUOTED, at + 1, at + 2, after, addressee);
    }
    if (verb.takes(Takes.WHETHER) && isQuestion(at)) {
      return clause(at, after, addressee);
    }
    boolean infinitive = word.equals("to") || word.equals("not") && frame.is(at + 1, "to");
    if (infinitive && addressee.isPresent() && verb.takes(Takes.ORDER)) {
      return clause(addressee.get().from(), after, addressee);
    }
    if (infinitive && verb.takes(Takes.TO) && addressee.isEmpty()) {
      return clause(at, after, addressee);
    }
    if (verb.prepositions().contains(word) && !leadsToQuotation(at + 1)) {
      boolean apart = at > after && addressee.isEmpty();
      Complement given = apart ? none(after, addressee) : afterPreposition(at, addressee);
      if (!given.isEmpty()) {
        return given;
      }
    }
    if (verb.takes(Takes.NAME)) {
      int quoted = frame.is(at, "as") ? naming.quotedSoon(at + 1) : -1;
      if (quoted >= 0) {
        // "a wall that engineers describe as “…”": what is so called stands before the verb
        return new Complement(Complement.Kind.THING, at + 1, quoted + 1, after, Optional.empty());
      }
      if (naming.names(verb, at)) {
        return thing(at, after, Optional.empty());
      }
    }
    if (verb.takes(Takes.THAT) && clauses.isClause(at, verb.takes(Takes.THING))) {
      return clause(at, after, addressee);
    }
    if (verb.takes(Takes.THING) && startsThing(at)) {
      return thing(at, after, addressee);
    }
    if (verb.takes(Takes.JUDGED) && startsThing(at)) {
      return thing(at, after, addressee).as(Complement.Kind.JUDGED);
    }
    return none(after, addressee);
  }

  /** "a placard that said": what stands before it is meant. */
  private boolean isRelative(int at) {
    return frame.is(at + 1, WordClass.VERB)
        && !frame.word(at + 1).endsWith("ing")
        && !Lexicon.english().isNoun(frame.word(at + 1))
        && phrases.isNominal(at - 1);
  }

  /** "said of the plan: “…”", and never "said on Monday of". */
  private boolean leadsToQuotation(int from) {
    int end = phrases.endOf(from);
    int next = frame.is(end, ":") || frame.isComma(end) ? end + 1 : end;
    return end > from && frame.isStretch(next);
  }

  private boolean isQuestion(int at) {
    return WordSets.QUESTION_WORDS.contains(frame.word(at));
  }

  private Complement clause(int from, int after, Optional<Source> addressee) {
    int end = ends.after(from, clause);
    if (end <= from) {
      return none(after, addressee);
    }
    return new Complement(Complement.Kind.CLAUSE, from, end, after, addressee);
  }

  private Complement thing(int from, int after, Optional<Source> addressee) {
    int end = ends.afterThing(from, clause, asides);
    boolean pointing = end == from + 1 && (phrases.isPronoun(from) || phrases.isDeterminer(from));
    // "never disputed that", "told me": nobody could read from the word alone what was said.
    boolean thing = end > from && !pointing;
    return new Complement(
        thing ? Complement.Kind.THING : Complement.Kind.NONE, from, end, after, addressee);
  }

  private Complement afterPreposition(int preposition, Optional<Source> addressee) {
    int from = preposition + 1;
    if (frame.isStretch(from) || startsThing(from) || isQuestion(from)) {
      return thing(from, from, addressee);
    }
    return none(preposition, addressee);
  }

  private boolean startsThing(int at) {
    return phrases.endOf(at) > at || frame.word(at).endsWith("ing") || naming.quotedSoon(at) >= 0;
  }

  /** Returns the quotation at {@code at}, and whether the report's own sentence goes on with it. */
  private Complement quoted(int at, int after, Optional<Source> addressee, boolean led) {
    int end = at + 1;
    while (frame.isStretch(end)) {
      end++;
    }
    boolean whole = led || Utterances.isSentence(frame, at);
    if (endsHere(end) || whole && !goesOn(end)) {
      return new Complement(Complement.Kind.QUOTED, at, end, after, addressee);
    }
    int stop = ends.after(at, clause);
    return new Complement(
        stop > end ? Complement.Kind.PARTLY_QUOTED : Complement.Kind.QUOTED,
        at,
        Math.max(stop, end),
        after,
        addressee);
  }

  private boolean endsHere(int at) {
    return at >= frame.size() || frame.isStop(at) || frame.isComma(at) && !frame.isStretch(at + 1);
  }

  /**
   * Returns whether the sentence goes on from a quotation: a verb, "and that", more quoted words.
   */
  private boolean goesOn(int at) {
    if (frame.is(at, "and") || frame.is(at, "or") || frame.is(at, "but")) {
      return frame.isStretch(at + 1) || frame.is(at + 1, "that");
    }
    return frame.is(at, WordClass.VERB)
        || frame.is(at, WordClass.AUXILIARY)
        || frame.is(at, "that");
  }
}
