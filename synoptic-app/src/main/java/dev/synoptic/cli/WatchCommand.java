package dev.synoptic.cli;

import dev.synoptic.Synoptic;
import dev.synoptic.newsroom.Newsroom;
import dev.synoptic.phrase.Counts;
import dev.synoptic.store.Feed;
import dev.synoptic.store.Retention;
import dev.synoptic.store.Store;
import dev.synoptic.store.StoreFailure;
import dev.synoptic.terminal.Harmless;
import dev.synoptic.watch.FeedList;
import dev.synoptic.watch.Poll;
import dev.synoptic.watch.Watcher;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code watch}: polls feeds, keeps the store current. */
@Command(
    name = "watch",
    description =
        "Polls feeds and keeps a store current: new reports join their stories, and changed"
            + " stories are laid side by side anew. Of entries with a summary only, the page is"
            + " fetched. It asks politely (robots.txt, one request a host at a time, only what has"
            + " changed), and asks less often where a feed fails.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  synoptic watch https://example.org/rss https://example.net/atom.xml",
      "  synoptic watch --store news.db --every 15m feeds.opml",
      "  synoptic watch --store news.db          goes on with the feeds that it knows",
      "  synoptic watch --once feeds.opml        asks each once, then ends",
      "  synoptic watch --keep-pages 90d --keep-stories 365d feeds.opml",
      "  synoptic watch --store news.db --forget https://example.org/rss",
      "",
      "It tells a line for each feed that brings something or fails, and stops on",
      "Ctrl-C; whatever it has told is kept. serve --store shows the stories meanwhile."
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class WatchCommand implements Callable<Integer> {

  /** What is being kept when a signal comes gets so long. */
  private static final int STOP_SECONDS = 20;

  private final CountDownLatch done = new CountDownLatch(1);

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "FEED",
      description =
          "Addresses of RSS, Atom or JSON feeds, or files that list them: OPML, or an address a"
              + " line. None: the feeds that the store knows.")
  private @Nullable List<String> feeds;

  @Mixin private StoreOption store;

  @Mixin private Watching watching;

  @Option(names = "--once", description = "Ask each feed once, then end.")
  private boolean once;

  @Option(
      names = {"-v", "--verbose"},
      description = "Tell of feeds without news, too.")
  private boolean verbose;

  @Option(
      names = "--keep-pages",
      paramLabel = "TIME",
      converter = TimeSpan.class,
      description = "Forget the sources of reports after this time; kept in the store.")
  private @Nullable Duration keepPages;

  @Option(
      names = "--keep-stories",
      paramLabel = "TIME",
      converter = TimeSpan.class,
      description = "Forget stories whose last report is older; kept in the store.")
  private @Nullable Duration keepStories;

  @Option(
      names = "--forget",
      paramLabel = "FEED",
      description =
          "Forget this feed, or those that a file lists, and end; its reports stay. May be given"
              + " more than once.")
  private @Nullable List<String> forgotten;

  @Override
  public Integer call() throws IOException {
    if (forgotten != null) {
      return forget(forgotten);
    }
    List<String> named = named(feeds);
    Optional<Retention> retention = retention();
    if (named.isEmpty() && !store.isThere()) {
      throw wrong("a FEED is missing, and there is no store yet that would know some");
    }
    try (Store kept = store.open();
        Newsroom newsroom = Newsroom.open(kept, new Synoptic(), Clock.systemUTC())) {
      retention.ifPresent(r -> newsroom.write(tx -> tx.retention(r)));
      if (named.isEmpty() && kept.feeds().isEmpty()) {
        throw wrong("a FEED is missing: " + kept.place() + " knows none yet");
      }
      return watch(newsroom, named);
    } catch (StoreFailure e) {
      throw new IOException(e.getMessage(), e);
    } finally {
      done.countDown();
    }
  }

  /** Ends without asking any feed: who forgets one may want to look at the rest first. */
  private int forget(List<String> forgotten) throws IOException {
    if (feeds != null && !feeds.isEmpty()) {
      throw wrong("--forget takes no further FEED: " + feeds.get(0));
    }
    List<String> named = named(forgotten);
    PrintWriter out = spec.commandLine().getOut();
    try (Store kept = store.openThere();
        Newsroom newsroom = Newsroom.open(kept, new Synoptic(), Clock.systemUTC())) {
      Set<String> known = kept.feeds().stream().map(Feed::url).collect(Collectors.toSet());
      List<String> dropped = named.stream().filter(known::contains).toList();
      for (String url : named) {
        out.println(Harmless.of(url) + (known.contains(url) ? "  forgotten" : "  not known"));
      }
      newsroom.write(tx -> dropped.forEach(tx::dropFeed));
      out.println(
          kept.place() + " knows " + Counts.of(known.size() - dropped.size(), "feed") + " now");
      out.flush();
      return dropped.isEmpty() ? ExitCode.NOTHING_USABLE : ExitCode.DONE;
    } catch (StoreFailure e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private List<String> named(@Nullable List<String> names) throws IOException {
    try {
      return FeedList.of(names == null ? List.of() : names);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private Optional<Retention> retention() {
    if (keepPages == null && keepStories == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Retention(Optional.ofNullable(keepPages), Optional.ofNullable(keepStories)));
    } catch (IllegalArgumentException e) {
      throw wrong("--keep-pages and --keep-stories want at least an hour");
    }
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), what);
  }

  private int watch(Newsroom newsroom, List<String> named) {
    PrintWriter out = spec.commandLine().getOut();
    var watcher =
        new Watcher(
            newsroom, named, watching.settings(once), Clock.systemUTC(), poll -> tell(poll, out));
    var stopping = new Thread(() -> stop(watcher), "synoptic-stopping");
    Runtime.getRuntime().addShutdownHook(stopping);
    try {
      int feedCount = named.isEmpty() ? newsroom.store().feeds().size() : named.size();
      out.println("watching " + Counts.of(feedCount, "feed") + " into " + newsroom.store().place());
      out.flush();
      int answers = watcher.run();
      return answers > 0 || !once ? ExitCode.DONE : ExitCode.NOTHING_USABLE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.DONE;
    }
  }

  private void tell(Poll poll, PrintWriter out) {
    Optional<String> line = PollLine.of(poll, verbose, once);
    if (line.isPresent()) {
      out.println(line.get());
      out.flush();
    }
  }

  /** A signal ends the process as soon as this returns: what is being kept is kept before. */
  private void stop(Watcher watcher) {
    watcher.stop();
    try {
      if (!done.await(STOP_SECONDS, TimeUnit.SECONDS)) {
        spec.commandLine().getErr().println("synoptic: stopped in the middle of a report");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
