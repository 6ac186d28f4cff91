package dev.synoptic.bench;

import java.text.Normalizer;
import java.util.Locale;

/** Compares words as scorers do: by letters and digits alone. */
final class Letters {

  private Letters() {}

  /** Returns the letters and digits of {@code text}, without case and diacritics. */
  static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    var letters = new StringBuilder(plain.length());
    plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
