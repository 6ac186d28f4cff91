package dev.synoptic.story;

import dev.synoptic.model.LocalName;
import dev.synoptic.model.NameKind;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Says in plain words what two reports have in common. */
final class Reasons {

  /** Names, words or numbers that one reason lists. */
  private static final int LISTED = 4;

  /** Rarity from which a word or number is worth showing: it stands in one report of fifty. */
  private static final double SHOWN = 3.9;

  /** Bodies that are more alike are called the same text. */
  private static final double SAME_TEXT = 0.75;

  /** Share of the names of a beginning below which the other report hardly has them. */
  private static final double FEW_NAMES = 0.35;

  /** Likeness of two beginnings below which they tell different things. */
  private static final double FEW_WORDS = 0.1;

  /** What each word of a common passage tells. */
  private static final double WORD_IN_A_ROW = 0.5;

  /** What a common day tells. */
  private static final double SAME_DAY = 3;

  /** Days after which a report is no follow-up. */
  private static final int FAR_DAYS = 7;

  private static final Map<NameKind, String> WHAT = what();

  private final Known a;
  private final Known b;
  private final List<Reason> reasons = new ArrayList<>();

  private Reasons(Known a, Known b) {
    this.a = a;
    this.b = b;
  }

  /** A reason and how much it tells. */
  private record Reason(String words, double strength) {}

  /** A shared word and how much it tells. */
  private record Shared(String word, double rarity) {}

  private static Map<NameKind, String> what() {
    var what = new EnumMap<NameKind, String>(NameKind.class);
    what.put(NameKind.PERSON, "both name ");
    what.put(NameKind.ORGANISATION, "both name ");
    what.put(NameKind.PLACE, "places in both: ");
    what.put(NameKind.GROUP, "groups in both: ");
    return what;
  }

  /** Returns what {@code a} and {@code b} have in common, the strongest reason first. */
  static List<String> of(Known a, Known b, Likeness likeness) {
    var reasons = new Reasons(a, b);
    reasons.addNames();
    Set<String> ofNames = reasons.wordsOfNames();
    reasons.addTerms(
        "words in both: ",
        t -> !t.isName() && !t.isNumber() && !ofNames.contains(Words.normal(t.word())));
    reasons.addTerms("numbers in both: ", Profile.Term::isNumber);
    reasons.addTime(likeness);
    reasons.addPassage(likeness);
    return reasons.reasons.stream()
        .sorted(Comparator.comparingDouble((Reason r) -> -r.strength).thenComparing(Reason::words))
        .map(Reason::words)
        .toList();
  }

  /** Returns what speaks against two reports that are alike in {@code likeness}. */
  static List<String> against(Likeness likeness) {
    var against = new ArrayList<String>();
    if (likeness.leadNames() < FEW_NAMES) {
      against.add("the names that one begins with are hardly in the other");
    }
    if (likeness.lead() < FEW_WORDS) {
      against.add("they begin with different things");
    }
    if (likeness.when() < 0) {
      against.add("they begin with different days");
    }
    if (likeness.days().orElse(0) > FAR_DAYS) {
      against.add("published " + (int) likeness.days().getAsDouble() + " days apart");
    }
    if (likeness.years().orElse(0) > 0) {
      against.add("they name different years");
    }
    if (against.isEmpty()) {
      against.add("their stories are about different things");
    }
    return against;
  }

  private void add(String words, double strength) {
    reasons.add(new Reason(words, strength));
  }

  private void addNames() {
    Set<String> inB = new HashSet<>();
    b.report().names().stream().filter(LocalName::isNamed).forEach(n -> inB.add(key(n)));
    var shared = new EnumMap<NameKind, List<Shared>>(NameKind.class);
    Set<String> seen = new HashSet<>();
    for (LocalName name : a.report().names()) {
      String key = key(name);
      if (name.isNamed() && inB.contains(key) && seen.add(key)) {
        NameKind kind = name.kind() == NameKind.ORGANISATION ? NameKind.PERSON : name.kind();
        shared
            .computeIfAbsent(kind, k -> new ArrayList<>())
            .add(new Shared(name.name(), Math.min(2, name.mentions().size()) * rarity(key)));
      }
    }
    shared.forEach((kind, names) -> addList(WHAT.getOrDefault(kind, ""), names));
  }

  /** Returns the words of the names of one report: a particle of a name is no word of the event. */
  private Set<String> wordsOfNames() {
    var words = new HashSet<String>();
    a.report().names().stream()
        .filter(LocalName::isNamed)
        .forEach(n -> words.addAll(List.of(Words.normal(n.name()).split(" "))));
    return words;
  }

  /** People are known by their last names, all else by the whole name. */
  private static String key(LocalName name) {
    String normal = Words.normal(name.name());
    return name.kind() == NameKind.PERSON ? normal.substring(normal.lastIndexOf(' ') + 1) : normal;
  }

  /** Returns how much a name tells: as much as its rarest word in the report. */
  private double rarity(String name) {
    double rarest = 1;
    for (int i = 0; i < a.profile().size(); i++) {
      Profile.Term term = a.profile().term(i);
      if (term.isName() && name.contains(Words.normal(term.word()))) {
        rarest = Math.max(rarest, a.weighed().rarity(i));
      }
    }
    return rarest;
  }

  private void addTerms(String what, Predicate<Profile.Term> wanted) {
    var shared = new ArrayList<Shared>();
    int i = 0;
    int j = 0;
    while (i < a.profile().size() && j < b.profile().size()) {
      Profile.Term term = a.profile().term(i);
      int order = Long.compare(term.hash(), b.profile().term(j).hash());
      if (order == 0 && wanted.test(term) && a.weighed().rarity(i) >= SHOWN) {
        shared.add(new Shared(Words.normal(term.word()), a.weighed().rarity(i)));
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    addList(what, shared);
  }

  private void addList(String what, List<Shared> shared) {
    List<Shared> strongest =
        shared.stream()
            .sorted(Comparator.comparingDouble((Shared s) -> -s.rarity).thenComparing(Shared::word))
            .limit(LISTED)
            .toList();
    if (!strongest.isEmpty()) {
      add(
          what + String.join(", ", strongest.stream().map(Shared::word).toList()),
          strongest.stream().mapToDouble(Shared::rarity).sum());
    }
  }

  private void addPassage(Likeness likeness) {
    if (likeness.body() > SAME_TEXT) {
      add("nearly the same text", Double.MAX_VALUE);
      return;
    }
    a.verbatim()
        .longestIn(b.verbatim())
        .ifPresent(
            run ->
                add(
                    "the same " + run.words() + " words in a row: “" + run.begins() + " …”",
                    WORD_IN_A_ROW * run.words()));
  }

  private void addTime(Likeness likeness) {
    if (likeness.when() > 0) {
      add("both begin with the same day", SAME_DAY);
    }
    if (likeness.days().isEmpty()) {
      return;
    }
    int days = (int) likeness.days().getAsDouble();
    if (days <= 7) {
      String apart = days == 1 ? "a day apart" : days + " days apart";
      add(days == 0 ? "published on one day" : "published " + apart, 8.0 / (1 + days));
    }
  }
}
