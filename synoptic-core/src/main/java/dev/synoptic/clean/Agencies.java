package dev.synoptic.clean;

import dev.synoptic.text.DataFile;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Who supplies texts and pictures to newsrooms, from {@code agencies.txt}. */
final class Agencies {

  private final Set<String> wires = new HashSet<>();
  private final Set<String> pictures = new HashSet<>();

  /** Reads the list. */
  Agencies() {
    DataFile.forEach(Agencies.class, "agencies.txt", this::add);
  }

  private void add(String entry) {
    int space = entry.indexOf(' ');
    String name = entry.substring(space + 1).toLowerCase(Locale.ROOT);
    (entry.startsWith("wire ") ? wires : pictures).add(name);
  }

  /** Returns whether {@code words} name an agency that supplies texts. */
  boolean isWire(String words) {
    return wires.contains(bare(words));
  }

  /** Returns whether {@code words} name anybody who supplies texts or pictures. */
  boolean isAgency(String words) {
    return isWire(words) || pictures.contains(bare(words));
  }

  /** Returns whether {@code words} name a house that supplies pictures only. */
  boolean isPictures(String words) {
    return pictures.contains(bare(words));
  }

  private static String bare(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && !Character.isLetterOrDigit(words.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(words.charAt(to - 1))) {
      to--;
    }
    return words.substring(from, to).toLowerCase(Locale.ROOT);
  }
}
