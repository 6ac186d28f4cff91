package dev.synoptic.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables of readings, a row a reading, laid under each other; the first is the fullest. The
 * readings are the rows without their bars and marks. "~" is a substitution, "^" was moved; words
 * printed elsewhere are in the notation of {@link ColumnNotation}.
 */
class CollationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        |we are safe|
        |we are safe|
        """,
        """
        |we are| |safe|
        |we are|all|safe|
        """,
        """
        |we are|all|safe|
        |we are| |safe|
        """,
        """
        |the|old|bridge will hold|
        |the|~new|bridge will hold|
        """,
        // Content decides: small words are not matched at the price of a word that says something.
        """
        |The|mayor|of the town and the|council|of the county|
        | |mayor| |council| |
        """,
        // Words that only other readings add find each other.
        """
        |We will rebuild| |the school.|
        |We will rebuild|quickly|the school.|
        |We will rebuild|quickly|the school.|
        """,
        // Contractions, spellings and numbers are equal in all their forms.
        """
        |It is not over, and we will not stop.|
        |It's not over, and we won't stop.|
        """,
        """
        |The harbour programme cost 25% and ten boats.|
        |The harbor program cost 25 per cent and 10 boats.|
        """,
        """
        |[T]his is organised|
        |This is organized|
        """,
        // A printed word is never torn apart.
        """
        |We've|lost the key.|
        |~We|lost the key.|
        """,
        // What faces other words in one gap is a substitution.
        """
        |some boats|were|never|for sale|again|
        |some boats|~have|never|~been sold|again|
        """,
        """
        |Never open|it,|never open it|
        |Never open|it.| |
        |Never open|~this.| |
        """,
        // Sentences of their own are no wordings of each other.
        """
        |The tide is out.| |The boats are in.|
        | |We had no dinner.|The boats are in.|
        """,
        // What reports do: leave out, stop early, begin late, put other words in.
        """
        |We will rebuild the pier|before the winter storms.|
        |We will rebuild the pier.| |
        """,
        """
        |We will rebuild|the pier before the winter storms.|
        | |the pier before the winter storms|
        """,
        """
        |The ferry left at noon|and|the storm came at one.|
        |The ferry left at noon …| |the storm came at one.|
        | | |the storm came at one|
        """,
        """
        |He|asked|for|a ladder, and they|gave|him a|shovel.|
        |He|~requested| |a ladder, and they|~handed|him a|~spade.|
        |He|asked|for|a ladder, and they|gave|him a|shovel.|
        """,
        """
        |The|road|is gone, and the bridge is gone.|
        |The|~street|is gone, and the bridge is gone.|
        """,
        """
        |No road, no|bridge, no|boat.|
        |No road, no| |boat.|
        """,
        """
        |Not this year,|not this year.|
        |Not this year.| |
        """,
        """
        |“We are safe,” – all of us.|
        |We are safe, all of us!|
        """,
        """
        |It is cold.|It is dark.|It is late.|
        |It is cold.| |It is late.|
        """,
        """
        |The council|closed|the bridge on|Monday.|
        |The council|~shut|the bridge on|Monday.|
        |The council|closed|the bridge on|~Tuesday.|
        """,
        """
        |I|did|nothing|improper,|but|I have become the|story.|
        |I|did|nothing|improper …| |I have become the|story.|
        |I|~have done|nothing|~wrong,|but|I have become the|~news.|
        """,
        """
        |We have 25 boats and 10 crews.|
        |We have twenty-five boats and ten crews.|
        """,
        """
        |They gave us nothing,|nothing|at all,|nothing.|
        |They gave us nothing| |at all.| |
        """,
        """
        |The fault is in a weld|the width of a hair,|and we found it in nine cells.|
        |The fault is in a weld,| |and we found it in nine cells.|
        |The fault is in a weld|the width of a hair.| |
        """,
        """
        |Our|people|have lost|their whole harbour.|
        |Our|~folk|have lost|~all of the port.|
        """,
        """
        |Go.| |
        |Go|now.|
        """,
        """
        |very constructive|
        |~extremely productive|
        """,
        """
        |A|ferry,|a|ferry,|my kingdom for a|ferry.|
        | | |A|ferry,|my kingdom for a|ferry.|
        |A|~boat,|a|~boat,|my kingdom for a|~boat.|
        """,
      })
  void laysReadingsUnderEachOther(String table) {
    List<String> rows = table.lines().toList();
    String[] readings =
        rows.stream()
            .map(row -> row.replaceAll("[|~^]", " ").replaceAll(" +", " ").strip())
            .toArray(String[]::new);
    assertThat(ColumnNotation.rows(readings)).isEqualTo(rows);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        The lighthouse keeper slept. The harbour pilot never left.
        The harbour pilot never left. The lighthouse keeper slept.
        |The lighthouse keeper slept.|The harbour pilot never left.|
        |^The lighthouse keeper slept.|The harbour pilot never left.|
        """,
        """
        it is fair, it is sound, and good
        it is sound, it is fair, and good
        |it is fair,|it is sound,|and good|
        |it is fair,|^it is sound,|and good|
        """,
        """
        The harbour is not for rent. It never will be for rent.
        The harbour is not for rent, it will never be for rent
        |The harbour is not for rent. It|never|will|be for rent.|
        |The harbour is not for rent, it|never|^will|be for rent|
        """,
        """
        It is cold. It is dark. It is late.
        It is late. It is cold. It is dark.
        |It is cold. It is dark.|It is late.|
        |It is cold. It is dark.|^It is late.|
        """,
        // A name of two words recurs; far from its place it was not moved there.
        """
        The rash act is a threat and it is one that harms the peace, so we have sent a stern letter to North Lerum.
        North Lerum’s rash act is a threat
        |The|rash act is a threat|and it is one that harms the peace, so we have sent a stern letter to North Lerum.|
        |~North Lerum’s|rash act is a threat| |
        """,
        // But a piece of its own is found wherever the reading prints it.
        """
        He hoped to row back. / We met by the harbour on the first of May, and then we only wait for one another.
        We met by the harbour on the first of May, and then we only wait for one another. // hoped to row back
        |He|hoped to row back.|We met by the harbour on the first of May, and then we only wait for one another.|
        | |^hoped to row back|We met by the harbour on the first of May, and then we only wait for one another.|
        """,
        """
        The council closed the bridge on Monday.
        On Monday the council closed the bridge.
        |The council closed the bridge|on Monday.|
        |the council closed the bridge.|^On Monday|
        """,
        """
        The tide, the wind and the ice took the pier.
        The ice, the wind and the tide took the pier.
        |The|tide,|the wind and the|ice|took the pier.|
        |The|^tide|the wind and the|^ice,|took the pier.|
        """,
        """
        We are still counting, / and we will count all night.
        We are still counting. We will count all night.
        |We are still counting,|and|we will count all night.|
        |We are still counting.| |We will count all night.|
        """,
        """
        The bridge is closed. / Nobody will cross it before spring.
        Nobody will cross it / before spring. / The bridge is closed.
        |The bridge is closed.|Nobody will cross it before spring.|
        |^The bridge is closed.|Nobody will cross it before spring.|
        """,
      })
  void findsWhatWasMoved(String table) {
    List<String> lines = table.lines().toList();
    assertThat(ColumnNotation.rows(lines.get(0), lines.get(1)))
        .isEqualTo(lines.subList(2, lines.size()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        not useful, // a distraction.
        not useful
        |not useful …|a distraction.|
        |not useful| |
        """,
        """
        The talks are not useful, and they are a distraction.
        not useful // a distraction
        |The talks are|not useful,|and they are|a distraction.|
        | |not useful …| |a distraction|
        """,
      })
  void anEllipsisStandsWhereAReportGoesFromOneQuotationToAnother(String table) {
    List<String> lines = table.lines().toList();
    assertThat(ColumnNotation.rows(lines.get(0), lines.get(1)))
        .isEqualTo(lines.subList(2, lines.size()));
  }
}
