package dev.synoptic.cli;

import dev.synoptic.fetch.FetchLimits;
import dev.synoptic.source.PageFiles;
import picocli.CommandLine.Option;

/** What commands may fetch where a path is an address of the web. */
final class Network {

  @Option(names = "--allow-local", description = "Fetch from this machine and its network, too.")
  private boolean allowLocal;

  /** Returns what the reading of paths takes from outside: standard input, and the web. */
  PageFiles.Outside outside() {
    return new PageFiles.Outside(System.in, FetchLimits.defaults().withLocal(allowLocal));
  }
}
