package dev.synoptic.revise;

import dev.synoptic.model.Change;
import java.util.ArrayList;
import java.util.List;

/**
 * Two versions, word beside word.
 *
 * @param before the earlier version
 * @param after the later version
 * @param from words of the earlier version
 * @param to words of the later version
 * @param pairs which sentences stand for which
 * @param words which words stand for which
 */
record Versions(
    Version before,
    Version after,
    Wordage from,
    Wordage to,
    List<SentencePairs.Pair> pairs,
    WordPairs words) {

  static Versions of(Version before, Version after) {
    var from = new Wordage(before.report());
    var to = new Wordage(after.report());
    List<SentencePairs.Pair> pairs = SentencePairs.of(from, to);
    return new Versions(before, after, from, to, pairs, WordPairs.of(from, to, pairs));
  }

  /** Returns every run of words that has no like in the other version, in paired sentences. */
  List<Change.Edit> edits() {
    var edits = new ArrayList<Change.Edit>();
    pairs.forEach(pair -> edits.addAll(words.edits(pair)));
    return edits;
  }
}
