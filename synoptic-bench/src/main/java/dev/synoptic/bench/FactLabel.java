package dev.synoptic.bench;

import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Range;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A labelled value: words of one file that state it.
 *
 * @param fact number of the labelled fact
 * @param status the labelled status of that fact
 * @param about what it measures, for messages
 * @param words the words
 * @param places where these words stand in the report of that file
 */
record FactLabel(int fact, String status, String about, String words, List<Span> places) {

  /** Returns the labelled values of {@code gold} that stand in {@code story}. */
  static List<FactLabel> of(Story story, JsonTree gold) {
    var all = new ArrayList<FactLabel>();
    List<JsonTree> facts = SampleGold.list(gold, "facts");
    for (int i = 0; i < facts.size(); i++) {
      String status = facts.get(i).text("status").orElse("");
      String about = facts.get(i).text("about").orElse("");
      for (JsonTree value : SampleGold.list(facts.get(i), "values")) {
        String words = value.text("text").orElse("");
        String file = value.text("file").orElse("");
        String within = value.text("within").orElse(words);
        of(story, i, status, about, file, words, within).ifPresent(all::add);
      }
    }
    return all;
  }

  /**
   * Returns {@code words} of {@code file} as a value of {@code fact}; empty if not in the story.
   */
  static Optional<FactLabel> of(
      Story story,
      int fact,
      String status,
      String about,
      String file,
      String words,
      String within) {
    List<Span> places =
        report(story, file).map(siglum -> places(story, siglum, words, within)).orElse(List.of());
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(new FactLabel(fact, status, about, words, places));
  }

  private static Optional<Siglum> report(Story story, String file) {
    for (int i = 0; i < story.reports().size(); i++) {
      if (StoryScore.file(story, new Siglum(i)).equals(file)) {
        return Optional.of(new Siglum(i));
      }
    }
    return Optional.empty();
  }

  /** Returns where {@code words} stand in {@code within}, which tells one place from others. */
  private static List<Span> places(Story story, Siglum siglum, String words, String within) {
    String text = story.report(siglum).text();
    var places = new ArrayList<Span>();
    for (Range outer : whole(text, within)) {
      for (Range inner : whole(outer.in(text), words)) {
        int start = outer.start() + inner.start();
        places.add(new Span(siglum, new Range(start, start + words.length())));
      }
    }
    if (places.isEmpty()) {
      throw new IllegalArgumentException("no such words in " + siglum + ": " + within);
    }
    return places;
  }

  /** Returns where {@code words} stand in {@code text} with no letter or digit against them. */
  private static List<Range> whole(String text, String words) {
    var all = new ArrayList<Range>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean whole =
          (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
              && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
      if (whole && !words.isEmpty()) {
        all.add(new Range(at, end));
      }
    }
    return all;
  }

  Siglum report() {
    return places.get(0).report();
  }

  /** Returns whether {@code stated} is this value: its words hold the label's, or stand in them. */
  boolean isAt(Fact.Stated stated) {
    return places.stream()
        .anyMatch(
            place ->
                place.report().equals(stated.span().report())
                    && (place.range().contains(stated.span().range())
                        || stated.span().range().contains(place.range())));
  }
}
