package dev.synoptic.quote;

import dev.synoptic.model.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a report into frames: its sentences, but none ends inside a quotation. */
final class Frames {

  /**
   * Places of the longest sentence that is read as one. Longer ones are no prose, and reading a
   * sentence costs up to the square of its length.
   */
  private static final int LONGEST = 400;

  private final Prose prose;
  private final List<Frame> frames = new ArrayList<>();
  private int[] items = new int[64];
  private int size;

  private Frames(Prose prose) {
    this.prose = prose;
  }

  /** Returns the frames of {@code prose} in reading order. */
  static List<Frame> of(Prose prose) {
    return new Frames(prose).cut();
  }

  private List<Frame> cut() {
    int token = 0;
    for (Sentence sentence : prose.sentences()) {
      int block = sentence.block();
      token = Math.max(token, sentence.firstToken());
      while (token < sentence.endToken()) {
        int stretch = prose.stretchAt(token);
        if (stretch != Prose.NONE || !prose.isDateline(token) && !prose.isNameMark(token)) {
          add(stretch == Prose.NONE ? token : ~stretch);
        }
        token = stretch == Prose.NONE ? token + 1 : prose.stretches().get(stretch).end();
        if (size >= LONGEST) {
          close(block);
        }
      }
      if (token == sentence.endToken() && !Tags.follows(prose, token, block)) {
        close(block);
      }
    }
    return frames;
  }

  private void add(int item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size * 2);
    }
    items[size] = item;
    size++;
  }

  private void close(int block) {
    if (size > 0) {
      frames.add(new Frame(prose, block, Arrays.copyOf(items, size)));
      size = 0;
    }
  }
}
