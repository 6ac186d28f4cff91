package dev.synoptic.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.model.BriefSentence;
import dev.synoptic.model.Moment;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Published;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Stated;
import dev.synoptic.model.Synopsis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a letter after a sentence of the brief may mean: that report says the same. */
class ClaimTest {

  private static final String FILL =
      "\n\nRain fell on the harbour all day, and the market stalls in Quay Street stayed shut.";

  private static Synopsis synopsis(List<String> days, List<String> texts) {
    var pages = new ArrayList<Page>();
    for (int i = 0; i < texts.size(); i++) {
      var stated =
          new Stated(
              Optional.empty(),
              Optional.empty(),
              Published.parse(days.get(i % days.size())),
              Optional.of("en"));
      pages.add(new Page(Origin.ofPath(i + ".txt"), PageType.TEXT, texts.get(i), stated));
    }
    return new Synoptic().compareAsOne(pages).stories().get(0);
  }

  private static List<Siglum> tellers(Synopsis synopsis, String words) {
    return synopsis.brief().stream()
        .filter(sentence -> sentence.text().contains(words))
        .flatMap(sentence -> sentence.cites().stream())
        .map(Span::report)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ferry company will pay the passengers $4,000 each. | Each passenger will get $4,000 from the ferry company. | 2
          The ferry company will pay the passengers for the loss. | The ferry company will not pay the passengers for the loss. | 1
          The ferry company fired the harbour master Ada Lind. | The ferry company fired the harbour master Tom Okoro. | 1
          The ferry company sold two boats to a yard in Senn. | The ferry company sold nine boats to a yard in Senn. | 1
          Mending the ferry will cost $4.2 million and take five weeks, the company said. | Mending the ferry is put at $4.2 million, and the work will take nine weeks, the company said. | 1
          Mending the ferry will cost $4.2 million and take five weeks, the company said. | Mending the ferry is put at $4.2 million, and the work will take five weeks, the company said. | 2
          The ferry company closed its office in Senn on Monday. | The ferry company closed its office in Senn on Friday. | 1
          Divers searched the wreck of the ferry for the mate. | The wreck of the ferry was searched by divers for the mate. | 2
          Mayor Ada Lind said the pier would be rebuilt in stone. | "The pier will be rebuilt in stone," Mayor Ada Lind said. | 2
          The county has spent £3.6 million on the Senn pier since 2019. | The county has spent £6.3 million on the Senn pier since 2019. | 1
          The county has spent £3.6 million on the Senn pier since 2019. | The county has spent about £4 million on the Senn pier since 2019. | 2
          The deal was backed by 611 votes to 252, the ferry union said. | The deal was backed by 611 votes to 225, the ferry union said. | 1
          Ferry crews accepted a pay rise of 3.5 per cent over two years. | Ferry crews accepted a pay rise of 3.5 per cent a year. | 1
          Ferry crews accepted a pay rise of 3.5 per cent over two years. | Ferry crews accepted a pay rise of 3.5 per cent. | 2
          A sign put up by Senn County Council in 2019 limits the pier to 60 people. | Senn County Council has spent £4 million on the pier since 2019. | 1
          Mayor Ada Lind opened the new pier beside the town hall. | Mayor Ada Lind hurt her knee beside the town hall. | 1
          """)
  void aReportIsCitedOnlyWhereItSaysTheSame(String one, String other, int tellers) {
    Synopsis synopsis =
        synopsis(
            List.of("2025-03-05"),
            List.of("A day in Senn\n\n" + one + FILL, "Senn today\n\n" + other));
    List<BriefSentence> brief = synopsis.brief();
    int most =
        brief.stream()
            .filter(s -> s.text().equals(one) || s.text().equals(other))
            .mapToInt(s -> s.cites().size())
            .max()
            .orElse(0);
    assertThat(most).as(brief.toString()).isEqualTo(tellers);
  }

  @Test
  void theNewsHasTheNewestToll() {
    Synopsis synopsis =
        synopsis(
            List.of("2025-03-04", "2025-03-04", "2025-03-06"),
            List.of(
                "At least 14 dead in Senn flood\n\nA flood struck the town of Senn on Tuesday,"
                    + " killing at least 14 people, the mayor said.",
                "River bursts its banks in Senn\n\n"
                    + "The flood struck the town of Senn before dawn on Tuesday and killed at least"
                    + " 14 people, the mayor said.",
                "Senn flood toll rises to 19\n\nThe number of people killed by the flood in Senn"
                    + " rose to 19 on Thursday, the mayor said."));
    assertThat(synopsis.brief().get(0).text()).contains("19");
    assertThat(synopsis.brief()).noneMatch(sentence -> sentence.text().contains("14 people"));
  }

  @Test
  void whatMostReportsTellComesBeforeWhatOneTells() {
    String told = "The harbour bridge was closed on Tuesday after engineers found deep cracks.";
    Synopsis synopsis =
        synopsis(
            List.of("2025-03-05"),
            List.of(
                "Bridge closed\n\n" + told + FILL,
                "Cracks close bridge\n\nEngineers found deep cracks in the harbour bridge, and it"
                    + " was closed on Tuesday.",
                "Bridge shut\n\nOn Tuesday the harbour bridge was closed, after deep cracks were"
                    + " found by engineers."));
    assertThat(synopsis.brief().get(0).cites()).extracting(Span::report).hasSize(3);
    assertThat(tellers(synopsis, "market stalls")).hasSizeLessThan(2);
  }

  @Test
  void aMomentIsNotToldByWhoDeniesIt() {
    Synopsis synopsis =
        synopsis(
            List.of("2025-03-05"),
            List.of(
                "Senn\n\nThe council sold the old ferry terminal on 3 February 2025.",
                "Senn\n\nThe council never sold the old ferry terminal on 3 February 2025."));
    assertThat(synopsis.timeline())
        .allSatisfy(moment -> assertThat(moment.spans()).hasSize(1))
        .extracting(Moment::when)
        .contains("2025-02-03");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By noon on Tuesday 146 names stood on the list of the rescued. | By noon on Tuesday 149 people stood on the list of the rescued. | 1
          The ferry left Senn at 3.30pm on Tuesday with 120 passengers and a crew of 21. | The ferry left Senn at 3.30pm on Tuesday with 141 people on board. | 2
          """)
  void aMomentIsNotToldByWhoCountsOtherwise(String one, String other, int tellers) {
    Synopsis synopsis =
        synopsis(List.of("2025-03-05"), List.of("Senn\n\n" + one, "Senn\n\n" + other));
    assertThat(synopsis.timeline())
        .isNotEmpty()
        .allSatisfy(moment -> assertThat(moment.spans()).hasSize(tellers));
  }

  @Test
  void nobodyIsSpokenToInABrief() {
    Synopsis synopsis =
        synopsis(
            List.of("2025-03-05"),
            List.of(
                "Senn recall\n\n"
                    + "If you own a Senn kettle, unplug it tonight and leave it in the kitchen.\n\n"
                    + "The maker recalled 900 kettles on Tuesday after a fire in Senn."));
    assertThat(synopsis.brief()).noneMatch(sentence -> sentence.text().contains("you own"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TOKYO/SEOUL (Reuters) - Engineers closed the harbour bridge on Tuesday after deep cracks were found.
          (CNN) Engineers closed the harbour bridge on Tuesday after deep cracks were found.
          (Reuters) - Engineers closed the harbour bridge on Tuesday after deep cracks were found.
          SENN, March 4 — Engineers closed the harbour bridge on Tuesday after deep cracks were found.
          Engineers closed the harbour bridge on Tuesday after deep cracks were found.
          """)
  void aSentenceBeginsAfterItsDateline(String sentence) {
    Synopsis synopsis =
        synopsis(List.of("2025-03-05"), List.of("Bridge closed\n\n" + sentence + FILL));
    assertThat(synopsis.brief().get(0).text()).startsWith("Engineers closed");
    assertThat(synopsis.timeline().get(0).text()).startsWith("Engineers closed");
  }
}
