package dev.synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.clean.Cleaner;
import dev.synoptic.model.Comparison;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every page must hold, whatever the comparison. */
class ComparisonPageTest {

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern ANCHOR =
      Pattern.compile(" (?:href=\"#|aria-labelledby=\"|aria-describedby=\")([^\"]+)\"");

  @Test
  void pointsOnlyAtElementsItHasAndGivesEachIdOnce() {
    GeneratedStories.all()
        .forEach(
            (name, comparison) -> {
              String page = page(comparison);
              var ids = new HashSet<String>();
              Matcher id = ID.matcher(page);
              while (id.find()) {
                assertThat(ids.add(id.group(1))).as(name + " twice: " + id.group(1)).isTrue();
              }
              Matcher anchor = ANCHOR.matcher(page);
              while (anchor.find()) {
                assertThat(ids).as(name).contains(anchor.group(1));
              }
            });
  }

  @Test
  void writesTheSamePageTwice() {
    GeneratedStories.all().forEach((name, c) -> assertThat(page(c)).as(name).isEqualTo(page(c)));
  }

  @Test
  void keepsHostileWordsAsWords() {
    String page = page(GeneratedStories.all().get("hard")).toLowerCase(Locale.ROOT);
    assertThat(page).contains("&lt;script>").doesNotContain("<img").doesNotContain("javascript:\"");
    assertThat(page.split("<script", -1)).hasSize(2);
    assertThat(page).doesNotContain("href=\"javascript").doesNotContain("href=\"https://user");
    assertThat(page).contains("href=\"https://example.org/ok?a=1&amp;b=2\"");
  }

  @Test
  void hasNoAttributeThatItsPolicyForbids() {
    String page = page(new Comparison(List.of(TramStory.synopsis()), List.of(), List.of()));
    assertThat(page).doesNotContain(" style=\"").doesNotContainPattern(" on[a-z]+=\"");
  }

  @Test
  void isNoReportWhereItIsReadAgain() {
    String page = page(new Comparison(List.of(TramStory.synopsis()), List.of(), List.of()));
    assertThat(new Cleaner().clean(Page.of("story.html", PageType.HTML, page)).rejection())
        .isPresent();
  }

  @Test
  void showsAValueThatStandsAloneWithTheWordsOfItsClause() {
    String page = page(new Comparison(List.of(TramStory.synopsis()), List.of(), List.of()));

    assertThat(page).containsPattern("[a-z] <span class=\"value\">41 million crowns</span>");
  }

  @Test
  void growsLinearlyWithTheNumberOfReports() {
    int twenty = page(GeneratedStories.all().get("twenty")).length();
    int sixty = page(GeneratedStories.all().get("sixty")).length();
    int fixed = page(GeneratedStories.all().get("nothing")).length();
    assertThat(sixty - fixed).isLessThan(4 * (twenty - fixed));
  }

  @Test
  void showsOnceWhatManyReportsPrintWordForWord() {
    String sixty = page(GeneratedStories.all().get("sixty"));

    assertThat(sixty).contains("word for word as in ").containsPattern("word for word in [A-Z]");
    assertThat(page(GeneratedStories.all().get("bare"))).doesNotContain("word for word as in ");
  }

  @Test
  void speaksOfTouchingBoxesOnlyWhereSomeTouch() {
    assertThat(page(GeneratedStories.all().get("bare"))).doesNotContain("touching:");
    assertThat(page(GeneratedStories.all().get("sixty"))).contains("touching:");
  }

  @Test
  void saysWhatIsUnknown() {
    String page = page(GeneratedStories.all().get("bare"));
    assertThat(page)
        .contains("outlet unknown")
        .contains("1.txt")
        .contains("date not stated")
        .contains("No report states a title")
        .contains("no report quotes anyone")
        .contains("no report gives a figure or a date");
  }

  @Test
  void listsWhatIsInNoStory() {
    String page = page(GeneratedStories.all().get("nothing"));
    assertThat(page)
        .contains("No two reports tell the same event")
        .contains("Herring return to the Sound")
        .contains("nothing left after cleaning");
  }

  private static String page(Comparison comparison) {
    var out = new StringWriter();
    ComparisonPage.write(comparison, out);
    return out.toString();
  }
}
