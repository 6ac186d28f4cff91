package dev.synoptic.align;

import dev.synoptic.align.Facing.Stretch;
import dev.synoptic.align.Lattice.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Where the atoms of one witness go in the columns of a collation, as it is worked out. */
final class Placing {

  /** The place of an atom that no column has yet. */
  static final int NOWHERE = -1;

  /** A move must carry more than one content word; single words recur by chance. */
  private static final int MIN_MOVED_WEIGHT = 1500;

  /** Matched words of one moved block stand no farther apart than this many words. */
  private static final int MAX_STEP = 4;

  private final List<Column> columns;
  private final List<Witness> witnesses;
  private final int witness;
  private final List<Atom> atoms;
  private final int[] columnOf;
  private final int[] blockOf;
  private final boolean[] taken;
  private final List<List<Pair>> chains = new ArrayList<>();
  private final List<Filler> fillers = new ArrayList<>();

  /** Starts to place the atoms of {@code witness} in {@code columns}. */
  Placing(List<Column> columns, List<Witness> witnesses, int witness) {
    this.columns = columns;
    this.witnesses = witnesses;
    this.witness = witness;
    this.atoms = witnesses.get(witness).atoms();
    this.columnOf = Collator.unknown(atoms.size());
    this.blockOf = Collator.unknown(atoms.size());
    this.taken = new boolean[columns.size()];
  }

  /** Finds the words that stand in the columns' order. */
  void inPlace() {
    List<Integer> all = IntStream.range(0, columns.size()).boxed().toList();
    var open = new OpenColumns(columns, all, atoms);
    List<Pair> chain = LongLattice.align(open, open.runCost());
    chain = new NearMoves(columns, atoms, columnOf, taken).withoutCrossed(chain);
    take(new SentenceGaps(columns, this::ends).settle(chain), Cell.IN_PLACE);
  }

  private void take(List<Pair> chain, int block) {
    chains.add(chain);
    for (Pair pair : chain) {
      columnOf[pair.b()] = pair.a();
      blockOf[pair.b()] = block;
      taken[pair.a()] = true;
    }
  }

  /** Looks for words that are left over among the columns that are left over, in any order. */
  void moved() {
    int from = 0;
    while (from < atoms.size()) {
      int to = from;
      while (to < atoms.size() && columnOf[to] == NOWHERE) {
        to++;
      }
      if (weight(from, to) >= MIN_MOVED_WEIGHT) {
        moved(from, to);
      }
      from = Math.max(to, from + 1);
    }
    new NearMoves(columns, atoms, columnOf, taken)
        .find()
        .forEach(move -> take(move, chains.size()));
  }

  private int weight(int from, int to) {
    int weight = 0;
    for (int i = from; i < to; i++) {
      weight += atoms.get(i).weight();
    }
    return weight;
  }

  private void moved(int from, int to) {
    List<Integer> free = IntStream.range(0, columns.size()).filter(c -> !taken[c]).boxed().toList();
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
    if (weight >= MIN_MOVED_WEIGHT) {
      take(List.copyOf(block), chains.size());
    }
  }

  /** Puts words that face other words in one gap into the same columns. */
  void substitutions() {
    for (List<Pair> chain : List.copyOf(chains)) {
      for (int i = 1; i < chain.size(); i++) {
        Pair left = chain.get(i - 1);
        Pair right = chain.get(i);
        var whole = new Gap(left.a() + 1, right.a(), left.b() + 1, right.b(), blockOf[left.b()]);
        Gap gap = inner(whole);
        place(gap, facing(gap).inner());
      }
    }
    List<Pair> main = chains.get(0);
    if (main.isEmpty() && chains.size() == 1) {
      // Nothing in common: one wording for the whole of another, if they are about as long.
      var all = new Gap(0, columns.size(), 0, atoms.size(), Cell.IN_PLACE);
      place(all, facing(all).whole());
    }
    if (!main.isEmpty()) {
      Pair first = main.get(0);
      Gap before = inner(new Gap(0, first.a(), 0, first.b(), Cell.IN_PLACE));
      place(before, facing(before).leading());
      Pair last = main.get(main.size() - 1);
      int columnsEnd = columns.size();
      Gap after =
          inner(new Gap(last.a() + 1, columnsEnd, last.b() + 1, atoms.size(), Cell.IN_PLACE));
      place(after, facing(after).trailing());
    }
  }

  /** Columns and atoms between two pairs. */
  private record Gap(int fromColumn, int toColumn, int fromAtom, int toAtom, int block) {}

  /**
   * Takes the words with which both sides of a gap begin and end alike, and returns the rest: too
   * small to be matched by themselves, they belong together where nothing stands between.
   */
  private Gap inner(Gap gap) {
    int column = gap.fromColumn;
    int atom = gap.fromAtom;
    while (column < gap.toColumn && atom < gap.toAtom && alike(column, atom)) {
      takeOne(column, atom, gap.block);
      column++;
      atom++;
    }
    int columnEnd = gap.toColumn;
    int atomEnd = gap.toAtom;
    while (columnEnd > column && atomEnd > atom && alike(columnEnd - 1, atomEnd - 1)) {
      columnEnd--;
      atomEnd--;
      takeOne(columnEnd, atomEnd, gap.block);
    }
    return new Gap(column, columnEnd, atom, atomEnd, gap.block);
  }

  private boolean alike(int column, int atom) {
    return !taken[column]
        && columnOf[atom] == NOWHERE
        && columns.get(column).inBase()
        && columns.get(column).form() == atoms.get(atom).form();
  }

  private void takeOne(int column, int atom, int block) {
    columnOf[atom] = column;
    blockOf[atom] = block;
    taken[column] = true;
  }

  private Facing facing(Gap gap) {
    List<Integer> open = open(gap);
    boolean[] ends = new boolean[open.size()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = ends(open.get(i));
    }
    boolean[] otherEnds = new boolean[gap.toAtom - gap.fromAtom];
    for (int i = 0; i < otherEnds.length; i++) {
      if (columnOf[gap.fromAtom + i] != NOWHERE) {
        return new Facing(ends, new boolean[0], false, false);
      }
      otherEnds[i] = ends(witnesses.get(witness), gap.fromAtom + i);
    }
    boolean fresh = gap.fromColumn > 0 && ends(gap.fromColumn - 1);
    boolean otherFresh = gap.fromAtom > 0 && ends(witnesses.get(witness), gap.fromAtom - 1);
    return new Facing(ends, otherEnds, fresh, otherFresh);
  }

  /** Returns the open columns of a gap: the fullest reading's, if it has any there. */
  private List<Integer> open(Gap gap) {
    var base = new ArrayList<Integer>();
    var others = new ArrayList<Integer>();
    for (int c = gap.fromColumn; c < gap.toColumn; c++) {
      if (!taken[c]) {
        (columns.get(c).inBase() ? base : others).add(c);
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
        columnOf[firstAtom + i] = open.get(stretch.from() + i * length / words);
        blockOf[firstAtom + i] = gap.block;
      }
      for (int c = stretch.from(); c < stretch.to(); c++) {
        taken[open.get(c)] = true;
        fillers.add(new Filler(open.get(c), firstAtom, gap.block));
      }
    }
  }

  /** A column that a substitution covers, perhaps without an atom of its own. */
  private record Filler(int column, int atom, int block) {}

  private static boolean ends(Witness witness, int atom) {
    return witness.wordOf(atom).endsSentence() && witness.lastOfWord(atom);
  }

  private boolean ends(int column) {
    Column place = columns.get(column);
    for (int w = 0; w < witness; w++) {
      Cell cell = place.cell(w).orElse(null);
      if (cell != null) {
        return !cell.isEmpty() && ends(witnesses.get(w), cell.to() - 1);
      }
    }
    return false;
  }

  /**
   * Brings the parts of a printed word together: where they went to places far apart, all go with
   * the heaviest, and a part that faces other words goes with the rest.
   */
  void keepWordsWhole() {
    int from = 0;
    while (from < atoms.size()) {
      int to = from + 1;
      int heaviest = from;
      boolean apart = false;
      while (to < atoms.size() && atoms.get(to).word() == atoms.get(from).word()) {
        heaviest = rank(to) > rank(heaviest) ? to : heaviest;
        apart |= blockOf[to] != blockOf[from] || farApart(columnOf[from], columnOf[to]);
        apart |= added(from) != added(to);
        to++;
      }
      for (int i = from; apart && i < to; i++) {
        columnOf[i] = columnOf[heaviest];
        blockOf[i] = blockOf[heaviest];
      }
      from = to;
    }
  }

  /** Ranks an atom's place: the fullest reading's columns before those that others added. */
  private int rank(int atom) {
    boolean inBase = columnOf[atom] != NOWHERE && columns.get(columnOf[atom]).inBase();
    return atoms.get(atom).weight() + (inBase ? Heft.CONTENT.weight() : 0);
  }

  private boolean added(int atom) {
    return columnOf[atom] != NOWHERE && !columns.get(columnOf[atom]).inBase()
        || columnOf[atom] == NOWHERE;
  }

  private static boolean farApart(int column, int other) {
    return column != NOWHERE && other != NOWHERE && Math.abs(column - other) > MAX_STEP;
  }

  /** Returns the columns with this witness's cells, new ones put in for words no column has. */
  List<Column> columns() {
    var inserts = new ArrayList<List<Column>>();
    for (int c = 0; c <= columns.size(); c++) {
      inserts.add(new ArrayList<>(0));
    }
    int slot = firstSlot();
    for (int from = 0; from < atoms.size(); from++) {
      if (columnOf[from] == NOWHERE) {
        var added = new Column(witnesses.size());
        added.put(witness, new Cell(from, from + 1, Cell.IN_PLACE), atoms);
        inserts.get(slot).add(added);
        continue;
      }
      int to = from + 1;
      while (to < atoms.size() && columnOf[to] == columnOf[from]) {
        to++;
      }
      columns.get(columnOf[from]).put(witness, new Cell(from, to, blockOf[from]), atoms);
      slot = columnOf[from] + 1;
      from = to - 1;
    }
    fillEmpty();
    return merged(inserts);
  }

  /** Returns where words before the first matched one go: right before it. */
  private int firstSlot() {
    for (int column : columnOf) {
      if (column != NOWHERE) {
        return column;
      }
    }
    return columns.size();
  }

  private void fillEmpty() {
    for (Filler filler : fillers) {
      Column column = columns.get(filler.column);
      if (!column.has(witness)) {
        column.put(witness, new Cell(filler.atom, filler.atom, filler.block), atoms);
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
