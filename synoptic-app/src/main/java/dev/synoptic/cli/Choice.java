package dev.synoptic.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words that users write in any case, such as the name of a format. */
final class Choice {

  private Choice() {}

  /** Returns the one of {@code all} that {@code word} names, or says which there are. */
  static <E extends Enum<E>> E of(String word, E[] all) {
    return Arrays.stream(all)
        .filter(one -> one.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(names(all) + ", not \"" + word + "\""));
  }

  private static <E extends Enum<E>> String names(E[] all) {
    List<String> names =
        Arrays.stream(all).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }
}
