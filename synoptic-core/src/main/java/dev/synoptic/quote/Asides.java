package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import java.util.Set;

/**
 * Steps over what stands between a verb of saying and what is said: when, where and to whom. "told
 * reporters in Ottawa on Tuesday that …".
 */
final class Asides {

  /** Verbs' objects that are spoken to, where the verb alone does not tell. */
  private static final Set<String> TIME_STARTS =
      Set.of(
          "last", "this", "next", "early", "late", "earlier", "later", "that", "the", "a", "one",
          "two", "three", "several", "just", "only", "every", "ago");

  private final Frame frame;
  private final NounPhrases phrases;

  Asides(Frame frame, NounPhrases phrases) {
    this.frame = frame;
    this.phrases = phrases;
  }

  /** Returns the place after the adverbs, times and settings that begin at {@code from}. */
  int after(int from) {
    int at = from;
    while (true) {
      int next = afterOne(at);
      if (next == at) {
        return at;
      }
      at = next;
    }
  }

  /** Returns the place after the adverbs that begin at {@code from}. */
  int afterAdverbs(int from) {
    int at = from;
    while (frame.is(at, WordClass.ADVERB) && !isQuestionWord(at)) {
      at++;
    }
    return at;
  }

  private int afterOne(int at) {
    if (frame.is(at, WordClass.ADVERB) && !isQuestionWord(at)) {
      return at + 1;
    }
    int time = afterTime(at);
    return time > at ? time : afterSetting(at);
  }

  private boolean isQuestionWord(int at) {
    return WordSets.QUESTION_WORDS.contains(frame.word(at));
  }

  /** Returns the place after "Tuesday", "last week", "two days ago", "on Monday night". */
  int afterTime(int from) {
    int at = from;
    if (frame.is(at, "as") && frame.is(at + 2, "as")) {
      // "as recently as last Wednesday"
      at += 3;
    } else if (frame.is(at, "on")
        || frame.is(at, "in")
        || frame.is(at, "at")
        || frame.is(at, "late")
        || frame.is(at, "early")
        || frame.is(at, "by")
        || frame.is(at, "during")) {
      at++;
    }
    int limit = Math.min(at + 4, frame.size());
    int time = at;
    while (time < limit && !phrases.isTime(time) && isTimeModifier(time)) {
      time++;
    }
    if (!phrases.isTime(time)) {
      return from;
    }
    while (phrases.isTime(time)
        || frame.is(time, "ago")
        || frame.is(time, "earlier")
        || frame.is(time, "later")
        || frame.is(time, WordClass.NUMERAL)) {
      time++;
    }
    // "said the week would end", "said three days of rain": a subject, not a time
    boolean bare = at == from && !frame.isCapital(from) && !phrases.isTime(from);
    boolean goesOn = isVerb(time) || frame.is(time, "of");
    return bare && goesOn || isPossessive(time) ? from : time;
  }

  private boolean isTimeModifier(int at) {
    return TIME_STARTS.contains(frame.word(at))
        || frame.is(at, WordClass.NUMERAL)
        || frame.is(at, WordClass.DETERMINER);
  }

  private boolean isVerb(int at) {
    return frame.is(at, WordClass.VERB) || frame.is(at, WordClass.AUXILIARY);
  }

  private boolean isPossessive(int at) {
    return frame.is(at, "'s") || frame.is(at, "'");
  }

  /** Returns the place after "in a statement", "at a news conference in Ottawa", "on Fox News". */
  int afterSetting(int at) {
    if (!frame.is(at, WordClass.PREPOSITION)
        || frame.is(at, "of")
        || frame.is(at, "than")
        || frame.is(at, "to")) {
      return at;
    }
    int end = phrases.endOf(at + 1);
    if (end == at + 1) {
      return at;
    }
    boolean leads = leadsToSpeech(end);
    return leads || isSetting(at, end) ? end : at;
  }

  /** Returns whether what is said begins at {@code at} without doubt. */
  private boolean leadsToSpeech(int at) {
    if (frame.isComma(at)) {
      return frame.isStretch(at + 1) || frame.is(at + 1, "that");
    }
    return frame.is(at, "that")
        || frame.isStretch(at)
        || frame.is(at, ":")
        || at >= frame.size()
        || frame.isStop(at);
  }

  /** Returns whether "in a speech", "on his blog" begins at {@code at}. */
  boolean isSettingPhrase(int at) {
    if (!frame.is(at, WordClass.PREPOSITION) || frame.is(at, "of") || frame.is(at, "about")) {
      return false;
    }
    int end = phrases.coreEnd(at + 1);
    return end > at + 1 && WordSets.isSetting(frame.word(end - 1));
  }

  private boolean isSetting(int preposition, int end) {
    for (int at = preposition + 1; at < end; at++) {
      if (WordSets.isSetting(frame.word(at)) || phrases.isTime(at)) {
        return true;
      }
    }
    String word = frame.word(preposition);
    boolean name = frame.isCapital(end - 1) && frame.is(end - 1, WordClass.PROPER);
    return name
        && (word.equals("on") || word.equals("in") || word.equals("at") || word.equals("to"));
  }
}
