package dev.synoptic.text;

import dev.synoptic.model.Sentence;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;
import java.util.List;
import java.util.Locale;

/** Tells the class of every word, from the lexicon, its ending and its neighbours. */
final class Tagger {

  private final Lexicon lexicon;

  Tagger(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the class of every token. */
  WordClass[] tag(TokenBuffer tokens, List<Sentence> sentences) {
    var classes = new WordClass[tokens.size()];
    for (Sentence sentence : sentences) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        classes[i] = guess(tokens, i, i == sentence.firstToken());
      }
    }
    return classes;
  }

  private WordClass guess(TokenBuffer tokens, int at, boolean first) {
    TokenKind kind = tokens.kind(at);
    if (kind != TokenKind.WORD) {
      return switch (kind) {
        case NUMBER -> WordClass.NUMERAL;
        case SYMBOL -> WordClass.OTHER;
        default -> WordClass.PUNCTUATION;
      };
    }
    String word = tokens.words(at).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    List<WordClass> classes = lexicon.closedClasses(word);
    if (!classes.isEmpty()) {
      return classes.get(0);
    }
    if (Character.isUpperCase(tokens.first(at)) && !first) {
      return WordClass.PROPER;
    }
    if (word.endsWith("ly")) {
      return WordClass.ADVERB;
    }
    return word.endsWith("ed") ? WordClass.VERB : WordClass.NOUN;
  }
}
