package dev.synoptic.cli;

import dev.synoptic.Synoptic;
import dev.synoptic.fetch.FetchLimits;
import dev.synoptic.http.ReaderServer;
import dev.synoptic.http.ServerSettings;
import dev.synoptic.newsroom.Newsroom;
import dev.synoptic.newsroom.Taken;
import dev.synoptic.phrase.Counts;
import dev.synoptic.source.Input;
import dev.synoptic.source.PageFiles;
import dev.synoptic.store.Store;
import dev.synoptic.store.StoreFailure;
import dev.synoptic.store.Stores;
import dev.synoptic.watch.FeedList;
import dev.synoptic.watch.Poll;
import dev.synoptic.watch.Watcher;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code serve}: the reader and the HTTP API. */
@Command(
    name = "serve",
    description =
        "Serves the reader and the HTTP API over a store, or over reports that are compared at"
            + " once and forgotten when the command ends. With both, the reports are taken into the"
            + " store first, which is made where there is none.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  synoptic serve samples                 then open http://localhost:8080/",
      "  synoptic serve --store news.db --port 9000",
      "  synoptic serve --store news.db archive/   takes the archive in first",
      "  synoptic serve --store news.db --watch feeds.opml   watch and show in one",
      "  synoptic serve --store news.db --token \"$TOKEN\"   merge, split, relabel by hand",
      "  curl -s http://localhost:8080/api/stories | jq -r '.stories[].title'",
      "",
      "Only this machine can reach it unless --host says otherwise. It stops on Ctrl-C,",
      "after the answers that are being made."
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ServeCommand implements Callable<Integer> {

  /** Answers being made get so long when the service stops. */
  private static final int STOP_SECONDS = 10;

  private final CountDownLatch stop = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files or folders of reports; with --store they are taken into the store.")
  private @Nullable List<String> paths;

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description = "The store: a file, or jdbc:postgresql://HOST/DATABASE.")
  private @Nullable String store;

  @Option(
      names = "--watch",
      paramLabel = "FEED",
      description =
          "Watches a feed, or a file that lists feeds, into the store meanwhile; may be given"
              + " several times.")
  private @Nullable List<String> watched;

  @Mixin private Watching watching;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Port to listen on; 0 for any that is free. Default: 8080.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = ServerSettings.THIS_MACHINE,
      description = "Address to listen on. Default: 127.0.0.1, this machine alone.")
  private String host;

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description =
          "Lets those who know it change stories by hand; better given as SYNOPTIC_TOKEN, which"
              + " other users of the machine cannot see.")
  private @Nullable String token;

  @Override
  public Integer call() throws IOException {
    check();
    var stopping = new Thread(this::stopInTime, "synoptic-stopping");
    Runtime.getRuntime().addShutdownHook(stopping);
    try {
      return serve();
    } finally {
      done.countDown();
    }
  }

  /** A signal ends the process as soon as this returns: what is open is closed before. */
  private void stopInTime() {
    stop.countDown();
    try {
      if (!done.await(STOP_SECONDS, TimeUnit.SECONDS)) {
        spec.commandLine().getErr().println("synoptic: stopped in the middle of an answer");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int serve() throws IOException {
    try {
      return store == null ? servePaths() : serveStore(store);
    } catch (StoreFailure e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private int serveStore(String where) throws IOException {
    List<String> feeds = feeds();
    boolean takes = !feeds.isEmpty() || !paths().isEmpty();
    try (Store kept = takes ? Stores.open(where) : Stores.openThere(where)) {
      if (!takes && token().isEmpty()) {
        return until(ReaderServer.start(kept, settings(), this::fault));
      }
      try (Newsroom newsroom = Newsroom.open(kept, new Synoptic(), Clock.systemUTC())) {
        if (!paths().isEmpty()) {
          Filing.into(newsroom, paths(), Clock.systemUTC(), spec.commandLine().getErr());
        }
        return feeds.isEmpty()
            ? until(ReaderServer.start(newsroom, settings(), this::fault))
            : watching(newsroom, feeds);
      }
    }
  }

  private List<String> feeds() throws IOException {
    try {
      return FeedList.of(watched == null ? List.of() : watched);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  /** Serves, and watches feeds in threads of their own. */
  private int watching(Newsroom newsroom, List<String> feeds) throws IOException {
    var watcher =
        new Watcher(newsroom, feeds, watching.settings(false), Clock.systemUTC(), this::tell);
    var thread = new Thread(() -> run(watcher), "synoptic-watching");
    thread.setDaemon(true);
    ReaderServer server = ReaderServer.start(newsroom, settings(), this::fault);
    thread.start();
    try {
      return until(server);
    } finally {
      watcher.stop();
      try {
        thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Where feeds cannot be kept any more, what is there is still served. */
  private void run(Watcher watcher) {
    try {
      watcher.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (StoreFailure e) {
      spec.commandLine().getErr().println("synoptic: watching ended: " + e.getMessage());
    }
  }

  private void tell(Poll poll) {
    PrintWriter err = spec.commandLine().getErr();
    PollLine.of(poll, false, false).ifPresent(err::println);
  }

  private int servePaths() throws IOException {
    Path folder = Files.createTempDirectory("synoptic");
    try (Store passing = Stores.passing(folder.resolve("store.db"));
        Newsroom newsroom = Newsroom.open(passing, new Synoptic(), Clock.systemUTC())) {
      if (fill(newsroom) == 0) {
        String named = String.join(", ", paths());
        spec.commandLine().getErr().println("synoptic: no usable report in " + named);
        return ExitCode.NOTHING_USABLE;
      }
      return until(ReaderServer.start(newsroom, settings(), this::fault));
    } finally {
      delete(folder);
    }
  }

  private ServerSettings settings() {
    return new ServerSettings(host, port, token(), ServerSettings.Limits.defaults());
  }

  private void fault(Throwable why) {
    why.printStackTrace(spec.commandLine().getErr());
  }

  private List<String> paths() {
    return paths == null ? List.of() : paths;
  }

  private void check() {
    if (store == null && paths().isEmpty()) {
      throw wrong("reports are missing: name some, or a store with --store");
    }
    if (watched != null && store == null) {
      throw wrong("--watch wants a store: name one with --store");
    }
    if (port < 0 || port > 65_535) {
      throw wrong("--port wants a number from 0 to 65535");
    }
    if (token().filter(given -> given.length() < 8).isPresent()) {
      throw wrong("--token wants at least 8 characters: shorter ones are guessed");
    }
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), what);
  }

  private Optional<String> token() {
    return Optional.ofNullable(token)
        .or(() -> Optional.ofNullable(System.getenv("SYNOPTIC_TOKEN")))
        .filter(given -> !given.isBlank());
  }

  private int fill(Newsroom newsroom) {
    PrintWriter err = spec.commandLine().getErr();
    var progress = new Progress(err);
    Input input =
        PageFiles.read(
            paths(), new PageFiles.Outside(System.in, FetchLimits.defaults()), progress::reading);
    progress.say("comparing " + Counts.of(input.pages().size(), "page"));
    Taken taken = newsroom.fill(input.pages(), Instant.now());
    progress.done();
    LeftOut.tell(Stream.concat(input.rejected().stream(), taken.rejected().stream()).toList(), err);
    return taken.added().size();
  }

  /** Serves until the process is told to end. */
  private int until(ReaderServer server) {
    PrintWriter err = spec.commandLine().getErr();
    try {
      err.println("synoptic: reading at " + server.address() + " (Ctrl-C ends it)");
      err.flush();
      stop.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      server.close();
    }
    return ExitCode.DONE;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
