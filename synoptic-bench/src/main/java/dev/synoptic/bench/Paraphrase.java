package dev.synoptic.bench;

import dev.synoptic.text.DataFile;
import dev.synoptic.text.QuoteMarks;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Replaces words by a list, as a cheap paraphrase does. */
final class Paraphrase {

  private final Map<String, String> synonyms = new HashMap<>();

  Paraphrase() {
    DataFile.forEach(
        Paraphrase.class,
        "/reuse/synonyms.txt",
        line -> synonyms.put(line.split(" ")[0], line.split(" ")[1]));
  }

  /**
   * Returns {@code text} with words replaced.
   *
   * @param every one of so many replaceable words is replaced
   * @param quotations whether quoted words are replaced too
   */
  String of(String text, int every, boolean quotations) {
    var out = new StringBuilder();
    boolean quoted = false;
    int replaceable = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"' || c == '\u201C' || c == '\u201D') {
        quoted = c == '"' ? !quoted : c == '\u201C';
      }
      if (!Character.isLetter(c) || QuoteMarks.isMark(c)) {
        out.append(c);
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      String word = text.substring(at, end);
      String synonym = synonyms.getOrDefault(word.toLowerCase(Locale.ROOT), "");
      boolean replace = !synonym.isEmpty() && (quotations || !quoted) && replaceable++ % every == 0;
      out.append(replace ? cased(synonym, word) : word);
      at = end;
    }
    return out.toString();
  }

  private static String cased(String synonym, String like) {
    return Character.isUpperCase(like.charAt(0))
        ? Character.toUpperCase(synonym.charAt(0)) + synonym.substring(1)
        : synonym;
  }
}
