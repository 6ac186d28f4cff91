package dev.synoptic.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Lineage;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Siglum;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a person posts or says to all is nobody's text. */
class PublicWordsTest {

  private static final String POST =
      "We have closed the lido at Wrenford after the filters failed twice in one night, and it will"
          + " stay shut until every pump has been taken apart and cleaned by hand. I am sorry."
          + " Season tickets will be paid back in full, and the swimming lessons of 640 children"
          + " move to the baths at Orley from Monday.";

  private static final List<String> FRAMES =
      List.of(
          """
          Hundreds of swimmers stood before locked gates on Friday when the lido at Wrenford did not \
          open. Its director, Philippa Garrow, told them why on her page.

          %s

          Pensioner Ansel Whitmore, who swims at 6 every morning, said he would not go to Orley.
          """,
          """
          A green film on the water has cost Wrenford its lido for the summer. The director, Philippa \
          Garrow, posted the news at 5.12 a.m.

          %s

          The health office took 3 samples on Thursday and will tell the council what was in them.
          """,
          """
          Children will learn to swim elsewhere this year. Philippa Garrow, who runs the lido at \
          Wrenford, wrote to parents on Friday.

          %s

          Teacher Lorna Pike hired two coaches from Denby for it. The council owns both pools.
          """);

  private static List<Lineage> lineages(String... posts) {
    ParsedReport[] reports =
        IntStream.range(0, posts.length)
            .mapToObj(
                i -> Reports.of("r" + i, "2026-06-0" + (i + 5), FRAMES.get(i).formatted(posts[i])))
            .toArray(ParsedReport[]::new);
    var reuse = new ReuseFinder().find(Reports.story(reports));
    Set<Siglum> all =
        IntStream.range(0, posts.length).mapToObj(Siglum::new).collect(Collectors.toSet());
    assertThat(reuse.descent().independent(all)).isEqualTo(posts.length);
    return reuse.lineages();
  }

  @Test
  void threeReportsThatQuoteOnePostTookNothingFromEachOther() {
    String quoted = "\"" + POST + "\"";
    assertThat(lineages(quoted, quoted, quoted)).allMatch(l -> l.of().isEmpty());
  }

  @Test
  void norDidOneThatPrintsItWithoutMarks() {
    String quoted = "\"" + POST + "\"";
    assertThat(lineages(quoted, POST, quoted)).allMatch(l -> l.of().isEmpty());
  }

  @Test
  void norDidTwoThatPrintItWithoutMarksBesideOneThatQuotesIt() {
    assertThat(lineages(POST, "\"" + POST + "\"", POST)).allMatch(l -> l.of().isEmpty());
  }
}
