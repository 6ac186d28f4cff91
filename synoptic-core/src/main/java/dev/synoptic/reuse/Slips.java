package dev.synoptic.reuse;

import dev.synoptic.text.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Misprints that one or two reports of a story have against all others: a name misspelled, digits
 * exchanged, a word that no dictionary has. Two reporters do not slip in the same way; who copies
 * does (Lachmann's rule of shared errors, as editors of manuscripts use it).
 *
 * <p>A word counts as a slip only where more others than have it, two at least and none of them
 * copied from another, print what it should be, and its makers never do. Of a name or a number, the
 * word beside it must be the same too.
 */
final class Slips {

  /** So many others must have it right, and one more than have it wrong. */
  private static final int MIN_RIGHT = 2;

  /** What more reports have wrong is another truth. */
  private static final int MAX_MAKERS = 2;

  /** In a longer story every form of a word stands somewhere. */
  private static final int MAX_REPORTS = 60;

  /** Shared slips from which two reports go back to one text. */
  private static final int MIN_SHARED = 2;

  private static final Comparator<Form> MOST_PRINTED =
      Comparator.comparing((Form form) -> -form.in.cardinality()).thenComparing(form -> form.text);

  private final List<Slip> slips;

  private Slips(List<Slip> slips) {
    this.slips = slips;
  }

  /**
   * A slip.
   *
   * @param wrong what its makers print, in normal form
   * @param right what the others print
   * @param noWord whether it is no name, no number and no word of the language
   * @param makers places of the one or two reports that have it
   */
  record Slip(String wrong, String right, boolean noWord, Set<Integer> makers) {

    /** Copies the set. */
    Slip {
      makers = Set.copyOf(makers);
    }
  }

  /**
   * Returns the slips in {@code reports}.
   *
   * @param pairs what they share
   */
  static Slips in(List<BodyWords> reports, List<Pair> pairs) {
    if (reports.size() <= MIN_RIGHT || reports.size() > MAX_REPORTS) {
      return new Slips(List.of());
    }
    var forms = new TreeMap<String, Form>();
    for (int report = 0; report < reports.size(); report++) {
      enter(report, reports.get(report), forms);
    }
    Map<String, List<Form>> byPart = byPart(forms);
    Map<Integer, BitSet> kin = kin(pairs);
    var slips = new ArrayList<Slip>();
    for (Form form : forms.values()) {
      if (form.in.cardinality() <= MAX_MAKERS && form.mayBeWrong()) {
        form.parts().stream()
            .flatMap(part -> byPart.getOrDefault(part, List.of()).stream())
            .filter(form::isSlipOf)
            .filter(right -> witnesses(right.in, kin) > form.in.cardinality())
            .min(MOST_PRINTED)
            .ifPresent(right -> slips.add(form.against(right)));
      }
    }
    return new Slips(slips);
  }

  private static Map<Integer, BitSet> kin(List<Pair> pairs) {
    var kin = new HashMap<Integer, BitSet>();
    for (Pair pair : pairs) {
      if (pair.evidence().isRelated()) {
        kin.computeIfAbsent(pair.a(), k -> new BitSet()).set(pair.b());
        kin.computeIfAbsent(pair.b(), k -> new BitSet()).set(pair.a());
      }
    }
    return kin;
  }

  /** Returns how many of {@code reports} share no text with an earlier one of them. */
  private static long witnesses(BitSet reports, Map<Integer, BitSet> kin) {
    return reports.stream()
        .filter(
            report -> {
              var earlier = (BitSet) reports.clone();
              earlier.clear(report, reports.length());
              return !earlier.intersects(kin.getOrDefault(report, new BitSet()));
            })
        .count();
  }

  /** Returns all of them, by what is printed. */
  List<Slip> all() {
    return slips;
  }

  /** Returns how many slips these two reports share and nobody else has. */
  int shared(int a, int b) {
    return (int) slips.stream().filter(s -> s.makers.equals(Set.of(a, b))).count();
  }

  /** Returns whether these two reports go back to one text: so many slips are no chance. */
  boolean relate(int a, int b) {
    return shared(a, b) >= MIN_SHARED;
  }

  /**
   * Returns whether {@code second} rather copied {@code first} than the reverse: it has slips of
   * its own, one of them no word at all, and the other has none. Who is right about a name or a
   * figure, most others or one, cannot be known from these alone.
   */
  boolean showCopying(int first, int second) {
    List<Slip> own = own(second);
    return own.size() >= MIN_SHARED && own.stream().anyMatch(Slip::noWord) && own(first).isEmpty();
  }

  private List<Slip> own(int report) {
    return slips.stream().filter(s -> s.makers.equals(Set.of(report))).toList();
  }

  private static void enter(int report, BodyWords words, Map<String, Form> forms) {
    for (int i = 0; i < words.size(); i++) {
      String text = words.normal(i);
      if (words.isContent(i) && text.length() > 2) {
        Form form = forms.computeIfAbsent(text, Form::new);
        form.in.set(report);
        form.names |= words.isName(i);
        form.numbers |= words.isNumber(i);
        form.beside(words, i, -1);
        form.beside(words, i, 1);
      }
    }
  }

  /** Lists the forms that enough reports have by what is left of them without one letter. */
  private static Map<String, List<Form>> byPart(Map<String, Form> forms) {
    var byPart = new HashMap<String, List<Form>>();
    for (Form form : forms.values()) {
      if (form.in.cardinality() >= MIN_RIGHT) {
        form.parts().forEach(p -> byPart.computeIfAbsent(p, k -> new ArrayList<>()).add(form));
      }
    }
    return byPart;
  }

  /**
   * A word of the story as it is printed, with the words beside it and the reports that have it.
   */
  private static final class Form {

    /** Longer words are no words. */
    private static final int MAX_LENGTH = 40;

    private final String text;
    private final BitSet in = new BitSet();
    private final Set<Long> neighbours = new HashSet<>();
    private boolean names;
    private boolean numbers;

    Form(String text) {
      this.text = text;
    }

    /** Enters the nearest content word on one side, two words away at most. */
    void beside(BodyWords words, int at, int step) {
      for (int i = at + step; i >= 0 && i < words.size() && Math.abs(i - at) <= 2; i += step) {
        if (words.isContent(i)) {
          neighbours.add(words.stem(i) * 2 + (step > 0 ? 1 : 0));
          return;
        }
      }
    }

    Slip against(Form right) {
      boolean noWord = !names && !numbers;
      return new Slip(text, right.text, noWord, new HashSet<>(in.stream().boxed().toList()));
    }

    /** Returns the word without each of its letters in turn, and itself. */
    Set<String> parts() {
      var parts = new HashSet<String>();
      parts.add(text);
      IntStream.range(0, Math.min(MAX_LENGTH, text.length()))
          .forEach(i -> parts.add(text.substring(0, i) + text.substring(i + 1)));
      return parts;
    }

    /** A word of the language is meant as it stands, unless it is a name or a number. */
    boolean mayBeWrong() {
      return names || numbers || !Lexicon.english().knows(text);
    }

    boolean isSlipOf(Form right) {
      var both = (BitSet) in.clone();
      both.and(right.in);
      return both.isEmpty()
          && numbers == right.numbers
          && (numbers || names == right.names)
          && (numbers || names || Lexicon.english().knows(right.text))
          && Misprint.of(text, right.text)
          && (!numbers && !names || neighbours.stream().anyMatch(right.neighbours::contains));
    }
  }
}
