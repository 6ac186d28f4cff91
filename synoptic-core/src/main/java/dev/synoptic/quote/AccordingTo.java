package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads "according to the ministry" and "in the words of the mayor". */
final class AccordingTo {

  private static final Set<String> OWN_WORDS =
      Set.of("words", "view", "opinion", "account", "telling", "estimation", "phrase");

  private final Frame frame;
  private final NounPhrases phrases;
  private final ClauseEnds ends;

  AccordingTo(Frame frame) {
    this.frame = frame;
    this.phrases = new NounPhrases(frame);
    this.ends = new ClauseEnds(frame, phrases);
  }

  /** Returns what is reported with the cue at {@code at}, if one begins there. */
  Optional<Reported> at(int at, int from) {
    int cueEnd = cueEnd(at);
    if (cueEnd == at) {
      return Optional.empty();
    }
    Optional<Source> source = source(at, cueEnd);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    List<Places> said = said(at, source.get().end(), from);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Reported(new Places(at, cueEnd), source, Optional.empty(), said, false));
  }

  /** At the head of a sentence a comma ends the source: "According to the ministry, no one …". */
  private Optional<Source> source(int at, int from) {
    var subjects = new TurnedSubjects(frame, phrases);
    if (at > 1) {
      return subjects.after(from);
    }
    return subjects.after(from).map(source -> Source.of(source.from(), source.whoEnd()));
  }

  private int cueEnd(int at) {
    if (frame.is(at, "according") && frame.is(at + 1, "to")) {
      return at + 2;
    }
    if (frame.is(at, "as") && frame.is(at + 1, "per")) {
      return at + 2;
    }
    boolean words =
        frame.is(at, "in") && frame.is(at + 1, "the") && OWN_WORDS.contains(frame.word(at + 2));
    return words && frame.is(at + 3, "of") ? at + 4 : at;
  }

  private List<Places> said(int cue, int sourceEnd, int from) {
    var said = new ArrayList<Places>();
    if (frame.is(sourceEnd, ":") && frame.isStretch(sourceEnd + 1)) {
      said.add(new Places(sourceEnd + 1, sourceEnd + 2));
      return said;
    }
    int leftEnd = frame.isComma(cue - 1) || frame.isDash(cue - 1) ? cue - 1 : cue;
    boolean left = leftEnd > from && isClause(from, leftEnd);
    int right = frame.isComma(sourceEnd) ? afterRelative(sourceEnd) + 1 : -1;
    int end = right > 0 ? ends.after(right, ClauseEnds.Clause.MAIN) : -1;
    if (left) {
      said.add(new Places(from, leftEnd));
    }
    if (end > right && right > 0 && (isClause(right, end) || left && !isParticiple(right))) {
      said.add(new Places(right, end));
    }
    return said;
  }

  /**
   * "According to the ruling, which runs to 41 pages, …": returns the comma after such a clause.
   */
  private int afterRelative(int comma) {
    if (!WordSets.RELATIVES.contains(frame.word(comma + 1))) {
      return comma;
    }
    int at = comma + 1;
    while (at < frame.size() && !frame.isComma(at) && !frame.isStretch(at)) {
      at++;
    }
    return frame.isComma(at) ? at : comma;
  }

  private boolean isParticiple(int at) {
    return frame.word(at).endsWith("ing")
        || frame.is(at, WordClass.CONJUNCTION)
        || frame.is(at, "who")
        || frame.is(at, "which");
  }

  private boolean isClause(int from, int end) {
    for (int at = from; at < end; at++) {
      if (frame.isStretch(at)
          || frame.is(at, WordClass.AUXILIARY)
          || frame.is(at, WordClass.VERB)) {
        return true;
      }
    }
    return false;
  }
}
