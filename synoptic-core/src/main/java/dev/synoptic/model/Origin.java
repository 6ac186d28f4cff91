package dev.synoptic.model;

import java.util.Optional;

/**
 * Where a page came from.
 *
 * @param path the file it was read from, as the user named it; absent for pages of the web
 * @param url its address, where known
 * @param inputId the input's own id, where it has one
 */
public record Origin(Optional<String> path, Optional<String> url, Optional<String> inputId) {

  /** Returns the origin of a file. */
  public static Origin ofPath(String path) {
    return new Origin(Optional.of(path), Optional.empty(), Optional.empty());
  }

  /** Returns the name a user knows the page by: its path, its address or its id. */
  public String display() {
    return path.or(() -> url).or(() -> inputId).orElse("(unnamed)");
  }

  /**
   * Returns what tells a report where its outlet is unknown: the host of its address, else the last
   * part of {@link #display()}.
   */
  public String nickname() {
    return url.flatMap(Origin::host)
        .orElseGet(
            () -> {
              String name = display();
              return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            });
  }

  private static Optional<String> host(String address) {
    int scheme = address.indexOf("://");
    if (scheme < 0) {
      return Optional.empty();
    }
    String rest = address.substring(scheme + 3);
    int end = 0;
    while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return end == 0 ? Optional.empty() : Optional.of(rest.substring(0, end));
  }
}
