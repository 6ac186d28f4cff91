package dev.synoptic.figure;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.DataFile;
import dev.synoptic.text.Lexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Numbers that are part of a name, a label, an address or an idiom, and count nothing. */
final class NotFigures {

  private static final int LONGEST_PHRASE = 5;

  /** Numbers of fewer digits count things too often to be known again as a name. */
  private static final int SHORTEST_CODE = 3;

  private final Set<String> before = new HashSet<>();
  private final Set<String> afterOrdinal = new HashSet<>();
  private final Set<String> streets = new HashSet<>();
  private final Phrases<Boolean> phrases = new Phrases<>();
  private final Lexicon lexicon = Lexicon.english();

  NotFigures(String file) {
    DataFile.forEach(NotFigures.class, file, this::add);
  }

  private void add(String line) {
    int blank = line.indexOf(' ');
    String kind = line.substring(0, blank);
    String rest = line.substring(blank + 1).strip();
    switch (kind) {
      case "before" -> before.addAll(List.of(rest.split("\\s+")));
      case "street" -> streets.addAll(List.of(rest.split("\\s+")));
      case "after-ordinal" -> afterOrdinal.addAll(List.of(rest.split("\\s+")));
      default -> {
        for (String phrase : rest.split("\\|")) {
          phrases.add(phrase.strip(), true);
        }
      }
    }
  }

  /** Returns where the idiom ends that holds the atom {@code at}. */
  Optional<Integer> idiomAt(Atoms atoms, int at) {
    for (int from = Math.max(0, at - LONGEST_PHRASE + 1); from <= at; from++) {
      var found = phrases.startingAt(atoms, from);
      if (found.isPresent() && found.get().to() > at && !isHalved(atoms, found.get().to())) {
        return Optional.of(found.get().to());
      }
    }
    return Optional.empty();
  }

  /** "For one <b>and a half</b> days" is no idiom. */
  private static boolean isHalved(Atoms atoms, int at) {
    return atoms.is(at, "and") && atoms.is(at + 1, "a") && atoms.is(at + 2, "half");
  }

  /** Returns whether the bare number is a label: "Route 66", "Boeing 737", "No. 10". */
  boolean isLabel(Atoms atoms, Numeral number) {
    return isLabel(atoms, number.from());
  }

  /** Returns whether the word before atom {@code at} makes the number there a label. */
  boolean isLabel(Atoms atoms, int at) {
    int last = at - 1;
    int word = atoms.is(last, ".") || atoms.is(last, "#") ? last - 1 : last;
    return atoms.is(last, "#") || before.contains(atoms.key(word));
  }

  /**
   * Returns whether the bare number belongs to the name before it: "FTSE 100", "Vostok 1". A number
   * of things after a name ("In Lyon 20 people") is none; nor is one after a verb of a headline
   * that sets all its words with capitals ("Storm Kills 20").
   */
  boolean isInName(Atoms atoms, Tags tags, Numeral number) {
    Atom name = atoms.get(number.from() - 1);
    Atom next = atoms.get(number.to());
    boolean titled = atoms.isTitled();
    boolean counts =
        next.key().endsWith("s") && (titled || !next.capital()) && tags.isNominal(next);
    if (titled && isNoName(name.key())) {
      return false;
    }
    return atoms.isDigits(number.from())
        && number.to() == number.from() + 1
        && atoms.key(number.from()).length() <= 4
        && number.isWhole()
        && name.isWord()
        && name.capital()
        && (number.from() > 1 || atoms.isCapitals(number.from() - 1)) // "KLDR 6 News"
        && tags.is(name, WordClass.PROPER)
        && !counts
        && !next.key().equals("people")
        && !next.key().equals("%");
  }

  private boolean isNoName(String word) {
    return lexicon.isClosed(word) || lexicon.isVerb(word) || lexicon.isModifier(word);
  }

  /** Returns the numbers of three digits or four that a label makes names: 737 of "Boeing 737". */
  Set<String> namedIn(ParsedReport report) {
    var named = new HashSet<String>();
    String text = report.text();
    for (int i = 1; i < report.tokens().size(); i++) {
      Range number = report.tokens().get(i).range();
      Range word = report.tokens().get(i - 1).range();
      boolean code =
          number.length() >= SHORTEST_CODE
              && number.length() <= SHORTEST_CODE + 1
              && DateParts.number(number.in(text), SHORTEST_CODE, SHORTEST_CODE + 1) >= 0;
      if (code && before.contains(word.in(text).toLowerCase(Locale.ROOT))) {
        named.add(number.in(text));
      }
    }
    return named;
  }

  /**
   * Returns whether the bare number is the name that the report has given it elsewhere ("their 737
   * airliner" beside "Boeing 737"): nothing plural is counted, or what qualifies stands before it.
   */
  static boolean isNamedElsewhere(Atoms atoms, Tags tags, Numeral number) {
    int at = number.from();
    if (number.to() != at + 1 || !tags.isNamed(atoms.key(at))) {
      return false;
    }
    Atom before = atoms.get(at - 1);
    boolean qualified =
        before.key().equals("'s")
            || tags.is(before, WordClass.ADJECTIVE)
            || tags.is(before, WordClass.PRONOUN);
    return qualified || !atoms.key(at + 1).endsWith("s") && !atoms.is(at + 1, "people");
  }

  /** Returns whether the ordinal names something: "51st state", "51st U.S. state". */
  boolean isNaming(Atoms atoms, Numeral ordinal) {
    int next = atoms.afterHyphen(ordinal.to());
    return afterOrdinal.contains(atoms.key(next))
        || atoms.get(next).capital()
            && (afterOrdinal.contains(atoms.key(next + 1)) || streets.contains(atoms.key(next)));
  }

  /**
   * Returns the end of a run of glued letters and digits that is a name ("A320", "F-16", "3D"),
   * where atom {@code at} is its number; empty where it is none.
   */
  Optional<Integer> codeAt(Atoms atoms, Numeral number, boolean bare) {
    int at = number.from();
    boolean afterLetters = atoms.isGlued(at) && atoms.isWord(at - 1) && atoms.isDigits(at);
    boolean afterHyphen =
        atoms.isInnerHyphen(at - 1)
            && atoms.isDigits(at)
            && (atoms.get(at - 2).capital() || atoms.isDigits(at - 2));
    boolean beforeLetters =
        bare
            && atoms.isGlued(number.to())
            && atoms.isWord(number.to())
            && !atoms.is(number.to(), "'s");
    if (!afterLetters && !afterHyphen && !beforeLetters) {
      return Optional.empty();
    }
    int end = number.to();
    while (atoms.isGlued(end) && (atoms.isWord(end) || atoms.isDigits(end) || atoms.is(end, "-"))) {
      end++;
    }
    return Optional.of(end);
  }

  /** Returns the end of a telephone number or another chain of digits and hyphens. */
  Optional<Integer> chainAt(Atoms atoms, Numeral number) {
    int at = number.from();
    if (number.to() > at + 1) {
      return Optional.empty(); // "5-1/2"
    }
    int end = at;
    int links = 0;
    while (atoms.isDigits(end) && isLink(atoms, end + 1) && atoms.isDigits(end + 2)) {
      links++;
      end += 2;
    }
    if (links == 0 && isDialled(atoms, at)) {
      return Optional.of(dialled(atoms, at));
    }
    boolean local = links == 1 && atoms.key(at).length() == 3 && atoms.key(end).length() == 4;
    return links > 1 || local ? Optional.of(end + 1) : Optional.empty();
  }

  /** "01632 960 147": digits that begin with a zero and go on after spaces; "+44 20 7946 0000". */
  private static boolean isDialled(Atoms atoms, int at) {
    boolean zero = atoms.key(at).startsWith("0") && atoms.key(at).length() >= 3;
    boolean plus = atoms.is(at - 1, "+") && atoms.isGlued(at);
    return (zero || plus) && atoms.isDigits(at + 1) && atoms.key(at).indexOf('.') < 0;
  }

  private static int dialled(Atoms atoms, int at) {
    int end = at + 1;
    while (atoms.isDigits(end)) {
      end++;
    }
    return end;
  }

  /** Returns the end of a street address or a telephone number's code that begins here. */
  Optional<Integer> addressAt(Atoms atoms, Numeral number) {
    int to = number.to();
    boolean letter = // "221B Baker Street"
        to == number.from() + 2 && atoms.isGlued(to - 1) && atoms.words(to - 1).length() == 1;
    if (to != number.from() + 1 && !letter || !atoms.isDigits(number.from())) {
      return Optional.empty();
    }
    boolean code = atoms.is(number.from() - 1, "(") && atoms.is(to, ")") && atoms.isDigits(to + 1);
    if (code) {
      int end = to + 2;
      while (atoms.isInnerHyphen(end)) {
        end += 2;
      }
      return Optional.of(end);
    }
    if (atoms.is(to, "block")) {
      return Optional.of(to + 1);
    }
    int end = to;
    while (end < to + 4 && isOfName(atoms.get(end)) && !streets.contains(atoms.key(end))) {
      end++;
    }
    boolean street = end > to && streets.contains(atoms.key(end)) && atoms.get(end).capital();
    return street ? Optional.of(end + 1) : Optional.empty();
  }

  /** "15 Die After Dam Gives Way" is no address. */
  private boolean isOfName(Atom atom) {
    return atom.capital() && (atom.key().equals("the") || !lexicon.isClosed(atom.key()));
  }

  private static boolean isLink(Atoms atoms, int at) {
    boolean mark = atoms.is(at, "-") || atoms.is(at, "/") || atoms.is(at, ":") || atoms.is(at, "x");
    return mark && atoms.isGlued(at) && atoms.isGlued(at + 1);
  }
}
