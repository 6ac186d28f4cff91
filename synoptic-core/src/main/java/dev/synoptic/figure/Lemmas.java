package dev.synoptic.figure;

import dev.synoptic.model.WordClass;
import dev.synoptic.text.Lexicon;

/** Base forms of words, so that "tariffs" and "tariff" are one. */
final class Lemmas {

  private final Lexicon lexicon;

  Lemmas(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the base form of {@code atom}. */
  String of(Tags tags, Atom atom) {
    String key = atom.key();
    WordClass wordClass = tags.of(atom);
    String lemma = lexicon.lemma(key, wordClass);
    boolean plural = wordClass == WordClass.NOUN && lemma.equals(key) && key.endsWith("s");
    return plural ? singular(key) : lemma;
  }

  private String singular(String key) {
    String one = key.substring(0, key.length() - 1);
    if (key.endsWith("sses") || key.endsWith("xes") || key.endsWith("ches")) {
      one = key.substring(0, key.length() - 2);
    }
    return !key.endsWith("ss") && lexicon.isNoun(one) ? one : key;
  }
}
