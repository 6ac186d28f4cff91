package dev.synoptic.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

  private static long[] range(int from, int to) {
    long[] hashes = new long[to - from];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = Hash64.of("shingle " + (from + i));
    }
    return hashes;
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 250, 400, 480})
  void estimatesTheJaccardSimilarityWithoutBias(int common) {
    double estimates = 0;
    int trials = 40;
    for (int trial = 0; trial < trials; trial++) {
      int base = trial * 10_000;
      Signature a = Signature.of(range(base, base + 500));
      Signature b = Signature.of(range(base + 500 - common, base + 1000 - common));
      estimates += a.similarity(b);
    }
    // 40 trials of 64 components: three standard errors are at most 0.03.
    assertThat(estimates / trials).isEqualTo(common / (1000.0 - common), within(0.03));
  }

  @Test
  void isTheSameForTheSameSetInAnyOrder() {
    long[] hashes = range(0, 300);
    long[] shuffled = hashes.clone();
    var random = new Random(7);
    for (int i = shuffled.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      long swap = shuffled[i];
      shuffled[i] = shuffled[j];
      shuffled[j] = swap;
    }
    assertThat(Signature.of(shuffled).similarity(Signature.of(hashes))).isEqualTo(1);
    assertThat(Signature.of(shuffled).buckets()).isEqualTo(Signature.of(hashes).buckets());
  }

  @Test
  void nearlyEqualSetsShareABucketAndDifferentOnesDoNot() {
    int met = 0;
    for (int trial = 0; trial < 200; trial++) {
      int base = trial * 10_000;
      long[] near = Signature.of(range(base + 50, base + 500)).buckets();
      long[] whole = Signature.of(range(base, base + 500)).buckets();
      met += Arrays.stream(near).anyMatch(b -> Arrays.stream(whole).anyMatch(w -> w == b)) ? 1 : 0;
    }
    assertThat(met).isEqualTo(200);
    long[] here = Signature.of(range(0, 500)).buckets();
    long[] there = Signature.of(range(1000, 1500)).buckets();
    assertThat(here).doesNotContain(there);
  }

  @Test
  void theEmptySetIsLikeNothing() {
    Signature empty = Signature.of(new long[0]);
    assertThat(empty.similarity(empty)).isZero();
    assertThat(empty.buckets()).isEmpty();
  }

  /** Stored signatures of version 1 must stay readable: these numbers never change. */
  @Test
  void versionOneIsFixed() {
    assertThat(Signature.VERSION).isEqualTo("V1");
    assertThat(Hash64.of("ferry")).isEqualTo(FERRY);
    assertThat(Signature.of(range(0, 3)).buckets()[0]).isEqualTo(FIRST_BUCKET);
  }

  private static final long FERRY = 5833564402203566541L;
  private static final long FIRST_BUCKET = -2561527429406060347L;
}
