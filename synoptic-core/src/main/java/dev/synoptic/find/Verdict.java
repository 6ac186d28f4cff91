package dev.synoptic.find;

import dev.synoptic.model.Wording;
import java.util.BitSet;

/** Says how the words of a place stand to the words looked for. */
final class Verdict {

  private final Place place;
  private final Sought sought;
  private final WordList words;
  private final LocalAlignment alignment;
  private final int[] at;
  private final BitSet used;

  Verdict(
      Place place, Sought sought, WordList words, LocalAlignment alignment, int[] at, BitSet used) {
    this.place = place;
    this.sought = sought;
    this.words = words;
    this.alignment = alignment;
    this.at = at;
    this.used = used;
  }

  /** Returns the verdict, the gravest that holds. */
  Wording wording() {
    if (place.endsDiffer() || hasOtherForms() || hasExtras()) {
      return Wording.ALTERED;
    }
    if (place.isMoved()) {
      return Wording.MOVED;
    }
    if (leavesOut(false)) {
      return Wording.CUT;
    }
    return leavesOut(true) || place.missingAtEnds() > 0 ? Wording.PART : Wording.SAME;
  }

  private boolean hasOtherForms() {
    for (int i = 0; i < at.length; i++) {
      if (at[i] >= 0 && !alignment.same(i, at[i])) {
        return true;
      }
    }
    return false;
  }

  private boolean hasExtras() {
    for (int word = place.first(); word <= place.last(); word++) {
      if (!used.get(word) && !place.isAside(word) && !isElidedInSought(word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether words are left out inside, with a mark or without. */
  private boolean leavesOut(boolean marked) {
    int before = -1;
    boolean gap = false;
    for (int i = 0; i < at.length; i++) {
      if (at[i] < 0) {
        gap |= before >= 0;
        continue;
      }
      if (gap && at[i] > before && isMarked(before, at[i]) == marked) {
        return true;
      }
      gap = false;
      before = at[i];
    }
    return false;
  }

  private boolean isMarked(int before, int after) {
    for (int word = before; word < after; word++) {
      if (words.after(word).elides()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the words looked for leave words out with a mark where {@code word} stands. */
  private boolean isElidedInSought(int word) {
    int before = used.previousSetBit(word);
    for (int i = 0; i + 1 < at.length; i++) {
      if (at[i] == before && sought.after(i).elides()) {
        return true;
      }
    }
    return false;
  }
}
