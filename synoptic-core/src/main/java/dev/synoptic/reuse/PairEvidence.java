package dev.synoptic.reuse;

import dev.synoptic.reuse.BodyWords.Stretch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What two reports share, and how much of it speaks for a common text.
 *
 * <p>Two reporters at one event print the same quotations, and now and then a bare fact in the same
 * words ("six lorries and 38 cars were on the vehicle deck"). A common text shows in long runs
 * outside of quotations, or in many sentences that follow each other word by word. Only then are
 * the short runs and the reworded sentences taken for copied too.
 */
final class PairEvidence {

  /** Shared words outside quotations from which one passage alone tells a common text. */
  private static final int LONG_RUN = 12;

  /** Content words that a long run must have. */
  private static final int LONG_RUN_CONTENT = 5;

  /** What the content words of a long run must tell together; set phrases stay below. */
  private static final double LONG_RUN_WEIGHT = 25;

  /** Shared words from which a passage counts where a common text is sure, or in quotations. */
  private static final int SHORT_RUN = 8;

  /** Content words that a short run must have. */
  private static final int SHORT_RUN_CONTENT = 3;

  /** Words in common, outside quotations, that make a common text sure. */
  private static final int RELATED_WORDS = 45;

  /** The same as a share of the shorter report. */
  private static final double RELATED_SHARE = 0.12;

  /** Sentences that must be shared: a press release's one sentence stands in many reports. */
  private static final int RELATED_SENTENCES = 2;

  /** Shared words that make a sentence shared, or half of them. */
  private static final int SHARED_IN_SENTENCE = 6;

  /** A report of which this share stands in the other has nothing else to share. */
  private static final double WHOLE = 0.8;

  private final BodyWords a;
  private final BodyWords b;
  private final List<Chain> passages = new ArrayList<>();
  private final List<Rewording> rewordings = new ArrayList<>();
  private final BitSet copiedInA = new BitSet();
  private final BitSet copiedInB = new BitSet();
  private final BitSet takenInA = new BitSet();
  private final BitSet takenInB = new BitSet();
  private final boolean related;
  private final boolean retoldInA;
  private final boolean retoldInB;

  PairEvidence(BodyWords a, BodyWords b, List<Run> runs, List<Rewording> reworded) {
    this.a = a;
    this.b = b;
    List<Chain> chains = Chain.of(runs).stream().filter(c -> c.shared() >= SHORT_RUN).toList();
    this.related = related(chains, reworded);
    this.retoldInA = false;
    this.retoldInB = false;
    for (Chain chain : chains) {
      if (isLong(chain) || isShort(chain) && related || isQuoted(chain)) {
        passages.add(chain);
      }
    }
    if (related) {
      rewordings.addAll(reworded);
    }
    markTaken();
  }

  private PairEvidence(PairEvidence known, Retelling inA, Retelling inB) {
    this.a = known.a;
    this.b = known.b;
    this.related = true;
    this.retoldInA = inA.holds();
    this.retoldInB = inB.holds();
    passages.addAll(known.passages);
    rewordings.addAll(known.rewordings);
    inA.sentences().forEach(this::addNew);
    inB.sentences().forEach(r -> addNew(new Rewording(r.b(), r.a(), r.likeness())));
    markTaken();
  }

  /** A sentence stands in one rewording: the one that was found first is the closer one. */
  private void addNew(Rewording rewording) {
    if (rewordings.stream().noneMatch(r -> r.a().equals(rewording.a()))) {
      rewordings.add(rewording);
    }
  }

  /** Returns this evidence and that the one report tells the other again. */
  PairEvidence with(Retelling inA, Retelling inB) {
    return new PairEvidence(this, inA, inB);
  }

  /** Returns whether a tells b again in other words. */
  boolean isRetoldInA() {
    return retoldInA;
  }

  /** Returns whether b tells a again in other words. */
  boolean isRetoldInB() {
    return retoldInB;
  }

  /** Returns whether a common text is sure. */
  boolean isRelated() {
    return related;
  }

  List<Chain> passages() {
    return passages;
  }

  List<Rewording> rewordings() {
    return rewordings;
  }

  /** Returns the words of a outside quotations that b has too, in shared passages. */
  BitSet copiedInA() {
    return copiedInA;
  }

  /** Returns the same of b. */
  BitSet copiedInB() {
    return copiedInB;
  }

  /** Returns the words of a outside quotations that b has too, word for word or in other words. */
  BitSet takenInA() {
    return takenInA;
  }

  /** Returns the same of b. */
  BitSet takenInB() {
    return takenInB;
  }

  private boolean related(List<Chain> chains, List<Rewording> reworded) {
    var inA = new BitSet();
    var inB = new BitSet();
    for (Chain chain : chains) {
      if (isShort(chain)) {
        markTold(chain, inA, inB);
      }
    }
    int run = inA.cardinality();
    for (Rewording rewording : reworded) {
      markTold(a, rewording.a(), inA);
      markTold(b, rewording.b(), inB);
    }
    boolean anyLong = chains.stream().anyMatch(this::isLong);
    int shorter = Math.min(a.told(), b.told());
    int needed = Math.max(RELATED_WORDS, (int) (RELATED_SHARE * shorter));
    return inA.cardinality() >= Math.min(needed, Math.max(LONG_RUN, shorter / 2))
        && (inA.cardinality() >= WHOLE * shorter
            || Math.max(sentences(a, inA), sentences(b, inB)) >= RELATED_SENTENCES)
        && (anyLong || (reworded.size() > 2 && run > 0 || reworded.size() > 4) && !bothReported());
  }

  private static int sentences(BodyWords words, BitSet marked) {
    int sentences = 0;
    for (Stretch sentence : words.sentences()) {
      int shared = marked.get(sentence.from(), sentence.to()).cardinality();
      boolean much = shared >= SHARED_IN_SENTENCE || 2 * shared >= sentence.length();
      sentences += shared > 0 && much ? 1 : 0;
    }
    return sentences;
  }

  /** Returns whether each report knows what the other does not. */
  private boolean bothReported() {
    return OwnFacts.of(a, b).speakForReporting() && OwnFacts.of(b, a).speakForReporting();
  }

  private void markTaken() {
    for (Chain chain : passages) {
      if (!isQuoted(chain) || isShort(chain)) {
        markTold(chain, copiedInA, copiedInB);
      }
    }
    takenInA.or(copiedInA);
    takenInB.or(copiedInB);
    for (Rewording rewording : rewordings) {
      markTold(a, rewording.a(), takenInA);
      markTold(b, rewording.b(), takenInB);
    }
  }

  private void markTold(Chain chain, BitSet inA, BitSet inB) {
    for (Run run : chain.runs()) {
      for (int i = 0; i < run.length(); i++) {
        if (!a.isQuoted(run.a() + i) && !b.isQuoted(run.b() + i)) {
          inA.set(run.a() + i);
          inB.set(run.b() + i);
        }
      }
    }
  }

  private static void markTold(BodyWords words, Stretch stretch, BitSet marked) {
    for (int i = stretch.from(); i < stretch.to(); i++) {
      if (!words.isQuoted(i)) {
        marked.set(i);
      }
    }
  }

  private boolean isLong(Chain chain) {
    Told told = told(chain);
    return told.words >= LONG_RUN
        && told.content >= LONG_RUN_CONTENT
        && told.weight >= LONG_RUN_WEIGHT;
  }

  private boolean isShort(Chain chain) {
    Told told = told(chain);
    return told.words >= SHORT_RUN && told.content >= SHORT_RUN_CONTENT;
  }

  /** Words that both quote and that say something: a shared quotation of some length. */
  private boolean isQuoted(Chain chain) {
    int words = 0;
    for (Run run : chain.runs()) {
      for (int i = 0; i < run.length(); i++) {
        words += a.isQuoted(run.a() + i) && b.isQuoted(run.b() + i) ? 1 : 0;
      }
    }
    return words >= SHORT_RUN;
  }

  private Told told(Chain chain) {
    int words = 0;
    int content = 0;
    double weight = 0;
    for (Run run : chain.runs()) {
      for (int i = 0; i < run.length(); i++) {
        if (!a.isQuoted(run.a() + i) && !b.isQuoted(run.b() + i)) {
          words++;
          content += a.isContent(run.a() + i) ? 1 : 0;
          weight += a.weight(run.a() + i);
        }
      }
    }
    return new Told(words, content, weight);
  }

  /** Shared words outside quotations: how many, how many with content, and what they tell. */
  private record Told(int words, int content, double weight) {}
}
