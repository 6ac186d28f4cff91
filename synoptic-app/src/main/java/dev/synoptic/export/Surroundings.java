package dev.synoptic.export;

import dev.synoptic.model.Range;

/** What stands before and after words, so that they can be found again where offsets moved. */
final class Surroundings {

  /** Characters on each side; enough to tell two places of a report apart. */
  private static final int LENGTH = 32;

  private Surroundings() {}

  static String before(String text, Range words) {
    int from = Math.max(0, words.start() - LENGTH);
    if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
      from++;
    }
    return text.substring(Math.min(from, words.start()), words.start());
  }

  static String after(String text, Range words) {
    int to = Math.min(text.length(), words.end() + LENGTH);
    if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
      to--;
    }
    return text.substring(words.end(), Math.max(to, words.end()));
  }

  /** Returns {@code text} with the sign for the unknown in place of halves of surrogate pairs. */
  static String sound(String text) {
    StringBuilder sound = null;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      boolean pair =
          Character.isHighSurrogate(c)
              && at + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(at + 1));
      if (pair) {
        at++;
      } else {
        sound = sound == null ? new StringBuilder(text) : sound;
        sound.setCharAt(at, '\uFFFD');
      }
    }
    return sound == null ? text : sound.toString();
  }
}
