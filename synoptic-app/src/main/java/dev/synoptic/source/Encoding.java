package dev.synoptic.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes the bytes of a page. The order follows the WHATWG encoding sniffing: byte order mark,
 * then what the protocol says, then what the page declares, then what the bytes themselves allow.
 */
final class Encoding {

  /** The part of a page in which browsers look for a declaration. */
  private static final int DECLARATION_BYTES = 1024;

  /** What browsers fall back to for western pages that declare nothing. */
  private static final Charset LEGACY = Charset.forName("windows-1252");

  /** Fewer letters beyond ASCII tell nothing. */
  private static final int MIN_CYRILLIC = 20;

  /** Letters beyond ASCII for each one within, from which a text is Cyrillic; markup is ASCII. */
  private static final double CYRILLIC_SHARE = 0.4;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)charset\\s*=\\s*[\"']?([a-z0-9_:.-]{2,40})|encoding=[\"']([a-z0-9_.-]+)");

  private Encoding() {}

  /** Returns the text of {@code bytes}, without a byte order mark. Never fails. */
  static String decode(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  /**
   * Returns the text of {@code bytes}, without a byte order mark. Never fails.
   *
   * @param protocol the charset that a protocol's header names
   */
  static String decode(byte[] bytes, Optional<String> protocol) {
    return read(bytes, protocol).text();
  }

  /**
   * A decoded text.
   *
   * @param text the text
   * @param guess the charset, where nothing but the bytes themselves spoke for it and they could be
   *     read otherwise
   */
  record Decoded(String text, Optional<Charset> guess) {

    static Decoded sure(String text) {
      return new Decoded(text, Optional.empty());
    }
  }

  /**
   * Returns the text of {@code bytes}, without a byte order mark, and whether its encoding had to
   * be guessed. Never fails.
   *
   * @param protocol the charset that a protocol's header names
   */
  static Decoded read(byte[] bytes, Optional<String> protocol) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Decoded.sure(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Decoded.sure(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Decoded.sure(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
    }
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return Decoded.sure(new String(bytes, wide.get()));
    }
    // Valid UTF-8 beats a declaration: hardly any other text is valid UTF-8 by chance.
    return strictly(bytes, StandardCharsets.UTF_8)
        .or(() -> protocol.flatMap(Encoding::named).flatMap(c -> strictly(bytes, c)))
        .or(() -> declared(bytes).flatMap(charset -> strictly(bytes, charset)))
        .map(Decoded::sure)
        .orElseGet(() -> mostly(bytes));
  }

  /** A text with a few broken characters stays UTF-8; one that fails throughout is an older one. */
  private static Decoded mostly(byte[] bytes) {
    int lead = 0;
    int broken = 0;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] >= 0) {
        continue;
      }
      int length = sequence(bytes, at);
      if (length > 1) {
        lead++;
        at += length - 1;
      } else {
        broken++;
      }
    }
    if (broken <= lead) {
      return Decoded.sure(new String(bytes, StandardCharsets.UTF_8));
    }
    Charset guess = legacy(bytes);
    return new Decoded(new String(bytes, guess), Optional.of(guess));
  }

  /**
   * Western texts have few letters beyond ASCII, Cyrillic ones hardly any within. Small letters are
   * the most in any text; the two Cyrillic charsets have them in each other's place for capitals.
   */
  private static Charset legacy(byte[] bytes) {
    int ascii = 0;
    int low = 0;
    int high = 0;
    for (byte b : bytes) {
      int value = b & 0xFF;
      ascii += value >= 'a' && value <= 'z' || value >= 'A' && value <= 'Z' ? 1 : 0;
      low += value >= 0xC0 && value < 0xE0 ? 1 : 0;
      high += value >= 0xE0 ? 1 : 0;
    }
    if (low + high <= MIN_CYRILLIC || low + high < ascii * CYRILLIC_SHARE) {
      return LEGACY;
    }
    return Charset.forName(high >= low ? "windows-1251" : "KOI8-R");
  }

  /**
   * Returns the length of the well-formed UTF-8 sequence at {@code at}, or 1 where it is broken.
   */
  private static int sequence(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1;
    for (int i = 1; i < length; i++) {
      if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
        return 1;
      }
    }
    return length;
  }

  /** UTF-16 without a mark shows as a zero in every other byte of ASCII text. */
  private static Optional<Charset> wide(byte[] bytes) {
    int looked = Math.min(bytes.length, DECLARATION_BYTES) & ~1;
    int evenZeros = 0;
    int oddZeros = 0;
    for (int at = 0; at < looked; at += 2) {
      evenZeros += bytes[at] == 0 ? 1 : 0;
      oddZeros += bytes[at + 1] == 0 ? 1 : 0;
    }
    int half = looked / 2;
    if (half >= 2 && oddZeros > half * 0.7 && evenZeros < half * 0.1) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (half >= 2 && evenZeros > half * 0.7 && oddZeros < half * 0.1) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(
            bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
    Matcher found = DECLARED.matcher(head);
    if (!found.find()) {
      return Optional.empty();
    }
    return named(found.group(1) != null ? found.group(1) : found.group(2));
  }

  private static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(name);
      // Browsers read Latin-1 as windows-1252, which holds the curly quotation marks.
      return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? LEGACY : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean starts(byte[] bytes, int... marks) {
    if (bytes.length < marks.length) {
      return false;
    }
    for (int i = 0; i < marks.length; i++) {
      if ((bytes[i] & 0xFF) != marks[i]) {
        return false;
      }
    }
    return true;
  }
}
