package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import dev.synoptic.text.DataFile;
import dev.synoptic.text.Lexicon;
import java.util.Set;

/**
 * Tells nouns for those who can speak, people and bodies of people, from nouns for things: a report
 * that "the inquiry showed" tells of nobody who spoke.
 */
final class Sayers {

  private final Set<String> listed = DataFile.words(Sayers.class, "en/sayers.txt");
  private final Set<String> documents = DataFile.words(Sayers.class, "en/documents.txt");
  private final Lexicon lexicon = Lexicon.english();

  private Sayers() {}

  /** Returns the nouns of English. */
  static Sayers english() {
    return English.SAYERS;
  }

  /** Returns whether {@code noun}, in lower case, singular or plural, may be someone who speaks. */
  boolean mayBe(String noun) {
    String lemma = lexicon.lemma(noun, WordClass.NOUN);
    boolean plural = noun.endsWith("s") && isListed(noun.substring(0, noun.length() - 1));
    if (plural || isListed(noun) || isListed(lemma) || !lexicon.knows(lemma)) {
      return true;
    }
    int hyphen = lemma.lastIndexOf('-');
    return hyphen > 0 && isListed(lemma.substring(hyphen + 1));
  }

  /** Returns whether {@code noun} is a document that is quoted as a body's or a person's word. */
  boolean isDocument(String noun) {
    return documents.contains(noun) || documents.contains(lexicon.lemma(noun, WordClass.NOUN));
  }

  private boolean isListed(String lemma) {
    return listed.contains(lemma)
        || lexicon.isPerson(lemma)
        || lexicon.isGroup(lemma)
        || WordSets.QUANTIFIERS.contains(lemma)
        || WordSets.SUBJECT_PRONOUNS.contains(lemma);
  }

  /** Loads the file on first use. */
  private static final class English {
    static final Sayers SAYERS = new Sayers();
  }
}
