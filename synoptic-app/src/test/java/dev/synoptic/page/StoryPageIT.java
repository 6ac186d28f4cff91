package dev.synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import dev.synoptic.model.Comparison;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser; skipped where no Chromium is installed. */
class StoryPageIT {

  private static final Path CHROMIUM =
      Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
          .map(Path::of)
          .filter(Files::isExecutable)
          .findFirst()
          .orElse(Path.of(""));

  private static final Path PAGES = Path.of("target", "pages");
  private static final Path SHOTS = Path.of("target", "screenshots");

  private static Playwright playwright;
  private static Browser browser;

  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private final List<BrowserContext> contexts = new ArrayList<>();

  @BeforeAll
  static void startsChromium() throws IOException {
    assumeTrue(
        Files.isExecutable(CHROMIUM),
        "no Chromium here, so the page is not tested in a browser; on Debian: apt-get install"
            + " chromium");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    Files.createDirectories(PAGES);
    Files.createDirectories(SHOTS);
    write("tram", new Comparison(List.of(TramStory.synopsis()), List.of(), List.of()));
    for (Map.Entry<String, Comparison> made : GeneratedStories.all().entrySet()) {
      write(made.getKey(), made.getValue());
    }
  }

  @AfterAll
  static void stopsChromium() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @AfterEach
  void closesAndComplains() {
    contexts.forEach(BrowserContext::close);
    assertThat(complaints).as("errors on the console").isEmpty();
    assertThat(requests).as("requests for anything but the page itself").isEmpty();
  }

  private static void write(String name, Comparison comparison) throws IOException {
    var out = new StringWriter();
    ComparisonPage.write(comparison, out);
    Files.writeString(PAGES.resolve(name + ".html"), out.toString());
  }

  private Page open(String name) {
    return open(name, new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  private Page open(String name, Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    contexts.add(context);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    String address = PAGES.resolve(name + ".html").toAbsolutePath().toUri().toString();
    page.onRequest(
        request -> {
          if (!request.url().startsWith(address)) {
            requests.add(request.url());
          }
        });
    page.navigate(address);
    return page;
  }

  private static void shoot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")).setFullPage(true));
  }

  private static Browser.NewContextOptions phone() {
    return new Browser.NewContextOptions().setViewportSize(390, 844);
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
    shoot(page, "story-desk-light");
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
    Page page = open(name, phone());
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
        .isLessThanOrEqualTo(390);
    shoot(page, name + "-phone");
  }

  @Test
  void readsWithoutScript() {
    Page page =
        open(
            "tram",
            new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
    assertThat(page.locator(".strip, .score").first().isVisible()).isTrue();
    assertThat(page.locator(".base").isVisible()).isFalse();
    assertThat(page.locator(".mast .keys").isVisible()).isFalse();
    page.locator(".brief .cite > a").first().hover();
    assertThat(page.locator(".brief .tip").first().isVisible()).isTrue();
    page.locator(".brief .cite > a").first().click();
    assertThat(page.locator("#A-s2").isVisible()).isTrue();
    shoot(page, "story-without-script");
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
      Page page =
          open(
              name,
              new Browser.NewContextOptions().setViewportSize(1280, 900).setColorScheme(scheme));
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      page.evaluate(axe());
      Object found =
          page.evaluate(
              "async () => (await axe.run({resultTypes: ['violations']})).violations"
                  + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                  + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | '))");
      assertThat((List<?>) found).as(name + " " + scheme).isEmpty();
      shoot(page, name + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  private static String axe() throws IOException {
    try (InputStream in = StoryPageIT.class.getResourceAsStream("/axe.min.js")) {
      assertThat(in).as("axe-core on the class path").isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void printsEverything() throws IOException {
    Page page = open("tram");
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
    assertThat(page.locator(".bar").isVisible()).isFalse();
    Path pdf = SHOTS.resolve("story.pdf");
    page.pdf(new Page.PdfOptions().setPath(pdf).setPreferCSSPageSize(true));
    assertThat(Files.size(pdf)).isGreaterThan(20_000);
  }
}
