package dev.synoptic.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RunTest {

  private static BodyWords words(String text) {
    return new BodyWords(Reports.of("r", "", text));
  }

  private static String text(Random random, int words, int vocabulary) {
    var text = new StringBuilder("The report");
    for (int i = 0; i < words; i++) {
      text.append(' ').append((char) ('b' + random.nextInt(vocabulary))).append("ig");
    }
    return text.append('.').toString();
  }

  @Test
  void findsTheRunsThatTheBruteForceFinds() {
    var random = new Random(23);
    for (int trial = 0; trial < 60; trial++) {
      BodyWords a = words(text(random, 60, 5));
      BodyWords b = words(text(random, 60, 5));
      assertThat(Run.between(a, new Shingles(a), b).stream().mapToInt(Run::length).boxed())
          .as("trial %d", trial)
          .isEqualTo(bruteForce(a, b));
    }
  }

  /** At each place of b the longest common run, of any place of a. */
  private static List<Integer> bruteForce(BodyWords a, BodyWords b) {
    var lengths = new ArrayList<Integer>();
    int at = 0;
    while (at < b.size()) {
      int longest = 0;
      for (int i = 0; i < a.size(); i++) {
        int length = 0;
        while (i + length < a.size()
            && at + length < b.size()
            && a.form(i + length) == b.form(at + length)) {
          length++;
        }
        longest = Math.max(longest, length);
      }
      if (longest >= Shingles.LENGTH) {
        lengths.add(longest);
        at += longest;
      } else {
        at++;
      }
    }
    return lengths;
  }

  @Test
  void runsHoldTheSameWordsOnBothSides() {
    var random = new Random(29);
    BodyWords a = words(text(random, 500, 6));
    BodyWords b = words(text(random, 500, 6));
    List<Run> runs = Run.between(a, new Shingles(a), b);
    assertThat(runs).isNotEmpty();
    for (Run run : runs) {
      for (int i = 0; i < run.length(); i++) {
        assertThat(a.form(run.a() + i)).isEqualTo(b.form(run.b() + i));
      }
    }
  }

  @Test
  void aTextThatRepeatsOneWordCostsNoSquare() {
    BodyWords a = words("The " + "dog ".repeat(BodyWords.MAX_WORDS));
    assertThat(Run.between(a, new Shingles(a), a)).isNotEmpty();
  }
}
