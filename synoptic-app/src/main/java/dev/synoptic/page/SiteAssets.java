package dev.synoptic.page;

import dev.synoptic.model.ContentId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What the reader's pages load: one style sheet, one script, one sign. Names follow content. */
public final class SiteAssets {

  /**
   * The policy under which the reader's pages run: what the server sends and nothing else, in no
   * frame, without inline style or script.
   */
  public static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** The style sheet. */
  static final Asset STYLE =
      asset(
          "css",
          "text/css; charset=utf-8",
          "base.css",
          "sections.css",
          "strip.css",
          "site.css",
          "narrow.css",
          "print.css");

  /** The script. */
  static final Asset SCRIPT = asset("js", "text/javascript; charset=utf-8", "page.js", "site.js");

  /** The sign in the browser's tab. */
  static final Asset SIGN = asset("svg", "image/svg+xml", "sign.svg");

  private SiteAssets() {}

  /**
   * A file of the reader.
   *
   * @param path where it is served
   * @param type its media type
   * @param content its text
   */
  public record Asset(String path, String type, String content) {}

  /** Returns all assets. */
  public static List<Asset> all() {
    return List.of(STYLE, SCRIPT, SIGN);
  }

  private static Asset asset(String extension, String type, String... files) {
    String content = List.of(files).stream().map(Assets::resource).collect(Collectors.joining());
    String hash = ContentId.of("", content);
    return new Asset("/assets/synoptic-" + hash + "." + extension, type, content);
  }

  /** Returns the bytes of {@code asset}. */
  public static byte[] bytes(Asset asset) {
    return asset.content().getBytes(StandardCharsets.UTF_8);
  }
}
