package dev.synoptic.collate;

import dev.synoptic.collate.Facing.Stretch;
import dev.synoptic.collate.Lattice.Pair;
import java.util.ArrayList;
import java.util.List;

/** Puts words that face other words in one gap into the same columns: other words for a thing. */
final class Substitutions {

  private final Slots slots;
  private final List<Filler> fillers = new ArrayList<>();

  /** Looks at the gaps between the words that have their places in {@code slots}. */
  Substitutions(Slots slots) {
    this.slots = slots;
  }

  /**
   * A column that a substitution covers, perhaps without an atom of its own.
   *
   * @param column the column
   * @param atom the first atom of the words that stand for it
   * @param block their moved block
   */
  record Filler(int column, int atom, int block) {}

  /** Columns and atoms between two pairs. */
  private record Gap(int fromColumn, int toColumn, int fromAtom, int toAtom, int block) {}

  /** Finds them, and returns the columns that they cover. */
  List<Filler> find() {
    List<List<Pair>> chains = slots.chains();
    for (List<Pair> chain : chains) {
      for (int i = 1; i < chain.size(); i++) {
        between(chain.get(i - 1), chain.get(i));
      }
    }
    List<Pair> main = chains.get(0);
    if (!main.isEmpty()) {
      atEnds(main.get(0), main.get(main.size() - 1));
    } else if (chains.size() == 1) {
      // Nothing in common: one wording for the whole of another, if they are about as long.
      Gap rest = inner(new Gap(0, slots.columns().size(), 0, slots.atoms().size(), Cell.IN_PLACE));
      place(rest, facing(rest).whole());
    }
    return List.copyOf(fillers);
  }

  private void between(Pair left, Pair right) {
    int block = slots.blockOf(left.b());
    Gap gap = inner(new Gap(left.a() + 1, right.a(), left.b() + 1, right.b(), block));
    place(gap, facing(gap).inner());
  }

  private void atEnds(Pair first, Pair last) {
    Gap before = inner(new Gap(0, first.a(), 0, first.b(), Cell.IN_PLACE));
    place(before, facing(before).leading());
    int columns = slots.columns().size();
    int atoms = slots.atoms().size();
    Gap after = inner(new Gap(last.a() + 1, columns, last.b() + 1, atoms, Cell.IN_PLACE));
    place(after, facing(after).trailing());
  }

  /**
   * Takes the words with which both sides of a gap begin and end alike, and returns the rest: too
   * small to be matched by themselves, they belong together where nothing stands between.
   */
  private Gap inner(Gap gap) {
    int column = gap.fromColumn;
    int atom = gap.fromAtom;
    while (column < gap.toColumn && atom < gap.toAtom && alike(column, atom)) {
      slots.put(atom, column, gap.block);
      column++;
      atom++;
    }
    int columnEnd = gap.toColumn;
    int atomEnd = gap.toAtom;
    while (columnEnd > column && atomEnd > atom && alike(columnEnd - 1, atomEnd - 1)) {
      columnEnd--;
      atomEnd--;
      slots.put(atomEnd, columnEnd, gap.block);
    }
    return new Gap(column, columnEnd, atom, atomEnd, gap.block);
  }

  private boolean alike(int column, int atom) {
    Column place = slots.columns().get(column);
    return slots.isFree(column)
        && !slots.isPlaced(atom)
        && place.inBase()
        && place.form() == slots.atoms().get(atom).form();
  }

  private Facing facing(Gap gap) {
    List<Integer> open = open(gap);
    boolean[] ends = new boolean[open.size()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = slots.endsWithColumn(open.get(i));
    }
    boolean[] otherEnds = new boolean[gap.toAtom - gap.fromAtom];
    for (int i = 0; i < otherEnds.length; i++) {
      if (slots.isPlaced(gap.fromAtom + i)) {
        return new Facing(ends, new boolean[0], false, false);
      }
      otherEnds[i] = slots.endsWithAtom(gap.fromAtom + i);
    }
    boolean fresh = gap.fromColumn > 0 && slots.endsWithColumn(gap.fromColumn - 1);
    boolean otherFresh = gap.fromAtom > 0 && slots.endsWithAtom(gap.fromAtom - 1);
    return new Facing(ends, otherEnds, fresh, otherFresh);
  }

  /** Returns the open columns of a gap: the fullest reading's, if it has any there. */
  private List<Integer> open(Gap gap) {
    var base = new ArrayList<Integer>();
    var others = new ArrayList<Integer>();
    for (int c = gap.fromColumn; c < gap.toColumn; c++) {
      if (slots.isFree(c)) {
        (slots.columns().get(c).inBase() ? base : others).add(c);
      }
    }
    return base.isEmpty() ? others : base;
  }

  private void place(Gap gap, List<Stretch> stretches) {
    List<Integer> open = stretches.isEmpty() ? List.of() : open(gap);
    for (Stretch stretch : stretches) {
      int length = stretch.to() - stretch.from();
      int words = stretch.otherTo() - stretch.otherFrom();
      int firstAtom = gap.fromAtom + stretch.otherFrom();
      for (int i = 0; i < words; i++) {
        slots.put(firstAtom + i, open.get(stretch.from() + i * length / words), gap.block);
      }
      for (int c = stretch.from(); c < stretch.to(); c++) {
        slots.cover(open.get(c));
        fillers.add(new Filler(open.get(c), firstAtom, gap.block));
      }
    }
  }
}
