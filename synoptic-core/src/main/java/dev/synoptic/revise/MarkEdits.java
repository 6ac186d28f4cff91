package dev.synoptic.revise;

import dev.synoptic.model.Change;
import dev.synoptic.model.Range;
import java.util.ArrayList;
import java.util.List;

/** Marks, capitals and spellings that differ where the words are the same. */
final class MarkEdits {

  private final Versions versions;
  private final List<Change.Edit> edits = new ArrayList<>();

  private MarkEdits(Versions versions) {
    this.versions = versions;
  }

  static List<Change.Edit> of(Versions versions, SentencePairs.Pair pair) {
    var marks = new MarkEdits(versions);
    int lastBefore = -1;
    int lastAfter = -1;
    for (int sentence : pair.before()) {
      Range range = versions.from().rangeOf(sentence);
      for (int word = versions.from().first(sentence);
          word < versions.from().end(sentence);
          word++) {
        int other = versions.words().later(word);
        if (other >= 0) {
          marks.before(word, other, lastBefore, lastAfter, range.start());
          marks.compare(versions.from().range(word), versions.to().range(other));
          lastBefore = word;
          lastAfter = other;
        }
      }
    }
    marks.end(pair, lastBefore, lastAfter);
    return marks.edits;
  }

  private static Range between(Range before, Range after) {
    int start = before.end();
    int end = after.start();
    return new Range(start, end);
  }

  /** Compares what stands before two words, where nothing else stands between. */
  private void before(int word, int other, int lastBefore, int lastAfter, int start) {
    if (lastBefore >= 0 && lastBefore == word - 1 && lastAfter == other - 1) {
      compare(
          between(versions.from().range(lastBefore), versions.from().range(word)),
          between(versions.to().range(lastAfter), versions.to().range(other)));
    } else if (lastBefore < 0
        && word == versions.from().first(versions.from().sentenceOf(word))
        && other == versions.to().first(versions.to().sentenceOf(other))) {
      int from = versions.to().rangeOf(versions.to().sentenceOf(other)).start();
      compare(
          new Range(start, versions.from().range(word).start()),
          new Range(from, versions.to().range(other).start()));
    }
  }

  private void end(SentencePairs.Pair pair, int lastBefore, int lastAfter) {
    int sentence = pair.before().get(pair.before().size() - 1);
    int other = pair.after().get(pair.after().size() - 1);
    if (lastBefore >= 0
        && lastBefore == versions.from().end(sentence) - 1
        && lastAfter == versions.to().end(other) - 1) {
      compare(
          new Range(
              versions.from().range(lastBefore).end(), versions.from().rangeOf(sentence).end()),
          new Range(versions.to().range(lastAfter).end(), versions.to().rangeOf(other).end()));
    }
  }

  private void compare(Range before, Range after) {
    if (!blanksAside(versions.from().text(), before)
        .equals(blanksAside(versions.to().text(), after))) {
      edits.add(
          new Change.Edit(
              stripped(versions.from().text(), before), stripped(versions.to().text(), after)));
    }
  }

  private static Range stripped(String text, Range place) {
    int start = place.start();
    int end = place.end();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Range(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** How blanks and line breaks part words says nothing. */
  private static String blanksAside(String text, Range place) {
    var kept = new StringBuilder(place.length());
    for (int at = place.start(); at < place.end(); at++) {
      char c = text.charAt(at);
      if (!isBlank(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }
}
