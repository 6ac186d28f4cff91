package dev.synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Time grows with the number of reports, not with its square. */
class ScalingTest {

  private static final int REPORTS = 40;
  private static final int QUOTATIONS = 20;
  private static final int UTTERANCES = 30;
  private static final int ROUNDS = 3;

  private static List<String> vocabulary(Random random) {
    var words = new ArrayList<String>();
    for (int i = 0; i < 400; i++) {
      var word = new StringBuilder();
      for (int letters = 4 + random.nextInt(5); letters > 0; letters--) {
        word.append((char) ('a' + random.nextInt(26)));
      }
      words.add(word.toString());
      words.add(List.of("the", "of", "and", "we", "is", "not", "for").get(i % 7));
    }
    return words;
  }

  /** Returns reports that cut and garble the same utterances, each in its own way. */
  private static String[] reports(int count) {
    var random = new Random(5);
    List<String> words = vocabulary(random);
    var utterances = new ArrayList<List<String>>();
    for (int i = 0; i < UTTERANCES; i++) {
      var utterance = new ArrayList<String>();
      for (int length = 8 + random.nextInt(20); length > 0; length--) {
        utterance.add(words.get(random.nextInt(words.size())));
      }
      utterances.add(utterance);
    }
    String[] reports = new String[count];
    for (int r = 0; r < count; r++) {
      var report = new StringBuilder();
      for (int q = 0; q < QUOTATIONS; q++) {
        var own = new ArrayList<String>(utterances.get(random.nextInt(UTTERANCES)));
        if (random.nextInt(4) == 0) {
          own.set(random.nextInt(own.size()), words.get(random.nextInt(words.size())));
        }
        int from = random.nextInt(3) == 0 ? random.nextInt(own.size() / 2) : 0;
        String quoted = String.join(" ", own.subList(from, own.size()));
        report.append("Then “{Ada Lind|d|").append(quoted).append("}” Lind said.\n");
      }
      reports[r] = report.toString();
    }
    return reports;
  }

  /** Returns the least processor time of several rounds: the clock also counts others' work. */
  private static long milliseconds(Stories stories) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = processorTime();
      assertThat(stories.align()).isNotEmpty();
      least = Math.min(least, processorTime() - start);
    }
    return least;
  }

  private static long processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
  }

  @Tag("growth")
  @Test
  void threeTimesTheReportsTakeAboutThreeTimesTheTime() {
    long once = milliseconds(Stories.read(reports(REPORTS)));
    long thrice = milliseconds(Stories.read(reports(3 * REPORTS)));
    assertThat(thrice / (double) Math.max(1, once)).isLessThan(5.5);
  }
}
