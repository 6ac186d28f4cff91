package dev.synoptic.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.synoptic.page.Links;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader in a real browser, as people go about in it; skipped where no Chromium is. */
class ReaderIT {

  private static final String TOKEN = "a long token";
  private static final Path SHOTS = Path.of("target", "screenshots");

  private static final Path CHROMIUM =
      Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
          .map(Path::of)
          .filter(Files::isExecutable)
          .findFirst()
          .orElse(Path.of(""));

  private static Served served;
  private static Playwright playwright;
  private static Browser browser;

  private final List<String> complaints = new ArrayList<>();
  private final List<String> strangers = new ArrayList<>();
  private final List<BrowserContext> contexts = new ArrayList<>();

  @BeforeAll
  static void starts() throws IOException {
    assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium here");
    served =
        Served.samples(
            ServerSettings.local(0).withToken(TOKEN),
            "not-for-sale",
            "ferry-storm",
            "court-settlement",
            "mixed");
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
    Files.createDirectories(SHOTS);
  }

  @AfterAll
  static void stops() {
    if (playwright != null) {
      playwright.close();
      served.close();
    }
  }

  @AfterEach
  void nothingIsWrong() {
    contexts.forEach(BrowserContext::close);
    assertThat(complaints).as("errors on the console").isEmpty();
    assertThat(strangers).as("requests to anybody else").isEmpty();
    assertThat(served.faults()).isEmpty();
  }

  private static Browser.NewContextOptions desk() {
    return new Browser.NewContextOptions().setViewportSize(1280, 900);
  }

  private static Browser.NewContextOptions phone() {
    return new Browser.NewContextOptions().setViewportSize(390, 844);
  }

  private Page open(String path, Browser.NewContextOptions options) {
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
    page.onRequest(
        request -> {
          if (!request.url().startsWith(served.address("/").toString())) {
            strangers.add(request.url());
          }
        });
    page.navigate(served.address(path).toString());
    return page;
  }

  private static void shoot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")).setFullPage(true));
  }

  private static String person() {
    return served.store().speakers("", 1).get(0).name();
  }

  private static String outlet() {
    return served.store().outlets(1).get(0).name();
  }

  static Stream<Map.Entry<String, String>> pages() {
    return Stream.of(
        Map.entry("front", "/"),
        Map.entry("breadth", "/?order=breadth"),
        Map.entry("story", "/stories/" + served.firstStory()),
        Map.entry("people", "/people"),
        Map.entry("person", "/person?name=" + Links.encoded(person())),
        Map.entry("outlets", "/outlets"),
        Map.entry("outlet", "/outlet?name=" + Links.encoded(outlet())),
        Map.entry("search", "/search?q=harbour"),
        Map.entry("find", "/search"),
        Map.entry("where", "/where?text=the%20storm%20closed%20the%20harbour"),
        Map.entry("alone", "/alone"),
        Map.entry("sign-in", "/sign-in"));
  }

  @Test
  void goesFromTheFrontToTheExactWordsOfAReport() {
    Page page = open("/", desk());
    assertThat(page.locator(".st").count()).isGreaterThan(2);
    String title = page.locator(".st h3 a").first().textContent();
    page.locator(".st h3 a").first().click();
    assertThat(page.locator("h1").textContent()).startsWith(title);
    page.locator(".brief .cite > a").first().click();
    assertThat(page.url()).contains("#");
    String sentence = page.url().substring(page.url().indexOf('#'));
    assertThat(page.locator(sentence).isVisible()).isTrue();
  }

  @Test
  void findsWordsAndTheirPlace() {
    Page page = open("/", desk());
    page.locator("#q").fill("harbour");
    page.keyboard().press("Enter");
    page.waitForURL("**/search?q=harbour");
    assertThat(page.locator(".hit mark").first().textContent()).containsIgnoringCase("harbour");
    page.locator(".hit h2 a").first().click();
    assertThat(page.url()).matches(".*/(stories|reports)/.*");
  }

  @Test
  void goesFromASpeakerToWhatTheySaidAndBack() {
    Page page = open("/people", desk());
    page.locator(".list .name a").first().click();
    assertThat(page.locator("h1").textContent()).isEqualTo(person());
    page.locator(".tostory a").first().click();
    assertThat(page.locator(".whos a").allTextContents()).contains(person());
  }

  @Test
  void tellsWhereWordsComeFrom() {
    Page page = open("/search", desk());
    page.locator("#where-t").fill("the storm closed the harbour");
    page.locator(".where button").click();
    assertThat(page.locator(".found").textContent()).isNotBlank();
  }

  @Test
  void changesAStoryByHandAndBack() {
    Page page = open("/sign-in", desk());
    page.locator("#token").fill(TOKEN);
    page.locator(".sign button").click();
    page.locator(".st h3 a").first().click();
    String before = page.locator("h1").textContent();
    page.locator("#new-title").fill("A title by hand");
    page.locator("form[action$=title] button").click();
    assertThat(page.locator("h1").textContent()).startsWith("A title by hand");
    shoot(page, "reader-by-hand");
    page.locator(".hand button").first().click();
    assertThat(page.locator("h1").textContent()).isEqualTo(before);
  }

  @Test
  void saysThatAStoryHasChanged() {
    Page page = open("/", desk());
    page.waitForTimeout(1500);
    served
        .newsroom()
        .correct(
            new dev.synoptic.store.Correction.Relabel(served.firstStory(), "Changed meanwhile"),
            "test",
            java.time.Instant.now());
    page.waitForSelector(".news a");
    assertThat(page.locator(".news").textContent()).contains("has changed");
    page.locator(".news a").click();
    assertThat(page.locator("main").textContent()).contains("Changed meanwhile");
    served.newsroom().undo(served.store().sizes().corrections(), "test", java.time.Instant.now());
  }

  @Test
  void readsWithoutScript() {
    Page page = open("/", desk().setJavaScriptEnabled(false));
    page.locator(".st h3 a").first().click();
    page.locator("#where").waitFor();
    assertThat(page.locator("section.sec").count()).isGreaterThan(8);
    assertThat(page.locator(".keys").first().isVisible()).isFalse();
    page.locator(".mast a[href='/search']").click();
    page.locator("#q").fill("harbour");
    page.locator(".find button").click();
    assertThat(page.locator(".hit").count()).isPositive();
  }

  @Test
  void isWalkedThroughByKeyboardAlone() {
    Page page = open("/", desk());
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.textContent"))
        .isEqualTo("Skip to the content");
    page.keyboard().press("Enter");
    for (int i = 0; i < 8; i++) {
      page.keyboard().press("Tab");
      if (page.evaluate("document.activeElement.closest('.st') !== null").equals(true)) {
        break;
      }
    }
    page.keyboard().press("Enter");
    page.waitForURL("**/stories/*");
    page.keyboard().press("j");
    page.keyboard().press("?");
    assertThat(page.locator("#keys").isVisible()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fitsAPhone(Map.Entry<String, String> which) {
    Page page = open(which.getValue(), phone());
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
        .isLessThanOrEqualTo(390);
    shoot(page, "reader-" + which.getKey() + "-phone");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void passesAxe(Map.Entry<String, String> which) throws IOException {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = open(which.getValue(), desk().setColorScheme(scheme).setBypassCSP(true));
      shoot(page, "reader-" + which.getKey() + "-" + scheme.name().toLowerCase(Locale.ROOT));
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      page.evaluate(axe());
      Object found =
          page.evaluate(
              "async () => (await axe.run({resultTypes: ['violations']})).violations"
                  + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                  + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | '))");
      assertThat((List<?>) found).as(which + " " + scheme).isEmpty();
    }
  }

  private static String axe() throws IOException {
    try (InputStream in = ReaderIT.class.getResourceAsStream("/axe.min.js")) {
      assertThat(in).as("axe-core on the class path").isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void printsTheFrontWithoutWhatOnlyAScreenNeeds() {
    Page page = open("/", desk());
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".find").isVisible()).isFalse();
    assertThat(page.locator(".st").first().isVisible()).isTrue();
    page.pdf(new Page.PdfOptions().setPath(SHOTS.resolve("front.pdf")).setPreferCSSPageSize(true));
  }
}
