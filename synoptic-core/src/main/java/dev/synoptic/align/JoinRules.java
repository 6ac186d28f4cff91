package dev.synoptic.align;

import dev.synoptic.align.Voice.Accord;
import dev.synoptic.collate.Atom;
import dev.synoptic.model.QuotationForm;

/**
 * When two quotations are of one utterance. One wrong join costs more than ten missed, so every
 * rule asks for words that would hardly agree by chance, and for more of them the less else agrees.
 */
final class JoinRules {

  /** What a sentence of its own tells, at least; below that a phrase. */
  static final double LONG = 2.5;

  /** What a phrase tells, at least; below that a word or two that anyone may say. */
  private static final double SHORT = 1.2;

  /** How much more a pair belongs together that is alike as a whole, not one within the other. */
  private static final double WHOLE = 0.6;

  /** How much more a pair belongs together of which two reports tell one day or month. */
  private static final double SAME_DAY = 0.5;

  /** A sentence of so many words, the same in two reports, was hardly said by two. */
  static final int MIN_SENTENCE = 6;

  private final Rarity rarity;

  /** Judges by how rare words are in the story. */
  JoinRules(Rarity rarity) {
    this.rarity = rarity;
  }

  /**
   * Returns how well the two belong together, above 0; 0 where they are kept apart.
   *
   * @param neighbours whether what stands beside them is of one utterance
   * @param lone whether each is the only one of its words in its report
   */
  double strength(Resemblance pair, boolean neighbours, boolean lone) {
    Accord accord = pair.a().voice().with(pair.b().voice());
    if (!belong(pair, accord, Double.MAX_VALUE, neighbours, lone) || Occasions.apart(pair)) {
      return 0;
    }
    double around = pair.a().surroundings().shared(pair.b().surroundings(), rarity);
    if (Occasions.otherAudience(pair, around) || !belong(pair, accord, around, neighbours, lone)) {
      return 0;
    }
    return pair.common() * pair.share()
        + 0.1
        + 0.05 * Math.min(around, 6)
        + (Occasions.oneDay(pair) ? SAME_DAY : 0)
        + WHOLE * pair.atoms() / Math.max(pair.a().atoms().size(), pair.b().atoms().size());
  }

  /**
   * Returns what the surroundings of a fragment and of a fuller quotation with its words and
   * speaker tell together; 0 where it is none. Whether others have the words must show elsewhere.
   */
  double fragment(Resemblance pair, Spoken fragment, Spoken fuller) {
    boolean may =
        !fragment.indirect()
            && !fuller.indirect()
            && fragment.contentWords() > 0
            && rarity.of(fragment) < LONG
            && pair.share() >= 0.95
            && fragment.voice().with(fuller.voice()) == Accord.SAME
            && !Occasions.apart(pair);
    double around = may ? fragment.surroundings().shared(fuller.surroundings(), rarity) : 0;
    return Occasions.otherAudience(pair, around) ? 0 : around;
  }

  /**
   * Returns what tells that one of two quotations of one speaker is the other with some words
   * swapped, as translations of one sentence are; 0 where they are two.
   */
  double swapped(Resemblance pair, boolean neighbours) {
    int a = pair.a().atoms().size();
    int b = pair.b().atoms().size();
    boolean may =
        !pair.a().indirect()
            && !pair.b().indirect()
            && !pair.a().report().equals(pair.b().report())
            && Math.max(a, b) <= 1.5 * Math.min(a, b) + 1
            && pair.content() >= 1
            && (pair.skeleton() >= 0.5 || pair.contentShare() >= 0.4)
            && pair.a().voice().with(pair.b().voice()) == Accord.SAME
            && !Occasions.apart(pair);
    double around = may ? pair.a().surroundings().shared(pair.b().surroundings(), rarity) : 0;
    double least = neighbours || pair.sameMatter() ? 1.5 : 3;
    return around >= least ? around + pair.common() : 0;
  }

  private static boolean belong(
      Resemblance pair, Accord accord, double around, boolean neighbours, boolean lone) {
    if (pair.a().indirect() || pair.b().indirect()) {
      return accord == Accord.SAME && (paraphrase(pair) || sameWords(pair, 3, 1))
          || mayBeOne(pair, accord) && sameWords(pair, MIN_SENTENCE, 2);
    }
    return switch (accord) {
      case SAME -> said(pair, around, neighbours) || lone && answer(pair);
      case OPEN -> open(pair, around, neighbours, lone);
      case ROLE -> role(pair, around, neighbours);
      case DOUBTED -> doubted(pair, around, neighbours);
      case DIFFERENT -> whoeverSaidIt(pair);
    };
  }

  /** Returns whether two quotations are one where a report does not tell who speaks. */
  private static boolean open(Resemblance pair, double around, boolean neighbours, boolean lone) {
    boolean beside = neighbours || around >= 3;
    if (pair.small() >= LONG) {
      return verbatim(pair)
          || pair.share() >= (asLong(pair) ? 0.75 : 0.9) && pair.common() >= 2.2
          || beside
              && (pair.share() >= 0.6 && pair.common() >= 2.2 && (asLong(pair) || pair.compact())
                  || garbled(pair, false)
                  || reordered(pair, 6, 0.6));
    }
    if (pair.small() >= SHORT) {
      boolean rare = pair.content() >= 2 && pair.run() >= 3;
      return pair.share() >= 0.9 && (around >= 1 || neighbours || rare)
          || neighbours && around >= 1 && phrase(pair, around, true);
    }
    return neighbours && around >= 1 && (pair.share() >= 0.95 || lone && answer(pair));
  }

  /** Returns whether two quotations are one where a role may or may not be the other speaker's. */
  private static boolean role(Resemblance pair, double around, boolean neighbours) {
    if (pair.small() >= LONG) {
      return verbatim(pair)
          || pair.share() >= (neighbours || around >= 3 ? 0.75 : 0.85) && pair.common() >= 2.2;
    }
    if (distinctive(pair) || whole(pair) && pair.run() >= MIN_SENTENCE && pair.severalWords()) {
      return true;
    }
    return pair.share() >= 0.95
        && (around >= 2 || neighbours && around >= 1)
        && (pair.small() >= SHORT && pair.severalWords() || neighbours);
  }

  /** Returns whether two quotations are one though a guess gives them to different persons. */
  private static boolean doubted(Resemblance pair, double around, boolean neighbours) {
    return pair.small() >= LONG
        ? verbatim(pair) && pair.share() >= 0.5 || pair.share() >= 0.85
        : pair.small() >= SHORT
            && pair.share() >= 0.9
            && (around >= 3 || neighbours && around >= 1);
  }

  /**
   * Several words of content in a row that are all of a fragment: "midnight cherry roadster" is one
   * person's, whatever reports call them.
   */
  static boolean distinctive(Resemblance pair) {
    return pair.share() >= 0.95
        && pair.run() >= 4
        && pair.content() >= 3
        && pair.run() == Math.min(pair.a().atoms().size(), pair.b().atoms().size());
  }

  /** Words so many and so much alike that they are one utterance though the speakers differ. */
  static boolean whoeverSaidIt(Resemblance pair) {
    boolean whole = pair.run() == Math.min(pair.a().atoms().size(), pair.b().atoms().size());
    return pair.run() >= 8 && pair.runCommon() >= (whole ? 2.5 : 3.5) && pair.share() >= 0.85;
  }

  /** Returns whether two quotations of one speaker are one utterance. */
  private static boolean said(Resemblance pair, double around, boolean neighbours) {
    if (pair.small() >= LONG) {
      return verbatim(pair)
          || pair.share() >= 0.6 && pair.common() >= 2.2
          || pair.share() >= 0.5 && pair.common() >= 5 && asLong(pair)
          || garbled(pair, neighbours)
          || reordered(pair, 5, 0.55);
    }
    if (pair.small() >= SHORT) {
      return phrase(pair, around, neighbours);
    }
    int words = Math.abs(pair.a().atoms().size() - pair.b().atoms().size());
    return words <= 2 && pair.share() >= 0.95 && around >= (pair.run() >= 2 ? 1 : 2);
  }

  /** A whole answer of a word or two that each report has just once. */
  private static boolean answer(Resemblance pair) {
    return whole(pair);
  }

  /** Returns whether both are direct, and the one has all words of the other and no more. */
  private static boolean whole(Resemblance pair) {
    return pair.a().quotation().form() == QuotationForm.DIRECT
        && pair.b().quotation().form() == QuotationForm.DIRECT
        && pair.atoms() == pair.a().atoms().size()
        && pair.atoms() == pair.b().atoms().size()
        && pair.share() >= 0.999;
  }

  /** A run of words that two people would hardly say alike. */
  private static boolean verbatim(Resemblance pair) {
    return pair.runCommon() >= 1.8 && (pair.run() >= 8 || pair.run() >= 6 && pair.share() >= 0.3);
  }

  /** Words replaced one by one: much of the skeleton is left, and the words are as many. */
  private static boolean garbled(Resemblance pair, boolean neighbours) {
    boolean asLong = asLong(pair);
    double least = neighbours ? 0.8 : 1;
    boolean manyWords = pair.share() >= 0.42 * least && pair.common() >= 2.2;
    boolean sameShape = pair.skeleton() >= 0.58 * least && pair.atoms() >= 8;
    boolean wordForWord = pair.contentShare() >= 0.65 && pair.content() >= 2;
    return manyWords && pair.skeleton() >= 0.45 * least && (asLong || pair.compact())
        || asLong && sameShape && pair.common() >= 1.2
        || asLong && wordForWord && (pair.content() >= 4 || pair.skeleton() >= 0.6);
  }

  /** The same words of content in another order, as translators choose it. */
  private static boolean reordered(Resemblance pair, int least, double share) {
    int most = Math.max(pair.a().contentWords(), pair.b().contentWords());
    return asLong(pair)
        && Math.min(pair.a().contentWords(), pair.b().contentWords()) >= least
        && pair.contentInAnyOrder() >= Math.max(least, share * most);
  }

  private static boolean asLong(Resemblance pair) {
    int a = pair.a().atoms().size();
    int b = pair.b().atoms().size();
    return Math.max(a, b) <= 2 * Math.min(a, b);
  }

  /** A few words that the other quotation has, whole or all but one. */
  private static boolean phrase(Resemblance pair, double around, boolean neighbours) {
    boolean oneWordOff =
        Math.abs(pair.a().atoms().size() - pair.b().atoms().size()) <= 1 && pair.run() >= 2;
    boolean together = pair.runCommon() >= 0.75 * pair.common();
    return pair.share() >= 0.9 && pair.run() >= 2 && together
        || oneWordChanged(pair, around)
        || pair.share() >= 0.75 && pair.run() >= 3 && around >= 1
        || pair.share() >= 0.65 && oneWordOff && (neighbours || around >= 3)
        || pair.contentShare() >= 0.75 && pair.content() >= 2 && (neighbours || around >= 1);
  }

  /**
   * A sentence with one word put for another: "We were lucky with the wind", "unlucky". Where the
   * one quotation goes on, nothing but the other word parts the sentence from its beginning, and
   * the reports tell the same around it.
   */
  private static boolean oneWordChanged(Resemblance pair, double around) {
    int words = Math.min(pair.a().atoms().size(), pair.b().atoms().size());
    boolean whole = pair.a().atoms().size() == pair.b().atoms().size();
    return words >= MIN_SENTENCE
        && pair.atoms() >= words - 1
        && pair.content() >= 1
        && (whole ? pair.atoms() == words - 1 : pair.run() >= words - 1 && around >= 1);
  }

  /** Whether what reports tell of the speakers leaves room for one, and nothing speaks for two. */
  private static boolean mayBeOne(Resemblance pair, Accord accord) {
    return accord == Accord.OPEN
        || accord == Accord.ROLE && pair.a().voice().isCalledLike(pair.b().voice());
  }

  /** Whether a report tells the same of one speaker in the same words again. */
  static boolean sameWords(Resemblance pair) {
    return sameWords(pair, 3, 1);
  }

  /** A statement that one report took over from the other, or both from a third, word for word. */
  private static boolean sameWords(Resemblance pair, int least, int content) {
    int most = Math.max(pair.a().whole().size(), pair.b().whole().size());
    return pair.atoms() >= least
        && pair.atoms() >= most - 1 - most / MIN_SENTENCE / 2
        && pair.content() >= content
        && pair.run() >= least - 1;
  }

  /** A report's own words that say what the other says with the same words of content. */
  private static boolean paraphrase(Resemblance pair) {
    double most = Math.max(content(pair.a()), content(pair.b()));
    boolean both = pair.a().indirect() && pair.b().indirect();
    return pair.common() >= 2.4 && pair.share() >= 0.66 && (!both || pair.atoms() >= 0.5 * most);
  }

  private static long content(Spoken spoken) {
    return spoken.whole().stream().filter(Atom::content).count();
  }
}
