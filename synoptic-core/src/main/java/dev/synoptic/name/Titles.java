package dev.synoptic.name;

import dev.synoptic.model.Gender;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.Lexicon;

/** Tells titles and roles before a person's name from the name. */
final class Titles {

  private final ReportWords words;
  private final Gazetteer lists;
  private final Lexicon lexicon = Lexicon.english();

  Titles(ReportWords words, Gazetteer lists) {
    this.words = words;
    this.lists = lists;
  }

  /** Returns whether the word at {@code t} is an office, a rank or a form of address. */
  boolean isTitle(int t) {
    String word = words.normal(t);
    if (lists.in("given_too", word) && words.isCapital(t) && words.smallCount(word) == 0) {
      return false;
    }
    if (lists.in("title", word) || lists.in("title", lexicon.lemma(word, WordClass.NOUN))) {
      return true;
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0) {
      // "Great-grandmother", "Co-founder", "Vice-president".
      word = word.substring(hyphen + 1);
    }
    return word.length() > 3
        && lexicon.isPerson(word)
        && !lists.isCommonGiven(word)
        && !lists.isFamily(word)
        && !lists.isDemonym(word);
  }

  /**
   * Returns the index after the title that begins the chunk; its first token where there is none.
   */
  int end(Chunk chunk) {
    int end = chunk.first();
    for (int t = chunk.first(); t < chunk.last(); t++) {
      if (words.isQuoteMark(t)) {
        break;
      }
      if (isTitle(t) || isField(t, chunk)) {
        end = t + 1;
      }
    }
    return end;
  }

  /** "Minister of Defence Ada Lindqvist": returns whether the word is what an office is for. */
  private boolean isField(int t, Chunk chunk) {
    String word = words.normal(t);
    boolean plain = lexicon.knows(word) && !lists.isGiven(word) && !lists.isFamily(word);
    return t - 2 >= chunk.first()
        && words.is(t - 1, "of")
        && isTitle(t - 2)
        && (plain || lists.in("modifier", word));
  }

  /** Returns where the title that ends before {@code end} begins, walking back from it. */
  int start(Chunk chunk, int end) {
    int start = end - 1;
    while (start > chunk.first() && belongs(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean belongs(int t) {
    String word = words.normal(t);
    String place = lists.place(word);
    return isTitle(t)
        || lists.in("modifier", word)
        || lists.isDemonym(word)
        || lists.in("place_short", word)
        || words.is(t, "of")
        || place != null && place.charAt(0) <= '3';
  }

  /** Returns which pronoun the titles between {@code from} and {@code end} ask for. */
  Gender gender(int from, int end) {
    for (int t = from; t < end; t++) {
      Gender gender = genderOf(words.normal(t));
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
    }
    return Gender.UNKNOWN;
  }

  /** Returns which pronoun a noun for a person asks for. */
  Gender genderOf(String noun) {
    if (lists.in("title_f", noun) || lists.in("noun_f", noun)) {
      return Gender.SHE;
    }
    return lists.in("title_m", noun) || lists.in("noun_m", noun) ? Gender.HE : Gender.UNKNOWN;
  }
}
