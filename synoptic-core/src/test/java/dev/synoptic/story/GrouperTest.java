package dev.synoptic.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Grouping;
import dev.synoptic.model.Pairing;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrouperTest {

  private static final String FIRST_QUAKE =
      """
      A strong earthquake shook the hill towns around Marrowdale early on Monday and killed at least \
      eleven people, officials said.

      The tremor of magnitude 6.1 struck at 4.12 a.m. and brought down the bell tower of the church in \
      Upper Marrow. Mayor Edwina Traske said most of the dead were found in one street, Tanner's Row.

      "We dug with our hands," said Tobias Quill, a baker. Rescue teams from Port Sallow were expected \
      by noon. The seismological institute counted forty aftershocks.
      """;

  private static final String FIRST_QUAKE_AGAIN =
      """
      Eleven people died and dozens are homeless after Monday's earthquake at Marrowdale, where rescuers \
      were still searching Tanner's Row in the afternoon.

      The quake, which measured 6.1, toppled a church tower in Upper Marrow. Edwina Traske, the mayor, \
      told reporters that nobody else was thought to be missing in the upper town.

      Helicopters from Port Sallow took the injured to hospital. Forty aftershocks had been counted by \
      the evening, and schools will stay shut.
      """;

  private static final String SECOND_QUAKE =
      """
      An earthquake of magnitude 5.8 hit the fishing port of Lindness on Thursday and killed at least \
      nine people, officials said.

      The tremor struck at 9.40 p.m. and collapsed part of the covered market. Harbour master Ignace \
      Bello said most of the dead were traders who were packing up for the night.

      "The roof came down like a lid," said Rosa Anselm, who sells eels. The seismological institute \
      counted sixteen aftershocks. Rescue teams were expected from the capital.
      """;

  private static final String SECOND_QUAKE_AGAIN =
      """
      Nine traders were killed when the covered market at Lindness fell in during an earthquake on \
      Thursday night, the port's harbour master said.

      Ignace Bello said the roof of the market, built in 1904, had been due for repair. The quake had a \
      magnitude of 5.8 and was felt along the whole coast; sixteen aftershocks followed.

      Rosa Anselm, an eel seller, lost her brother. "The roof came down like a lid," she said.
      """;

  private static final String FOLLOW_UP =
      """
      The mayor of Marrowdale asked on Tuesday why the bell tower in Upper Marrow had not been made \
      safe, a day after an earthquake brought it down and killed eleven people.

      Edwina Traske said an engineer's report on the tower had lain unread since spring. Funerals for \
      the victims from Tanner's Row will be held on Friday.
      """;

  private static final String ANNIVERSARY =
      """
      Twenty years ago this week the ground moved under Castle Brayle, and the town has counted its \
      years from that night ever since.

      An earthquake killed 52 people there. Survivors gathered on Monday at the stone that bears their \
      names. "We were lucky to be in the cellar," said Walburga Finch, 81, who still keeps a torch by \
      her bed. Rescue teams, officials said at the time, had taken two days to arrive.
      """;

  private static Set<Set<String>> groups(Grouping grouping) {
    return Stream.concat(
            grouping.stories().stream().map(Story::reports),
            grouping.alone().stream().map(List::of))
        .map(g -> g.stream().map(r -> r.report().origin().display()).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  private static List<ParsedReport> quakes(boolean dated) {
    return List.of(
        Reports.of("marrow1", dated ? "2024-03-04" : "", FIRST_QUAKE),
        Reports.of("marrow2", dated ? "2024-03-04" : "", FIRST_QUAKE_AGAIN),
        Reports.of("marrow3", dated ? "2024-03-05" : "", FOLLOW_UP),
        Reports.of("lind1", dated ? "2024-03-07" : "", SECOND_QUAKE),
        Reports.of("lind2", dated ? "2024-03-08" : "", SECOND_QUAKE_AGAIN),
        Reports.of("brayle", dated ? "2024-03-04" : "", ANNIVERSARY));
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void twoQuakesOfOneWeekStayApartFollowUpsJoinAnniversariesDoNot(boolean dated) {
    assertThat(groups(new Grouper().group(quakes(dated))))
        .containsExactlyInAnyOrder(
            Set.of("marrow1", "marrow2", "marrow3"), Set.of("lind1", "lind2"), Set.of("brayle"));
  }

  @Test
  void titlesAloneJoinNothing() {
    ParsedReport quake = Reports.of("a", "", "Nine dead at Lindness\n\n" + SECOND_QUAKE);
    ParsedReport other =
        Reports.of(
            "b",
            "",
            """
            Nine dead at Lindness

            The herring have come back to the bay, and with them the smokehouses that had stood cold for \
            a decade. Old Peder Stroom lit his on Sunday. He reckons a barrel takes nine hours over \
            beech, and that nobody under fifty knows how to hang a fish. His daughter disagrees.
            """);
    assertThat(new Grouper().group(List.of(quake, other)).stories()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"not-for-sale", "ferry-storm", "court-settlement"})
  void eachSampleFolderIsOneStory(String folder) {
    List<ParsedReport> reports = Reports.sample(folder);
    Grouping grouping = new Grouper().group(reports);
    assertThat(grouping.stories()).hasSize(1);
    assertThat(grouping.alone()).isEmpty();
  }

  @Test
  void theMixedSamplesFallIntoTheirStories() {
    Grouping grouping = new Grouper().group(Reports.sample("mixed"));
    Set<Set<String>> groups =
        groups(grouping).stream()
            .map(
                g ->
                    g.stream()
                        .map(name -> name.substring(0, 2))
                        // The round-up may stand with one of its events, or alone.
                        .filter(name -> !name.equals("09"))
                        .collect(Collectors.toSet()))
            .filter(g -> !g.isEmpty())
            .collect(Collectors.toSet());
    assertThat(groups)
        .containsExactlyInAnyOrder(
            Set.of("01", "02", "03"),
            Set.of("04", "05", "06"),
            Set.of("07", "08"),
            Set.of("10"),
            Set.of("11"));
  }

  @Test
  void theOrderOfReportsChangesNothing() {
    var reports = new ArrayList<>(quakes(true));
    reports.addAll(Reports.sample("mixed"));
    Grouping expected = new Grouper().group(reports);
    var random = new Random(5);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(reports, random);
      assertThat(new Grouper().group(reports)).isEqualTo(expected);
    }
  }

  @Test
  void everyPairOfAStoryHasItsReasons() {
    Story story = new Grouper().group(quakes(true)).stories().get(0);
    assertThat(story.grouping()).hasSize(3);
    for (Pairing pairing : story.grouping()) {
      assertThat(pairing.score()).isBetween(0.3, 1.0);
      assertThat(pairing.because()).isNotEmpty();
    }
    assertThat(story.grouping().get(0).because().toString()).contains("Edwina Traske");
  }

  @Test
  void theStoryIsNamedByItsReportsAndOrderedByTime() {
    Grouper grouper = new Grouper();
    List<ParsedReport> reports = quakes(true);
    Story story = grouper.asOne(reports);
    assertThat(story.reports().get(0).report().origin().display()).isEqualTo("brayle");
    assertThat(grouper.asOne(reports.subList(0, 3)).id()).isNotEqualTo(story.id());
    var reversed = new ArrayList<>(reports);
    Collections.reverse(reversed);
    assertThat(grouper.asOne(reversed)).isEqualTo(story);
  }

  @Test
  void reportsWithoutADateStandLast() {
    Story story =
        new Grouper()
            .asOne(
                List.of(
                    Reports.of("a", "", FIRST_QUAKE),
                    Reports.of("b", "2024-03-05", FOLLOW_UP),
                    Reports.of("c", "2024-03-04", FIRST_QUAKE_AGAIN)));
    assertThat(story.reports().stream().map(r -> r.report().origin().display()))
        .containsExactly("c", "b", "a");
  }

  @Test
  void nothingIsLostAndNothingThrown() {
    assertThat(new Grouper().group(List.of())).isEqualTo(new Grouping(List.of(), List.of()));
    ParsedReport one = Reports.of("one", "", FIRST_QUAKE);
    assertThat(new Grouper().group(List.of(one)).alone()).containsExactly(one);
  }

  @Test
  void tenThousandCopiesAreOneStoryAndCostLittle() {
    ParsedReport report = Reports.of("copy", "2024-03-04", FIRST_QUAKE);
    var reports = new ArrayList<>(Collections.nCopies(10_000, report));
    reports.add(Reports.of("other", "2024-03-07", SECOND_QUAKE));
    Grouping grouping = new Grouper().group(reports);
    assertThat(grouping.stories()).hasSize(1);
    assertThat(grouping.stories().get(0).reports()).hasSize(10_000);
    assertThat(grouping.stories().get(0).grouping()).hasSizeLessThan(40_000);
    assertThat(grouping.alone()).hasSize(1);
  }
}
