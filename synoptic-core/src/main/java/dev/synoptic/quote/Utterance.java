package dev.synoptic.quote;

import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What someone says in a report, before it is settled who that is.
 *
 * @param pieces the words said; none where a colon announces the words of the next paragraph
 * @param cue the words that mark speech
 * @param source the words that name the source beside the cue
 * @param who the words that tell who the source is, here or in another sentence
 * @param addressee the words that name who is spoken to
 * @param form direct, mixed or indirect
 * @param setting when and where
 */
record Utterance(
    List<Range> pieces,
    Optional<Range> cue,
    Optional<Range> source,
    Optional<Range> who,
    Optional<Range> addressee,
    QuotationForm form,
    Setting setting) {

  /** Copies the pieces. */
  Utterance {
    pieces = List.copyOf(pieces);
  }

  /** Returns an utterance that has no cue; {@code who} tells who may be speaking. */
  static Utterance uncued(Range words, Optional<Range> source, Optional<Range> who) {
    return new Utterance(
        List.of(words),
        Optional.empty(),
        source,
        who,
        Optional.empty(),
        QuotationForm.DIRECT,
        Setting.UNKNOWN);
  }

  /** Returns an utterance whose words follow in the next paragraph, without a cue. */
  static Utterance announced(Range source) {
    return new Utterance(
        List.of(),
        Optional.empty(),
        Optional.of(source),
        Optional.of(source),
        Optional.empty(),
        QuotationForm.DIRECT,
        Setting.UNKNOWN);
  }

  /** Returns this utterance with one more piece. */
  Utterance with(Range piece) {
    var all = new ArrayList<>(pieces);
    all.add(piece);
    all.sort(null);
    return new Utterance(all, cue, source, who, addressee, form, setting);
  }

  /**
   * Returns this utterance as said by {@code stranger}, a person whom the sentence before brings in
   * without a name, if here it is only "he" or "she" who speaks.
   */
  Utterance heSaid(Range stranger, Prose prose) {
    int token = source.map(words -> prose.report().tokenAt(words.start())).orElse(Prose.NONE);
    boolean pronoun =
        token != Prose.NONE
            && prose.token(token).end() == source.get().end()
            && (prose.word(token).equals("he") || prose.word(token).equals("she"));
    String first = prose.word(prose.report().tokenAt(stranger.start()));
    if (!pronoun || !(first.equals("a") || first.equals("an") || first.equals("one"))) {
      return this;
    }
    return new Utterance(pieces, cue, source, Optional.of(stranger), addressee, form, setting);
  }

  /** Returns this utterance with another setting. */
  Utterance in(Setting other) {
    return new Utterance(pieces, cue, source, who, addressee, form, other);
  }

  /** Returns the offset after the words and their tag. */
  int end() {
    int end = pieces.get(pieces.size() - 1).end();
    return Math.max(end, Math.max(end(cue), end(source)));
  }

  private static int end(Optional<Range> words) {
    return words.map(Range::end).orElse(0);
  }

  /** Returns the first offset of the words. */
  int start() {
    return pieces.get(0).start();
  }
}
