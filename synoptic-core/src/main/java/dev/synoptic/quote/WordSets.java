package dev.synoptic.quote;

import dev.synoptic.text.DataFile;
import java.util.Set;

/** Small closed sets of English words that the reading of speech turns on. */
final class WordSets {

  static final Set<String> BE =
      Set.of(
          "be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m", "isn't",
          "aren't", "wasn't", "weren't");
  static final Set<String> HAVE =
      Set.of("have", "has", "had", "having", "'ve", "haven't", "hasn't", "hadn't");
  static final Set<String> SUBJECT_PRONOUNS =
      Set.of(
          "he",
          "she",
          "they",
          "it",
          "i",
          "we",
          "you",
          "who",
          "one",
          "some",
          "others",
          "many",
          "another",
          "both",
          "everyone",
          "everybody",
          "someone",
          "somebody",
          "neither",
          "none",
          "several",
          "most",
          "few",
          "all",
          "nobody",
          "anyone",
          "nothing",
          "everything",
          "something",
          "anything",
          "each",
          "two",
          "three");
  static final Set<String> QUANTIFIERS =
      Set.of(
          "one", "some", "others", "many", "another", "both", "neither", "several", "most", "few",
          "all", "each", "two", "three");
  static final Set<String> ROUGHLY =
      Set.of("about", "nearly", "almost", "roughly", "around", "over", "only", "just");
  static final Set<String> OBJECT_PRONOUNS =
      Set.of(
          "him",
          "her",
          "them",
          "me",
          "us",
          "you",
          "it",
          "himself",
          "herself",
          "themselves",
          "myself",
          "ourselves",
          "everyone",
          "anyone",
          "someone",
          "nobody",
          "one",
          "others");
  static final Set<String> POSSESSIVES =
      Set.of("his", "her", "their", "its", "my", "our", "your", "whose");
  static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
  static final Set<String> QUESTION_WORDS =
      Set.of(
          "whether", "if", "how", "why", "what", "when", "where", "who", "which", "whom", "whose");
  static final Set<String> COORDINATORS = Set.of("and", "but", "or", "then", "nor", "yet", "&");
  static final Set<String> SUBORDINATORS =
      Set.of(
          "while",
          "though",
          "although",
          "because",
          "as",
          "if",
          "when",
          "after",
          "before",
          "since",
          "until",
          "unless",
          "whereas",
          "whether",
          "once",
          "even",
          "where",
          "that",
          "than");

  private final Set<String> settings = DataFile.words(WordSets.class, "en/settings.txt");
  private final Set<String> times = DataFile.words(WordSets.class, "en/times.txt");

  private WordSets() {}

  static boolean isSetting(String word) {
    return English.SETS.settings.contains(word);
  }

  static boolean isTime(String word) {
    return English.SETS.times.contains(word);
  }

  /** Loads the files on first use. */
  private static final class English {
    static final WordSets SETS = new WordSets();
  }
}
