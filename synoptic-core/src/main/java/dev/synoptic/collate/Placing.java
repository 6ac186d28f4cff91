package dev.synoptic.collate;

import dev.synoptic.collate.Lattice.Pair;
import dev.synoptic.collate.Substitutions.Filler;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lays one witness under the columns of a collation: its words in place, then words that were
 * moved, then words that face other words.
 */
final class Placing {

  /** A move must carry more than one content word; single words recur by chance. */
  private static final int MIN_MOVED_WEIGHT = 1500;

  /** What moved farther, and is no sentence, must carry this much: a name recurs far away. */
  private static final int MIN_FAR_WEIGHT = 3000;

  /** Words this many columns from where they would stand in place are near. */
  private static final int NEAR = 8;

  /** Matched words of one moved block stand no farther apart than this many words. */
  private static final int MAX_STEP = 4;

  private final List<Column> columns;
  private final List<Atom> atoms;
  private final Slots slots;
  private List<Filler> fillers = List.of();

  /** Starts to place the atoms of {@code witness} in {@code columns}. */
  Placing(List<Column> columns, List<Witness> witnesses, int witness) {
    this.columns = columns;
    this.atoms = witnesses.get(witness).atoms();
    this.slots = new Slots(columns, witnesses, witness);
  }

  /** Finds a place for as many words as have one. */
  void place() {
    inPlace();
    moved();
    fillers = new Substitutions(slots).find();
    new WholeWords(slots).mend();
  }

  private void inPlace() {
    List<Integer> all = IntStream.range(0, columns.size()).boxed().toList();
    var open = new OpenColumns(columns, all, atoms);
    List<Pair> chain = LongLattice.align(open, open.runCost());
    chain = slots.nearMoves().withoutCrossed(chain);
    slots.take(new SentenceGaps(columns, slots::endsWithColumn).settle(chain));
  }

  /** Looks for words that are left over among the columns that are left over, in any order. */
  private void moved() {
    int from = 0;
    while (from < atoms.size()) {
      int to = from;
      while (to < atoms.size() && !slots.isPlaced(to)) {
        to++;
      }
      if (weight(from, to) >= MIN_MOVED_WEIGHT) {
        moved(from, to);
      }
      from = Math.max(to, from + 1);
    }
    slots.nearMoves().find().forEach(slots::take);
  }

  private int weight(int from, int to) {
    int weight = 0;
    for (int i = from; i < to; i++) {
      weight += atoms.get(i).weight();
    }
    return weight;
  }

  private void moved(int from, int to) {
    List<Integer> free = IntStream.range(0, columns.size()).filter(slots::isFree).boxed().toList();
    List<Column> left = free.stream().map(columns::get).toList();
    var open = new OpenColumns(left, free, atoms.subList(from, to));
    var block = new ArrayList<Pair>();
    for (Pair pair : LongLattice.align(open, open.runCost())) {
      Pair next = new Pair(free.get(pair.a()), from + pair.b());
      if (!block.isEmpty() && far(block.get(block.size() - 1), next)) {
        takeIfHeavy(block);
        block.clear();
      }
      block.add(next);
    }
    takeIfHeavy(block);
  }

  private boolean far(Pair last, Pair next) {
    int step = 0;
    for (int c = last.a() + 1; c <= next.a(); c++) {
      step += columns.get(c).inBase() ? 1 : 0;
    }
    return step > MAX_STEP || next.b() - last.b() > MAX_STEP;
  }

  private void takeIfHeavy(List<Pair> block) {
    int weight = 0;
    for (Pair pair : block) {
      weight += columns.get(pair.a()).score(atoms.get(pair.b()));
    }
    if (weight >= MIN_FAR_WEIGHT
        || weight >= MIN_MOVED_WEIGHT && (isNear(block.get(0)) || isWhole(block))) {
      slots.take(block);
    }
  }

  /** Returns whether a block stands near the column that follows the words before it. */
  private boolean isNear(Pair first) {
    int before = first.b() - 1;
    while (before >= 0 && !slots.isPlaced(before)) {
      before--;
    }
    int slot = before < 0 ? 0 : slots.columnOf(before) + 1;
    return Math.abs(first.a() - slot) <= NEAR;
  }

  /** Returns whether a block is all that the reading has between two ends of sentences. */
  private boolean isWhole(List<Pair> block) {
    int first = block.get(0).b();
    int last = block.get(block.size() - 1).b();
    return (first == 0 || slots.endsWithAtom(first - 1))
        && (last + 1 == atoms.size() || slots.endsWithAtom(last));
  }

  /** Returns the columns with this witness's cells, new ones put in for words no column has. */
  List<Column> columns() {
    var inserts = new ArrayList<List<Column>>();
    for (int c = 0; c <= columns.size(); c++) {
      inserts.add(new ArrayList<>(0));
    }
    int slot = firstSlot();
    for (int from = 0; from < atoms.size(); from++) {
      if (!slots.isPlaced(from)) {
        inserts.get(slot).add(added(from));
        continue;
      }
      int column = slots.columnOf(from);
      int to = from + 1;
      while (to < atoms.size() && slots.columnOf(to) == column) {
        to++;
      }
      columns.get(column).put(slots.witness(), new Cell(from, to, slots.blockOf(from)), atoms);
      slot = column + 1;
      from = to - 1;
    }
    fillEmpty();
    return merged(inserts);
  }

  private Column added(int atom) {
    var added = new Column(slots.witnesses().size());
    added.put(slots.witness(), new Cell(atom, atom + 1, Cell.IN_PLACE), atoms);
    return added;
  }

  /** Returns where words before the first matched one go: right before it. */
  private int firstSlot() {
    for (int atom = 0; atom < atoms.size(); atom++) {
      if (slots.isPlaced(atom)) {
        return slots.columnOf(atom);
      }
    }
    return columns.size();
  }

  private void fillEmpty() {
    for (Filler filler : fillers) {
      Column column = columns.get(filler.column());
      if (!column.has(slots.witness())) {
        Cell empty = new Cell(filler.atom(), filler.atom(), filler.block());
        column.put(slots.witness(), empty, atoms);
      }
    }
  }

  private List<Column> merged(List<List<Column>> inserts) {
    var merged = new ArrayList<Column>(columns.size() + atoms.size());
    for (int c = 0; c <= columns.size(); c++) {
      merged.addAll(inserts.get(c));
      if (c < columns.size()) {
        merged.add(columns.get(c));
      }
    }
    return merged;
  }
}
