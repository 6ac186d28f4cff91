package dev.synoptic.bench;

import dev.synoptic.json.JsonTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A case of recognizers-specs.
 *
 * @param input the text
 * @param reference the day it is read on, where one is given
 * @param expected what should be found
 */
record SpecCase(String input, Optional<String> reference, List<Expected> expected) {

  /** Words of people who talk to an assistant; reports do not. */
  private static final Pattern TALK =
      Pattern.compile(
          "(?i).*\\b(i|i'll|i'm|me|my|we|we'll|we've|we're|our|us|you|your|let's|let|please|cortana|"
              + "remind|schedule|book|show|find|set|add|convert|turn|rotate|make|create|cancel|call|"
              + "help|maybe|hey)\\b.*",
          Pattern.DOTALL);

  /** How questions, arithmetic and the set's own stock sentences begin. */
  private static final Pattern STOCK =
      Pattern.compile(
          "(?i)^\\W*(what|what's|how|who|when|where|which|do|did|does|is|are|can|could|would|will|"
              + "it will|it happened|the range is|the answer is|x is|one over|this number|"
              + "the number|rows|meet|race|dates)\\b.*",
          Pattern.DOTALL);

  private static final int LEAST_WORDS = 6;

  /** A value that should be found: its words, kind, and values, one of which must be met. */
  record Expected(int start, int end, String text, String type, List<JsonTree> values) {}

  /**
   * Returns whether the case reads like a sentence of a report: six words or more, no question, no
   * talk to an assistant, none of the set's stock sentences ("It will happen ..."), and none of the
   * marks of formulas.
   */
  boolean isNewsLike() {
    String text = input.strip();
    boolean marks =
        text.contains("?")
            || text.contains("=")
            || text.contains("<")
            || text.contains(">")
            || text.contains("^");
    return text.split("\\s+").length >= LEAST_WORDS
        && !marks
        && !TALK.matcher(text).matches()
        && !STOCK.matcher(text).matches();
  }

  static SpecCase of(JsonTree tree) {
    var expected = new ArrayList<Expected>();
    String input = tree.text("Input").orElse("");
    int from = 0;
    for (JsonTree result : SampleGold.list(tree, "Results")) {
      String text = result.text("Text").orElse("");
      int start = input.toLowerCase(Locale.ROOT).indexOf(text.toLowerCase(Locale.ROOT), from);
      from = Math.max(from, start + text.length()); // "50 dollar 50 dollar" are two
      expected.add(
          new Expected(
              start,
              start + text.length(),
              text,
              result.text("TypeName").orElse(""),
              values(result)));
    }
    Optional<String> day =
        tree.field("Context")
            .flatMap(c -> c.text("ReferenceDateTime"))
            .map(t -> t.substring(0, 10));
    return new SpecCase(input, day, expected);
  }

  private static List<JsonTree> values(JsonTree result) {
    Optional<JsonTree> resolution = result.field("Resolution");
    if (resolution.isEmpty()) {
      return List.of();
    }
    List<JsonTree> values = SampleGold.list(resolution.get(), "values");
    return values.isEmpty() ? List.of(resolution.get()) : values;
  }
}
