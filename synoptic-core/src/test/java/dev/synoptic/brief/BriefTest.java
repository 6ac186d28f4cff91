package dev.synoptic.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.BriefSentence;
import dev.synoptic.model.Descent;
import dev.synoptic.model.Lineage;
import dev.synoptic.model.Lineage.Relation;
import dev.synoptic.model.Names;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import dev.synoptic.text.Reports;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BriefTest {

  private static final String FIRST =
      "# Harbour bridge closes after cracks\n"
          + "The harbour bridge was closed on Tuesday after engineers found cracks in two"
          + " bearings.\n"
          + "He said that the town would wait for a report before doing anything else at all.\n"
          + "Mayor Ada Lind asked residents to use the northern tunnel until the bearings are"
          + " replaced.\n";

  private static final String SECOND =
      "# Cracks close harbour bridge\n"
          + "Engineers found cracks in two bearings of the harbour bridge, which was closed on"
          + " Tuesday.\n"
          + "The ferry company put on four extra boats for commuters who work in the old town.\n"
          + "Residents should use the northern tunnel until the bearings are replaced, Mayor Ada"
          + " Lind said.\n";

  private static final String GARBLED =
      "# Port span shuts following fissures\n"
          + "The port span was shut on Tuesday after technicians found cracks in two bearings of"
          + " it.\n";

  private static Story story(String... reports) {
    List<ParsedReport> parsed = Arrays.stream(reports).map(Reports::parsed).toList();
    return new Story("story", parsed, List.of());
  }

  private static Reuse reuse(Relation... relations) {
    List<Lineage> lineages =
        Arrays.stream(relations)
            .map(relation -> new Lineage(relation, List.of(), List.of(), 1, 0, 0))
            .toList();
    return new Reuse(List.of(), lineages, Descent.allIndependent(relations.length));
  }

  private static Dossier dossier(Story story, Reuse reuse) {
    return new Dossier(story, new Names(List.of(), List.of()), List.of(), List.of(), reuse);
  }

  private static List<BriefSentence> brief(Story story, Reuse reuse) {
    return new BriefWriter((a, p, b, q) -> a.equals(b)).write(dossier(story, reuse));
  }

  @Test
  void everySentenceIsTheWordsOfItsFirstCitation() {
    Story story = story(FIRST, SECOND);
    List<BriefSentence> brief = brief(story, reuse(Relation.OWN, Relation.OWN));
    assertThat(brief).isNotEmpty();
    for (BriefSentence sentence : brief) {
      assertThat(story.words(sentence.cites().get(0))).isEqualTo(sentence.text());
    }
  }

  @Test
  void citesTheReportsThatTellTheSame() {
    BriefSentence lead = brief(story(FIRST, SECOND), reuse(Relation.OWN, Relation.OWN)).get(0);
    assertThat(lead.text()).contains("cracks in two bearings");
    assertThat(lead.cites()).extracting(Span::report).hasSize(2);
  }

  @Test
  void saysNothingTwice() {
    List<BriefSentence> brief = brief(story(FIRST, SECOND), reuse(Relation.OWN, Relation.OWN));
    assertThat(brief).filteredOn(sentence -> sentence.text().contains("cracks")).hasSize(1);
    assertThat(brief).filteredOn(sentence -> sentence.text().contains("tunnel")).hasSize(1);
  }

  @Test
  void takesNoSentenceThatLeansOnTheOneBefore() {
    assertThat(brief(story(FIRST, SECOND), reuse(Relation.OWN, Relation.OWN)))
        .noneMatch(sentence -> sentence.text().startsWith("He "));
  }

  @Test
  void takesAndCitesNothingOfAReportThatGarbles() {
    Reuse reuse = reuse(Relation.OWN, Relation.OWN, Relation.GARBLES);
    Story story = story(FIRST, SECOND, GARBLED);
    assertThat(brief(story, reuse))
        .flatExtracting(BriefSentence::cites)
        .extracting(Span::report)
        .doesNotContain(new Siglum(2));
    assertThat(new StoryTitle().pick(dossier(story, reuse)))
        .hasValueSatisfying(span -> assertThat(span.report()).isNotEqualTo(new Siglum(2)));
  }

  @Test
  void picksNoTitleWhereOnlyGarblersStateOne() {
    String untitled = FIRST.substring(FIRST.indexOf('\n') + 1);
    Story story = story(untitled, GARBLED);
    assertThat(new StoryTitle().pick(dossier(story, reuse(Relation.OWN, Relation.GARBLES))))
        .isEmpty();
  }

  @Test
  void isEmptyForReportsWithoutSentences() {
    assertThat(brief(story("# Title only"), reuse(Relation.UNKNOWN))).isEmpty();
  }
}
