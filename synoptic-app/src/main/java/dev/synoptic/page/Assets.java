package dev.synoptic.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * The page's style and script, and the policy that lets browsers run these and nothing else.
 *
 * @param style all style sheets
 * @param script the script
 * @param policy the Content-Security-Policy
 */
record Assets(String style, String script, String policy) {

  private static final List<String> STYLES =
      List.of("base.css", "sections.css", "strip.css", "narrow.css", "print.css");

  /** Reads the assets. */
  static Assets read() {
    var style = new StringBuilder();
    STYLES.forEach(name -> style.append(resource(name)));
    String script = resource("page.js");
    return new Assets(style.toString(), script, policy(style.toString(), script));
  }

  private static String policy(String style, String script) {
    return "default-src 'none'; style-src '"
        + hash(style)
        + "'; script-src '"
        + hash(script)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Returns the text of a file beside this class. */
  static String resource(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
