package dev.synoptic.page;

import dev.synoptic.model.BriefSentence;
import dev.synoptic.model.Span;
import java.util.List;

/**
 * The brief: sentences of the reports, each cited.
 *
 * @param section what it says of itself
 * @param items the sentences, in order of importance
 */
record BriefView(Section section, List<Item> items) {

  /** More supporting sigla than this are counted, not shown. */
  private static final int ALSO = 12;

  /**
   * A sentence.
   *
   * @param text the words
   * @param language of its report; empty where unknown
   * @param cite where it stands
   * @param also where other reports support it
   * @param more how many further reports do
   */
  record Item(String text, String language, Cite cite, List<Cite> also, int more) {}

  /** Returns the brief of a story. */
  static BriefView of(StoryFrame frame) {
    List<BriefSentence> brief = frame.synopsis().brief();
    List<Item> items = brief.stream().map(sentence -> item(frame, sentence)).toList();
    int cites = brief.stream().mapToInt(s -> s.cites().size()).sum();
    String summary =
        items.isEmpty()
            ? "no sentence is supported well enough to stand for the story"
            : Words.count(items.size(), "sentence", "sentences")
                + ", each in one report’s own words; "
                + Words.count(cites, "citation", "citations");
    return new BriefView(frame.section("brief", "Brief", summary), items);
  }

  private static Item item(StoryFrame frame, BriefSentence sentence) {
    List<Span> others = sentence.cites().subList(1, sentence.cites().size());
    Span own = sentence.cites().get(0);
    return new Item(
        sentence.text(),
        Language.of(frame.report(own.report()).report()),
        frame.shownCite(own),
        others.stream().limit(ALSO).map(frame::shownCite).toList(),
        Math.max(0, others.size() - ALSO));
  }
}
