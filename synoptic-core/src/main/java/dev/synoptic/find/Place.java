package dev.synoptic.find;

import dev.synoptic.model.Range;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A place of a text laid beside the words looked for, word by word. */
final class Place {

  /** Part of its weight that a word gives which is only another form of one looked for. */
  private static final double FORM = 0.7;

  /** Fewer words that stand in another sentence are other words. */
  private static final int LONG_MOVE = 4;

  private final Sought sought;
  private final WordList words;
  private final LocalAlignment alignment;
  private final int[] at;
  private final BitSet used = new BitSet();
  private boolean moved;
  private boolean endsDiffer;
  private int first;
  private int last;

  /**
   * Lays a place out.
   *
   * @param at for each word looked for its place in {@code words}, or -1; at least one is there
   */
  Place(Sought sought, WordList words, LocalAlignment alignment, int[] at) {
    this.sought = sought;
    this.words = words;
    this.alignment = alignment;
    this.at = at.clone();
    for (int word : at) {
      if (word >= 0) {
        used.set(word);
      }
    }
    this.first = used.nextSetBit(0);
    this.last = used.length() - 1;
    completeHead();
    completeTail();
    findMoved();
  }

  /**
   * Takes in words beyond a wrong one at the beginning, where they tell too little to bridge it for
   * the alignment: "We will repair the bridge" for "We will rebuild the bridge".
   */
  private void completeHead() {
    int missing = missingBefore();
    int best = 0;
    int same = 0;
    for (int k = 1; k <= missing && first - k >= 0 && !words.after(first - k).parts(); k++) {
      boolean equal = alignment.same(missing - k, first - k);
      same += equal ? 1 : 0;
      best = equal && same * 2 >= k ? k : best;
    }
    for (int k = 1; k <= best; k++) {
      take(missing - k, first - k);
    }
    first -= best;
  }

  private void completeTail() {
    int missing = missingAfter();
    int best = 0;
    int same = 0;
    for (int k = 1; k <= missing && last + k < words.size(); k++) {
      if (words.after(last + k - 1).parts()) {
        break;
      }
      boolean equal = alignment.same(at.length - 1 - missing + k, last + k);
      same += equal ? 1 : 0;
      best = equal && same * 2 >= k ? k : best;
    }
    for (int k = 1; k <= best; k++) {
      take(at.length - 1 - missing + k, last + k);
    }
    last += best;
  }

  private void take(int soughtWord, int word) {
    if (alignment.same(soughtWord, word)) {
      at[soughtWord] = word;
      used.set(word);
    }
  }

  /** Finds runs of words not in place elsewhere beside the place. */
  private void findMoved() {
    for (int i = 0; i < at.length; i++) {
      int end = i;
      while (end < at.length && at[end] < 0) {
        end++;
      }
      if (end > i) {
        move(i, end);
        i = end;
      }
    }
  }

  private void move(int from, int to) {
    boolean tells = to - from > 1;
    for (int i = from; i < to; i++) {
      tells |= sought.isContent(i);
    }
    int low = Math.max(0, first - (to - from) - 2);
    int high = Math.min(words.size(), last + 1 + (to - from) + 2);
    for (int start = low; tells && start + (to - from) <= high; start++) {
      if (isRun(from, to, start) && (to - from >= LONG_MOVE || isBeside(start, to - from))) {
        for (int i = from; i < to; i++) {
          at[i] = start + i - from;
          used.set(at[i]);
        }
        moved = true;
        first = Math.min(first, start);
        last = Math.max(last, start + to - from - 1);
        return;
      }
    }
  }

  /** Returns whether the words at {@code start} stand in one sentence with the place. */
  private boolean isBeside(int start, int length) {
    int from = start < first ? start + length - 1 : last;
    int to = start < first ? first : start;
    for (int word = from; word < to; word++) {
      if (words.after(word).ends() || words.after(word).quotes() > 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isRun(int from, int to, int start) {
    for (int i = from; i < to; i++) {
      if (used.get(start + i - from) || !alignment.same(i, start + i - from)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Takes in the words at both ends that stand where words looked for are not: they replace them.
   */
  void takeInEnds() {
    int missingBefore = missingBefore();
    int missingAfter = missingAfter();
    int before = 0;
    while (missingBefore > 0 && before <= missingBefore && !words.after(first - 1).parts()) {
      first--;
      before++;
    }
    int after = 0;
    while (missingAfter > 0 && after <= missingAfter && !words.after(last).parts()) {
      last++;
      after++;
    }
    endsDiffer |= before > 0 || after > 0;
  }

  /** Takes in all words from {@code from} to {@code to}, both included. */
  void takeIn(int from, int to) {
    endsDiffer |= from < first || to > last;
    first = Math.min(first, from);
    last = Math.max(last, to);
  }

  /** Returns how many words looked for are missing before the first and after the last found. */
  int missingAtEnds() {
    return missingBefore() + missingAfter();
  }

  private int missingBefore() {
    int missing = 0;
    while (at[missing] < 0) {
      missing++;
    }
    return missing;
  }

  private int missingAfter() {
    int missing = 0;
    while (at[at.length - 1 - missing] < 0) {
      missing++;
    }
    return missing;
  }

  /** Returns whether the place begins and ends where a sentence or a quotation does. */
  boolean isWhole() {
    return words.after(first - 1).parts() && words.after(last).parts();
  }

  int length() {
    return last - first + 1;
  }

  int found() {
    return used.cardinality();
  }

  /** Returns how many words of content are found in the same form. */
  int contentFound() {
    int found = 0;
    for (int i = 0; i < at.length; i++) {
      found += at[i] >= 0 && sought.isContent(i) && alignment.same(i, at[i]) ? 1 : 0;
    }
    return found;
  }

  /** Returns the length of the longest unbroken run of equal words. */
  int longestRun() {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < at.length; i++) {
      boolean same = at[i] >= 0 && alignment.same(i, at[i]);
      boolean goesOn = same && i > 0 && at[i - 1] >= 0 && at[i] == at[i - 1] + 1;
      run = goesOn ? run + 1 : same ? 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** Returns how much of the words looked for and of the place is the same, from 0 to 1. */
  double likeness() {
    double common = 0;
    for (int i = 0; i < at.length; i++) {
      if (at[i] >= 0) {
        common += sought.weight(i) * (alignment.same(i, at[i]) ? 1 : FORM);
      }
    }
    double own = 0;
    for (int word = first; word <= last; word++) {
      own += used.get(word) || !isAside(word) ? Sought.weight(words.form(word)) : 0;
    }
    return Math.min(1, 2 * common / (sought.weight() + own));
  }

  /** Returns the verdict on the place against the words looked for. */
  Wording wording() {
    return new Verdict(this, sought, words, alignment, at, used).wording();
  }

  /** Returns whether other words stand at the ends where words looked for are not. */
  boolean endsDiffer() {
    return endsDiffer;
  }

  boolean isMoved() {
    return moved;
  }

  /**
   * Returns whether {@code word} stands between two halves of a quotation ("…," she said, "…"), or
   * in brackets.
   */
  boolean isAside(int word) {
    int before = used.previousSetBit(word);
    int after = used.nextSetBit(word);
    if (before < 0 || after < 0) {
      return false;
    }
    Seam opening = words.after(before);
    Seam closing = words.after(after - 1);
    return opening.quotes() > 0 && closing.quotes() > 0 || opening.elides() && closing.elides();
  }

  /** Returns the stretches of the place, parted where the report interrupts the words. */
  List<Range> pieces() {
    var pieces = new ArrayList<Range>();
    int start = first;
    for (int word = first + 1; word <= last; word++) {
      if (!used.get(word) && used.get(word - 1) && isAside(word)) {
        int next = used.nextSetBit(word);
        pieces.add(words.range(start, word - 1));
        start = next;
        word = next;
      }
    }
    pieces.add(words.range(start, last));
    return pieces;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }
}
