package dev.synoptic.text;

import java.util.HashSet;
import java.util.Set;

/** The abbreviations of a language that end in a dot, without that dot. */
final class Abbreviations {

  private final Set<String> always = new HashSet<>();
  private final Set<String> maybe = new HashSet<>();
  private final Set<String> number = new HashSet<>();
  private final Set<String> inner = new HashSet<>();

  private Abbreviations(String file) {
    DataFile.forEach(Abbreviations.class, file, this::add);
  }

  /** Returns the abbreviations of English. */
  static Abbreviations english() {
    return English.ABBREVIATIONS;
  }

  private void add(String line) {
    String[] words = line.split(" ");
    Set<String> list =
        switch (words[0]) {
          case "always" -> always;
          case "maybe" -> maybe;
          case "number" -> number;
          case "inner" -> inner;
          default -> throw new IllegalArgumentException("unknown kind of abbreviation: " + line);
        };
    for (int i = 1; i < words.length; i++) {
      list.add(words[i]);
    }
  }

  /** Returns whether a dot after {@code word} belongs to it; {@code after} is what follows. */
  boolean holds(String word, char after) {
    return always.contains(word)
        || maybe.contains(word)
        || number.contains(word) && Chars.isDigit(after);
  }

  /** Returns whether a word goes on after {@code start}, which ends in a dot. */
  boolean isInner(String start) {
    return inner.contains(start);
  }

  /** Returns whether {@code token}, its dot included, stands before a name and ends no sentence. */
  boolean neverEnds(String token) {
    String word = token.substring(0, token.length() - 1);
    return always.contains(word) || number.contains(word);
  }

  /** Loads the file on first use. */
  private static final class English {
    static final Abbreviations ABBREVIATIONS = new Abbreviations("en/abbreviations.txt");
  }
}
