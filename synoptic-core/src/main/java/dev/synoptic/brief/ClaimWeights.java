package dev.synoptic.brief;

import dev.synoptic.model.Name;
import dev.synoptic.model.Names;
import dev.synoptic.text.CommonWords;
import java.util.HashMap;
import java.util.Map;

/**
 * How much the parts of a claim tell: little where all reports have the word, or where every second
 * sentence of the story has it; a story of a flight says "flight" everywhere.
 */
final class ClaimWeights {

  /** {@code -log} of the share of reports that have a word rare enough to tell all that it can. */
  private static final double RARE = 6.5;

  /** What the commonest word still tells. */
  private static final double LEAST = 0.2;

  private final Centrality centrality;
  private final double sentences;
  private final Map<String, Integer> mentions = new HashMap<>();
  private final Map<String, Double> ofWords = new HashMap<>();

  ClaimWeights(Centrality centrality, int sentences, Names names) {
    this.centrality = centrality;
    this.sentences = sentences;
    for (Name name : names.names()) {
      mentions.put(name.id(), name.mentions().size());
    }
  }

  /** Returns what the word with {@code stem} tells, above 0 and up to 1. */
  double ofWord(String stem) {
    return ofWords.computeIfAbsent(stem, this::weighed);
  }

  private double weighed(String stem) {
    double rarity = Math.min(1, -Math.log(CommonWords.english().share(stem)) / RARE);
    double here = Math.min(1, centrality.weight(stem) / Math.log(sentences + 2));
    return Math.max(LEAST, Math.sqrt(Math.max(0, rarity * here)));
  }

  /** Returns what the name with {@code id} tells, above 0 and up to 1. */
  double ofName(String id) {
    double often = mentions.getOrDefault(id, 0) + 1.0;
    return Math.max(LEAST, Math.min(1, 1 - Math.log(often) / Math.log(sentences + 2)));
  }
}
