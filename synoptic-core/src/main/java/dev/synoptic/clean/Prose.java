package dev.synoptic.clean;

import dev.synoptic.model.Range;
import java.util.Set;

/** Tells running text from titles, headings and labels, by form alone. */
final class Prose {

  /** No title is longer; measured on the titles of news pages, the longest have about 180. */
  private static final int MAX_TITLE_CHARS = 220;

  /** A stop ends a sentence of so many words even where titles may end in one. */
  private static final int SENTENCE_WORDS = 4;

  private static final int MAX_HEADING_WORDS = 16;

  /** Endings with a dot that a title may have. */
  private static final Set<String> DOTTED =
      Set.of(
          "u.s.", "u.k.", "u.n.", "e.u.", "d.c.", "inc.", "co.", "corp.", "ltd.", "jr.", "sr.",
          "st.", "a.m.", "p.m.", "no.", "vs.", "etc.");

  private Prose() {}

  /** Returns whether {@code line} reads as running text and so is no title. */
  static boolean reads(NewsWords words, Line line) {
    String text = line.text();
    if (text.length() > MAX_TITLE_CHARS || line.holdsSeveralSentences()) {
      return true;
    }
    if (DatelineFinder.find(words, text, new Range(0, text.length())).isPresent()) {
      return true;
    }
    char last = line.lastMark();
    if (last == '.' || last == '\u3002') {
      return !endsDotted(text) && !text.endsWith("..");
    }
    // Speech stands in titles too, but there it is not closed by a comma or a mark inside.
    return (last == '!' || last == '?' || last == ',') && line.opensQuoted() && closesQuoted(text);
  }

  private static boolean closesQuoted(String text) {
    return Glyphs.isQuoteMark(text.charAt(text.length() - 1));
  }

  /** Returns whether the stop that ends {@code text} belongs to an abbreviation. */
  static boolean endsDotted(String text) {
    String word = text.substring(text.lastIndexOf(' ') + 1);
    return DOTTED.contains(Line.key(word) + ".") || word.length() == 2;
  }

  /** Returns whether {@code line} is a sentence or more: it ends as one and has a few words. */
  static boolean isSentence(Line line) {
    return line.words() >= SENTENCE_WORDS && line.endsSentence();
  }

  /** Returns whether {@code line} could head the paragraphs after it. */
  static boolean couldHead(Line line) {
    char last = line.lastMark();
    if (line.words() == 0 || line.words() > MAX_HEADING_WORDS) {
      return false;
    }
    if (last == '?' && !line.opensQuoted() && line.words() > 2) {
      return true;
    }
    return !line.endsSentence() && last != ',' && last != ';' && last != ':' && last != '-';
  }
}
