package dev.synoptic.quote;

import dev.synoptic.model.Range;
import dev.synoptic.model.TokenKind;
import java.util.Optional;

/**
 * Reads the plainest words beside a quotation, in a language whose grammar is not known here: a
 * verb of saying right behind the marks and who speaks behind it (“…”, sagte Lind), or who speaks
 * and such a verb before a colon (Lind sagte: “…”). What is not plain stays unread.
 */
final class PlainTags {

  /** Tokens that name someone, at most: "der Sprecher der Feuerwehr in Halle". */
  private static final int LONGEST = 9;

  /** Tokens of what stands between commas behind a name, or before the subject, at most. */
  private static final int ASIDE = 12;

  private final Prose prose;
  private final SpeechWords words;

  PlainTags(Prose prose, SpeechWords words) {
    this.prose = prose;
    this.words = words;
  }

  /**
   * The words beside a quotation.
   *
   * @param cue the verb of saying, or what stands for it
   * @param source who speaks, if the report says so
   * @param pronoun whether the source is only a pronoun
   * @param end the token after the tag
   */
  record Tag(Range cue, Optional<Range> source, boolean pronoun, int end) {}

  /** Returns the tag that follows a quotation at {@code from}, before the token {@code limit}. */
  Optional<Tag> after(int from, int limit) {
    int at = from < limit && is(from, ",") ? from + 1 : from;
    int verbEnd = verbEnd(at, limit);
    boolean so = at < limit && words.in("so", word(at));
    if (verbEnd == at && !so) {
      return Optional.empty();
    }
    int cueEnd = so ? at + 1 : verbEnd;
    if (!so && isInverted(at)) {
      return Optional.of(new Tag(range(at, cueEnd), Optional.of(range(at, cueEnd)), true, cueEnd));
    }
    boolean pronoun = !so && cueEnd < limit && words.in("pronoun", word(cueEnd));
    int end = pronoun ? cueEnd + 1 : sourceEnd(cueEnd, limit);
    Optional<Range> source = end > cueEnd ? Optional.of(range(cueEnd, end)) : Optional.empty();
    return so && source.isEmpty()
        ? Optional.empty()
        : Optional.of(new Tag(range(at, cueEnd), source, pronoun, end));
  }

  /** Returns "selon le préfet" at the head of a sentence, before the comma at {@code comma}. */
  Optional<Tag> leading(int from, int comma) {
    boolean so = from + 1 < comma && words.in("so", word(from));
    int end = so ? sourceEnd(from + 1, comma) : from;
    return end > from + 1
        ? Optional.of(
            new Tag(range(from, from + 1), Optional.of(range(from + 1, end)), false, comma))
        : Optional.empty();
  }

  /**
   * Returns the tag that leads up to the colon at {@code colon}, in a sentence from {@code from}.
   */
  Optional<Tag> before(int from, int colon) {
    for (int at = from; at < colon; at++) {
      int end = verbEnd(at, colon);
      if (end > at) {
        int subject = sourceEnd(from, at);
        if (subject == at && at > from) {
          boolean pronoun = at == from + 1 && words.in("pronoun", word(from));
          return Optional.of(new Tag(range(at, end), Optional.of(range(from, at)), pronoun, colon));
        }
        int last = sourceEnd(end, colon);
        return last > end
            ? Optional.of(new Tag(range(at, end), Optional.of(range(end, last)), false, colon))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns the token after the verb of saying that begins at {@code at}; at if none does. */
  int verbEnd(int at, int limit) {
    if (at >= limit || at > 0 && words.in("not", word(at - 1))) {
      return at;
    }
    String word = word(at);
    int joint = word.indexOf('-');
    String bare = joint > 0 ? word.substring(0, joint) : word;
    if (words.in("helper", bare) && at + 1 < limit && words.in("participle", word(at + 1))) {
      return at + 2;
    }
    boolean pronoun = joint > 0 && words.in("pronoun", word.substring(word.lastIndexOf('-') + 1));
    boolean verb = words.in("verb", bare) && (joint < 0 || pronoun);
    return verb && !prose.isCapital(at) ? at + 1 : at;
  }

  /** "dit-elle", "a-t-il ajouté": the pronoun hangs on the verb. */
  private boolean isInverted(int at) {
    String word = word(at);
    int joint = word.lastIndexOf('-');
    return joint > 0 && words.in("pronoun", word.substring(joint + 1));
  }

  /** Returns the token after the words from {@code from} on that name someone. */
  int sourceEnd(int from, int limit) {
    int at = from;
    int named = from;
    while (at < limit && at - from < LONGEST && prose.stretchAt(at) == Prose.NONE) {
      boolean article = words.in("article", word(at)) && at == from;
      boolean link = words.in("link", word(at)) && at > from;
      boolean noun = isNoun(from, at);
      if (link && isAddressed(from, at)) {
        break;
      }
      boolean title =
          is(at, ".") && at > from && prose.token(at - 1).end() - prose.token(at - 1).start() < 4;
      if (!article && !link && !noun && !(title && at + 1 < limit && prose.isCapital(at + 1))) {
        break;
      }
      at++;
      boolean names = !words.in("nouns", "capital") || prose.isCapital(at - 1);
      named = article || link || !names ? named : at;
    }
    return isName(from, named) ? named : from;
  }

  /**
   * "sagte Bürgermeisterin Karin Weidmann der Zeitung": behind a role and a name in full stands to
   * whom it was said, behind a role alone of what it is ("der Sprecher der Feuerwehr").
   */
  private boolean isAddressed(int from, int at) {
    boolean capital = words.in("nouns", "capital");
    boolean dative = is(at, "der") || is(at, "dem") || is(at, "den");
    return capital
        && dative
        && at - 2 >= from
        && prose.isCapital(at - 1)
        && prose.isCapital(at - 2);
  }

  private boolean isNoun(int from, int at) {
    if (prose.token(at).kind() != TokenKind.WORD
        || words.in("end", word(at))
        || words.in("that", word(at))) {
      return false;
    }
    // German nouns have capitals: behind one a small word goes on with something else.
    boolean over =
        words.in("nouns", "capital")
            && at > from
            && prose.isCapital(at - 1)
            && !prose.isCapital(at);
    return !over;
  }

  /**
   * Returns the token after the subject that begins at {@code from} and that a verb of saying or a
   * comma follows; {@code from} if none does.
   */
  int subjectEnd(int from, int limit) {
    int at = from + 1;
    while (at < limit && at - from <= LONGEST && !is(at, ",") && verbEnd(at, limit) == at) {
      at++;
    }
    return at < limit && sourceEnd(from, at) == at ? at : from;
  }

  /** Returns the article that a word begins with, "l'" of "l'éleveur"; empty if it has none. */
  static String elided(String word) {
    int mark = word.indexOf('\'');
    return mark > 0 && mark < 3 ? word.substring(0, mark + 1) : "";
  }

  /** Returns whether the words begin as a name or a role does, and hold more than an article. */
  private boolean isName(int from, int end) {
    if (end <= from) {
      return false;
    }
    boolean begins = prose.isCapital(from) || words.in("article", elided(word(from)));
    return words.in("article", word(from)) ? end > from + 1 : begins;
  }

  /** Returns the next comma from {@code from} on that is near and outside quotations, or -1. */
  int nextComma(int from, int stop) {
    for (int at = from; at < Math.min(stop, from + ASIDE); at++) {
      if (is(at, ",") && prose.stretchAt(at) == Prose.NONE) {
        return at;
      }
    }
    return -1;
  }

  private boolean is(int at, String word) {
    return word(at).equals(word);
  }

  private String word(int at) {
    return prose.word(at);
  }

  Range range(int from, int end) {
    return new Range(prose.token(from).start(), prose.token(end - 1).end());
  }
}
