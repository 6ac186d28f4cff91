package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The paragraphs of a page, and what became of each so far; mutable, for one page. */
final class Judged {

  private final List<Paragraph> paragraphs;
  private final int start;
  private final List<Optional<AsideKind>> kinds;

  /**
   * Starts with {@code known} verdicts.
   *
   * @param start the first paragraph of the body; those before it are judged by the front
   */
  Judged(List<Paragraph> paragraphs, int start, List<Optional<AsideKind>> known) {
    this.paragraphs = paragraphs;
    this.start = start;
    this.kinds = new ArrayList<>(known);
  }

  int start() {
    return start;
  }

  int size() {
    return paragraphs.size();
  }

  Line line(int i) {
    return paragraphs.get(i).line();
  }

  Paragraph.Sign sign(int i) {
    return paragraphs.get(i).sign();
  }

  Optional<AsideKind> kind(int i) {
    return kinds.get(i);
  }

  boolean is(int i, AsideKind kind) {
    return kinds.get(i).filter(kind::equals).isPresent();
  }

  boolean isKept(int i) {
    return kinds.get(i).isEmpty();
  }

  /** Returns whether paragraph {@code i} is kept and is a sentence or more. */
  boolean isProse(int i) {
    return isKept(i) && Prose.isSentence(line(i));
  }

  void set(int i, AsideKind kind) {
    kinds.set(i, Optional.of(kind));
  }

  void set(int i, Optional<AsideKind> kind) {
    kinds.set(i, kind);
  }

  /** Returns the first paragraph of prose, or the number of paragraphs where there is none. */
  int firstProse() {
    int i = start;
    while (i < size() && !isProse(i)) {
      i++;
    }
    return i;
  }

  /** Returns the last paragraph of prose, or one less than the start where there is none. */
  int lastProse() {
    int i = size() - 1;
    while (i >= start && !isProse(i)) {
      i--;
    }
    return i;
  }

  /** Returns the next kept paragraph from {@code i} on, or the number of paragraphs. */
  int keptFrom(int i) {
    int at = i;
    while (at < size() && !isKept(at)) {
      at++;
    }
    return at;
  }

  List<Optional<AsideKind>> kinds() {
    return kinds;
  }
}
