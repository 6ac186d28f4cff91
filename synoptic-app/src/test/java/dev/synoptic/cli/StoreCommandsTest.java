package dev.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.synoptic.Synoptic;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Stated;
import dev.synoptic.newsroom.Newsroom;
import dev.synoptic.source.PageFiles;
import dev.synoptic.store.Store;
import dev.synoptic.store.Stores;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that work on a store, as a user meets them. */
class StoreCommandsTest {

  private static final Path SAMPLES = Path.of("").toAbsolutePath().resolveSibling("samples");

  @TempDir private static Path folder;

  /**
   * What a run left behind.
   *
   * @param code the exit code
   */
  private record Outcome(int code, String out, String err) {}

  private static Outcome run(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code = Main.run(out, new PrintWriter(err, true), args);
    return new Outcome(code, out.toString(), err.toString());
  }

  private static String file() {
    return folder.resolve("news.db").toString();
  }

  @BeforeAll
  static void fill() {
    List<String> paths =
        List.of(
            SAMPLES.resolve("not-for-sale").toString(), SAMPLES.resolve("ferry-storm").toString());
    try (Store store = Stores.open(file());
        Newsroom newsroom = Newsroom.open(store, new Synoptic(), Clock.systemUTC())) {
      newsroom.fill(
          PageFiles.read(paths, InputStream.nullInputStream(), n -> {}).pages(), Instant.now());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "json,\"synoptic/1\"",
    "jsonl,\"quotes\"",
    "html,<!DOCTYPE html>",
    "tei,<teiCorpus",
    "csv,row",
    "annotations,http://www.w3.org/ns/anno.jsonld",
    "text,2 stories"
  })
  void exportWritesAllStoriesInEveryFormatAndTheSameBytesAgain(String format, String holds) {
    Outcome outcome = run("export", "--store", file(), "-f", format);
    assertThat(outcome.code).isZero();
    assertThat(outcome.err).isEmpty();
    assertThat(outcome.out).containsIgnoringCase(holds);
    assertThat(run("export", "--store", file(), "-f", format).out).isEqualTo(outcome.out);
  }

  @Test
  void exportsWhatCompareWrites() {
    String compared =
        run(
                "compare",
                "-f",
                "json",
                SAMPLES.resolve("not-for-sale").toString(),
                SAMPLES.resolve("ferry-storm").toString())
            .out;
    assertThat(withoutGrouping(run("export", "--store", file(), "-f", "json").out))
        .isEqualTo(withoutGrouping(compared));
  }

  /**
   * How alike two reports are depends on what else there is; a store's story knows itself alone.
   */
  private static String withoutGrouping(String json) {
    return Pattern.compile("\"grouping\" : \\[.*?\\} \\]\\n", Pattern.DOTALL)
        .matcher(json)
        .replaceAll("");
  }

  @Test
  void passagesThatReportsOfDifferentStoriesShareAreExported() {
    String store = folder.resolve("reuse.db").toString();
    String history =
        " The mill was built by the Darrow brothers in 1871, burnt in 1902, and was the first in"
            + " the county to weave by electric light, as its last foreman liked to tell visitors.";
    try (Store kept = Stores.open(store);
        Newsroom newsroom = Newsroom.open(kept, new Synoptic(), Clock.systemUTC())) {
      List<String> texts =
          List.of(
              "Council sells Orrin Mill\n\nThe council of Kelder sold the mill to a brewer for £2"
                  + " on Monday, the clerk Ines Abbott said. Brewer Hal Sunter means to sink"
                  + " a well of 90 metres and to hire 35 coopers before the autumn auction. Three"
                  + " councillors of Kelder voted against it and one left the chamber."
                  + history,
              "Wedding in the dye house\n\n"
                  + "Two hundred guests danced in Tarn Point until sunrise when the fiddler Jory"
                  + " Pell married his bandmate Lucia Moreno. Her grandmother Pilar had flown in"
                  + " from Cadiz with 12 hams, and the registrar read the vows in Spanish. The band"
                  + " plays its 400th concert in Ostend on Friday, without a honeymoon."
                  + history);
      newsroom.fill(
          texts.stream().map(t -> Page.of(t.substring(0, 7), PageType.TEXT, t + "\n")).toList(),
          Instant.now());
    }
    Outcome outcome = run("export", "--across", "--store", store);
    assertThat(outcome.code).as(outcome.err).isZero();
    assertThat(outcome.out).contains("\"across\"").contains("built by the Darrow brothers in 1871");
    assertThat(run("export", "--across", "--store", file()).code).isZero();
  }

  @Test
  void whatIsExportedVerifies() {
    Path out = folder.resolve("out.jsonl");
    assertThat(run("export", "--store", file(), "-f", "jsonl", "-o", out.toString()).code).isZero();
    assertThat(run("verify", out.toString()).out).contains("hold, word for word");
  }

  @Test
  void whatCameOverTheWebVerifiesAgainstTheStoreThatKeptIt() {
    String store = folder.resolve("web.db").toString();
    String text =
        "Landing closed\n\nThe harbour board voted on Tuesday to close the landing. “We cannot send"
            + " people over it,” the engineer Ana Ruel said.\n";
    var origin =
        new Origin(Optional.empty(), Optional.of("https://a.example/landing"), Optional.empty());
    try (Store kept = Stores.open(store);
        Newsroom newsroom = Newsroom.open(kept, new Synoptic(), Clock.systemUTC())) {
      newsroom.take(List.of(new Page(origin, PageType.TEXT, text, Stated.NOTHING)), Instant.now());
    }
    String out = folder.resolve("web.json").toString();
    assertThat(run("export", "--store", store, "-f", "json", "-o", out).code).isZero();
    Outcome alone = run("verify", out);
    assertThat(alone.code).isEqualTo(1);
    assertThat(alone.err).contains("1 report came over the web").contains("--store");
    assertThat(alone.err).doesNotContain("does not hold");
    Outcome beside = run("verify", "--store", store, out);
    assertThat(beside.err).isEmpty();
    assertThat(beside.out).contains("of 1 reports hold, word for word");
    Outcome other = run("verify", "--store", file(), out);
    assertThat(other.code).isEqualTo(1);
    assertThat(other.err).contains("this store has not kept them");
  }

  @Test
  void exportsOneStoryOrThoseSinceADay() {
    String all = run("export", "--store", file(), "-f", "jsonl").out;
    assertThat(all.lines()).hasSize(2);
    var id = Pattern.compile("\"id\":\"(s[0-9a-f]{16})\"").matcher(all);
    assertThat(id.find()).isTrue();
    Outcome one = run("export", "--store", file(), "-f", "jsonl", "--story", id.group(1));
    assertThat(one.out.lines()).hasSize(1);
    assertThat(all).contains(one.out);
    Outcome late = run("export", "--store", file(), "--since", "2999-01-01");
    assertThat(late.code).isEqualTo(1);
    assertThat(late.err).contains("no story to export");
    Outcome none = run("export", "--store", file(), "--story", "s0");
    assertThat(none.code).isEqualTo(2);
    assertThat(none.err).contains("there is no story s0");
    Outcome gone = run("export", "--store", folder.resolve("gone.db").toString());
    assertThat(gone.code).isEqualTo(1);
    assertThat(gone.err).contains("there is no store");
  }

  @Test
  void whereLooksInTheStore() {
    Outcome found = run("where", "never say forever", "--store", file());
    assertThat(found.code).isZero();
    assertThat(found.out).contains("Never say never");
    Outcome nothing = run("where", "a green hippopotamus in the library", "--store", file());
    assertThat(nothing.code).as("nothing found is an answer").isZero();
    assertThat(nothing.err).isEmpty();
  }

  @Test
  void watchTellsWhatItTakesAndWhatFails() throws IOException {
    HttpServer server = RadioFeed.serve();
    try {
      String root = "http://127.0.0.1:" + server.getAddress().getPort();
      String store = folder.resolve("watched.db").toString();
      Outcome refused = run("watch", "--once", "--store", store, root + "/rss");
      assertThat(refused.code).isEqualTo(1);
      assertThat(refused.out).contains("fails: the host 127.0.0.1 is on this machine");
      Outcome watched =
          run("watch", "--once", "--allow-local", "--store", store, root + "/rss", root + "/none");
      assertThat(watched.code).isZero();
      assertThat(watched.out)
          .contains("watching 2 feeds into " + store)
          .contains("/rss  1 new report")
          .contains("/none  fails: the host answers 404");
      assertThat(run("export", "--store", store, "-f", "json").out).contains("radio.example/1");
      Outcome again = run("watch", "--once", "--allow-local", "-v", "--store", store);
      assertThat(again.out).contains("watching 2 feeds").contains("/rss  1 known");
      Outcome forgotten = run("watch", "--store", store, "--forget", root + "/none");
      assertThat(forgotten.code).isZero();
      assertThat(forgotten.out).contains("/none  forgotten").contains("knows 1 feed now");
      assertThat(run("watch", "--once", "--allow-local", "--store", store).out)
          .contains("watching 1 feed into");
      Outcome unknown = run("watch", "--store", store, "--forget", root + "/none");
      assertThat(unknown.code).isEqualTo(1);
      assertThat(unknown.out).contains("/none  not known");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void onlyAStoreThatIsThereForgetsFeeds() {
    Path none = folder.resolve("no-store.db");
    Outcome outcome = run("watch", "--store", none.toString(), "--forget", "https://x.example/");
    assertThat(outcome.code).isNotZero();
    assertThat(none).doesNotExist();
  }

  @Test
  void aStoreWithoutFeedsAsksForSome() {
    Outcome outcome = run("watch", "--store", folder.resolve("empty.db").toString());
    assertThat(outcome.code).isEqualTo(2);
    assertThat(outcome.err).contains("a FEED is missing");
  }
}
