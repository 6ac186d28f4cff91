package dev.synoptic.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** Reads what a request asks for, within limits. */
final class Asked {

  /** Most items of one answer. */
  static final int MOST = 200;

  /** Longer parameters ask for nothing that is here. */
  private static final int LONGEST = 4000;

  /** A body that takes longer keeps a thread from others. */
  private static final Duration TIME = Duration.ofSeconds(30);

  private Asked() {}

  /** Returns a parameter; empty where it is not given, or blank. */
  static Optional<String> parameter(Context exchange, String name) {
    String value = exchange.queryParam(name);
    if (value == null || value.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(within(name, value));
  }

  /** Returns a parameter that must be given. */
  static String needed(Context exchange, String name, String example) {
    return parameter(exchange, name)
        .orElseThrow(() -> Refused.badRequest("The parameter " + name + " is missing: " + example));
  }

  private static String within(String name, String value) {
    if (value.length() > LONGEST) {
      throw Refused.tooLarge(
          "The parameter " + name + " is longer than " + LONGEST + " characters.");
    }
    return value;
  }

  /** Returns whether a parameter says true; false where it is not given. */
  static boolean flag(Context exchange, String name) {
    String given = parameter(exchange, name).orElse("false");
    if (!given.equals("true") && !given.equals("false")) {
      throw Refused.badRequest("The parameter " + name + " is true or false.");
    }
    return given.equals("true");
  }

  /** Returns how many items are asked for. */
  static int limit(Context exchange, int usual) {
    return number(exchange, "limit", usual, 1, MOST);
  }

  /** Returns a number from {@code least} to {@code most}, {@code usual} where none is given. */
  static int number(Context exchange, String name, int usual, int least, int most) {
    Optional<String> given = parameter(exchange, name);
    if (given.isEmpty()) {
      return usual;
    }
    try {
      int number = Integer.parseInt(given.get());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw Refused.badRequest(
        "The parameter " + name + " is a number from " + least + " to " + most + ".");
  }

  /** Returns the name of a constant on the wire. */
  static String wireName(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the body, of at most {@code most} bytes, where it comes in time. */
  static byte[] body(Context exchange, int most) throws IOException {
    if (exchange.req().getContentLengthLong() > most) {
      throw tooLarge(most);
    }
    long end = System.nanoTime() + TIME.toNanos();
    var body = new ByteArrayOutputStream();
    byte[] part = new byte[1 << 14];
    try (InputStream in = exchange.req().getInputStream()) {
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        body.write(part, 0, read);
        if (body.size() > most) {
          throw tooLarge(most);
        }
        if (System.nanoTime() > end) {
          throw Problems.of(408);
        }
      }
    } catch (IOException e) {
      if (e.getCause() instanceof TimeoutException) {
        throw Problems.of(408);
      }
      throw e;
    }
    return body.toByteArray();
  }

  private static Refused tooLarge(int most) {
    return Refused.tooLarge("A request holds at most " + (most >> 10) + " KiB here.");
  }
}
