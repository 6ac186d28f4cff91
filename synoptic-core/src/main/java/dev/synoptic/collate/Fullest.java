package dev.synoptic.collate;

import dev.synoptic.model.Descent;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Siglum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which readings are collated: the fullest first. Words in quotation marks go before a
 * report's own, and reports that other reports often contradict go last; then the reading with most
 * content decides, where a word that only one line of descent has and that stands where others have
 * another counts against it: a garbled reading may be the longest and is still no ruler for the
 * others. Then the reading with fewest small words of its own against everybody's goes first, then
 * the one that holds another one whole, then length decides, then the siglum.
 */
final class Fullest {

  /** Words between two shared ones are wordings of each other if they differ by no more words. */
  private static final int MAX_STRETCH = 3;

  /** In a longer stretch between shared words nothing shows which words stand for which. */
  private static final int MAX_GAP = 6;

  /** So many different wordings show which words of the others stand alone. */
  private static final int MAX_WORDINGS = 24;

  private final List<Witness> witnesses;
  private final List<Witness> wordings;
  private final Map<Integer, Set<Integer>> linesOf = new HashMap<>();
  private final Descent descent;

  /** Weighs {@code witnesses}, readings of one quote, against each other. */
  Fullest(List<Witness> witnesses, Descent descent) {
    this.witnesses = witnesses.stream().sorted(Comparator.comparing(Witness::report)).toList();
    this.descent = descent;
    this.wordings = wordings();
    for (Witness witness : witnesses) {
      for (Atom atom : witness.atoms()) {
        linesOf.computeIfAbsent(atom.form(), f -> new HashSet<>()).add(line(witness));
      }
    }
  }

  /**
   * Returns the witnesses ordered, the fullest first.
   *
   * @param unreliable reports that others often contradict
   */
  List<Witness> first(Set<Siglum> unreliable) {
    var fullness = new HashMap<Siglum, Integer>();
    witnesses.forEach(w -> fullness.put(w.report(), content(w) - 2 * contradicted(w)));
    var ordered = new ArrayList<Witness>(witnesses);
    ordered.sort(
        Comparator.comparing((Witness witness) -> witness.form() == QuotationForm.INDIRECT)
            .thenComparing(witness -> unreliable.contains(witness.report()) && !holdsOther(witness))
            .thenComparing(witness -> -fullness.getOrDefault(witness.report(), 0))
            .thenComparing(this::outvoted)
            .thenComparing(witness -> !holdsOther(witness))
            .thenComparing(witness -> -witness.atoms().size())
            .thenComparing(Witness::report));
    return ordered;
  }

  /** Returns a witness of each wording in quotation marks, by line of descent. */
  private List<Witness> wordings() {
    var seen = new HashSet<List<Integer>>();
    var first = new ArrayList<Witness>();
    for (Witness witness : witnesses) {
      if (witness.form() != QuotationForm.INDIRECT && first.size() < MAX_WORDINGS) {
        var own = new ArrayList<>(forms(witness));
        own.add(-1 - line(witness));
        if (seen.add(own)) {
          first.add(witness);
        }
      }
    }
    return first;
  }

  /**
   * Returns whether a witness has all words of another line's in one piece, and so is no worse; a
   * few words that others print vouch for nothing.
   */
  private boolean holdsOther(Witness witness) {
    List<Integer> forms = forms(witness);
    for (Witness other : wordings) {
      boolean vouches = line(other) != line(witness) && 2 * other.atoms().size() >= forms.size();
      if (vouches && Collections.indexOfSubList(forms, forms(other)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> forms(Witness witness) {
    return witness.atoms().stream().map(Atom::form).toList();
  }

  private int line(Witness witness) {
    return descent.lines().get(witness.report().index());
  }

  /** Returns the number of words of content that the speaker may have said. */
  int content(Witness witness) {
    int content = 0;
    for (Atom atom : witness.atoms()) {
      content += atom.content() && !witness.words().get(atom.word()).inserted() ? 1 : 0;
    }
    return content;
  }

  /** Returns for how many of its words of content others have another in the same place. */
  int contradicted(Witness witness) {
    int contradicted = 0;
    for (int i = 0; i < witness.atoms().size(); i++) {
      Atom atom = witness.atoms().get(i);
      boolean alone = atom.content() && !shared(atom) && !witness.wordOf(i).inserted();
      contradicted += alone && contradicted(witness, i) ? 1 : 0;
    }
    return contradicted;
  }

  /**
   * Returns for how many of its words, of content or not, others have another between the same
   * neighbours: "would" against everybody's "should".
   */
  private int outvoted(Witness witness) {
    int outvoted = 0;
    for (int i = 0; i < witness.atoms().size(); i++) {
      boolean alone = !shared(witness.atoms().get(i)) && !witness.wordOf(i).inserted();
      outvoted += alone && isOutvoted(witness, i) ? 1 : 0;
    }
    return outvoted;
  }

  private boolean isOutvoted(Witness witness, int atom) {
    int left = form(witness, atom - 1);
    int right = form(witness, atom + 1);
    return wordings.stream()
        .filter(other -> line(other) != line(witness))
        .anyMatch(other -> hasOneBetween(other, left, right));
  }

  private static boolean hasOneBetween(Witness other, int left, int right) {
    for (int i = 0; i < other.atoms().size(); i++) {
      if (form(other, i - 1) == left && form(other, i + 1) == right) {
        return true;
      }
    }
    return false;
  }

  private boolean shared(Atom atom) {
    return linesOf.getOrDefault(atom.form(), Set.of()).size() > 1;
  }

  private boolean contradicted(Witness witness, int atom) {
    int left = next(witness, atom, -1);
    int right = next(witness, atom, 1);
    int length = right - left - 1;
    if (length > MAX_GAP) {
      return false;
    }
    return wordings.stream()
        .filter(other -> line(other) != line(witness))
        .anyMatch(other -> hasOther(other, form(witness, left), form(witness, right), length));
  }

  /** Returns the place of the next shared word of content; before the first or after the last. */
  private int next(Witness witness, int from, int step) {
    int at = from + step;
    while (at >= 0 && at < witness.atoms().size()) {
      Atom atom = witness.atoms().get(at);
      if (atom.content() && shared(atom)) {
        return at;
      }
      at += step;
    }
    return at;
  }

  private static int form(Witness witness, int atom) {
    return atom < 0 || atom >= witness.atoms().size() ? -1 : witness.atoms().get(atom).form();
  }

  /** Returns whether a witness has words that matter between two words, about as many. */
  private static boolean hasOther(Witness other, int left, int right, int length) {
    List<Atom> atoms = other.atoms();
    for (int from = left < 0 ? -1 : 0; from < atoms.size(); from++) {
      boolean begins = from < 0 || left >= 0 && atoms.get(from).form() == left;
      for (int to = from + 1; begins && to - from - 1 <= length + MAX_STRETCH; to++) {
        boolean ends = to >= atoms.size() ? right < 0 : atoms.get(to).form() == right;
        if (ends && matters(atoms.subList(from + 1, Math.min(to, atoms.size())))) {
          return true;
        }
        if (to >= atoms.size()) {
          break;
        }
      }
      if (left < 0) {
        break;
      }
    }
    return false;
  }

  private static boolean matters(List<Atom> atoms) {
    return atoms.stream().anyMatch(atom -> atom.heft().compareTo(Heft.TURN) >= 0);
  }
}
