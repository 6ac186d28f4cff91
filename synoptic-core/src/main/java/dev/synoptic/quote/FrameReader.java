package dev.synoptic.quote;

import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads one frame: which words are said, beside which cue. */
final class FrameReader {

  private final Frame frame;
  private final List<Utterance> utterances = new ArrayList<>();

  /** What is said already, by place in the frame: no speech is read inside speech. */
  private final boolean[] taken;

  private FrameReader(Frame frame) {
    this.frame = frame;
    this.taken = new boolean[frame.size()];
  }

  /** Returns the utterances that a cue of {@code frame} marks, in reading order of the cues. */
  static List<Utterance> read(Frame frame) {
    return new FrameReader(frame).read();
  }

  /**
   * Reads the tags first (“…,” she said; …, officials said): they close what is said, so a verb
   * before them cannot reach over it. Then the rest, from left to right.
   */
  private List<Utterance> read() {
    Optional<Reported> headline = new Colons(frame).read();
    if (headline.isPresent()) {
      add(headline.get());
    }
    List<Cue> cues = Cues.in(frame);
    var verbs = new VerbCues(frame);
    var read = new boolean[cues.size()];
    int from = 0;
    for (int i = 0; i < read.length; i++) {
      if (verbs.isTag(cues.get(i), from, i)) {
        read[i] = true;
        from = add(verbs.read(cues.get(i), from), from, cues.get(i).stop());
      }
    }
    readRest(cues, verbs, read);
    utterances.sort(Comparator.comparing(u -> u.cue().orElseThrow()));
    return utterances;
  }

  private void readRest(List<Cue> cues, VerbCues verbs, boolean[] read) {
    var others = new OtherCues(frame);
    int next = 0;
    int from = 0;
    for (int at = 0; at < frame.size(); at++) {
      while (next < read.length && cues.get(next).from() <= at) {
        Cue cue = cues.get(next);
        if (!read[next] && !taken[cue.from()]) {
          from = add(verbs.read(cue, from), from, cue.stop());
        } else if (read[next]) {
          from = Math.max(from, cue.stop());
        }
        next++;
      }
      if (!taken[at]) {
        Optional<Reported> found = others.at(at, from);
        from = add(found, from, found.map(FrameReader::stop).orElse(at));
      }
    }
  }

  private static int stop(Reported reported) {
    return Math.max(reported.cue().end(), reported.source().map(Source::end).orElse(0));
  }

  /** Adds what is found, if it is not said already, and returns where the next may begin. */
  private int add(Optional<Reported> found, int from, int stop) {
    Optional<Reported> free = found.flatMap(this::untaken);
    free.ifPresent(this::add);
    return free.isPresent() ? Math.max(from, stop) : from;
  }

  /** Returns {@code reported} without what is said already by others; empty if nothing is left. */
  private Optional<Reported> untaken(Reported reported) {
    var said = new ArrayList<Places>();
    for (Places places : reported.said()) {
      int end = places.from();
      while (end < places.end() && !taken[end]) {
        end++;
      }
      int last = end;
      while (last < places.end()
          && last > places.from()
          && !frame.isWord(last - 1)
          && !frame.isStretch(last - 1)) {
        last--;
      }
      if (last == places.from()) {
        return Optional.empty();
      }
      said.add(new Places(places.from(), last));
    }
    return Optional.of(
        new Reported(
            reported.cue(), reported.source(), reported.addressee(), said, reported.fragment()));
  }

  private void add(Reported reported) {
    var pieces = new ArrayList<Range>();
    boolean quoted = false;
    boolean whole = !reported.fragment();
    for (Places places : reported.said()) {
      boolean only = true;
      for (int at = places.from(); at < places.end(); at++) {
        taken[at] = true;
        quoted |= frame.isStretch(at);
        only &= frame.isStretch(at);
      }
      whole &= only;
      addPieces(pieces, places, only);
    }
    QuotationForm form = quoted ? QuotationForm.MIXED : QuotationForm.INDIRECT;
    utterances.add(utterance(reported, pieces, whole ? QuotationForm.DIRECT : form));
  }

  private void addPieces(List<Range> pieces, Places places, boolean quotedOnly) {
    if (!quotedOnly) {
      pieces.add(frame.range(places.from(), places.end()));
      return;
    }
    for (int at = places.from(); at < places.end(); at++) {
      pieces.add(frame.stretch(at).words());
    }
  }

  private Utterance utterance(Reported reported, List<Range> pieces, QuotationForm form) {
    Optional<Source> asked = reported.source().flatMap(source -> Asked.before(frame, source));
    return new Utterance(
        pieces,
        Optional.of(frame.range(reported.cue().from(), reported.cue().end())),
        reported.source().map(s -> frame.range(s.from(), s.end())),
        reported.source().map(s -> asked.orElse(s)).map(s -> frame.range(s.whoFrom(), s.whoEnd())),
        reported.addressee().map(s -> frame.range(s.from(), s.end())),
        form,
        new Settings(frame, taken).of(reported));
  }
}
