package dev.synoptic.reuse;

import dev.synoptic.reuse.BodyWords.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * How far one report tells sentence by sentence what another tells. Two reporters at one event tell
 * the same things, but each in an order of their own; a rewrite, by hand or by machine, goes
 * through its source from top to bottom. So both are asked for: that most sentences are covered by
 * a sentence of the other, synonyms counted, and that the covering sentences come in the same
 * order.
 *
 * @param sentences what is told again: the teller's sentence, then its source
 * @param told sentences of the teller that have enough words to be compared
 * @param cover mean share of a sentence's content that its best source has, 0 to 1
 * @param order Kendall's rank correlation of both orders, -1 to 1; 0 where there is none
 */
record Retelling(List<Rewording> sentences, int told, double cover, double order) {

  /** Stands for two reports that share their words: it is no retelling, and none is closer. */
  static final Retelling COPY = new Retelling(List.of(), 0, 1, 0);

  /** Share of a sentence's content that makes it covered. */
  private static final double MIN_COVERED = 0.55;

  /** Content words outside quotations that a compared sentence has. */
  private static final int MIN_CONTENT = 5;

  /** Covered sentences of a retelling: fewer come in the same order by chance. */
  private static final int MIN_SENTENCES = 4;

  /** What independent accounts of the same event stay below, each or all. */
  private static final double MIN_COVER = 0.5;

  private static final double MIN_ORDER = 0.6;

  /** What a synonym counts, where the word itself counts 1. */
  private static final double SYNONYM = 0.8;

  /** Returns whether the one tells the other again. */
  boolean holds() {
    return sentences.size() >= MIN_SENTENCES
        && 2 * sentences.size() >= told
        && cover >= MIN_COVER
        && order >= MIN_ORDER;
  }

  /** Returns how far {@code teller} tells what {@code source} tells. */
  static Retelling of(ToldSentences teller, ToldSentences source) {
    var covered = new ArrayList<Rewording>();
    var places = new ArrayList<Integer>();
    int told = 0;
    double cover = 0;
    for (ToldSentences.Content sentence : teller.sentences()) {
      if (sentence.length() < MIN_CONTENT) {
        continue;
      }
      told++;
      int best = -1;
      double most = 0;
      for (int candidate : source.candidates(sentence)) {
        double share = share(sentence, source.sentences().get(candidate));
        best = share > most ? candidate : best;
        most = Math.max(most, share);
      }
      cover += most;
      if (most >= MIN_COVERED) {
        Stretch covering = source.sentences().get(best).sentence();
        covered.add(new Rewording(sentence.sentence(), covering, most));
        places.add(best);
      }
    }
    return new Retelling(covered, told, told == 0 ? 0 : cover / told, order(places));
  }

  /** Returns the share of the content of {@code sentence} that {@code source} has. */
  private static double share(ToldSentences.Content sentence, ToldSentences.Content source) {
    double all = 0;
    double covered = 0;
    for (int i = 0; i < sentence.length(); i++) {
      all += sentence.weight(i);
      covered += sentence.weight(i) * likeness(sentence, i, source);
    }
    return covered / all;
  }

  private static double likeness(
      ToldSentences.Content sentence, int word, ToldSentences.Content source) {
    return source.has(sentence.stem(word)) ? 1 : source.means(sentence.senses(word)) ? SYNONYM : 0;
  }

  /** Kendall's tau-a (Biometrika 30, 1938) without the pairs that share a place. */
  private static double order(List<Integer> places) {
    int same = 0;
    int reversed = 0;
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        same += places.get(i) < places.get(j) ? 1 : 0;
        reversed += places.get(i) > places.get(j) ? 1 : 0;
      }
    }
    return same + reversed == 0 ? 0 : (double) (same - reversed) / (same + reversed);
  }
}
