package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what is reported with a verb of saying: before it, after it or on both sides. */
final class VerbCues {

  /** Words that may stand between the beginning of a sentence and a quotation, saying nothing. */
  private static final Set<String> OPENERS =
      Set.of(
          "but", "and", "so", "still", "yet", "then", "also", "again", "or", "however", ",", "(");

  /** Words below which a thing that is named tells no statement: "victory", "surprise". */
  private static final int STATEMENT = 2;

  /** Who is accused is spoken of, not spoken to. */
  private static final Set<String> ACCUSING = Set.of("accuse", "blame", "suspect");

  private final Frame frame;
  private final Tagged tagged;

  VerbCues(Frame frame) {
    this.frame = frame;
    this.tagged = new Tagged(frame);
  }

  /** Returns what is reported with {@code cue}, nothing of it before the place {@code from}. */
  Optional<Reported> read(Cue cue, int from) {
    if (cue.verb().isThought() && (cue.group().infinitive() || cue.group().modal())) {
      return Optional.empty(); // "to see if it would", "would see the price rise"
    }
    return reported(cue, from)
        .filter(found -> Reality.isSaid(frame, cue.group(), quotes(found)))
        .filter(found -> cue.source().isEmpty() || Reality.isSaidBy(frame, cue.source().get()));
  }

  private boolean isTitle(int at) {
    return Utterances.isTitle(frame.prose(), frame.stretch(at));
  }

  private boolean quotes(Reported reported) {
    return reported.said().isEmpty()
        || reported.said().stream().anyMatch(places -> hasStretch(places.from(), places.end()));
  }

  private Optional<Reported> reported(Cue cue, int from) {
    int leftEnd = cue.shared() ? 0 : leftEnd(cue);
    boolean isBook =
        cue.right().kind() == Complement.Kind.CLAUSE && frame.is(cue.right().from(), "that");
    if (leftEnd > from && frame.isStretch(leftEnd - 1) && !(isBook && isTitle(leftEnd - 1))) {
      return quotedBefore(cue, from, leftEnd);
    }
    Complement right = cue.right();
    boolean after = !right.isEmpty() && !cue.inverted();
    if (leftEnd > from && after && goesOnQuoted(right) && tagged.isSaid(cue, from, leftEnd)) {
      List<Places> said = List.of(new Places(from, leftEnd), new Places(right.from(), right.end()));
      return reported(cue, said, false);
    }
    if (after || right.kind() == Complement.Kind.QUOTED) {
      return saidAfter(cue);
    }
    if (leftEnd > from && tagged.isSaid(cue, from, leftEnd)) {
      return reported(cue, tagged.said(cue, from, leftEnd), false);
    }
    return Optional.empty();
  }

  /**
   * Returns whether {@code cue} closes what is said before it, from the place {@code from}.
   *
   * @param before how many cues stand before it
   */
  boolean isTag(Cue cue, int from, int before) {
    if (cue.shared()) {
      return false;
    }
    int end = leftEnd(cue);
    if (end <= from) {
      return false;
    }
    if (frame.isStretch(end - 1)) {
      boolean book = cue.right().kind() == Complement.Kind.CLAUSE && isTitle(end - 1);
      return cue.verb().takes(Takes.QUOTE) && !book;
    }
    boolean ends = cue.right().isEmpty() || cue.inverted();
    return ends && tagged.isSaid(cue, from, end) && (before == 0 || !tagged.isBetweenCommas(cue));
  }

  private static Optional<Reported> reported(Cue cue, List<Places> said, boolean fragment) {
    return Optional.of(
        new Reported(
            new Places(cue.from(), cue.end()),
            cue.source(),
            cue.right().addressee().filter(to -> !ACCUSING.contains(cue.verb().lemma())),
            said,
            fragment));
  }

  /** Returns the place after what may be said before the cue; 0 if nothing may. */
  private int leftEnd(Cue cue) {
    int start = cue.start();
    if (start == 0) {
      return 0;
    }
    if (frame.isStretch(start - 1)) {
      boolean open = Utterances.endsOpen(frame.prose(), frame.stretch(start - 1));
      boolean alone =
          start == 1 && Utterances.isSentence(frame, 0) && cue.right().isEmpty() && !isTitle(0);
      // The day was “bittersweet” said Lind: no other verb is so surely a tag without a comma.
      boolean turned = cue.inverted() && cue.verb().lemma().equals("say");
      return open || alone || turned && cue.right().isEmpty() ? start : 0;
    }
    // “Not yet,” is all she would say; “soon” is what Lind says the minister wants.
    int all = frame.is(start, "all") ? start : start - 1;
    boolean only =
        (frame.is(all, "all") || frame.is(all, "what"))
            && WordSets.BE.contains(frame.word(all - 1))
            && frame.isStretch(all - 2);
    if (only) {
      return all - 1;
    }
    return frame.isComma(start - 1) ? start - 1 : 0;
  }

  /** While this is so, he said, “that is not”: one sentence, begun in the report's words. */
  private boolean goesOnQuoted(Complement right) {
    return isQuoted(right)
        && frame.isComma(right.from() - 1)
        && !Utterances.beginsLarge(frame.prose(), frame.stretch(right.from()));
  }

  private static boolean isQuoted(Complement right) {
    return right.kind() == Complement.Kind.QUOTED || right.kind() == Complement.Kind.PARTLY_QUOTED;
  }

  /** “…,” she said: and, after a comma, the words may go on. */
  private Optional<Reported> quotedBefore(Cue cue, int from, int end) {
    if (!cue.verb().takes(Takes.QUOTE)) {
      return Optional.empty();
    }
    int start = end - 1;
    while (start > from && frame.isStretch(start - 1)) {
      start--;
    }
    boolean whole = opensSentence(from, start);
    var said = new ArrayList<Places>();
    said.add(new Places(whole ? start : from, end));
    Complement right = cue.right();
    if (isContinuation(cue, right)) {
      said.add(new Places(right.from(), right.from() + 1));
    } else if (cue.inverted()) {
      later(cue.stop()).ifPresent(said::add);
    }
    return reported(cue, said, false);
  }

  private boolean isContinuation(Cue cue, Complement right) {
    return isQuoted(right) && (frame.isComma(right.from() - 1) || right.from() == cue.end());
  }

  /** “…,” said Lind, “…” */
  private Optional<Places> later(int at) {
    int next = at;
    while (next < frame.size() && !frame.isStretch(next) && !frame.is(next, WordClass.VERB)) {
      next++;
    }
    return frame.isStretch(next) && frame.isComma(next - 1)
        ? Optional.of(new Places(next, next + 1))
        : Optional.empty();
  }

  private boolean opensSentence(int from, int stretch) {
    int at = stretch - 1;
    if (frame.is(at, ":") || frame.isDash(at) || frame.isStop(at)) {
      return true; // He was upset."Why now?" she said: pages are glued so
    }
    while (at >= from && OPENERS.contains(frame.word(at))) {
      at--;
    }
    return at < from;
  }

  /** X said that …; X said: “…” */
  private Optional<Reported> saidAfter(Cue cue) {
    Complement right = cue.right();
    if (right.kind() == Complement.Kind.LATER) {
      return reported(cue, List.of(), false);
    }
    boolean quoted = hasStretch(right.from(), right.end());
    if (!quoted && isNoStatement(right)
        || cue.verb().isThought() && !isThoughtAloud(right)
        || !allows(cue, quoted)) {
      return Optional.empty();
    }
    List<Places> said = List.of(new Places(right.from(), right.end()));
    boolean within =
        right.kind() == Complement.Kind.QUOTED && frame.isStretch(cue.end())
            || right.kind() == Complement.Kind.THING && frame.isStretch(right.from());
    boolean fragment =
        within && !Utterances.beginsLarge(frame.prose(), frame.stretch(right.from()));
    return reported(cue, said, fragment);
  }

  /** "thanked the mayor", "recalled her": what is spoken of is not what is said. */
  private boolean isNoStatement(Complement right) {
    if (right.kind() == Complement.Kind.JUDGED) {
      return true;
    }
    boolean thing = right.kind() == Complement.Kind.THING;
    boolean few = right.end() - right.from() < STATEMENT;
    return thing && (few || frame.isTitleCase() || isSomeone(right.from(), right.end()));
  }

  /** Returns whether the places hold nothing but a pronoun or a name. */
  private boolean isSomeone(int from, int end) {
    if (end == from + 1 && WordSets.OBJECT_PRONOUNS.contains(frame.word(from))) {
      return true;
    }
    int name = frame.prose().nameAt(frame.firstToken(from));
    return name != Prose.NONE
        && frame.prose().mentionEnd(frame.firstToken(from)) > frame.firstToken(end - 1);
  }

  /** A thought counts where words of it are quoted, and nothing parts them from it. */
  private boolean isThoughtAloud(Complement right) {
    for (int at = right.from(); at < right.end(); at++) {
      if (frame.isStretch(at)) {
        return true;
      }
      if (frame.isDash(at) || frame.is(at, ":")) {
        return false;
      }
    }
    return false;
  }

  private boolean allows(Cue cue, boolean quoted) {
    Verb verb = cue.verb();
    if (Terms.isTerm(frame, cue)) {
      return false;
    }
    if (!verb.takes(Takes.WEAK) || quoted) {
      return true;
    }
    return frame.is(cue.right().from(), "that") && cue.right().kind() == Complement.Kind.CLAUSE;
  }

  private boolean hasStretch(int from, int end) {
    for (int at = from; at < end; at++) {
      if (frame.isStretch(at)) {
        return true;
      }
    }
    return false;
  }
}
