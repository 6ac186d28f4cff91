package dev.synoptic.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text put together of tokens, with labelled stretches of it; mutable while it is read. */
final class LabelledText {

  /** A labelled stretch: its offsets, its kind, and its value where it has one. */
  record Label(int start, int end, String kind, String value) {}

  private static final String NO_SPACE_BEFORE = ",.;:?!)]%\u2019'\u201D";
  private static final String NO_SPACE_AFTER = "([$#\u201C\u00A3\u20AC";

  private final StringBuilder text = new StringBuilder();
  private final List<Label> labels = new ArrayList<>();
  private Optional<String> day = Optional.empty();

  /** Adds a token and returns where it begins. */
  int add(String token) {
    boolean first = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
    boolean tight =
        first
            || NO_SPACE_BEFORE.indexOf(token.charAt(0)) >= 0
            || token.equals("n't")
            || NO_SPACE_AFTER.indexOf(text.charAt(text.length() - 1)) >= 0;
    if (!tight) {
      text.append(' ');
    }
    int start = text.length();
    text.append(token);
    return start;
  }

  void endLine() {
    text.append('\n');
  }

  void label(int start, int end, String kind, String value) {
    labels.add(new Label(start, end, kind, value));
  }

  void setDay(String published) {
    day = Optional.of(published);
  }

  int length() {
    return text.length();
  }

  String text() {
    return text.toString();
  }

  List<Label> labels() {
    return labels;
  }

  Optional<String> day() {
    return day;
  }
}
