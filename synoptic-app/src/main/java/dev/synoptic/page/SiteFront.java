package dev.synoptic.page;

import dev.synoptic.model.Siglum;
import dev.synoptic.phrase.Days;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The reader's front: stories by day, or by how many tell them independently.
 *
 * @param days the days; one group without days where the order is breadth
 * @param next where the next page is; empty where this is the last
 * @param byBreadth whether those most widely told come first
 */
record SiteFront(List<FrontView.Day> days, String next, boolean byBreadth) {

  private static final int NAMES = 6;

  /** Returns the front of {@code cards}, which stand in their order. */
  static SiteFront of(List<StoryCard> cards, String next, boolean byBreadth) {
    Map<String, List<FrontView.Line>> days = new LinkedHashMap<>();
    for (StoryCard card : cards) {
      String day =
          byBreadth
              ? "Most widely told"
              : card.day().map(Days::withWeekday).orElse("Date not stated");
      List<FrontView.Line> lines = days.computeIfAbsent(day, d -> new ArrayList<>());
      boolean leads = days.size() == 1 && lines.isEmpty();
      lines.add(line(card, byBreadth, leads));
    }
    return new SiteFront(
        days.entrySet().stream()
            .map(e -> new FrontView.Day(e.getKey(), List.copyOf(e.getValue())))
            .toList(),
        next,
        byBreadth);
  }

  /**
   * Returns a story in a few lines.
   *
   * @param dated whether with its day: the list is not by day
   * @param leads whether it stands first, and shows the words at stake
   */
  static FrontView.Line line(StoryCard card, boolean dated, boolean leads) {
    List<Sig> sigs =
        IntStream.range(0, card.reports()).mapToObj(i -> Sig.of(new Siglum(i))).toList();
    return new FrontView.Line(
        Links.story(card.id()),
        dated ? card.when() : card.clock(),
        card.title(),
        card.titleReport() < 0 ? Optional.empty() : Optional.of(sigs.get(card.titleReport())),
        card.alerts(),
        leads ? card.altered() : Optional.empty(),
        IntStream.range(0, Math.min(NAMES, card.reports()))
            .mapToObj(i -> new FrontView.Named(sigs.get(i), card.outlets().get(i)))
            .toList(),
        Math.max(0, card.reports() - NAMES),
        Carriers.of(card.lines()),
        Words.count(card.reports(), "report", "reports")
            + ", "
            + card.independent()
            + " independent");
  }

  /** Returns "page" where the latest come first, else nothing. */
  @Nullable String latest() {
    return byBreadth ? null : "page";
  }

  /** Returns "page" where those most widely told come first, else nothing. */
  @Nullable String broadest() {
    return byBreadth ? "page" : null;
  }
}
