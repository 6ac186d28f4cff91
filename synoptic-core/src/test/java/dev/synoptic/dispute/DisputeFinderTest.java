package dev.synoptic.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Disputed;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Synopsis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisputeFinderTest {

  private static final Synoptic SYNOPTIC = new Synoptic();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Harwick police chief Dana Roe said two men were held. | “Two men are in custody,” Harwick police chief Paul Hart said. | who is Harwick police chief: Dana Roe A, Paul Hart B
          The mayor of Harwick, Dana Roe, closed the bridge. | Paul Hart, the mayor of Harwick, closed the bridge. | who is mayor of Harwick: Dana Roe A, Paul Hart B
          Dana Roe, 52, the mayor of Harwick, closed the bridge. | Harwick’s mayor Paul Hart said the bridge was closed. | who is mayor of Harwick: Dana Roe A, Paul Hart B
          Chief of Police Dana Roe said divers searched the river for the missing van. | Police Chief Paul Hart said divers had searched the river for the missing van. | who is Chief of Police: Dana Roe A, Paul Hart B
          The mayor of Harwick, Dana Roe, said the town would not rest until it knew the cause. | Harwick mayor Paul Hart said three days of mourning would end in 2030. | who is mayor of Harwick: Dana Roe A, Paul Hart B
          Dana Roe is the chief executive of Lomax Ferries. | Lomax Ferries CEO Paul Hart declined to comment. | who is chief executive of Lomax Ferries: Dana Roe A, Paul Hart B
          """)
  void findsAnOfficeThatReportsGiveToTwoPeople(String a, String b, String disputed) {
    assertThat(disputed(Disputed.Kind.ROLE, a, b)).containsExactly(disputed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Harwick police chief Dana Roe said two men were held. | Former Harwick police chief Paul Hart said two men were held.
          Harwick police chief Dana Roe said two men were held. | Harwick deputy police chief Paul Hart said two men were held.
          Harwick police chief Dana Roe said two men were held. | Acting Harwick police chief Paul Hart said two men were held.
          Harwick police chief Dana Roe said two men were held. | Morley police chief Paul Hart said two men were held.
          Harwick police chief Dana Roe said two men were held. | Paul Hart, who succeeds her as Harwick police chief, said two men were held.
          Harwick police chief Dana Roe said two men were held. | Harwick police chief Paul Hart, who resigned in 2019, saw it.
          Harwick police chief Dana Roe said two men were held. | Harwick police chief Dana Row said two men were held.
          Harwick police chief Dana Roe said two men were held. | Harwick police chief Roe said two men were held.
          Harwick police chief Dana Roe thanked Paul Hart. | Harwick police chief Paul Hart said two men were held.
          Dana Roe, co-chair of the Harwick Trust, gave thanks. | Paul Hart, co-chair of the Harwick Trust, gave thanks.
          Mayor Dana Roe opened the fair in the morning. | Mayor Paul Hart spoke of the floods at the coast.
          Mayor-elect Dana Roe closed the bridge in Harwick. | Mayor Paul Hart closed the bridge in Harwick.
          Dana Roe, the mayor said, had closed the bridge in Harwick. | Harwick mayor Paul Hart closed the bridge.
          Councillor Dana Roe spoke for the Harwick council. | Councillor Paul Hart spoke for the Harwick council.
          Lomax Ferries president Dana Roe spoke of the crash. | Harwick Ferries president Paul Hart spoke of the crash.
          Dana Roe, vice president of Lomax Ferries, spoke. | Paul Hart, president of Lomax Ferries, spoke.
          """)
  void leavesOfficesThatTwoPeopleMayHoldAlone(String a, String b) {
    assertThat(disputed(Disputed.Kind.ROLE, a, b)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Harwick Rovers beat Morley United 2-1 on Saturday. | Morley United beat Harwick Rovers 2-1 on Saturday. | who won, Harwick Rovers or Morley United: Harwick Rovers A, Morley United B
          Rovers narrowly beat their old rivals United. | Harwick Rovers were beaten by Morley United. | who won, Rovers or Morley United: Rovers A, Morley United B
          Harwick Rovers lost 2-1 to Morley United. | Harwick Rovers defeated Morley United. | who won, Morley United or Harwick Rovers: Morley United A, Harwick Rovers B
          Dana Roe won the mayoral election ahead of Paul Hart. | Paul Hart won the mayoral election, with Dana Roe close behind. | who won the mayoral election: Dana Roe A, Paul Hart B
          """)
  void findsAContestThatReportsGiveToTwoSides(String a, String b, String disputed) {
    assertThat(disputed(Disputed.Kind.WINNER, a, b)).containsExactly(disputed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Harwick Rovers beat Morley United 2-1. | Harwick Rovers defeated Morley United.
          Harwick Rovers beat Morley United in the first leg. | Morley United beat Harwick Rovers in the second leg.
          Harwick Rovers beat Morley United on Saturday. | Morley United beat Harwick Rovers last season.
          Harwick Rovers hope to beat Morley United. | Morley United beat Harwick Rovers.
          Harwick Rovers beat Morley United at home. Morley United beat Harwick Rovers away. | Morley United beat Harwick Rovers.
          Harwick United beat Morley City. | Morley Rovers beat Harwick Town.
          Dana Roe won the mayoral election. | Paul Hart won the mayoral election.
          Dana Roe won the mayoral election ahead of Paul Hart. | Paul Hart won the council election, Dana Roe said.
          Dana Roe did not win the mayoral election, and Paul Hart did. | Paul Hart won the mayoral election. Dana Roe lost.
          Dana Roe could win the mayoral election over Paul Hart. | Paul Hart won the mayoral election. Dana Roe lost.
          """)
  void leavesContestsThatMayBeTwoAlone(String a, String b) {
    assertThat(disputed(Disputed.Kind.WINNER, a, b)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A coach left the road and overturned in the town of Harwick. | A coach overturned after it left the road in the town of Morley. | where it happened: Harwick A, Morley B
          A coach left the road and overturned in Harwick, Ohio, on Monday. | A coach overturned after it left the road in Morley, Ohio. | where it happened: Harwick A, Morley B
          """)
  void findsAnEventThatReportsPlaceInTwoTowns(String a, String b, String disputed) {
    assertThat(disputed(Disputed.Kind.PLACE, a, b)).containsExactly(disputed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A coach left the road and overturned in the town of Harwick. | A coach left the road and overturned in the Harwick suburb of Morley.
          A coach left the road and overturned in the town of Harwick. | A coach left the road and overturned in the county of Lomax.
          A coach left the road and overturned in the town of Harwick. | A coach left the road and overturned in the town of Harwik.
          The band played its songs to a full house in the town of Harwick. | Fans queued for hours before the show in the town of Morley.
          A coach left the road and overturned in Harwick, Ohio. | A coach left the road and overturned in Morley, Maine.
          A coach left the road and overturned in Harwick. | A coach left the road and overturned in Morley.
          """)
  void leavesPlacesThatMayLieInOneAnotherAlone(String a, String b) {
    assertThat(disputed(Disputed.Kind.PLACE, a, b)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The old mill at Harwick burned down on Tuesday, the fire service said. | The old mill at Harwick burned down on Wednesday. | on what day it happened: Tuesday A, Wednesday B
          """)
  void findsAnEventThatReportsPutOnTwoDays(String a, String b, String disputed) {
    assertThat(disputed(Disputed.Kind.DAY, a, b)).containsExactly(disputed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The old mill at Harwick burned down on Tuesday. | The old mill at Harwick burned down, the fire service said on Wednesday.
          The old mill at Harwick burned down on Tuesday. | The old mill at Harwick burned down on Wednesday. It had caught fire on Tuesday.
          The old mill at Harwick burned down on Tuesday. | Engineers looked at the ruin of the mill at Harwick on Wednesday.
          The old mill at Harwick burned down on Tuesday. | The old mill at Harwick burned from Wednesday to Friday.
          """)
  void leavesDaysOfOtherThingsAlone(String a, String b) {
    assertThat(disputed(Disputed.Kind.DAY, a, b)).isEmpty();
  }

  @Test
  void countsEveryReportOnItsSide() {
    String one = "Harwick mayor Dana Roe closed the bridge.";
    String other = "The mayor of Harwick, Paul Hart, closed the bridge.";
    assertThat(disputed(Disputed.Kind.ROLE, other, one, one))
        .containsExactly("who is mayor of Harwick: Dana Roe BC, Paul Hart A");
  }

  /** Returns what is disputed, as "about: value letters, value letters". */
  private static List<String> disputed(Disputed.Kind kind, String... texts) {
    var pages = new ArrayList<Page>();
    for (String text : texts) {
      String titled = "What is known so far\n\n" + text + "\n\nRain fell all day.";
      pages.add(Page.of((char) ('a' + pages.size()) + ".txt", PageType.TEXT, titled));
    }
    Synopsis synopsis = SYNOPTIC.compareAsOne(pages).stories().get(0);
    return synopsis.disputed().stream()
        .filter(d -> d.kind() == kind)
        .map(
            d ->
                d.about()
                    + ": "
                    + d.values().stream()
                        .map(v -> v.value() + " " + letters(v))
                        .collect(Collectors.joining(", ")))
        .toList();
  }

  private static String letters(Disputed.Told told) {
    return told.reports().stream()
        .map(siglum -> siglum.letters().toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
