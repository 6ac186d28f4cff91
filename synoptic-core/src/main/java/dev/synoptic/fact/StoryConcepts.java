package dev.synoptic.fact;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The concepts of a story's words, each worked out once for all that compare them. */
final class StoryConcepts {

  private final Story story;
  private final List<String[]> byReport = new ArrayList<>();

  StoryConcepts(Story story, TokenConcepts concepts) {
    this.story = story;
    for (ParsedReport report : story.reports()) {
      String[] own = new String[report.tokens().size()];
      for (int i = 0; i < own.length; i++) {
        own[i] = concepts.telling(report, report.tokens().get(i)).orElse("");
      }
      byReport.add(own);
    }
  }

  /** Returns what the word at {@code token} tells of what is measured; empty for nothing. */
  String at(Siglum report, int token) {
    return byReport.get(report.index())[token];
  }

  /** Returns what the words of {@code sentence} tell. */
  Set<String> of(Siglum report, Sentence sentence) {
    var found = new HashSet<String>();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      String concept = at(report, i);
      if (!concept.isEmpty()) {
        found.add(concept);
      }
    }
    return found;
  }

  /** Returns what the sentences of {@code report} tell, one after the other. */
  List<Set<String>> ofSentences(Siglum report) {
    var told = new ArrayList<Set<String>>();
    story.report(report).sentences().forEach(sentence -> told.add(of(report, sentence)));
    return told;
  }
}
