package dev.synoptic.figure;

import dev.synoptic.model.WordClass;
import dev.synoptic.text.DataFile;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells whether the clause around a date speaks of the past or of the time to come. */
final class Tense {

  /** Where a clause stands in time, seen from the day of the report. */
  enum Direction {
    PAST,
    FUTURE,
    /** Nothing tells. */
    UNKNOWN,
    /** Words speak for both: "was to have been married at Easter". */
    MIXED
  }

  /** Sets of words; see the head of the file. */
  private enum Words {
    PAST,
    BARE,
    FUTURE,
    EXPECTED,
    DONE,
    STARTS,
    COMES
  }

  private static final int REACH = 14;

  private static final Set<String> CLAUSE_ENDS = Set.of(";", ":", "“", "”", "\"", "(", ")");

  private final Map<Words, Set<String>> sets = new EnumMap<>(Words.class);

  Tense(String file) {
    DataFile.forEach(Tense.class, file, this::add);
  }

  private void add(String line) {
    List<String> words = List.of(line.strip().split("\\s+"));
    Words kind = Words.valueOf(words.get(0).toUpperCase(Locale.ROOT));
    sets.computeIfAbsent(kind, k -> new HashSet<>()).addAll(words.subList(1, words.size()));
  }

  private Set<String> set(Words kind) {
    return sets.getOrDefault(kind, Set.of());
  }

  private boolean is(Words kind, Atoms atoms, int at) {
    return set(kind).contains(atoms.key(at));
  }

  /**
   * Returns the direction of the words at atoms {@code from} to {@code to}: of the nearest verb
   * before them in the clause, else of the first after them.
   */
  Direction around(Atoms atoms, Tags tags, int from, int to) {
    int led = tags.is(atoms.get(from - 1), WordClass.DETERMINER) ? from - 2 : from - 1;
    Direction before = before(atoms, tags, from - 1);
    if (atoms.is(led, "until") || atoms.is(led, "till")) {
      return until(atoms, tags, led);
    }
    boolean planned = isPlanned(atoms, tags, led - 1) && !atoms.is(led, "on");
    if (planned && before != Direction.FUTURE) {
      return before == Direction.UNKNOWN ? Direction.FUTURE : Direction.MIXED;
    }
    if (before != Direction.UNKNOWN) {
      return before;
    }
    Direction after = after(atoms, tags, to);
    if (after == Direction.UNKNOWN && comes(atoms, tags, from)) {
      return Direction.MIXED;
    }
    boolean plan = after == Direction.UNKNOWN && hasPlan(atoms, tags, from);
    return plan ? Direction.FUTURE : after;
  }

  private Direction before(Atoms atoms, Tags tags, int last) {
    for (int i = last; i >= Math.max(0, last + 1 - REACH); i--) {
      if (CLAUSE_ENDS.contains(atoms.key(i))) {
        break;
      }
      Direction direction = of(atoms, tags, i);
      if (direction != Direction.UNKNOWN) {
        return direction;
      }
    }
    return Direction.UNKNOWN;
  }

  private Direction after(Atoms atoms, Tags tags, int to) {
    for (int i = to; i < Math.min(atoms.size(), to + REACH); i++) {
      if (CLAUSE_ENDS.contains(atoms.key(i))) {
        break;
      }
      Direction direction = of(atoms, tags, i);
      if (direction != Direction.UNKNOWN) {
        return direction;
      }
    }
    return Direction.UNKNOWN;
  }

  /** "Stays shut <b>until</b> Friday" looks ahead; "was shut until Friday" may look either way. */
  private Direction until(Atoms atoms, Tags tags, int at) {
    for (int i = at - 1; i >= at - 2; i--) {
      if (atoms.is(i, "had") || atoms.is(i, "have") || atoms.is(i, "has")) {
        return Direction.FUTURE; // "had until Friday to pay", "have time until Friday"
      }
    }
    Direction before = before(atoms, tags, at - 1);
    return before == Direction.PAST ? Direction.MIXED : Direction.FUTURE;
  }

  /** "The <b>plan</b> for Saturday", "a deadline of Friday". */
  private boolean isPlanned(Atoms atoms, Tags tags, int at) {
    return is(Words.FUTURE, atoms, at) && tags.is(atoms.get(at), WordClass.NOUN);
  }

  /** "The <b>deadline</b>, Friday": where no verb tells. */
  private boolean hasPlan(Atoms atoms, Tags tags, int from) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      if (CLAUSE_ENDS.contains(atoms.key(i))) {
        return false;
      }
      if (isPlanned(atoms, tags, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Should be completed": the modal verb before tells the time. */
  private static boolean isPassive(Atoms atoms, int at) {
    return atoms.is(at - 1, "be") || atoms.is(at - 2, "be");
  }

  /** "To meet", "to be sworn"; "to be aboard" and "to striking" say nothing of time. */
  private static boolean isInfinitive(Atoms atoms, Tags tags, int at) {
    boolean verb = tags.is(atoms.get(at), WordClass.VERB) && !atoms.key(at).endsWith("ing");
    return verb || atoms.is(at, "be") && tags.is(atoms.get(at + 1), WordClass.VERB);
  }

  private Direction of(Atoms atoms, Tags tags, int at) {
    if (is(Words.FUTURE, atoms, at) && !atoms.get(at).capital()) {
      return isPlanned(atoms, tags, at) ? Direction.UNKNOWN : Direction.FUTURE;
    }
    if (atoms.is(at, "to") && isInfinitive(atoms, tags, at + 1)) {
      return infinitive(atoms, at);
    }
    if (atoms.is(at, "have") && is(Words.FUTURE, atoms, at - 1)) {
      return Direction.FUTURE; // "will have a meeting"
    }
    if (isPassive(atoms, at)) {
      return Direction.UNKNOWN;
    }
    if (isPresent(Words.STARTS, atoms, tags, at)) {
      return Direction.FUTURE;
    }
    return isPast(atoms, tags, at) ? perfect(atoms, at) : Direction.UNKNOWN;
  }

  /**
   * "Is <b>to meet</b>" looks ahead, "managed to leave" back, "had been due to leave" may do both.
   */
  private Direction infinitive(Atoms atoms, int at) {
    if (is(Words.DONE, atoms, at - 1)) {
      return Direction.PAST;
    }
    boolean expected = is(Words.EXPECTED, atoms, at - 1);
    return expected && atoms.is(at - 2, "been") && atoms.is(at - 3, "had")
        ? Direction.MIXED
        : Direction.FUTURE;
  }

  private boolean isPast(Atoms atoms, Tags tags, int at) {
    String word = atoms.key(at);
    boolean regular =
        word.length() > 4 && word.endsWith("ed") && tags.is(atoms.get(at), WordClass.VERB);
    boolean bare = is(Words.BARE, atoms, at) && !isBareForm(atoms, at);
    boolean stands = regular && isState(atoms, at - 1);
    return regular && !stands || bare || is(Words.PAST, atoms, at);
  }

  /** "To <b>shut</b>", "will cut", "stays shut": the word is no past tense here. */
  private boolean isBareForm(Atoms atoms, int at) {
    return atoms.is(at - 1, "to") || is(Words.FUTURE, atoms, at - 1) || isState(atoms, at - 1);
  }

  private static boolean isState(Atoms atoms, int at) {
    return switch (atoms.key(at)) {
      case "is", "are", "remain", "remains", "stay", "stays" -> true;
      default -> false;
    };
  }

  /** "Will have <b>left</b>" looks ahead; "would have left" came to nothing. */
  private static Direction perfect(Atoms atoms, int at) {
    int have = atoms.is(at - 1, "been") ? at - 2 : at - 1;
    if (!atoms.is(have, "have")) {
      return Direction.PAST;
    }
    return switch (atoms.key(have - 1)) {
      case "will", "'ll" -> Direction.FUTURE;
      case "would", "should" -> Direction.MIXED;
      case "to" ->
          atoms.is(have - 2, "was") || atoms.is(have - 2, "were") || atoms.is(have - 2, "due")
              ? Direction.MIXED
              : Direction.PAST;
      default -> Direction.PAST;
    };
  }

  /** "The envoy <b>arrives</b> on Friday": the day may be to come, or that of a picture. */
  private boolean comes(Atoms atoms, Tags tags, int from) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      if (CLAUSE_ENDS.contains(atoms.key(i))) {
        return false;
      }
      if (isPresent(Words.COMES, atoms, tags, i)) {
        return true; // "the Rovers play on Saturday", which looks like a noun
      }
      if (tags.is(atoms.get(i), WordClass.VERB)) {
        return false;
      }
    }
    return false;
  }

  /** A timetable's present of {@code kind}: "the strike <b>ends</b> on Friday". */
  private boolean isPresent(Words kind, Atoms atoms, Tags tags, int at) {
    String word = atoms.key(at);
    boolean third = word.endsWith("s") && word.length() > 3;
    if (!third && !set(kind).contains(word)
        || atoms.isTitled() && !atoms.is(atoms.size() - 1, ".")
        || atoms.get(at).capital()
        || !isVerb(atoms, tags, at)) {
      return false;
    }
    Atom subject = atoms.get(at - 1);
    boolean plural =
        tags.isNominal(subject) && subject.key().endsWith("s")
            || subject.key().equals("they")
            || subject.key().equals("we");
    if (!third && !plural) {
      return false;
    }
    String base = third ? word.substring(0, word.length() - 1) : word;
    String sibilant = third && base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
    return set(kind).contains(base) || set(kind).contains(sibilant);
  }

  /** "The strike <b>ends</b> on Friday", "polls <b>close</b> at ten" may look like other words. */
  private static boolean isVerb(Atoms atoms, Tags tags, int at) {
    Atom next = atoms.get(at + 1);
    boolean led = next.key().equals("on") || next.key().equals("at") || next.key().equals("in");
    Atom before = atoms.get(at - 1);
    boolean subject = tags.isNominal(before) || tags.is(before, WordClass.VERB);
    boolean team = // "the Rovers play on Saturday", "Holm Rovers face Lorne"
        before.capital()
            && before.key().endsWith("s")
            && (atoms.is(at - 2, "the") || atoms.get(at - 2).capital())
            && (led || next.capital());
    return tags.is(atoms.get(at), WordClass.VERB) || led && subject && !before.capital() || team;
  }
}
