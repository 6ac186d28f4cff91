package dev.synoptic.collate;

import dev.synoptic.collate.PrintedWord.Break;
import java.util.List;

/**
 * A reading as one text. The comma that a report prints before its cue ("…until six," she said.
 * "What…") stands for the end of the sentence where the next piece begins one, and stands for
 * nothing at the reading's end. Between two quotations ("fair" and "reasonable") nobody knows what
 * was said, so an ellipsis parts them.
 */
public final class ShownWords {

  private ShownWords() {}

  /** Returns the words of {@code witness}, commas before cues read as what they stand for. */
  public static String of(Witness witness) {
    List<PrintedWord> words = witness.words();
    var shown = new StringBuilder();
    int from = 0;
    for (int at = 1; at <= words.size(); at++) {
      if (at == words.size() || words.get(at).piece() != words.get(at - 1).piece()) {
        shown.append(from == 0 ? "" : " ").append(witness.printed(from, at));
        endPiece(shown, witness, at);
        from = at;
      }
    }
    return shown.toString();
  }

  /** Settles the end of what is shown; {@code next} is the word after it. */
  private static void endPiece(StringBuilder shown, Witness witness, int next) {
    boolean last = next == witness.words().size();
    boolean apart = !last && witness.words().get(next - 1).after() == Break.QUOTATION;
    int end = shown.length() - 1;
    if (shown.charAt(end) == ',' && (last || startsSentence(witness, next))) {
      shown.setLength(end);
      shown.append(last ? "" : ".");
    }
    if (apart) {
      Witness.endFragment(shown);
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
