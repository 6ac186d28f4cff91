package dev.synoptic.quote;

import dev.synoptic.model.Range;
import dev.synoptic.model.WordClass;
import java.util.Optional;
import java.util.Set;

/**
 * Reads when and where something was said from the words beside the cue: "In a statement on Friday,
 * Lind said", "Lind on Monday told", "said Lind at a rally in Ohio". Words within what is said tell
 * when and where something else happens.
 */
final class Settings {

  private static final Set<String> LEADING =
      Set.of("in", "at", "on", "during", "via", "through", "after", "before", "following", "from");

  /** What ties a further phrase to a setting: "in an interview with the daily". */
  private static final Set<String> TYING =
      Set.of("of", "in", "with", "to", "on", "at", "from", "by", "for", "about");

  private static final Set<String> SPEAKING =
      Set.of("speaking", "writing", "talking", "posting", "appearing", "testifying");

  /** Places that a phrase of a setting fills at most. */
  private static final int LONGEST = 16;

  private final Frame frame;
  private final boolean[] taken;
  private final NounPhrases phrases;
  private final Asides asides;

  private Optional<Range> time = Optional.empty();
  private Optional<Range> place = Optional.empty();

  private boolean then;

  /** Reads settings in {@code frame}, given which of its places are said by someone. */
  Settings(Frame frame, boolean[] taken) {
    this.frame = frame;
    this.taken = taken;
    this.phrases = new NounPhrases(frame);
    this.asides = new Asides(frame, phrases);
  }

  /** Returns the setting of {@code reported}. */
  Setting of(Reported reported) {
    int first = reported.source().map(Source::from).orElse(reported.cue().from());
    after(Math.max(reported.cue().end(), reported.source().map(Source::end).orElse(0)), reported);
    if (first < reported.cue().from()) {
      after(reported.source().map(Source::whoEnd).orElse(first), reported);
    }
    leading(Math.min(first, reported.cue().from()));
    return new Setting(time, place, then && time.isEmpty());
  }

  /** Reads phrase after phrase from {@code from}, until something else stands there. */
  private void after(int from, Reported reported) {
    int at = from;
    int addressed = reported.addressee().map(Source::from).orElse(-1);
    while (at < frame.size() && !taken[at]) {
      int next = at >= reported.cue().end() ? afterThen(at) : at;
      if (next == at) {
        next = afterPhrase(at);
      }
      if (next == at && at == addressed) {
        next = reported.addressee().get().end();
      } else if (next == at && isPassed(at)) {
        next = at + 1;
      }
      if (next <= at) {
        return;
      }
      at = next;
    }
  }

  /** "he said then", "he said at the time". */
  private int afterThen(int at) {
    boolean time = frame.is(at, "at") && frame.is(at + 1, "the") && frame.is(at + 2, "time");
    boolean before = time || frame.is(at, "then");
    then |= before;
    return time ? at + 3 : before ? at + 1 : at;
  }

  private boolean isPassed(int at) {
    return frame.is(at, WordClass.ADVERB)
        || frame.isComma(at)
        || frame.is(at, "to")
        || SPEAKING.contains(frame.word(at));
  }

  /** "In a statement on Friday, Lind said"; "Speaking in Ottawa, she said". */
  private void leading(int end) {
    int at = SPEAKING.contains(frame.word(0)) ? 1 : 0;
    while (at < end && !taken[at]) {
      int next = afterPhrase(at);
      if (next == at) {
        return;
      }
      at = frame.isComma(next) ? next + 1 : next;
    }
  }

  /** Returns the place after the time or the setting that begins at {@code at}; at if none does. */
  private int afterPhrase(int at) {
    int end = untaken(at, asides.afterTime(at));
    if (end > at) {
      if (time.isEmpty()) {
        time = Optional.of(frame.range(at, end));
      }
      return end;
    }
    end = untaken(at, afterSetting(at));
    if (end > at && place.isEmpty()) {
      place = Optional.of(frame.range(at, end));
    }
    return end;
  }

  private int untaken(int from, int end) {
    int at = from;
    while (at < end && !taken[at]) {
      at++;
    }
    return at == end ? end : from;
  }

  private int afterSetting(int at) {
    if (!LEADING.contains(frame.word(at))) {
      return at;
    }
    int end = withoutTime(at + 1, phrases.coreEnd(at + 1));
    if (end == at + 1 || !isSetting(at, end)) {
      return at;
    }
    while (end + 1 < frame.size() && TYING.contains(frame.word(end)) && end - at < LONGEST) {
      int more = withoutTime(end + 1, phrases.coreEnd(end + 1));
      if (more == end + 1 || asides.afterTime(end) > end) {
        break;
      }
      end = more;
    }
    return end;
  }

  /** "a rally in Ohio last week": the time is no part of the phrase. */
  private int withoutTime(int from, int end) {
    for (int at = from + 1; at < end; at++) {
      if (asides.afterTime(at) >= end) {
        return at;
      }
    }
    return end;
  }

  private boolean isSetting(int preposition, int end) {
    if (WordSets.isSetting(frame.word(end - 1))) {
      return true;
    }
    String word = frame.word(preposition);
    boolean named = frame.is(end - 1, WordClass.PROPER) && frame.isCapital(end - 1);
    return named && (word.equals("on") || word.equals("in") || word.equals("at"));
  }
}
