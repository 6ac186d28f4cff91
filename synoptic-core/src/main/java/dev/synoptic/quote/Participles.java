package dev.synoptic.quote;

import dev.synoptic.model.NameKind;
import dev.synoptic.model.WordClass;
import java.util.Optional;
import java.util.Set;

/**
 * Tells who says what a participle without a comma before it brings: "a recording of Lind saying",
 * "with the mayor adding". It is the one named last, unless a message is only addressed to them.
 */
final class Participles {

  /** After these the participle is theirs: "footage of Lind saying"; else it is the sender's. */
  private static final Set<String> BRINGING = Set.of("of", "with", "from", "by");

  /** How a voice is met with: "can be heard saying". */
  private static final Set<String> HEARD =
      Set.of("heard", "seen", "filmed", "recorded", "quoted", "shown", "overheard", "caught");

  /** The most words by which who quotes someone, or belongs to them, is named. */
  private static final int AGENT = 8;

  private final Frame frame;
  private final NounPhrases phrases;

  Participles(Frame frame, NounPhrases phrases) {
    this.frame = frame;
    this.phrases = phrases;
  }

  /** Returns who stands right before the participle, at {@code last}, and can be its subject. */
  Optional<Source> of(int last) {
    int start = phrases.startOf(last);
    if (start < 0) {
      return Optional.empty();
    }
    int from = last;
    while (from > start && !frame.is(from - 1, WordClass.PREPOSITION)) {
      from--;
    }
    int holder = holder(from, last);
    if (holder > from) {
      return Optional.of(Source.of(holder, last + 1));
    }
    int before = from > start ? from - 1 : start - 1;
    boolean reached =
        frame.is(before, WordClass.PREPOSITION)
            && (!BRINGING.contains(frame.word(before)) || frame.is(before - 1, "out"));
    Source own = Source.of(from, last + 1);
    return reached || !speaks(from, last) ? Optional.empty() : Optional.of(own);
  }

  /** "the envoy to the League Ada Lind saying": where the name of who holds an office begins. */
  private int holder(int from, int last) {
    Prose prose = frame.prose();
    int person = prose.personAt(frame.firstToken(last));
    int at = last;
    while (at > from
        && person != Prose.NONE
        && !frame.isStretch(at - 1)
        && prose.personAt(frame.firstToken(at - 1)) == person) {
      at--;
    }
    return frame.isCapital(at - 1) && at < last ? at : from;
  }

  /**
   * Returns whose voice it is, if the words that end with {@code last} tell: "Lind can be heard
   * saying".
   */
  Optional<Source> heard(int last, Subjects subjects) {
    int at = HEARD.contains(frame.word(last)) ? last : beforeAgent(last);
    if (!HEARD.contains(frame.word(at))) {
      return Optional.empty();
    }
    int from = at;
    boolean passive = false;
    while (from > 0
        && (frame.is(from - 1, WordClass.AUXILIARY) || frame.is(from - 1, WordClass.ADVERB))) {
      from--;
      passive |= WordSets.BE.contains(frame.word(from));
    }
    return passive ? subjects.before(from) : Optional.empty();
  }

  /**
   * Returns who stands before the aside that ends with the comma at {@code comma}: "with some
   * guests, including the mayor, claiming".
   */
  Optional<Source> including(int comma) {
    for (int at = comma - 1; at > 1 && at > comma - AGENT && !frame.isStretch(at); at--) {
      if (frame.is(at, "including") && frame.isComma(at - 1)) {
        int start = phrases.startOf(at - 2);
        return start > 0 && frame.is(start - 1, "with")
            ? Optional.of(Source.of(start, at - 1))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "quoted by the Tass agency (as saying)": returns the place before "by", -1 if none is near. */
  private int beforeAgent(int last) {
    for (int at = last; at > 0 && at > last - AGENT && frame.isWord(at); at--) {
      if (frame.is(at, "by") && phrases.endOf(at + 1) == last + 1) {
        return at - 1;
      }
    }
    return -1;
  }

  private boolean speaks(int from, int last) {
    if (phrases.isTime(last) || Glued.isHour(frame, last)) {
      return false;
    }
    int name = frame.prose().nameAt(frame.firstToken(last));
    if (name != Prose.NONE && !phrases.isPronoun(last)) {
      return frame.prose().report().names().get(name).kind() != NameKind.PLACE;
    }
    return phrases.isPronoun(last)
        ? last > from || frame.is(last, "him") || frame.is(last, "her") || frame.is(last, "them")
        : Sayers.english().mayBe(frame.word(last));
  }
}
