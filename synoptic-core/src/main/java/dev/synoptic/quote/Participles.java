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
    int before = from > start ? from - 1 : start - 1;
    boolean reached =
        frame.is(before, WordClass.PREPOSITION)
            && (!BRINGING.contains(frame.word(before)) || frame.is(before - 1, "out"));
    Source own = Source.of(from, last + 1);
    return reached || !speaks(from, last) ? Optional.empty() : Optional.of(own);
  }

  private boolean speaks(int from, int last) {
    int name = frame.prose().nameAt(frame.firstToken(last));
    if (name != Prose.NONE && !phrases.isPronoun(last)) {
      return frame.prose().report().names().get(name).kind() != NameKind.PLACE;
    }
    return phrases.isPronoun(last)
        ? last > from || frame.is(last, "him") || frame.is(last, "her") || frame.is(last, "them")
        : Sayers.english().mayBe(frame.word(last));
  }
}
