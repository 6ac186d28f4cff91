package dev.synoptic.collate;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Atoms laid out so that one can be compared with all of them at a glance: words of content apart
 * from the others, with which they have nothing in common. This is the innermost loop of all
 * alignments.
 */
public final class AtomRow {

  private final Atom[] atoms;
  private final int[] content;
  private final int[] others;
  private final int[] contentForms;
  private final int[] otherForms;

  /** Lays out {@code atoms}. */
  public AtomRow(List<Atom> atoms) {
    this.atoms = atoms.toArray(Atom[]::new);
    int length = this.atoms.length;
    this.content = IntStream.range(0, length).filter(i -> this.atoms[i].content()).toArray();
    this.others = IntStream.range(0, length).filter(i -> !this.atoms[i].content()).toArray();
    this.contentForms = forms(content);
    this.otherForms = forms(others);
  }

  private int[] forms(int[] places) {
    int[] forms = new int[places.length];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = atoms[places[i]].form();
    }
    return forms;
  }

  /**
   * Raises {@code scores} to what each atom here and {@code atom} are worth together, where they
   * are worth more.
   *
   * @param percent how much of it counts
   * @param from the atom here that the first score is of
   */
  public void score(Atom atom, int percent, int from, int[] scores) {
    if (atom.content()) {
      Likenesses likenesses = atom.likenesses();
      for (int i = 0; i < content.length; i++) {
        int like = likenesses.of(atom, contentForms[i], atoms, content[i]);
        if (like > 0) {
          raise(atom, content[i], like * percent / 100, from, scores);
        }
      }
      return;
    }
    for (int i = 0; i < others.length; i++) {
      if (otherForms[i] == atom.form()) {
        raise(atom, others[i], percent, from, scores);
      }
    }
  }

  private void raise(Atom atom, int place, int like, int from, int[] scores) {
    int at = place - from;
    if (at >= 0 && at < scores.length) {
      int score = (atom.weight() + atoms[place].weight()) / 2 * like / 100;
      scores[at] = Math.max(scores[at], score);
    }
  }
}
