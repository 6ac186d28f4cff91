package dev.synoptic.cli;

import dev.synoptic.fetch.FetchLimits;
import dev.synoptic.watch.Watcher;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How feeds are watched. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class Watching {

  @Option(
      names = "--every",
      paramLabel = "TIME",
      defaultValue = "10m",
      converter = TimeSpan.class,
      description = "How often each feed is asked, such as 90s, 10m, 2h. Default: 10m.")
  private Duration every;

  @Option(
      names = "--allow-local",
      description = "Fetch feeds from this machine and its network, too.")
  private boolean allowLocal;

  /** Returns the settings; asking each feed {@code once} alone, or on and on. */
  Watcher.Settings settings(boolean once) {
    var defaults = Watcher.Settings.defaults();
    return new Watcher.Settings(
        every,
        once,
        defaults.workers(),
        defaults.seed(),
        FetchLimits.defaults().withLocal(allowLocal));
  }
}
