package dev.synoptic.terminal;

import dev.synoptic.model.BriefSentence;
import dev.synoptic.model.Span;
import dev.synoptic.phrase.Counts;
import java.util.List;

/** The brief: sentences of the reports, each with the letters that carry it. */
final class BriefSection {

  private BriefSection() {}

  static void write(StoryView view, Sheet sheet) {
    List<BriefSentence> brief = view.synopsis().brief();
    if (brief.isEmpty()) {
      sheet.head("BRIEF", "no sentence: none is supported well enough");
      return;
    }
    sheet.head(
        "BRIEF",
        Counts.of(brief.size(), "sentence") + ", each in the words of the first letter after it");
    int number = 1;
    for (BriefSentence sentence : brief) {
      Styled words = Styled.of(StoryView.clipped(sentence.text())).and(" ").and(cites(sentence));
      sheet.hanging(Sheet.INDENT, Styled.of(Integer.toString(number)), 3, words);
      number++;
    }
  }

  /** Returns the letters in brackets, the sentence's own report first. */
  private static Styled cites(BriefSentence sentence) {
    return Styled.of("[")
        .and(StoryView.letters(sentence.cites().stream().map(Span::report).distinct().toList()))
        .and("]");
  }
}
