package dev.synoptic.page;

import dev.synoptic.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words as printed, and everywhere they are printed so.
 *
 * @param cites where, each report once
 * @param more how many further reports
 * @param words as the first place prints them
 * @param note what a reader should know of them; may be empty
 */
record PrintedWords(List<Cite> cites, int more, String words, String note) {

  /** More sigla than this before the same words are counted, not shown. */
  private static final int SIGLA = 8;

  /** More wordings than this are left to the sources. */
  private static final int WORDINGS = 12;

  /**
   * A place where words are printed.
   *
   * @param span where
   * @param words what is printed there, as it is to be shown
   * @param note what a reader should know; may be empty
   */
  record Place(Span span, String words, String note) {

    private String key() {
      return words.strip().toLowerCase(Locale.ROOT) + note;
    }
  }

  /** Returns the words of {@code places}; those that differ in case alone are the same. */
  static List<PrintedWords> of(StoryFrame frame, Collection<Place> places) {
    Map<String, List<Place>> same = new LinkedHashMap<>();
    for (Place place : places) {
      List<Place> group = same.computeIfAbsent(place.key(), k -> new ArrayList<>());
      if (group.stream().noneMatch(p -> p.span().report().equals(place.span().report()))) {
        group.add(place);
      }
    }
    return same.values().stream()
        .limit(WORDINGS)
        .map(
            group ->
                new PrintedWords(
                    group.stream().limit(SIGLA).map(p -> frame.cite(p.span())).toList(),
                    Math.max(0, group.size() - SIGLA),
                    Clip.middle(group.get(0).words(), 160),
                    group.get(0).note()))
        .toList();
  }
}
