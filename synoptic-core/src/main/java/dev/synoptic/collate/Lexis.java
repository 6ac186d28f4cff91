package dev.synoptic.collate;

import dev.synoptic.model.WordClass;
import dev.synoptic.text.DataFile;
import dev.synoptic.text.EqualForms;
import dev.synoptic.text.Lexicon;
import dev.synoptic.text.Senses;
import dev.synoptic.text.Spelling;
import dev.synoptic.text.Stem;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Words in the forms in which they are compared. One instance serves one story, so that equal forms
 * have equal numbers; the numbers themselves mean nothing and decide nothing.
 */
public final class Lexis {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, List<Atom>> known = new HashMap<>();
  private final Likenesses likenesses = new Likenesses();

  /** Returns the atoms of {@code word}, a token as printed, as parts of printed word {@code at}. */
  public List<Atom> atoms(String word, int at) {
    List<Atom> atoms = known.computeIfAbsent(word, this::atoms);
    var placed = new ArrayList<Atom>(atoms.size());
    for (Atom atom : atoms) {
      placed.add(atom.in(at));
    }
    return placed;
  }

  private List<Atom> atoms(String word) {
    var atoms = new ArrayList<Atom>(2);
    String normal = bare(Words.normal(word));
    List<String> equal = EqualForms.known(normal);
    if (!equal.isEmpty()) {
      equal.forEach(form -> atoms.add(atom(form)));
    } else if (normal.length() > 3 && normal.endsWith("n't")) {
      atoms.add(atom(normal.substring(0, normal.length() - 3)));
      atoms.add(atom("not"));
    } else if (normal.indexOf('-') > 0) {
      hyphened(normal, atoms);
    } else {
      atoms.add(atom(clitic(normal)));
    }
    return List.copyOf(atoms);
  }

  /**
   * Returns a word without a mark that sticks to its front: the sign of a post ("@town"), or a
   * closing mark after which a report forgot the space; "'s" and "'em" are words.
   */
  private static String bare(String word) {
    boolean sign = word.length() > 1 && (word.charAt(0) == '@' || word.charAt(0) == '#');
    boolean mark = word.length() > 1 && word.charAt(0) == '\'';
    boolean known =
        mark && (!EqualForms.clitic(word).isEmpty() || !EqualForms.known(word).isEmpty());
    return sign || mark && !known ? word.substring(1) : word;
  }

  private void hyphened(String word, List<Atom> atoms) {
    int dash = word.indexOf('-');
    OptionalInt number = tensAndUnits(word.substring(0, dash), word.substring(dash + 1));
    if (number.isPresent()) {
      atoms.add(atom(Integer.toString(number.getAsInt())));
      return;
    }
    int from = 0;
    while (from < word.length()) {
      int to = word.indexOf('-', from);
      if (to < 0) {
        to = word.length();
      }
      if (to > from) {
        String part = word.substring(from, to);
        List<String> equal = EqualForms.known(part);
        (equal.isEmpty() ? List.of(part) : equal).forEach(form -> atoms.add(atom(form)));
      }
      from = to + 1;
    }
  }

  /** Returns the number that "twenty-five" and its like say. */
  private static OptionalInt tensAndUnits(String tens, String units) {
    String ten = first(tens);
    String unit = units.equals("one") ? "1" : first(units);
    boolean number = ten.length() == 2 && ten.endsWith("0") && unit.length() == 1;
    return number && Character.isDigit(ten.charAt(0)) && Character.isDigit(unit.charAt(0))
        ? OptionalInt.of(Integer.parseInt(ten) + Integer.parseInt(unit))
        : OptionalInt.empty();
  }

  private static String first(String word) {
    List<String> equal = EqualForms.known(word);
    return equal.isEmpty() ? "" : equal.get(0);
  }

  /** Short verbs that the tokenizer parts from their pronoun, in full. */
  private static String clitic(String word) {
    String verb = EqualForms.clitic(word.equals("s") ? "'s" : word);
    return verb.isEmpty() ? word : verb;
  }

  private Atom atom(String form) {
    String spelling = Spelling.american(form.replace(".", "").replace(",", ""));
    Heft heft = Forms.HEFTS.getOrDefault(form, Heft.CONTENT);
    String stem = heft == Heft.CONTENT ? stem(spelling) : spelling;
    Senses senses = heft == Heft.CONTENT ? Senses.of(stem) : Senses.NONE;
    return new Atom(number(spelling), number(stem + "*"), spelling, heft, senses, likenesses, 0);
  }

  /** Returns the stem of a spelling, the same for irregular forms: "met" is "meet". */
  public static String stem(String spelling) {
    Lexicon words = Lexicon.english();
    String lemma = words.lemma(spelling, WordClass.VERB);
    lemma = lemma.equals(spelling) ? words.lemma(spelling, WordClass.NOUN) : lemma;
    lemma = lemma.equals(spelling) ? words.lemma(spelling, WordClass.ADJECTIVE) : lemma;
    return Stem.of(lemma);
  }

  private int number(String form) {
    return numbers.computeIfAbsent(form, f -> numbers.size());
  }

  /** Loads the files on first use. */
  private static final class Forms {

    static final Map<String, Heft> HEFTS = new HashMap<>();

    static {
      DataFile.forEach(Lexis.class, "en/hefts.txt", Forms::hefts);
    }

    private static void hefts(String line) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        HEFTS.put(words[i], Heft.valueOf(words[0]));
      }
    }
  }
}
