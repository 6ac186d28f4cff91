package dev.synoptic.figure;

import dev.synoptic.figure.DateParts.Part;
import dev.synoptic.model.Precision;
import java.util.Optional;
import java.util.Set;

/** Reads years and more: "2024", "2004-08", "the 1990s", "'90s", "19th century", "FY2024". */
final class YearDates {

  private static final Set<String> LEADS =
      Set.of(
          "in", "since", "by", "until", "till", "from", "year", "circa", "during", "before",
          "after", "of", "and", "to", "through", "early", "late", "mid", "between", "around", "for",
          "summer", "winter", "spring", "autumn", "fall", "(", "-", "–", "fiscal");

  private final DateParts parts;
  private final NumberWords numbers;
  private final WordNumberReader ordinals;

  YearDates(DateParts parts, Vocabulary words) {
    this.parts = parts;
    this.numbers = words.numbers();
    this.ordinals = new WordNumberReader(numbers);
  }

  /** Two digits below this are years of this century. */
  private static final int LAST_BRIEF = 40;

  /** Returns the year, decade or century that begins at atom {@code at}. */
  Optional<Reading> read(DateContext context, int at) {
    if (context.atoms().isDigits(at) && isBeforeOurEra(context.atoms().key(at + 1))) {
      return Optional.of(Reading.none(at, at + 2));
    }
    return fiscal(context.atoms(), at)
        .or(() -> decade(context.atoms(), at))
        .or(() -> shortened(context, at))
        .or(() -> spelledDecade(context.atoms(), at))
        .or(() -> century(context.atoms(), at))
        .or(() -> year(context, at));
  }

  private Optional<Reading> year(DateContext context, int at) {
    Atoms atoms = context.atoms();
    Optional<Part> year = parts.year(atoms, at);
    if (year.isPresent() && !atoms.isDigits(at)) {
      boolean led = LEADS.contains(atoms.key(at - 1)) || atoms.is(at - 1, "born");
      return year.filter(y -> led && y.value() >= 1500 && !atoms.is(y.to() - 1, "thousands"))
          .filter(y -> isYear(context, y.to() - 1, y.value()))
          .map(y -> Reading.of(at, y.to(), Days.year(y.value())));
    }
    if (year.isEmpty() || atoms.isGlued(at) && isInsideCode(atoms, at)) {
      return Optional.empty();
    }
    int first = year.get().value();
    Optional<Part> last = lastYear(atoms, year.get());
    if (last.isPresent()) {
      return Optional.of(Reading.of(at, last.get().to(), Days.years(first, last.get().value())));
    }
    if (atoms.is(at + 1, "fiscal") && atoms.is(at + 2, "year")) {
      return Optional.of(Reading.of(at, at + 3, Days.fiscalYear(first)));
    }
    return isYear(context, at, first)
        ? Optional.of(Reading.of(at, at + 1, Days.year(first)))
        : Optional.empty();
  }

  /** No event of the news: its years are not counted as ours are. */
  private static boolean isBeforeOurEra(String word) {
    return word.equals("bc") || word.equals("bce") || word.equals("b.c") || word.equals("b.c.e");
  }

  private static boolean isInsideCode(Atoms atoms, int at) {
    String before = atoms.key(at - 1);
    return !before.equals("(")
        && !before.equals("-")
        && !before.equals("–")
        && !before.equals("\u201C")
        && !before.equals("\"")
        && !before.equals("/")
        && !before.equals("~")
        && !before.equals("[")
        && !before.equals("'");
  }

  /** "2004-2008", "2004–08", "2015/16". */
  private Optional<Part> lastYear(Atoms atoms, Part year) {
    boolean joined =
        atoms.is(year.to(), "-") || atoms.is(year.to(), "–") || atoms.is(year.to(), "/");
    if (!joined) {
      return Optional.empty();
    }
    int at = year.to() + 1;
    Optional<Part> full = parts.year(atoms, at).filter(y -> y.value() > year.value());
    int tail = atoms.isGlued(at) && atoms.isDigits(at) ? DateParts.number(atoms.key(at), 2, 2) : -1;
    int brief = year.value() / 100 * 100 + tail;
    boolean next = tail >= 0 && brief > year.value() && !atoms.is(at + 1, "-");
    return full.or(() -> next ? Optional.of(new Part(brief, at + 1)) : Optional.empty());
  }

  /** Four digits are a year unless they count something. */
  private static boolean isYear(DateContext context, int at, int year) {
    Atoms atoms = context.atoms();
    String before = atoms.key(at - 1);
    if (before.equals("#") || before.equals("$") || before.equals("%")) {
      return false;
    }
    if (isCounted(context, at, year % 100 == 0)) {
      return false;
    }
    boolean leads = LEADS.contains(before);
    if (!leads && context.words().notFigures().isLabel(atoms, at)) {
      return false;
    }
    int next = atoms.afterHyphen(at + 1);
    Atom noun = atoms.get(next);
    boolean plural =
        noun.isWord()
            && noun.key().endsWith("s")
            && !noun.key().equals("'s")
            && context.tags().isNominal(noun)
            && !noun.capital();
    boolean people = noun.key().equals("people") || noun.key().equals("percent");
    boolean round = year % 100 == 0;
    if (TimeSpans.isUnit(context.words().calendar().unit(noun.key()))) {
      return false;
    }
    if (people || plural && round) {
      return false;
    }
    boolean modern = year >= 1900 && year < 2100;
    return modern ? leads || !plural || year > 1950 && year < 2050 : leads && !plural;
  }

  /** "More than 2000 died", "2000 or more"; "higher than 2019" and "over 2019" compare years. */
  private static boolean isCounted(DateContext context, int at, boolean round) {
    Atoms atoms = context.atoms();
    String second = atoms.key(at - 2);
    boolean led =
        switch (atoms.key(at - 1)) {
          case "than" -> second.equals("more") || second.equals("fewer") || second.equals("less");
          case "as" -> second.equals("many");
          case "least", "nearly", "almost" -> true;
          case "over" -> round;
          default -> false;
        };
    return led
        || context
            .words()
            .modifiers()
            .following(atoms, at + 1)
            .filter(after -> after.meaning() != Precision.ABOUT)
            .isPresent();
  }

  private Optional<Reading> fiscal(Atoms atoms, int at) {
    boolean brief = atoms.is(at, "fy");
    boolean word = atoms.is(at, "fiscal") || atoms.is(at, "financial");
    if (!brief && !word) {
      return Optional.empty();
    }
    int next = word && atoms.is(at + 1, "year") ? at + 2 : at + 1;
    return parts
        .year(atoms, next)
        .or(() -> brief ? DateParts.briefYear(atoms, next) : Optional.empty())
        .map(y -> Reading.of(at, DateParts.afterNextYear(atoms, y), Days.fiscalYear(y.value())));
  }

  /** "1990s", "the '90s". */
  private Optional<Reading> decade(Atoms atoms, int at) {
    int digits = atoms.is(at, "'") && atoms.isGlued(at + 1) ? at + 1 : at;
    boolean plural =
        atoms.isDigits(digits)
            && (atoms.is(digits + 1, "s") || atoms.is(digits + 1, "'s"))
            && atoms.isGlued(digits + 1);
    if (!plural) {
      return Optional.empty();
    }
    int full = DateParts.number(atoms.key(digits), 4, 4);
    int brief = DateParts.number(atoms.key(digits), 2, 2);
    boolean named = digits > at || atoms.is(at - 1, "the") || isPartOfDecade(atoms, at);
    int first = full >= 1000 && full < 2200 ? full : brief >= 20 && named ? 1900 + brief : -1;
    if (first < 0 || first % 10 != 0) {
      return Optional.empty();
    }
    int last = first % 100 == 0 && first < 2000 ? first + 99 : first + 9;
    return Optional.of(Reading.of(at, digits + 2, Days.years(first, last)));
  }

  /** "In '97": after a word that leads to a year, and counting nothing. */
  private static Optional<Reading> shortened(DateContext context, int at) {
    Atoms atoms = context.atoms();
    boolean mark = atoms.is(at, "'") && !atoms.isGlued(at) && atoms.isGlued(at + 1);
    int brief = mark && atoms.isDigits(at + 1) ? DateParts.number(atoms.key(at + 1), 2, 2) : -1;
    boolean counts = atoms.isGlued(at + 2) && atoms.isWord(at + 2);
    return brief < 0
            || counts
            || context.tags().isNominal(atoms.get(at + 2))
            || !LEADS.contains(atoms.key(at - 1))
        ? Optional.empty()
        : Optional.of(
            Reading.of(at, at + 2, Days.year(brief + (brief < LAST_BRIEF ? 2000 : 1900))));
  }

  /** "The sixties", "the mid-nineties"; "in his sixties" is an age. */
  private Optional<Reading> spelledDecade(Atoms atoms, int at) {
    String word = atoms.key(at);
    if (!word.endsWith("ties")) {
      return Optional.empty();
    }
    int part = atoms.is(at - 1, "-") ? at - 2 : at - 1;
    boolean named = atoms.is(at - 1, "the") || isPartOfDecade(atoms, part + 1);
    return numbers
        .decade(word)
        .filter(ten -> named)
        .map(ten -> Reading.of(at, at + 1, Days.years(1900 + ten, 1909 + ten)));
  }

  private static boolean isPartOfDecade(Atoms atoms, int at) {
    String before = atoms.key(at - 1);
    String owner = atoms.key(at - 2);
    boolean part = before.equals("early") || before.equals("late") || before.equals("mid");
    return part && (owner.equals("the") || owner.equals("in"));
  }

  /** "The 19th century", "21st-century". */
  private Optional<Reading> century(Atoms atoms, int at) {
    Optional<Part> ordinal =
        atoms.isDigits(at)
            ? parts.day(atoms, at).filter(p -> p.to() == at + 2)
            : ordinals
                .read(atoms, at)
                .filter(Numeral::isOrdinal)
                .map(n -> new Part(n.low().intValue(), n.to()));
    if (ordinal.isEmpty() || ordinal.get().value() > 21 || ordinal.get().value() < 1) {
      return Optional.empty();
    }
    int word = atoms.afterHyphen(ordinal.get().to());
    if (!atoms.is(word, "century")) {
      return Optional.empty();
    }
    if (isBeforeOurEra(atoms.key(word + 1))) {
      return Optional.of(Reading.none(at, word + 2));
    }
    int last = ordinal.get().value() * 100;
    return Optional.of(Reading.of(at, word + 1, Days.years(last - 99, last)));
  }
}
