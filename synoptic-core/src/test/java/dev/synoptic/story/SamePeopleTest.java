package dev.synoptic.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Grouping;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Story;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One person, or one place, in two events of one week. */
class SamePeopleTest {

  private static final String HOSPITAL =
      """
      A children's hospital of 140 beds opened in Lyngvik on Tuesday, so that no family in the north \
      has to travel more than two hours to a surgeon.

      The building by the architect Ruth Osei cost 212 million crowns, a third more than planned. Head \
      doctor Signe Morland said that nurses were still missing. Prime Minister Torben Aaslund, who cut \
      the ribbon, promised that nobody would wait more than a month for an operation.
      """;

  private static final String BUDGET =
      """
      Prime Minister Torben Aaslund survived a vote on his budget by a single voice on Thursday, after \
      two members of his own party had stayed away.

      Skerland's parliament voted 85 to 84 for the plan, which raises the tax on fuel. Opposition \
      leader Karin Veldt called it "a budget against the countryside". Aaslund said that he would \
      govern until the election in autumn.
      """;

  private static final String BUDGET_AGAIN =
      """
      Skerland's parliament passed the budget by 85 votes to 84 on Thursday. The government of Torben \
      Aaslund would have fallen had one more member of his party stayed away.

      The plan puts a higher tax on fuel. "A budget against the countryside," said Karin Veldt, who \
      leads the opposition. The prime minister said he would stay until the autumn election.
      """;

  private static final String STADIUM =
      """
      The football club of Lyngvik may build its new stadium on the harbour, the town council decided \
      on Wednesday. Neighbours want to go to court.

      The stadium for 18,000 people is to open in four years. Councillor Bo Ehrling, who voted against \
      it, said the quay would sink. The club wants to pay half of the 90 million crowns itself.
      """;

  private static Set<Integer> lengths(Story story) {
    return story.reports().stream().map(r -> r.text().length()).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2025-05-08"})
  void stayApartEvenWhereNothingElseIsCompared(String date) {
    List<ParsedReport> two =
        Stream.of(HOSPITAL, BUDGET)
            .map(text -> Reports.of("r" + text.length(), date, text))
            .toList();
    assertThat(new Grouper().group(two).stories()).extracting(Story::id).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2025-05-08"})
  void onlyReportsOfOneEventJoin(String date) {
    List<ParsedReport> four =
        Stream.of(HOSPITAL, BUDGET, BUDGET_AGAIN, STADIUM)
            .map(text -> Reports.of("r" + text.length(), date, text))
            .toList();
    Grouping grouping = new Grouper().group(four);
    assertThat(grouping.stories().stream().map(SamePeopleTest::lengths))
        .containsExactly(Set.of(BUDGET.strip().length(), BUDGET_AGAIN.strip().length()));
  }
}
