package dev.synoptic.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Lets only those change things who know the token, and only from pages of this service: programs
 * send it as a bearer token (RFC 6750), people sign in with it once.
 */
final class TokenGuard {

  private static final String COOKIE = "synoptic";
  private static final String BEARER = "Bearer ";

  private final Optional<byte[]> token;
  private final Optional<String> session;

  TokenGuard(Optional<String> token) {
    this.token = token.map(TokenGuard::digest);
    this.session = token.map(TokenGuard::session);
  }

  /** Returns whether anybody may change anything. */
  boolean allowsChanges() {
    return token.isPresent();
  }

  /** Returns whether this visitor may change things. */
  boolean allows(Context exchange) {
    return hasToken(exchange.header("Authorization")) || hasSession(exchange.cookie(COOKIE));
  }

  /** Refuses a change by those who may not, or from the page of another site. */
  void checkChange(Context exchange) {
    checkOrigin(exchange);
    if (!allowsChanges()) {
      throw Refused.forbidden("This service takes no changes; it does when started with --token.");
    }
    if (!allows(exchange)) {
      throw Refused.unauthorized("Send the token: Authorization: Bearer TOKEN; or sign in.");
    }
  }

  /** Refuses a request that the page of another site makes in a visitor's name. */
  void checkOrigin(Context exchange) {
    String site = exchange.header("Sec-Fetch-Site");
    boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
    String origin = exchange.header("Origin");
    if (foreign || (origin != null && !isMine(origin, exchange.header("Host")))) {
      throw Refused.forbidden("This request comes from the page of another site.");
    }
  }

  private static boolean isMine(String origin, @Nullable String host) {
    try {
      return host != null && host.equalsIgnoreCase(new URI(origin).getAuthority());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Signs a visitor in who knows the token; returns whether that was so. */
  boolean signIn(Context exchange, String given) {
    if (token.isEmpty() || !MessageDigest.isEqual(token.get(), digest(given))) {
      return false;
    }
    var cookie = new Cookie(COOKIE, session.orElseThrow());
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setPath("/");
    exchange.cookie(cookie);
    return true;
  }

  private boolean hasToken(@Nullable String header) {
    return token.isPresent()
        && header != null
        && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        && MessageDigest.isEqual(token.get(), digest(header.substring(BEARER.length()).strip()));
  }

  private boolean hasSession(@Nullable String cookie) {
    return session.isPresent()
        && cookie != null
        && MessageDigest.isEqual(digest(session.get()), digest(cookie));
  }

  /** Hashes are of one length, so that comparing takes one time whatever was sent. */
  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String session(String token) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of()
          .formatHex(mac.doFinal("synoptic session".getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
    }
  }
}
