package dev.synoptic.figure;

/** Base forms of words, so that "tariffs" and "tariff" are one. */
final class Lemmas {

  /** Returns the base form of {@code atom}. */
  String of(Tags tags, Atom atom) {
    String key = atom.key();
    boolean plural =
        key.length() > 3 && key.endsWith("s") && !key.endsWith("ss") && !key.endsWith("us");
    return plural ? key.substring(0, key.length() - 1) : key;
  }
}
