package dev.synoptic.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Grouping;
import dev.synoptic.model.Nearly;
import dev.synoptic.model.ParsedReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LookAlikesTest {

  private static List<ParsedReport> reports(String name, String[] days, String... texts) {
    var reports = new ArrayList<ParsedReport>();
    for (int i = 0; i < texts.length; i++) {
      reports.add(Reports.of(name + i, days[i], texts[i]));
    }
    return reports;
  }

  private static List<ParsedReport> shootings() {
    return Stream.concat(
            reports(
                "mill", new String[] {"2025-05-03", "2025-05-03", "2025-05-04"}, Events.MILL_STREET)
                .stream(),
            reports("quarry", new String[] {"2025-05-06", "2025-05-07"}, Events.QUARRY_ROAD)
                .stream())
        .toList();
  }

  private static List<ParsedReport> summits() {
    return Stream.concat(
            reports("river", new String[] {"2025-05-05", "2025-05-06"}, Events.RIVER_SUMMIT)
                .stream(),
            reports("fish", new String[] {"2025-05-08", "2025-05-08"}, Events.FISH_SUMMIT).stream())
        .toList();
  }

  private static Set<Set<String>> batch(List<ParsedReport> reports) {
    return Stream.concat(
            new Grouper().group(reports).stories().stream().map(s -> s.reports()),
            new Grouper().group(reports).alone().stream().map(List::of))
        .map(g -> g.stream().map(LookAlikesTest::name).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  private static Set<Set<String>> online(List<ParsedReport> reports) {
    var grouper = new OnlineGrouper(Window.week());
    var ledger = new StoryLedger();
    Instant received = Instant.parse("2025-05-09T00:00:00Z");
    for (ParsedReport report : reports) {
      grouper.arrive(report, received).forEach(ledger::enter);
    }
    var groups = new TreeMap<String, Set<String>>();
    for (ParsedReport report : reports) {
      groups
          .computeIfAbsent(ledger.storyOf(report.report().id()).orElseThrow(), s -> new TreeSet<>())
          .add(name(report));
    }
    return Set.copyOf(groups.values());
  }

  private static String name(ParsedReport report) {
    return report.report().origin().display();
  }

  @Test
  void twoShootingsOfOneWeekStayApartAndTheChargeOfNextDayJoins() {
    Set<Set<String>> expected =
        Set.of(Set.of("mill0", "mill1", "mill2"), Set.of("quarry0", "quarry1"));
    assertThat(batch(shootings())).isEqualTo(expected);
    assertThat(online(shootings())).isEqualTo(expected);
  }

  @Test
  void twoSummitsOfOneWeekStayApartAndAnOpinionOnSummitsStandsAlone() {
    var reports = new ArrayList<>(summits());
    reports.add(Reports.of("opinion", "2025-05-09", Events.OPINION));
    Set<Set<String>> expected =
        Set.of(Set.of("river0", "river1"), Set.of("fish0", "fish1"), Set.of("opinion"));
    assertThat(batch(reports)).isEqualTo(expected);
    assertThat(online(reports)).isEqualTo(expected);
  }

  @Test
  void aRoundUpAndALiveBlogGlueNoStoriesTogether() {
    var reports = new ArrayList<>(shootings());
    reports.addAll(summits());
    reports.add(Reports.of("round-up", "2025-05-09", Events.ROUND_UP));
    reports.add(Reports.of("live", "2025-05-09", Events.LIVE_BLOG));
    Set<String> several = Set.of("round-up", "live");
    for (Set<Set<String>> groups : List.of(batch(reports), online(reports))) {
      for (String event : List.of("mill", "quarry", "river", "fish")) {
        assertThat(
                groups.stream().filter(g -> g.stream().anyMatch(n -> n.startsWith(event))).toList())
            .as(event)
            .hasSize(1)
            .allSatisfy(
                g -> assertThat(g).allMatch(n -> n.startsWith(event) || several.contains(n)));
      }
    }
  }

  private static List<ParsedReport> week() {
    var reports = new ArrayList<>(shootings());
    reports.addAll(summits());
    reports.add(Reports.of("round-up", "2025-05-09", Events.ROUND_UP));
    reports.add(Reports.of("opinion", "2025-05-09", Events.OPINION));
    return reports;
  }

  @Test
  void aRoundUpIsSaidToBelongToSeveralAndNothingElseIs() {
    Grouping grouping = new Grouper().group(week());
    assertThat(grouping.several()).hasSize(1);
    assertThat(name(grouping.several().get(0).report())).isEqualTo("round-up");
    assertThat(grouping.several().get(0).stories()).hasSize(3);
  }

  @Test
  void aStreamSaysOfWhichStoriesARoundUpTellsAndOfNoOtherReport() {
    var grouper = new OnlineGrouper(Window.week());
    var ledger = new StoryLedger();
    var mentions = new TreeMap<String, Set<String>>();
    for (ParsedReport report : week()) {
      for (StoryEvent event : grouper.arrive(report, Instant.parse("2025-05-09T00:00:00Z"))) {
        ledger.enter(event);
        if (event instanceof StoryEvent.Mentioned) {
          mentions.computeIfAbsent(name(report), r -> new TreeSet<>()).add(event.story());
        }
      }
    }
    Set<String> told = new TreeSet<>();
    for (ParsedReport report : week()) {
      String story = ledger.storyOf(report.report().id()).orElseThrow();
      if (name(report).matches("(mill|river|fish)1|round-up")) {
        told.add(story);
      }
    }
    assertThat(mentions).containsOnlyKeys("round-up");
    assertThat(mentions.get("round-up")).hasSizeBetween(2, 3).isSubsetOf(told);
  }

  @Test
  void pairsThatNearlyJoinedStandInDifferentStoriesAndSayWhatKeepsThemApart() {
    Grouping grouping = new Grouper().group(week());
    assertThat(grouping.nearly()).isNotEmpty();
    for (Nearly pair : grouping.nearly()) {
      assertThat(pair.score()).isBetween(0.25, 1.0);
      assertThat(pair.because()).isNotEmpty();
      assertThat(pair.but()).isNotEmpty();
      assertThat(
              grouping.stories().stream()
                  .filter(s -> s.reports().contains(pair.a()) && s.reports().contains(pair.b())))
          .isEmpty();
    }
    var shuffled = new ArrayList<>(week());
    Collections.reverse(shuffled);
    assertThat(new Grouper().group(shuffled)).isEqualTo(grouping);
  }
}
