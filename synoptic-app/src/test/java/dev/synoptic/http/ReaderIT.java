package dev.synoptic.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.synoptic.page.Chromium;
import dev.synoptic.page.Links;
import java.io.IOException;
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

  private static Served served;
  private static Chromium chromium;

  @BeforeAll
  static void starts() throws IOException {
    Chromium.needed();
    served =
        Served.samples(
            ServerSettings.local(0).withToken(TOKEN),
            "not-for-sale",
            "ferry-storm",
            "court-settlement",
            "mixed");
    chromium = Chromium.start();
  }

  @AfterAll
  static void stops() {
    if (chromium != null) {
      chromium.close();
      served.close();
    }
  }

  @AfterEach
  void nothingIsWrong() {
    chromium.nothingIsWrong();
    assertThat(served.faults()).isEmpty();
  }

  private Page open(String path, Browser.NewContextOptions options) {
    return chromium.open(served.address(path).toString(), served.address("/").toString(), options);
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
        Map.entry("nothing-found", "/search?q=zzqx"),
        Map.entry("sign-in", "/sign-in"));
  }

  @Test
  void goesFromTheFrontToTheExactWordsOfAReport() {
    Page page = open("/", Chromium.desk());
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
    Page page = open("/", Chromium.desk());
    page.locator("#q").fill("harbour");
    page.keyboard().press("Enter");
    page.waitForURL("**/search?q=harbour");
    assertThat(page.locator(".hit mark").first().textContent()).containsIgnoringCase("harbour");
    page.locator(".hit h2 a").first().click();
    assertThat(page.url()).matches(".*/(stories|reports)/.*");
  }

  @Test
  void goesFromASpeakerToWhatTheySaidAndBack() {
    Page page = open("/people", Chromium.desk());
    page.locator(".list .name a").first().click();
    assertThat(page.locator("h1").textContent()).isEqualTo(person());
    page.locator(".tostory a").first().click();
    assertThat(page.locator(".whos a").allTextContents()).contains(person());
  }

  @Test
  void tellsWhereWordsComeFrom() {
    Page page = open("/search", Chromium.desk());
    page.locator("#where-t").fill("the storm closed the harbour");
    page.locator(".where button").click();
    assertThat(page.locator(".found").textContent()).isNotBlank();
  }

  @Test
  void changesAStoryByHandAndBack() {
    Page page = open("/sign-in", Chromium.desk());
    page.locator("#token").fill(TOKEN);
    page.locator(".sign button").click();
    page.locator(".st h3 a").first().click();
    String before = page.locator("h1").textContent();
    page.locator("#new-title").fill("A title by hand");
    page.locator("form[action$=title] button").click();
    assertThat(page.locator("h1").textContent()).startsWith("A title by hand");
    Chromium.shoot(page, "reader-by-hand");
    page.locator(".hand button").first().click();
    assertThat(page.locator("h1").textContent()).isEqualTo(before);
  }

  @Test
  void saysThatAStoryHasChanged() {
    Page page = open("/", Chromium.desk());
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
    Page page = open("/", Chromium.desk().setJavaScriptEnabled(false));
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
    Page page = open("/", Chromium.desk());
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
    Page page = open(which.getValue(), Chromium.phone());
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
        .isLessThanOrEqualTo(390);
    Chromium.shoot(page, "reader-" + which.getKey() + "-phone");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void passesAxe(Map.Entry<String, String> which) throws IOException {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = open(which.getValue(), Chromium.desk().setColorScheme(scheme).setBypassCSP(true));
      Chromium.shoot(
          page, "reader-" + which.getKey() + "-" + scheme.name().toLowerCase(Locale.ROOT));
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertThat(Chromium.barriers(page)).as(which + " " + scheme).isEmpty();
    }
  }

  @Test
  void printsTheFrontWithoutWhatOnlyAScreenNeeds() {
    Page page = open("/", Chromium.desk());
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".find").isVisible()).isFalse();
    assertThat(page.locator(".st").first().isVisible()).isTrue();
    page.pdf(
        new Page.PdfOptions()
            .setPath(Chromium.SHOTS.resolve("front.pdf"))
            .setPreferCSSPageSize(true));
  }
}
