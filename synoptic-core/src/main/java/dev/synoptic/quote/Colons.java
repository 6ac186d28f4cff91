package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import java.util.List;
import java.util.Optional;

/** Reads the forms of headlines: "Lind: “…”", "“…”: Lind", "“…” – Lind". */
final class Colons {

  private static final int LONGEST_NAME = 10;

  private final Frame frame;

  Colons(Frame frame) {
    this.frame = frame;
  }

  /** Returns what is reported without any verb. */
  Optional<Reported> read() {
    for (int at = 1; at < frame.size() && at <= LONGEST_NAME; at++) {
      boolean mark = frame.is(at, ":") || frame.isDash(at);
      if (mark && frame.isStretch(at - 1)) {
        return after(at);
      }
      if (frame.is(at, ":") && frame.isStretch(at + 1)) {
        return before(at);
      }
    }
    return Optional.empty();
  }

  private Optional<Reported> before(int colon) {
    int end = frame.is(colon - 1, ")") ? opening(colon - 1) : colon;
    if (!isName(0, end) || frame.is(0, "according")) {
      return Optional.empty();
    }
    return Optional.of(
        new Reported(
            new Places(colon, colon + 1),
            Optional.of(new Source(0, colon, whoFrom(end), owner(end))),
            Optional.empty(),
            List.of(new Places(colon + 1, colon + 2)),
            false));
  }

  /** "Lind’s reply: “…”" is Lind’s. */
  private int owner(int end) {
    for (int at = 1; at < end; at++) {
      if (frame.is(at, "'s")) {
        return at;
      }
    }
    return end;
  }

  /** "The plan, in Lind’s words: “…”" names who speaks after the comma. */
  private int whoFrom(int end) {
    for (int at = owner(end) - 1; at > 0; at--) {
      if (frame.isComma(at) && owner(end) < end) {
        return frame.is(at + 1, WordClass.PREPOSITION) ? at + 2 : at + 1;
      }
    }
    return 0;
  }

  private int opening(int close) {
    int at = close;
    while (at > 0 && !frame.is(at, "(")) {
      at--;
    }
    return at;
  }

  /** Returns whether a name, perhaps with a role, and no verb stands there. */
  private boolean isName(int from, int end) {
    boolean name = end == 1 && frame.isCapital(0) && frame.beginsBlock();
    for (int at = from; at < end; at++) {
      if (frame.isStretch(at)
          || frame.is(at, WordClass.VERB) && !(at == from && frame.isCapital(at) && end - from > 1)
          || frame.is(at, WordClass.AUXILIARY)) {
        return false;
      }
      name |= frame.is(at, WordClass.PROPER);
    }
    int last = end - 1;
    if (NamesInMarks.isWork(frame.word(last))) {
      return false; // "New Trailer: ‘The Long Gate’"
    }
    boolean named = frame.prose().nameAt(frame.firstToken(last)) != Prose.NONE;
    boolean speaks = named || frame.is(last, ")") || frame.is(last, "'s") || isSayer(last);
    return name && speaks && end - from <= LONGEST_NAME;
  }

  /** "New Film: ‘The Long Way Home’" is said by nobody; "Lind’s reply: “…”" by Lind. */
  private boolean isSayer(int at) {
    String noun = frame.word(at);
    return Sayers.english().mayBe(noun)
        || Sayers.english().isDocument(noun)
        || SpeechNouns.english().takes(noun, "quote");
  }

  private Optional<Reported> after(int mark) {
    if (mark != 1) {
      return Optional.empty();
    }
    int name =
        frame.prose().nameAt(frame.isStretch(2) || frame.size() < 3 ? 0 : frame.firstToken(2));
    if (frame.size() < 3 || frame.isStretch(2) || name == Prose.NONE) {
      return Optional.empty();
    }
    int end = 3;
    while (end < frame.size()
        && !frame.isStretch(end)
        && frame.firstToken(end) < frame.prose().mentionEnd(frame.firstToken(2))) {
      end++;
    }
    boolean ends = end >= frame.size() || frame.isComma(end) || frame.isStop(end);
    if (!ends && !frame.is(end, "(")) {
      return Optional.empty();
    }
    return Optional.of(
        new Reported(
            new Places(mark, mark + 1),
            Optional.of(Source.of(2, end)),
            Optional.empty(),
            List.of(new Places(0, 1)),
            false));
  }
}
