package dev.synoptic.text;

import dev.synoptic.model.Sentence;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;
import java.util.Arrays;
import java.util.List;

/** Tells the class of every word, from left to right, by the weights of its features. */
final class Tagger {

  private final Lexicon lexicon;
  private final TagModel model;

  Tagger(Lexicon lexicon, TagModel model) {
    this.lexicon = lexicon;
    this.model = model;
  }

  /** Returns the class of every token. */
  WordClass[] tag(TokenBuffer tokens, List<Sentence> sentences) {
    var classes = new WordClass[tokens.size()];
    var features = new TagFeatures(tokens, lexicon);
    var scores = new int[WordClass.values().length];
    TagFeatures.Sink sink =
        (template, one, other) -> model.score(TagModel.key(template, one, other), scores);
    for (Sentence sentence : sentences) {
      for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
        if (tokens.kind(t) == TokenKind.WORD) {
          Arrays.fill(scores, 0);
          features.of(t, sentence, classes, sink);
          classes[t] = features.isPronoun(t) ? WordClass.PRONOUN : best(scores);
        } else {
          classes[t] = plain(tokens.kind(t));
        }
      }
    }
    return classes;
  }

  /** Returns the class of a token that is no word. */
  static WordClass plain(TokenKind kind) {
    return switch (kind) {
      case NUMBER -> WordClass.NUMERAL;
      case SYMBOL -> WordClass.OTHER;
      default -> WordClass.PUNCTUATION;
    };
  }

  private static WordClass best(int[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return TagModel.CLASSES.get(best);
  }
}
