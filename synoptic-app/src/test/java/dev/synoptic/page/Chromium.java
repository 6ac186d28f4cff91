package dev.synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real browser that notes what its pages complain of and whom they ask. */
public final class Chromium implements AutoCloseable {

  private static final Path PROGRAM =
      Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
          .map(Path::of)
          .filter(Files::isExecutable)
          .findFirst()
          .orElse(Path.of(""));

  /** Where pictures are kept beside the build. */
  public static final Path SHOTS = Path.of("target", "screenshots");

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> strangers = new ArrayList<>();
  private final List<BrowserContext> contexts = new ArrayList<>();

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Skips the tests of this class, with a message, where no Chromium is installed. */
  public static void needed() {
    assumeTrue(
        Files.isExecutable(PROGRAM),
        "no Chromium here, so pages are not tested in a browser; on Debian: apt-get install"
            + " chromium");
  }

  /** Starts the browser. */
  public static Chromium start() throws IOException {
    Files.createDirectories(SHOTS);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    List<String> flags =
        List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");
    Browser browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(flags));
    return new Chromium(playwright, browser);
  }

  /** Returns the window of a desk. */
  public static Browser.NewContextOptions desk() {
    return new Browser.NewContextOptions().setViewportSize(1280, 900);
  }

  /** Returns the window of a phone. */
  public static Browser.NewContextOptions phone() {
    return new Browser.NewContextOptions().setViewportSize(390, 844);
  }

  /** Opens {@code address}, which may ask for nothing that does not begin with {@code home}. */
  public Page open(String address, String home, Browser.NewContextOptions options) {
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
          if (!request.url().startsWith(home)) {
            strangers.add(request.url());
          }
        });
    page.navigate(address);
    return page;
  }

  /** Keeps a picture of the whole page beside the build. */
  public static void shoot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")).setFullPage(true));
  }

  /** Returns what axe-core calls a serious or a critical barrier on {@code page}. */
  public static List<?> barriers(Page page) throws IOException {
    try (InputStream axe = Chromium.class.getResourceAsStream("/axe.min.js")) {
      assertThat(axe).as("axe-core on the class path").isNotNull();
      page.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    return (List<?>)
        page.evaluate(
            "async () => (await axe.run({resultTypes: ['violations']})).violations"
                + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | '))");
  }

  /** Closes all pages; they must have complained of nothing and asked nobody else. */
  public void nothingIsWrong() {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
    List<String> said = List.copyOf(complaints);
    List<String> asked = List.copyOf(strangers);
    complaints.clear();
    strangers.clear();
    assertThat(said).as("errors on the console").isEmpty();
    assertThat(asked).as("requests to anybody else").isEmpty();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
