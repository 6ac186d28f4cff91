package dev.synoptic.page;

import dev.synoptic.model.Synopsis;
import java.util.List;

/**
 * A story on the page: its head, and its sections in their fixed order.
 *
 * @param id of its element; empty where it is the only one
 * @param sigs sigla of its reports, for the bar; none where there are too many
 * @param sigAnchors ids of the sources, for the sigla of the bar
 */
record StoryView(
    String id,
    List<Sig> sigs,
    List<String> sigAnchors,
    HeadView head,
    BriefView brief,
    FactsView facts,
    QuotesView quotes,
    GridView grid,
    LineageView lineage,
    MissingView missing,
    TimelineView timeline,
    SourcesView sources) {

  /** More sigla than this would crowd the bar. */
  private static final int BAR = 12;

  /**
   * Returns the view of {@code synopsis}.
   *
   * @param number place among the page's stories, from 1; 0 where it is the only one
   */
  static StoryView of(Synopsis synopsis, int number) {
    String prefix = number == 0 ? "" : "s" + number + "-";
    return of(new StoryFrame(synopsis, prefix), number);
  }

  /** Returns the view of the story of {@code frame}. */
  static StoryView of(StoryFrame frame, int number) {
    boolean bar = frame.reports().size() <= BAR;
    return new StoryView(
        number == 0 ? "" : "s" + number,
        bar ? frame.sigs(frame.sigla()) : List.of(),
        bar ? frame.sigla().stream().map(s -> frame.id(s.letters())).toList() : List.of(),
        HeadView.of(frame),
        BriefView.of(frame),
        FactsView.of(frame),
        QuotesView.of(frame),
        GridView.of(frame),
        LineageView.of(frame),
        MissingView.of(frame),
        TimelineView.of(frame),
        SourcesView.of(frame));
  }

  /** Returns the sections, for the bar. */
  List<Section> sections() {
    return List.of(
        brief.section(),
        facts.section(),
        quotes.section(),
        grid.section(),
        lineage.section(),
        missing.section(),
        timeline.section(),
        sources.section());
  }

  /** Returns whether it is the only story of the page. */
  boolean isOnly() {
    return id.isEmpty();
  }
}
