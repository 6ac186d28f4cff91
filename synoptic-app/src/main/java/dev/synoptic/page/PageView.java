package dev.synoptic.page;

import dev.synoptic.model.Comparison;
import dev.synoptic.model.Synopsis;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The whole page.
 *
 * @param title of the document
 * @param front the list of stories, where there are several
 * @param stories the stories, the latest first
 * @param rest what is in no story
 * @param assets style and script
 */
record PageView(
    String title,
    Optional<FrontView> front,
    List<StoryView> stories,
    RestView rest,
    Assets assets) {

  /** Returns the page of {@code comparison}. */
  static PageView of(Comparison comparison, Assets assets) {
    List<Synopsis> sorted =
        comparison.stories().stream()
            .sorted(Comparator.comparing(FrontView::day).reversed())
            .toList();
    var ordered = new Comparison(sorted, comparison.alone(), comparison.rejected());
    boolean several = sorted.size() > 1;
    List<StoryView> stories =
        IntStream.range(0, sorted.size())
            .mapToObj(i -> StoryView.of(sorted.get(i), several ? i + 1 : 0))
            .toList();
    Optional<FrontView> front = several ? Optional.of(FrontView.of(ordered)) : Optional.empty();
    return new PageView(title(ordered, front), front, stories, RestView.of(ordered), assets);
  }

  private static String title(Comparison comparison, Optional<FrontView> front) {
    if (front.isPresent()) {
      return front.get().title();
    }
    return comparison.stories().stream()
        .findFirst()
        .flatMap(Synopsis::title)
        .orElse(comparison.stories().isEmpty() ? "No story" : "A story without a title");
  }

  /** Returns whether there is nothing to lay side by side. */
  boolean isEmpty() {
    return stories.isEmpty();
  }
}
