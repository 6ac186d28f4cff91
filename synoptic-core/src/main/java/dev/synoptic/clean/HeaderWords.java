package dev.synoptic.clean;

import dev.synoptic.text.DataFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of bylines, outlets' names and credits, from {@code header.txt}. */
final class HeaderWords {

  /** Nobody's name has more words. */
  private static final int MAX_NAME_WORDS = 5;

  /** What stands before the usual word of an outlet's name in one word has so many letters. */
  private static final int MIN_GLUED = 3;

  /** No outlet's name in one word has more letters; a hostile page's words have millions. */
  private static final int MAX_GLUED = 40;

  private final Map<String, Set<String>> kinds = new HashMap<>();

  /** Reads the list. */
  HeaderWords() {
    DataFile.forEach(HeaderWords.class, "header.txt", this::add);
  }

  private void add(String entry) {
    List<String> words = List.of(entry.trim().split(" "));
    kinds
        .computeIfAbsent(words.get(0), kind -> new HashSet<>())
        .addAll(words.subList(1, words.size()));
  }

  private boolean is(String kind, String word) {
    return kinds.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Returns whether {@code word} opens a byline. */
  boolean opensByline(String word) {
    return is("by", word);
  }

  /** Returns whether {@code word} opens the credit of a picture. */
  boolean opensPictureCredit(String word) {
    return is("picture", word);
  }

  /** Returns whether {@code words} could be a person's name: two to five, all capitalised. */
  boolean looksLikeName(String words) {
    List<String> parts = List.of(words.split(" "));
    if (parts.size() < 2 || parts.size() > MAX_NAME_WORDS || is("no-name", bare(parts.get(0)))) {
      return false;
    }
    return parts.stream().allMatch(this::isNamePart)
        && Character.isUpperCase(parts.get(0).charAt(0))
        && Character.isUpperCase(bare(parts.get(parts.size() - 1)).charAt(0));
  }

  private boolean isNamePart(String part) {
    String word = bare(part);
    if (word.isEmpty()) {
      return false;
    }
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      if (!Character.isLetter(c) && c != '-' && c != '\'' && c != '\u2019' && c != '.') {
        return false;
      }
    }
    return Character.isUpperCase(word.charAt(0)) || is("particle", word);
  }

  private static String bare(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }

  /** Returns whether one of {@code words} names a job in a newsroom. */
  boolean namesRole(String words) {
    for (String word : words.split(" ")) {
      if (is("role", bare(word))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether {@code words} look like an outlet's name: capitalised, one of its usual words;
   * a number may stand behind one ("Harbour Digest 24").
   */
  boolean looksLikeOutlet(String words) {
    List<String> parts = List.of(words.split(" "));
    if (parts.size() > MAX_NAME_WORDS + 1 || Line.key(words).isEmpty()) {
      return false;
    }
    boolean media = false;
    for (String part : parts) {
      String word = bare(part);
      boolean number = media && word.chars().allMatch(c -> c >= '0' && c <= '9');
      boolean joins = word.isEmpty() || is("particle", word) || word.equals("and") || number;
      if (!joins && !Character.isUpperCase(word.charAt(0)) && !word.contains(".")) {
        return false;
      }
      int dot = word.indexOf('.');
      media |= is("media", word) || dot > 0 && is("media", word.substring(dot)) || isGlued(word);
    }
    return media && !is("role", bare(parts.get(parts.size() - 1)));
  }

  /** Returns whether {@code word} alone is an outlet's name: "PierDaily", "Hafenbote". */
  boolean isGlued(String word) {
    for (int at = word.length() > MAX_GLUED ? 0 : word.length() - 1; at >= MIN_GLUED; at--) {
      boolean capital =
          Character.isUpperCase(word.charAt(at)) && Character.isLowerCase(word.charAt(at - 1));
      if (capital && is("media", word.substring(at)) || is("glued", word.substring(at))) {
        return Character.isUpperCase(word.charAt(0)) && !isGluedOtherwise(word);
      }
    }
    return false;
  }

  /** "Angebote" are offers, and no messenger. */
  private boolean isGluedOtherwise(String word) {
    return kinds.getOrDefault("unglued", Set.of()).stream()
        .anyMatch(word.toLowerCase(Locale.ROOT)::endsWith);
  }

  /**
   * Returns whether all words of {@code words} open with a capital, and there are at most three.
   */
  boolean isLabel(String words) {
    List<String> parts = List.of(words.split(" "));
    return parts.size() <= 3
        && parts.stream()
            .allMatch(part -> Character.isUpperCase(part.charAt(0)) || part.equals("&"));
  }
}
