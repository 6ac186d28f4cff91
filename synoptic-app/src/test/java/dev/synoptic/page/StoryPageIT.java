package dev.synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.synoptic.model.Comparison;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser; skipped where no Chromium is installed. */
class StoryPageIT {

  private static final Path PAGES = Path.of("target", "pages");

  private static Chromium chromium;

  @BeforeAll
  static void startsChromium() throws IOException {
    Chromium.needed();
    chromium = Chromium.start();
    Files.createDirectories(PAGES);
    write("tram", new Comparison(List.of(TramStory.synopsis()), List.of(), List.of()));
    for (Map.Entry<String, Comparison> made : GeneratedStories.all().entrySet()) {
      write(made.getKey(), made.getValue());
    }
  }

  @AfterAll
  static void stopsChromium() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @AfterEach
  void closesAndComplains() {
    chromium.nothingIsWrong();
  }

  private static void write(String name, Comparison comparison) throws IOException {
    var out = new StringWriter();
    ComparisonPage.write(comparison, out);
    Files.writeString(PAGES.resolve(name + ".html"), out.toString());
  }

  private Page open(String name) {
    return open(name, Chromium.desk());
  }

  private Page open(String name, Browser.NewContextOptions options) {
    String address = PAGES.resolve(name + ".html").toAbsolutePath().toUri().toString();
    return chromium.open(address, address, options);
  }

  @Test
  void hasItsSectionsInTheirOrder() {
    Page page = open("tram");
    assertThat(page.locator("section.sec > details[open] > summary h2").allTextContents())
        .containsExactly(
            "Brief",
            "Facts",
            "Quotes",
            "Side by side",
            "Lineage",
            "Missing",
            "Timeline",
            "Sources");
    assertThat(page.locator(".alerts li").allTextContents())
        .anyMatch(text -> text.contains("14 people and 16 people"))
        .anyMatch(text -> text.contains("1 quote altered, in D"));
    Chromium.shoot(page, "story-desk-light");
  }

  @Test
  void showsTheSentenceOfACitationAndLightsItsWords() {
    Page page = open("tram");
    Locator cite = page.locator(".brief .also .cite").first();
    cite.locator("> a").hover();
    assertThat(cite.locator(".tip").isVisible()).isTrue();
    assertThat(cite.locator(".tip mark").textContent())
        .isEqualTo("a tram jumped the rails in the port of Tarrow");
    page.keyboard().press("Escape");
    assertThat(cite.locator(".tip").isVisible()).isFalse();
    cite.locator("> a").click();
    assertThat(page.locator("#B").getAttribute("open")).isNotNull();
    assertThat(page.locator("#B-s2").isVisible()).isTrue();
    assertThat(page.evaluate("[...CSS.highlights.get('cited')].map(r => r.toString()).join('')"))
        .isEqualTo("a tram jumped the rails in the port of Tarrow");
  }

  @Test
  void makesTheSentenceOfACitationWhereTheStoryIsLarge() {
    Page page = open("sixty");
    Locator cite = page.locator(".facts .cite").first();
    cite.locator("> a").focus();
    assertThat(cite.locator(".tip").isVisible()).isTrue();
    assertThat(cite.locator(".tip mark").textContent()).isEqualTo("11 millimetres");
    assertThat(cite.locator("> a").getAttribute("aria-describedby"))
        .isEqualTo(cite.locator(".tip").getAttribute("id"));
  }

  @Test
  void showsWhatWasSetAsideOnDemandAndInItsPlace() {
    Page page = open("tram");
    page.locator("#A > summary").click();
    Locator aside = page.locator("#A .set");
    assertThat(aside.first().isVisible()).isFalse();
    page.locator(".showall").check();
    assertThat(aside.count()).isEqualTo(4);
    assertThat(aside.first().isVisible()).isTrue();
    assertThat(aside.nth(1).textContent()).startsWith("set aside: caption");
    assertThat(page.locator("#A .body > *").nth(1).locator(".title").count()).isEqualTo(1);
  }

  @Test
  void setsAnotherBaseFirst() {
    Page page = open("tram");
    assertThat(page.locator(".syn thead th").first().getAttribute("data-r")).isEqualTo("A");
    page.locator(".base label", new Page.LocatorOptions().setHasText("Northern Wire")).click();
    assertThat(page.locator(".syn thead th").first().getAttribute("data-r")).isEqualTo("B");
    assertThat(page.locator(".syn tbody").first().locator("td").first().getAttribute("data-r"))
        .isEqualTo("B");
    page.keyboard().press("b");
    assertThat(page.locator(".syn thead th").first().getAttribute("data-r")).isEqualTo("C");
  }

  @Test
  void lightsTheSameWordsInEveryColumn() {
    Page page = open("tram");
    page.locator(".syn .p[data-p=q3]").first().hover();
    assertThat(page.locator(".syn .p.on").count()).isGreaterThan(1);
  }

  @Test
  void movesByKeys() {
    Page page = open("tram");
    page.keyboard().press("j");
    page.keyboard().press("j");
    assertThat(top(page, "#facts")).isBetween(0, 80);
    page.keyboard().press("k");
    assertThat(top(page, "#brief")).isBetween(0, 80);
    page.keyboard().press("n");
    assertThat(top(page, "#f1")).isBetween(0, 80);
    page.keyboard().press("n");
    assertThat(top(page, "#q1")).isBetween(0, 80);
    page.keyboard().press("p");
    assertThat(top(page, "#f1")).isBetween(0, 80);
    page.keyboard().press("?");
    assertThat(page.locator("#keys").isVisible()).isTrue();
  }

  private static int top(Page page, String selector) {
    Object top =
        page.evaluate("s => document.querySelector(s).getBoundingClientRect().top", selector);
    return (int) Math.round(((Number) top).doubleValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tram", "two", "twenty", "sixty", "hard", "bare", "several", "nothing"})
  void fitsAPhone(String name) {
    Page page = open(name, Chromium.phone());
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
        .isLessThanOrEqualTo(390);
    Chromium.shoot(page, name + "-phone");
  }

  @Test
  void readsWithoutScript() {
    Page page = open("tram", Chromium.desk().setJavaScriptEnabled(false));
    assertThat(page.locator(".strip, .score").first().isVisible()).isTrue();
    assertThat(page.locator(".base").isVisible()).isFalse();
    assertThat(page.locator(".mast .keys").isVisible()).isFalse();
    page.locator(".brief .cite > a").first().hover();
    assertThat(page.locator(".brief .tip").first().isVisible()).isTrue();
    page.locator(".brief .cite > a").first().click();
    assertThat(page.locator("#A-s2").isVisible()).isTrue();
    Chromium.shoot(page, "story-without-script");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hard", "several"})
  void runsNothingOfAReport(String name) {
    Page page = open(name);
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(page.evaluate("window.hurt")).isNull();
    assertThat(page.locator("script").count()).isEqualTo(1);
    assertThat(page.locator("img, iframe, object, embed, style ~ style").count()).isZero();
    assertThat(page.locator("a").evaluateAll("as => as.map(a => a.protocol + a.host)"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .allMatch(a -> a.equals("file:") || a.toString().startsWith("https:"))
        .noneMatch(a -> a.toString().contains("evil"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tram", "sixty", "several", "bare", "hard"})
  void passesAxe(String name) throws IOException {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = open(name, Chromium.desk().setColorScheme(scheme));
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertThat(Chromium.barriers(page)).as(name + " " + scheme).isEmpty();
      Chromium.shoot(page, name + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  @Test
  void printsEverything() throws IOException {
    Page page = open("tram");
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
    assertThat(page.locator(".bar").isVisible()).isFalse();
    Path pdf = Chromium.SHOTS.resolve("story.pdf");
    page.pdf(new Page.PdfOptions().setPath(pdf).setPreferCSSPageSize(true));
    assertThat(Files.size(pdf)).isGreaterThan(20_000);
  }

  @Test
  void keysTakeTheFocusAlong() {
    Page page = open("tram");
    page.keyboard().press("j");
    assertThat(page.evaluate("document.activeElement.closest('.sec')?.id")).isEqualTo("brief");
    page.keyboard().press("n");
    assertThat(page.evaluate("document.activeElement.dataset.diff")).isNotNull();
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.closest('#brief')")).isNull();
  }
}
