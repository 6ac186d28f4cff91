package dev.synoptic.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Figure;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Story;
import dev.synoptic.model.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stories of which no report states its day: two reports, and the dates that they then have. */
class UndatedStoryTest {

  private static final Synoptic SYNOPTIC = new Synoptic();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The old mill at Harwick burned down on Tuesday. | Fire destroyed the old mill at Harwick: it burned down on 6 May 2025. | 2025-05-06, 2025-05-06
          The old mill at Harwick burned down on Tuesday, 6 May. | The old mill at Harwick burned down on Tuesday. | --05-06, --05-06
          The old mill at Harwick burned down on Tuesday. | The old mill at Harwick burned down on May 6. Its owner spoke on Wednesday. | --05-06, --05-06, --05-07
          The old mill at Harwick burned down on Tuesday. Repairs begin next year. | The old mill at Harwick burned down on May 6. Repairs begin in 2026. | 2025-05-06, 2026, 2025-05-06, 2026
          Dana Roe took office on Tuesday. She won the harbour election last week and will revise the toll next year. | Dana Roe took office on Tuesday after winning the harbour election on April 28. The toll is to be revised in 2026. | 2025-05-06, 2025-04-28/2025-05-04, 2026, 2025-05-06, 2025-04-28, 2026
          """)
  void daysAreCountedFromWhatAllReportsSayTogether(String a, String b, String dates) {
    assertThat(dates(a, b)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The old mill at Harwick burned down on Tuesday. | The old mill at Harwick burned down on 7 May 2025. | 2025-05-07
          The old mill at Harwick burned down on Tuesday. | The mayor of Morley, Dana Roe, was born on 6 May 1975 in a village. | 1975-05-06
          The old mill at Harwick burned down on Tuesday. | Divers found the wreck of the ferry on May 6. | --05-06
          The old mill at Harwick burned down on Tuesday. | The old mill at Harwick burned down on Monday. Its owner bought it on May 6. | --05-06
          Dana Roe took office on Tuesday. She won the harbour election last week. | Dana Roe took office on Tuesday after winning the harbour election on April 28. | --04-28
          Dana Roe took office on Tuesday. Rain fell last week and repairs begin next year. | Dana Roe took office on Tuesday. She won the election on April 28. Repairs begin in 2026. | --04-28, 2026
          """)
  void nothingIsCountedFromWhatIsNotSure(String a, String b, String dates) {
    assertThat(dates(a, b)).isEqualTo(dates);
  }

  /** Returns the dates of both reports, in reading order. */
  private static String dates(String... texts) {
    var pages = new ArrayList<Page>();
    for (String text : texts) {
      String titled = "What is known so far\n\n" + text + "\n\nMany people came to see it.";
      pages.add(Page.of((char) ('a' + pages.size()) + ".txt", PageType.TEXT, titled));
    }
    Story story = SYNOPTIC.compareAsOne(pages).stories().get(0).story();
    var dates = new ArrayList<String>();
    for (List<Figure> figures : new FigureFinder().find(story)) {
      for (Figure figure : figures) {
        if (figure.value() instanceof Value.Date date) {
          dates.add(date.iso());
        }
      }
    }
    return String.join(", ", dates);
  }
}
