package dev.synoptic.reuse;

import dev.synoptic.model.Passage;
import dev.synoptic.reuse.BodyWords.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that two reports share, inside one block of each.
 *
 * @param reportA place of the one report
 * @param a its words
 * @param reportB place of the other
 * @param b its words
 * @param kind how nearly
 */
record Piece(int reportA, Stretch a, int reportB, Stretch b, Passage.Kind kind) {

  /** Fewer shared words at the edge of a paragraph are not shown. */
  private static final int MIN_WORDS = 4;

  /** Part of a sentence that may already be shared word for word if it shall count as reworded. */
  private static final double MAX_COPIED = 0.6;

  /** Returns the pieces of {@code pair}. */
  static List<Piece> of(Pair pair, List<BodyWords> reports) {
    BodyWords a = reports.get(pair.a());
    BodyWords b = reports.get(pair.b());
    var pieces = new ArrayList<Piece>();
    for (Chain chain : pair.evidence().passages()) {
      addInBlocks(pair, chain, a, b, pieces);
    }
    for (Rewording rewording : pair.evidence().rewordings()) {
      int copied = 0;
      for (int i = rewording.a().from(); i < rewording.a().to(); i++) {
        copied += pair.evidence().copiedInA().get(i) ? 1 : 0;
      }
      if (copied <= MAX_COPIED * rewording.a().length()) {
        pieces.add(
            new Piece(pair.a(), rewording.a(), pair.b(), rewording.b(), Passage.Kind.REWORDED));
      }
    }
    return pieces;
  }

  /** Cuts a chain where either report begins a new paragraph. */
  private static void addInBlocks(
      Pair pair, Chain chain, BodyWords a, BodyWords b, List<Piece> pieces) {
    var open = new ArrayList<Run>();
    for (Run run : chain.runs()) {
      int from = 0;
      for (int i = 1; i <= run.length(); i++) {
        boolean ends =
            i == run.length()
                || a.block(run.a() + i) != a.block(run.a() + i - 1)
                || b.block(run.b() + i) != b.block(run.b() + i - 1);
        if (ends) {
          var part = new Run(run.a() + from, run.b() + from, i - from);
          if (!open.isEmpty() && !oneBlock(open.get(0), part, a, b)) {
            add(pair, open, pieces);
          }
          open.add(part);
          from = i;
        }
      }
    }
    add(pair, open, pieces);
  }

  private static boolean oneBlock(Run first, Run part, BodyWords a, BodyWords b) {
    return a.block(first.a()) == a.block(part.a()) && b.block(first.b()) == b.block(part.b());
  }

  private static void add(Pair pair, List<Run> runs, List<Piece> pieces) {
    if (!runs.isEmpty() && runs.stream().mapToInt(Run::length).sum() >= MIN_WORDS) {
      var chain = new Chain(runs);
      pieces.add(
          new Piece(
              pair.a(),
              new Stretch(chain.fromA(), chain.toA()),
              pair.b(),
              new Stretch(chain.fromB(), chain.toB()),
              chain.isVerbatim() ? Passage.Kind.VERBATIM : Passage.Kind.NEAR));
    }
    runs.clear();
  }
}
