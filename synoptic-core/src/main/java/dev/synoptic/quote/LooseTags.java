package dev.synoptic.quote;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.QuoteMarks;
import java.util.List;
import java.util.Set;

/**
 * Finds "she said" and "said Lind" beside a quotation that lacks one of its marks. Only the plain
 * forms count: the tag has to be a sentence's or a clause's whole rest.
 */
final class LooseTags {

  private static final int LONGEST_SUBJECT = 5;

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who");

  private final ParsedReport report;
  private final List<Token> tokens;
  private final String[] words;

  LooseTags(ParsedReport report, String[] words) {
    this.report = report;
    this.tokens = report.tokens();
    this.words = words;
  }

  /**
   * Returns where the report's own words begin again within the tokens from {@code from} to before
   * {@code end}: after the comma or stop before a tag; {@code end} if there is none.
   */
  int before(int from, int end, int limit) {
    for (int at = from; at + 1 < end; at++) {
      boolean mark = words[at].equals(",") || words[at].equals("?") || words[at].equals("!");
      int next =
          QuoteMarks.isMark(report.text().charAt(tokens.get(at + 1).start())) ? at + 2 : at + 1;
      if (mark && at > from && follows(next, limit)) {
        return next;
      }
    }
    return end;
  }

  /** Returns whether a tag begins at {@code at}, given that its paragraph ends at {@code limit}. */
  boolean follows(int at, int limit) {
    if (at >= limit) {
      return false;
    }
    if (isSaying(at)) {
      return at + 1 < limit && isName(at + 1);
    }
    int verb = at;
    while (verb < limit && verb - at < LONGEST_SUBJECT && isName(verb) && !isSaying(verb)) {
      verb++;
    }
    return verb > at && verb < limit && isSaying(verb) && (verb + 1 >= limit || ends(verb + 1));
  }

  private boolean isName(int at) {
    WordClass wordClass = tokens.get(at).wordClass();
    return PRONOUNS.contains(words[at])
        || wordClass == WordClass.PROPER
        || wordClass == WordClass.DETERMINER
        || wordClass == WordClass.NOUN
        || tokens.get(at).kind() == TokenKind.WORD && isCapital(at);
  }

  private boolean isCapital(int at) {
    return Character.isUpperCase(report.text().codePointAt(tokens.get(at).start()));
  }

  private boolean ends(int at) {
    return words[at].equals(".")
        || words[at].equals(",")
        || words[at].equals(":")
        || WordSets.isTime(words[at])
        || words[at].equals("on")
        || words[at].equals("in");
  }

  private boolean isSaying(int at) {
    for (SayingVerbs.Entry entry : SayingVerbs.english().of(words[at])) {
      boolean plain =
          entry.form() == VerbForm.PAST
              || entry.form() == VerbForm.PAST_OR_PARTICIPLE
              || entry.form() == VerbForm.PRESENT;
      if (plain
          && entry.verb().particles().isEmpty()
          && entry.verb().takes(Takes.QUOTE)
          && !entry.verb().takes(Takes.WEAK)) {
        return true;
      }
    }
    return false;
  }
}
