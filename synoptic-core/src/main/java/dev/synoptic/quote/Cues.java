package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the verbs of saying in a frame, each with its subject and with what follows it. */
final class Cues {

  /** After these a form in -ing has the subject of the main clause: "by saying". */
  private static final Set<String> BEFORE_GERUND =
      Set.of(
          "by", "in", "after", "before", "while", "when", "without", "of", "for", "than", "and",
          "but", "or", "as", "with", "even");

  /** How many places before "and" a passive is looked for. */
  private static final int PASSIVE_REACH = 10;

  /** "held up a flag", "put out a fire": with these a weak verb is another. */
  private static final Set<String> AWAY = Set.of("up", "out", "down", "off", "over");

  private final Frame frame;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Reduced reduced;
  private final List<Cue> cues = new ArrayList<>();

  private Cues(Frame frame) {
    this.frame = frame;
    this.phrases = new NounPhrases(frame);
    this.subjects = new Subjects(frame, phrases);
    this.reduced = new Reduced(frame, phrases);
  }

  /** Returns the cues of {@code frame} in reading order. */
  static List<Cue> in(Frame frame) {
    return new Cues(frame).find();
  }

  private List<Cue> find() {
    for (int at = 0; at < frame.size(); at++) {
      List<SayingVerbs.Entry> entries = SayingVerbs.english().of(frame.word(at));
      for (SayingVerbs.Entry entry : entries) {
        List<String> particles = entry.verb().particles();
        int end = at + 1 + particles.size();
        boolean other = entry.verb().takes(Takes.WEAK) && AWAY.contains(frame.word(end));
        if (frame.follow(at + 1, particles) && !other && isVerb(at, entry.form())) {
          cue(at, end, entry).ifPresent(cues::add);
          break;
        }
      }
    }
    return cues;
  }

  /** Returns whether the word is a verb here rather than a noun or an adjective. */
  private boolean isVerb(int at, VerbForm form) {
    WordClass before = frame.wordClass(at - 1);
    String word = frame.word(at - 1);
    if (isRange(at)
        || isPassiveToo(at, form)
        || frame.isNameInMarks(at + 1) && form == VerbForm.BASE) {
      return false;
    }
    if (before == WordClass.DETERMINER && !WordSets.QUANTIFIERS.contains(word)
        || WordSets.POSSESSIVES.contains(word) && !word.equals("her")
        || word.equals("'s") && form != VerbForm.ING) {
      return false;
    }
    if (before == WordClass.PREPOSITION
        && form != VerbForm.ING
        && !word.equals("to")
        && !phrases.isNominal(at - 2)) {
      return false;
    }
    if (form == VerbForm.BASE || form == VerbForm.PRESENT) {
      return frame.is(at, WordClass.VERB)
          || frame.is(at, WordClass.AUXILIARY)
          || word.equals("report") && frame.is(at, "states"); // taken for a noun beside one
    }
    return form == VerbForm.PREDICATE
        || !frame.is(at, WordClass.ADJECTIVE)
        || frame.is(at - 1, WordClass.AUXILIARY);
  }

  /** "was launched in May and described as": what is coordinated with a passive is one. */
  private boolean isPassiveToo(int at, VerbForm form) {
    if (!form.mayBePassive() || !frame.is(at - 1, "and") || !frame.is(at + 1, "as")) {
      return false;
    }
    for (int i = at - 2; i > 0 && i > at - PASSIVE_REACH && frame.isWord(i); i--) {
      if (WordSets.BE.contains(frame.word(i - 1)) && frame.is(i, WordClass.VERB)) {
        return !frame.word(i).endsWith("ing");
      }
    }
    return false;
  }

  /** "from state to state". */
  private boolean isRange(int at) {
    return frame.is(at - 1, "to") && frame.is(at - 2, frame.word(at));
  }

  private Optional<Cue> cue(int at, int end, SayingVerbs.Entry entry) {
    VerbGroup group = VerbGroup.around(frame, at, end, entry.form());
    if (group.passive()
        || entry.form() == VerbForm.PREDICATE && !group.finite()
        || reduced.describes(group, entry)) {
      return Optional.empty();
    }
    if (entry.form() == VerbForm.ING && !group.finite()
        || entry.form() == VerbForm.ING && group.from() == at) {
      return participle(group, entry.verb());
    }
    if (group.infinitive()) {
      Optional<Source> user = subjects.before(Reality.means(frame, group.from()));
      return user.isPresent()
          ? Optional.of(cue(group, entry.verb(), user, true, false))
          : shared(group, entry.verb());
    }
    Optional<Source> before = subjects.before(group.from());
    if (before.isPresent()) {
      Cue cue = cue(group, entry.verb(), before, false, false);
      return turned(cue).or(() -> Optional.of(cue));
    }
    if (isCoordinated(group.from())) {
      return shared(group, entry.verb());
    }
    return inverted(group, entry.verb());
  }

  /** "Holm, 59, faces a trial, said Ada Lind, a clerk": no Holm who said Ada Lind. */
  private Optional<Cue> turned(Cue cue) {
    VerbGroup group = cue.group();
    boolean name =
        !cue.verb().takes(Takes.PERSON)
            && !cue.verb().takes(Takes.ORDER)
            && frame.is(group.end(), WordClass.PROPER)
            && frame.prose().personAt(frame.firstToken(group.end())) != Prose.NONE;
    return name && cue.right().isEmpty() && frame.isComma(group.from() - 1)
        ? inverted(group, cue.verb())
        : Optional.empty();
  }

  private Cue cue(
      VerbGroup group, Verb verb, Optional<Source> source, boolean shared, boolean inverted) {
    int after = inverted && source.isPresent() ? source.get().end() : group.end();
    ClauseEnds.Clause clause = clause(group, source, shared);
    var complements = new Complements(frame, phrases, clause);
    Complement right = complements.of(verb, after);
    if (right.isEmpty() && !inverted && source.isPresent()) {
      right = complements.ofRelative(verb, after, source.get()).orElse(right);
    }
    int end = inverted ? group.end() : Math.max(group.end(), right.cueEnd());
    return new Cue(group.from(), end, verb, source, shared, inverted, right, group);
  }

  private ClauseEnds.Clause clause(VerbGroup group, Optional<Source> source, boolean shared) {
    if (shared || source.isEmpty()) {
      return hasVerbBefore(group.from()) ? ClauseEnds.Clause.MAIN : ClauseEnds.Clause.LEADING;
    }
    Source words = source.get();
    if (words.whoEnd() <= words.from()) {
      return ClauseEnds.Clause.RELATIVE;
    }
    int before = words.from() - 1;
    boolean leads =
        WordSets.SUBORDINATORS.contains(frame.word(before))
            && !frame.is(before, "that")
            && (before == 0
                || frame.isComma(before - 1)
                || WordSets.COORDINATORS.contains(frame.word(before - 1))
                || before == 1);
    return leads ? ClauseEnds.Clause.LEADING : ClauseEnds.Clause.MAIN;
  }

  private boolean hasVerbBefore(int end) {
    for (int at = 0; at < end; at++) {
      if (frame.is(at, WordClass.AUXILIARY) || frame.is(at, WordClass.VERB)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Cue> participle(VerbGroup group, Verb verb) {
    int before = group.from() - 1;
    var participles = new Participles(frame, phrases);
    Optional<Source> heard =
        participles.heard(frame.is(before, "as") ? before - 1 : before, subjects);
    if (heard.isEmpty() && frame.isComma(before)) {
      heard = participles.including(before);
    }
    if (heard.isPresent()) {
      return Optional.of(cue(group, verb, heard, false, false));
    }
    boolean thing = frame.is(before, WordClass.NOUN) && !Sayers.english().mayBe(frame.word(before));
    if ((thing || frame.is(before, "with")) && frame.is(group.end(), WordClass.NOUN)) {
      return Optional.empty(); // "with wailing sirens", "the credit reporting agency"
    }
    boolean free =
        before < 0
            || frame.isComma(before)
            || frame.isDash(before)
            || frame.isStretch(before)
            || BEFORE_GERUND.contains(frame.word(before));
    if (free) {
      return shared(group, verb);
    }
    boolean described = frame.is(group.head(), "claiming") && frame.is(group.end(), "to");
    if (described || !phrases.isNominal(before) && !phrases.isPronoun(before)) {
      return Optional.empty(); // "a man claiming to be a diver" is only described
    }
    Optional<Source> own = participles.of(before);
    return own.isPresent() ? Optional.of(cue(group, verb, own, false, false)) : shared(group, verb);
  }

  private boolean isCoordinated(int from) {
    return WordSets.COORDINATORS.contains(frame.word(from - 1));
  }

  /** Returns the cue with the source of the cue before it, or of the main clause. */
  private Optional<Cue> shared(VerbGroup group, Verb verb) {
    Optional<Source> source = Optional.empty();
    for (int i = cues.size() - 1; i >= 0 && source.isEmpty(); i--) {
      source = isReported(cues.get(i).from(), i) ? source : cues.get(i).source();
    }
    Optional<Source> near = isCoordinated(group.from()) ? subjects.main(group.from()) : source;
    if (near.isPresent()
        && source.isPresent()
        && near.get().from() > source.get().from()
        && (frame.isComma(near.get().from() - 1) || !isReported(near.get().from(), cues.size()))) {
      source = near;
    }
    if (source.isEmpty()) {
      source = subjects.main(group.from());
    }
    Optional<Source> who = source.isPresent() ? source : beforeComma(group.from());
    return Optional.of(cue(group, verb, who, true, false));
  }

  /** "Lind, citing the law, left": the name before the comma. */
  private Optional<Source> beforeComma(int verb) {
    int start = frame.isComma(verb - 1) ? phrases.startOf(verb - 2) : -1;
    return start >= 0 && phrases.beginsClause(start) && !phrases.isTime(start)
        ? Optional.of(Source.of(start, verb - 1))
        : Optional.empty();
  }

  /** Returns whether a place stands in what one of the cues before {@code end} reports. */
  private boolean isReported(int at, int end) {
    for (int i = 0; i < end; i++) {
      Complement right = cues.get(i).right();
      if (right.from() <= at && at < right.end() && cues.get(i).source().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Cue> inverted(VerbGroup group, Verb verb) {
    int before = group.from() - 1;
    boolean place =
        before < 0
            || frame.isStretch(before)
            || frame.isComma(before)
            || frame.isDash(before)
            || frame.is(before, ":");
    if (!place || !group.finite() || !verb.takes(Takes.QUOTE)) {
      return Optional.empty();
    }
    Optional<Source> after =
        new TurnedSubjects(frame, phrases)
            .after(group.end())
            .filter(source -> !frame.is(source.end(), WordClass.AUXILIARY));
    return after.map(source -> cue(group, verb, after, false, true));
  }
}
