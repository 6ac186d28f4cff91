package dev.synoptic.quote;

import dev.synoptic.model.WordClass;
import dev.synoptic.text.Lexicon;
import java.util.Optional;

/**
 * Tells what stands between a name and its verb, set off by commas, dashes or brackets: "Lind, who
 * has led the council for ten years, said".
 */
final class Appositions {

  /** A clause between name and verb rarely has more words; beyond, the name is another clause's. */
  private static final int MAX_BETWEEN = 60;

  private final Frame frame;
  private final NounPhrases phrases;
  private final Described described;

  Appositions(Frame frame, NounPhrases phrases) {
    this.frame = frame;
    this.phrases = phrases;
    this.described = new Described(frame, phrases);
  }

  /**
   * Returns the subject before what stands between commas, dashes or brackets: "Lind, who has led
   * the council for ten years, said". Of several phrases the first that begins a clause is it, for
   * "Lind, the head of a council, a body of ten, said" has one subject and two appositions.
   */
  Optional<Source> before(int close) {
    Optional<Source> best = Optional.empty();
    boolean bracket = frame.is(close, ")");
    int limit = Math.max(0, close - MAX_BETWEEN);
    for (int at = close - 1; at > limit; at--) {
      boolean opens = bracket ? frame.is(at, "(") : frame.isComma(at) || frame.isDash(at);
      if (!opens || !sameSort(at, close)) {
        if (!bracket && (frame.is(at, ";") || frame.isStop(at))) {
          break;
        }
        continue;
      }
      Optional<Source> found = beforeAside(at, close);
      if (found.isPresent()) {
        best = found;
      }
      if (bracket) {
        break;
      }
    }
    return best;
  }

  private boolean sameSort(int open, int close) {
    return frame.is(close, ")") || frame.isComma(open) == frame.isComma(close);
  }

  private Optional<Source> beforeAside(int open, int close) {
    int last = open - 1;
    if (frame.is(last, ")")) {
      while (last > 0 && !frame.is(last, "(")) {
        last--;
      }
      last--;
    }
    int start = described.withParticiple(described.withRelativeClause(phrases.startOf(last), last));
    boolean age = start == last && frame.is(last, WordClass.NUMERAL) && frame.isComma(last - 1);
    if (start < 0 || age || phrases.isTime(start) && last - start < 2) {
      return Optional.empty();
    }
    boolean begins = phrases.beginsClause(start) || phrases.isOpened(start);
    if (!begins || phrases.isTied(start) || isListed(start) || !isApposition(open + 1, close)) {
      return Optional.empty();
    }
    return Optional.of(named(new Source(start, close + 1, start, last + 1), open + 1, close));
  }

  /** "a cache of letters to pubs and bars, found last week, showed": "bars" is no subject. */
  private boolean isListed(int start) {
    return (frame.is(start - 1, "and") || frame.is(start - 1, "or"))
        && frame.is(start, WordClass.NOUN)
        && phrases.isNominal(start - 2);
  }

  /** "The head of the council, Ada Lind, said": the name between the commas tells who it is. */
  Source named(Source source, int from, int end) {
    boolean role =
        frame.is(source.whoEnd() - 1, WordClass.NOUN)
            || frame.isWord(from) && isPerson(from) && isRole(source.whoFrom());
    boolean name = end > from && end - from < 5 && frame.is(end - 1, WordClass.PROPER);
    for (int at = from; at < end && name; at++) {
      name = frame.is(at, WordClass.PROPER) && isMention(at);
    }
    // "A spokesman for the owner, Ternmark Ferries, said": that names the owner.
    boolean whole = phrases.coreEnd(source.from()) == source.whoEnd() || isPerson(from);
    return role && name && whole && !isSeveral(phrases.coreEnd(source.whoFrom()) - 1)
        ? new Source(source.from(), source.end(), from, end)
        : source;
  }

  /** "According to troopers, Ada Lind left": she is none of those. */
  private boolean isSeveral(int noun) {
    String word = frame.word(noun);
    return word.equals("police")
        || word.endsWith("s") && !Lexicon.english().lemma(word, WordClass.NOUN).equals(word);
  }

  /** "The new head of the Harbour Board": the head of the phrase tells what someone is. */
  private boolean isRole(int from) {
    int head = phrases.coreEnd(from) - 1;
    return head >= from
        && frame.is(head, WordClass.NOUN)
        && (Lexicon.english().isPerson(frame.word(head)) || frame.is(head, "head"));
  }

  private boolean isPerson(int at) {
    return frame.prose().personAt(frame.firstToken(at)) != Prose.NONE;
  }

  private boolean isMention(int at) {
    return frame.prose().nameAt(frame.firstToken(at)) != Prose.NONE;
  }

  /** Returns whether no finite verb stands in the words, unless they are a relative clause. */
  boolean isApposition(int from, int to) {
    String first = frame.word(from);
    if (WordSets.RELATIVES.contains(first)
        || first.equals("whose")
        || first.equals("where")
        || WordSets.SUBORDINATORS.contains(first)
        || frame.is(from, WordClass.PREPOSITION)) {
      return true;
    }
    boolean relative = false;
    for (int at = from; at < to; at++) {
      String word = frame.word(at);
      relative |= WordSets.RELATIVES.contains(word) || word.equals("whose") || word.equals("where");
      if (!relative && frame.is(at, WordClass.AUXILIARY) && !word.equals("'s")) {
        return false;
      }
    }
    return true;
  }
}
