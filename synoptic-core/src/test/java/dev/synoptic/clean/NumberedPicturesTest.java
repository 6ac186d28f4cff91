package dev.synoptic.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Report;
import dev.synoptic.model.Stated;
import org.junit.jupiter.api.Test;

class NumberedPicturesTest {

  private static final String ABOVE =
      """
      Bus runs into market hall in Orrell

      A bus ran into the market hall in Orrell on Monday and hurt four people, police said.

      """;

  private static final String BELOW =
      """

      The hall, which was built in 1904, stays closed until the roof has been looked at.
      """;

  private static Report cleaned(String middle) {
    Page page =
        new Page(Origin.ofPath("a.txt"), PageType.TEXT, ABOVE + middle + BELOW, Stated.NOTHING);
    return new Synoptic().clean(page).report().orElseThrow();
  }

  @Test
  void aSeriesWithALineForEachPictureIsSetAsideWithWhatHeadsIt() {
    String text =
        cleaned(
                """
                County in pictures

                16 show all County in pictures

                1/16 3 May 2031 A heron stands in the mill pond at Ryall

                2/16 2 May 2031 Children race paper boats on the canal in Upton

                3/16 1 May 2031 The last tram of the day leaves the depot at Pell
                """)
            .text();
    assertThat(text).contains("hurt four people", "built in 1904");
    assertThat(text).doesNotContain("heron", "boats", "depot", "show all", "County in pictures");
  }

  @Test
  void aSeriesInOneParagraphIsSetAside() {
    String text =
        cleaned(
                "Orrell crash 3 show all Orrell crash 1/3 The bus in the hall, where it hurt four"
                    + " Ada Lind/Post 2/3 The driver is led away Ada Lind/Post 3/3 The broken"
                    + " roof Ada Lind/Post\n")
            .text();
    assertThat(text).contains("hurt four people", "built in 1904");
    assertThat(text).doesNotContain("driver is led away");
  }

  @Test
  void oddsSharesAndDaysStay() {
    String text =
        cleaned(
                """
                1/11 The council met for the first time, and nothing was decided about the hall.

                2/11 It met again, and a buyer was named for the hall beside the church.

                3/11 The buyer withdrew, because the roof would cost more than the hall itself.

                The planks are 1/8, 2/8 and 5/8 of an inch thick, the joiner said on Tuesday.
                """)
            .text();
    assertThat(text).contains("met for the first time", "buyer withdrew", "5/8 of an inch");
  }
}
