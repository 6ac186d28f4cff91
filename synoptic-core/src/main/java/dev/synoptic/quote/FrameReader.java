package dev.synoptic.quote;

import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Range;
import dev.synoptic.model.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one frame: which words are said, beside which cue. */
final class FrameReader {

  /** Words that may stand between the beginning of a sentence and a quotation, saying nothing. */
  private static final Set<String> OPENERS =
      Set.of("but", "and", "so", "still", "yet", "then", "also", "again", "or", "however", ",");

  private final Frame frame;
  private final List<Cue> cues;
  private final List<Utterance> utterances = new ArrayList<>();

  /** What is taken already, by place in the frame. */
  private final boolean[] taken;

  private FrameReader(Frame frame) {
    this.frame = frame;
    this.cues = Cues.in(frame);
    this.taken = new boolean[frame.size()];
  }

  /** Returns the utterances that a cue of {@code frame} marks, in reading order of the cues. */
  static List<Utterance> read(Frame frame) {
    return new FrameReader(frame).read();
  }

  private List<Utterance> read() {
    int before = 0;
    for (Cue cue : cues) {
      if (!taken[cue.from()] && read(cue, before)) {
        before = cue.stop();
      }
    }
    return utterances;
  }

  private boolean read(Cue cue, int from) {
    int leftEnd = leftEnd(cue.start());
    if (leftEnd > from && frame.isStretch(leftEnd - 1)) {
      return quotedBefore(cue, from, leftEnd);
    }
    if (!cue.right().isEmpty() && !cue.inverted() || cue.right().kind() == Complement.Kind.QUOTED) {
      return saidAfter(cue);
    }
    if (leftEnd > from && isSaid(cue, from, leftEnd)) {
      return saidBefore(cue, from, leftEnd);
    }
    return false;
  }

  /** Returns the place after what may be said before the cue; 0 if nothing may. */
  private int leftEnd(int start) {
    if (start == 0) {
      return 0;
    }
    if (frame.isStretch(start - 1)) {
      return Utterances.endsOpen(frame.prose(), frame.stretch(start - 1)) ? start : 0;
    }
    return frame.isComma(start - 1) ? start - 1 : 0;
  }

  /** “…,” she said: and, after a comma, the words may go on. */
  private boolean quotedBefore(Cue cue, int from, int end) {
    if (!cue.verb().takes(Takes.QUOTE)) {
      return false;
    }
    int start = end - 1;
    while (start > from && frame.isStretch(start - 1)) {
      start--;
    }
    var pieces = new ArrayList<Range>();
    boolean whole = opensSentence(from, start);
    if (whole) {
      addStretches(pieces, start, end);
    } else {
      pieces.add(range(from, end));
      take(from, end);
    }
    Complement right = cue.right();
    if (right.kind() == Complement.Kind.QUOTED) {
      addStretches(pieces, right.from(), right.end());
    } else if (cue.inverted()) {
      addLater(pieces, cue.stop());
    }
    add(cue, pieces, whole ? QuotationForm.DIRECT : QuotationForm.MIXED);
    return true;
  }

  /** “…,” said Burke, “…” */
  private void addLater(List<Range> pieces, int at) {
    int next = at;
    while (next < frame.size() && !frame.isStretch(next) && !frame.is(next, WordClass.VERB)) {
      next++;
    }
    if (frame.isStretch(next) && frame.isComma(next - 1)) {
      addStretches(pieces, next, next + 1);
    }
  }

  private boolean opensSentence(int from, int stretch) {
    int at = stretch - 1;
    if (frame.is(at, ":")) {
      return true;
    }
    while (at >= from && OPENERS.contains(frame.word(at))) {
      at--;
    }
    return at < from;
  }

  private void addStretches(List<Range> pieces, int from, int end) {
    for (int at = from; at < end; at++) {
      if (frame.isStretch(at)) {
        pieces.add(frame.stretch(at).words());
      }
    }
    take(from, end);
  }

  private void take(int from, int end) {
    for (int at = from; at < end; at++) {
      taken[at] = true;
    }
  }

  /** X said that …; X said: “…” */
  private boolean saidAfter(Cue cue) {
    Complement right = cue.right();
    if (right.kind() == Complement.Kind.LATER) {
      add(cue, new ArrayList<>(), QuotationForm.DIRECT);
      return true;
    }
    boolean quoted = hasStretch(right.from(), right.end());
    if (cue.verb().isThought() && !quoted || !allows(cue, quoted)) {
      return false;
    }
    var pieces = new ArrayList<Range>();
    if (right.kind() == Complement.Kind.QUOTED) {
      addStretches(pieces, right.from(), right.end());
      boolean led =
          !frame.isStretch(cue.end())
              || Utterances.beginsLarge(frame.prose(), frame.stretch(right.from()));
      add(cue, pieces, led ? QuotationForm.DIRECT : QuotationForm.MIXED);
      return true;
    }
    pieces.add(range(right.from(), right.end()));
    take(right.from(), right.end());
    add(cue, pieces, quoted ? QuotationForm.MIXED : QuotationForm.INDIRECT);
    return true;
  }

  private boolean allows(Cue cue, boolean quoted) {
    Verb verb = cue.verb();
    if (!verb.takes(Takes.WEAK) || quoted) {
      return true;
    }
    return frame.is(cue.right().from(), "that") && cue.right().kind() == Complement.Kind.CLAUSE;
  }

  private boolean hasStretch(int from, int end) {
    for (int at = from; at < end; at++) {
      if (frame.isStretch(at)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the clause before the cue can be what is said. */
  private boolean isSaid(Cue cue, int from, int end) {
    Verb verb = cue.verb();
    if (cue.shared() || verb.isThought() || !verb.takes(Takes.THAT) || verb.takes(Takes.WEAK)) {
      return false;
    }
    if (WordSets.SUBORDINATORS.contains(frame.word(from)) || frame.is(from, WordClass.VERB)) {
      return false;
    }
    for (int at = from; at < end; at++) {
      if (frame.is(at, WordClass.AUXILIARY) || frame.is(at, WordClass.VERB) && at > from) {
        return true;
      }
    }
    return false;
  }

  private boolean saidBefore(Cue cue, int from, int end) {
    var pieces = new ArrayList<Range>();
    pieces.add(range(from, end));
    take(from, end);
    int stop = cue.stop();
    if (frame.isComma(stop) && stop + 1 < frame.size()) {
      int last = new ClauseEnds(frame).after(stop + 1);
      if (last > stop + 1 && goesOn(stop + 1)) {
        pieces.add(range(stop + 1, last));
        take(stop + 1, last);
      }
    }
    boolean quoted = hasStretch(from, end);
    add(cue, pieces, quoted ? QuotationForm.MIXED : QuotationForm.INDIRECT);
    return true;
  }

  private boolean goesOn(int at) {
    return !frame.word(at).endsWith("ing")
        && !frame.is(at, "who")
        && !frame.is(at, "which")
        && !frame.is(at, "citing")
        && !frame.is(at, WordClass.CONJUNCTION)
        && !frame.is(at, WordClass.PREPOSITION);
  }

  /** Returns the words, without the marks where one pair holds them all. */
  private Range range(int from, int end) {
    if (end == from + 1 && frame.isStretch(from)) {
      return frame.stretch(from).words();
    }
    return frame.range(from, end);
  }

  private void add(Cue cue, List<Range> pieces, QuotationForm form) {
    pieces.sort(null);
    Optional<Range> source = cue.source().map(s -> frame.range(s.from(), s.end()));
    Optional<Range> who = cue.source().map(s -> frame.range(s.whoFrom(), s.whoEnd()));
    Optional<Range> addressee = cue.right().addressee().map(s -> frame.range(s.from(), s.end()));
    Range words = frame.range(cue.from(), cue.end());
    utterances.add(new Utterance(pieces, Optional.of(words), source, who, addressee, form));
  }
}
