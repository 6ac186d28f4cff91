package dev.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Quote;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told something, where several reports say it. */
class AddresseeTest {

  /** Accounts of their own: copies would count once. */
  private static final List<String> LEADS =
      List.of(
          "The storm broke the harbour wall at Dunmore on Monday, and Per Holm saw it.",
          "Dunmore woke to a gap in its harbour; Per Holm had slept through the wind.",
          "Fishing boats lay on the quay of Dunmore when engineers and Per Holm came by.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "nobody",
      textBlock =
          """
          reporters                      | reporters
          reporters, reporters, Per Holm | reporters
          reporters, Per Holm            | nobody
          reporters, journalists, Per Holm | journalists
          reporters, -, -                | nobody
          reporters, -                   | reporters
          """)
  void isWhomMostReportsNameAndNobodyOnATieOrForOneOfMany(String told, String addressee) {
    var pages = new ArrayList<Page>();
    for (String whom : told.split(", ")) {
      String text =
          LEADS.get(pages.size())
              + "\n\n“The harbour wall was built for another century,” Ada Lind "
              + (whom.equals("-") ? "said" : "told " + whom)
              + ".\n";
      pages.add(Page.of("report-" + pages.size() + ".txt", PageType.TEXT, text));
    }
    List<Quote> quotes = new Synoptic().compareAsOne(pages).stories().get(0).quotes();
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).addressee().orElse(null)).isEqualTo(addressee);
  }
}
