package dev.synoptic.align;

import java.util.List;

/**
 * A reading as one text. The comma that a report prints before its cue ("…until six," she said.
 * "What…") stands for the end of the sentence where the next piece begins one, and stands for
 * nothing at the reading's end.
 */
final class ShownWords {

  private ShownWords() {}

  /** Returns the words of {@code witness}, commas before cues read as what they stand for. */
  static String of(Witness witness) {
    List<PrintedWord> words = witness.words();
    var shown = new StringBuilder();
    int from = 0;
    for (int at = 1; at <= words.size(); at++) {
      if (at == words.size() || words.get(at).piece() != words.get(at - 1).piece()) {
        shown.append(from == 0 ? "" : " ").append(witness.printed(from, at));
        if (shown.charAt(shown.length() - 1) == ',') {
          endPiece(shown, at < words.size() && startsSentence(witness, at), at == words.size());
        }
        from = at;
      }
    }
    return shown.toString();
  }

  private static void endPiece(StringBuilder shown, boolean sentence, boolean last) {
    if (sentence || last) {
      shown.setLength(shown.length() - 1);
      shown.append(sentence ? "." : "");
    }
  }

  /** Returns whether a word opens a sentence: a capital, not the pronoun that always has one. */
  private static boolean startsSentence(Witness witness, int word) {
    String printed = witness.printed(word, word + 1);
    boolean pronoun =
        printed.equals("I") || printed.startsWith("I'") || printed.startsWith("I\u2019");
    return !pronoun && Character.isUpperCase(printed.charAt(0));
  }
}
