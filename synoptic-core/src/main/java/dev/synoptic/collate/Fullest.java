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
      boolean vouches = line(other) != line(witness) && isHalf(other, witness);
      if (vouches && Collections.indexOfSubList(forms, forms(other)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a witness has half the words of another, or half of those that tell much. */
  private boolean isHalf(Witness few, Witness witness) {
    return 2 * few.atoms().size() >= witness.atoms().size()
        || few.atoms().size() > 2 && 2 * content(few) >= content(witness) && content(few) > 0;
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

  /**
   * Returns for how many of its words of content others have another in the same place. Words in
   * the place of fewer are not all contradicted: a sentence against a phrase of two words.
   */
  int contradicted(Witness witness) {
    int contradicted = 0;
    int left = -1;
    while (left < witness.atoms().size()) {
      int right = next(witness, left);
      int own = alone(witness, left + 1, right);
      if (own > 0 && right - left - 1 <= MAX_GAP) {
        contradicted += Math.min(own, others(witness, left, right));
      }
      left = right;
    }
    return contradicted;
  }

  /** Returns how many words of content the witness alone has there, none in brackets. */
  private int alone(Witness witness, int from, int to) {
    int alone = 0;
    for (int i = from; i < to; i++) {
      Atom atom = witness.atoms().get(i);
      alone += atom.content() && !shared(atom) && !witness.wordOf(i).inserted() ? 1 : 0;
    }
    return alone;
  }

  /** Returns how many words of content another line has between two words that both have. */
  private int others(Witness witness, int left, int right) {
    int from = form(witness, left);
    int to = form(witness, right);
    return wordings.stream()
        .filter(other -> line(other) != line(witness))
        .mapToInt(other -> between(other, from, to, right - left - 1 + MAX_STRETCH))
        .max()
        .orElse(0);
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

  /** Returns the place of the next shared word of content, or after the last word. */
  private int next(Witness witness, int from) {
    int at = from + 1;
    while (at < witness.atoms().size()) {
      Atom atom = witness.atoms().get(at);
      if (atom.content() && shared(atom)) {
        return at;
      }
      at++;
    }
    return at;
  }

  private static int form(Witness witness, int atom) {
    return atom < 0 || atom >= witness.atoms().size() ? -1 : witness.atoms().get(atom).form();
  }

  /**
   * Returns how many words of content a witness has at most between two words, at least 1 where
   * other words that matter stand there; 0 where nothing does, or more than {@code most} words. A
   * word that stands there twice bounds the stretch nearest to it.
   */
  private static int between(Witness other, int left, int right, int most) {
    List<Atom> atoms = other.atoms();
    int found = 0;
    int from = left < 0 ? -1 : atoms.size();
    for (int at = 0; at <= atoms.size(); at++) {
      int form = form(other, at);
      if (form == right && from < at && at - from - 1 <= most) {
        found = Math.max(found, weigh(atoms.subList(from + 1, at)));
      }
      if (form == left && left >= 0) {
        from = at;
      } else if (form == right) {
        from = atoms.size();
      }
    }
    return found;
  }

  private static int weigh(List<Atom> atoms) {
    boolean matters = atoms.stream().anyMatch(atom -> atom.heft().compareTo(Heft.TURN) >= 0);
    return matters ? Math.max(1, (int) atoms.stream().filter(Atom::content).count()) : 0;
  }
}
