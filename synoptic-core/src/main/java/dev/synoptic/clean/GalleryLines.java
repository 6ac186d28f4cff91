package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The lines of a gallery of pictures: steps ("3 of 14"), each with the words under its picture, or
 * all of them glued into one paragraph ("Image 1 of 9 Image 2 of 9 …").
 */
final class GalleryLines {

  /** "Image 3 of 14". */
  private static final int MAX_STEP_WORDS = 4;

  /** One step may count anything: "4 of 5". */
  private static final int MIN_STEPS = 2;

  /** So many lines, and words in each, stand under one picture at most. */
  private static final int MAX_LINES = 3;

  private static final int MAX_CAPTION_WORDS = 45;

  /** No gallery has more pictures. */
  private static final int MAX_DIGITS = 4;

  private static final Set<String> OF = Set.of("of", "/", "von", "sur", "de");

  private final Judged judged;

  GalleryLines(Judged judged) {
    this.judged = judged;
  }

  /** Sets them aside. */
  void judge() {
    var steps = new ArrayList<Integer>();
    for (int i = judged.start(); i < judged.size(); i++) {
      Line line = judged.line(i);
      if (line.words() <= MAX_STEP_WORDS && isStep(tokens(line))) {
        steps.add(i);
      } else if (judged.isKept(i) && isGlued(line)) {
        judged.set(i, AsideKind.CAPTION);
      }
    }
    if (steps.size() < MIN_STEPS) {
      return;
    }
    for (int k = 0; k < steps.size(); k++) {
      int step = steps.get(k);
      boolean last = k + 1 == steps.size();
      int next = last ? judged.size() : steps.get(k + 1);
      if (judged.isKept(step)) {
        judged.set(step, AsideKind.NAVIGATION);
      }
      captions(step + 1, next, last || next - step - 1 > MAX_LINES);
    }
  }

  /** What stands between two steps is under a picture; behind the last, a line without a stop. */
  private void captions(int from, int next, boolean report) {
    int end = report ? Math.min(from + 1, next) : next;
    for (int i = from; i < end; i++) {
      Line line = judged.line(i);
      boolean caption = line.words() <= MAX_CAPTION_WORDS && !(report && line.endsSentence());
      if (caption && judged.isKept(i) && judged.sign(i) == Paragraph.Sign.NONE) {
        judged.set(i, AsideKind.CAPTION);
      }
    }
  }

  private static List<String> tokens(Line line) {
    return List.of(line.key().replace("/", " / ").split(" +"));
  }

  /** "3 of 14", "3/14", "Image 3 of 14". */
  private static boolean isStep(List<String> tokens) {
    int at = tokens.size() - 3;
    return at >= 0
        && total(tokens, at) > 0
        && (at == 0 || at == 1 && PageCount.isStep(tokens.get(0)));
  }

  /** Returns of how many pictures the words at {@code at} are a step; 0 where they are none. */
  private static int total(List<String> tokens, int at) {
    if (!OF.contains(tokens.get(at + 1))) {
      return 0;
    }
    int number = number(tokens.get(at));
    int total = number(tokens.get(at + 2));
    return number > 0 && number <= total ? total : 0;
  }

  private static int number(String token) {
    boolean digits =
        token.length() <= MAX_DIGITS && token.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !token.isEmpty() ? Integer.parseInt(token) : 0;
  }

  /** Two steps or more of one gallery in one line. */
  private static boolean isGlued(Line line) {
    if (line.words() <= MAX_STEP_WORDS || line.key().indexOf(" of ") < 0) {
      return false;
    }
    List<String> tokens = tokens(line);
    int steps = 0;
    int before = 0;
    for (int at = 1; at + 2 < tokens.size(); at++) {
      int total = PageCount.isStep(tokens.get(at - 1)) ? total(tokens, at) : 0;
      steps += total > 0 && (before == 0 || total == before) ? 1 : 0;
      before = total > 0 ? total : before;
    }
    return steps >= MIN_STEPS;
  }
}
