package dev.synoptic.store;

import dev.synoptic.model.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of titles, marked so that the index tells them from those of texts: a report whose
 * title holds what is looked for is about it.
 */
final class TitleWords {

  /** No word of a text begins so, or hardly one; and it is no syntax anywhere. */
  private static final String MARK = "0t0";

  private TitleWords() {}

  /** Returns the words by which {@code report} is found: its title's, marked, and its text's. */
  static List<String> with(Report report) {
    List<String> words = new ArrayList<>(marked(WordReader.words(report.title().orElse(""))));
    words.addAll(WordReader.words(report.text()));
    return words;
  }

  /** Returns runs of words as they stand in titles. */
  static List<WordRun> of(List<WordRun> runs) {
    return runs.stream()
        .map(run -> new WordRun(run.spellings().stream().map(TitleWords::marked).toList()))
        .toList();
  }

  private static List<String> marked(List<String> words) {
    return words.stream().map(word -> MARK + word).toList();
  }
}
