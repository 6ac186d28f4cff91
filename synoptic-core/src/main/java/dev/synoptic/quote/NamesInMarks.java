package dev.synoptic.quote;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.DataFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the names that stand in quotation marks: of works, programmes, ships, groups. “Valley
 * Morning” in "on Monday’s edition of “Valley Morning,” Lind said" is nobody's speech but a word of
 * the report's own sentence, so it is read as one, marks left out.
 *
 * <p>Capitals alone do not make a name, for a head has them on every word; and words that someone
 * is called (“Queen of Mean”) are the words of who calls so. A name has to stand where only a name
 * can: after a possessive, a preposition or the noun for what it names.
 */
final class NamesInMarks {

  private static final Set<String> PLACING = Set.of("on", "in", "from", "at", "during", "via");

  private static final Set<String> NAMED =
      Set.of("called", "named", "titled", "entitled", "dubbed", "so-called", "captioned");

  private static final Set<String> KNOWN = Set.of("known", "billed", "dressed", "starring");

  /** Words that say that a noun is new to the reader, so that its name follows. */
  private static final Set<String> FRESH =
      Set.of("latest", "new", "debut", "first", "second", "a", "an", "hit", "own", "this");

  /** After these "'s" is a verb. */
  private static final Set<String> IS =
      Set.of("it", "he", "she", "that", "there", "here", "who", "what", "this");

  private final ParsedReport report;
  private final String[] words;

  private NamesInMarks(ParsedReport report, String[] words) {
    this.report = report;
    this.words = words;
  }

  /**
   * Returns the stretches that hold a name.
   *
   * @param words the tokens of {@code report} in the form for comparison
   */
  static Set<Stretch> among(List<Stretch> stretches, ParsedReport report, String[] words) {
    var names = new HashSet<Stretch>();
    @Nullable Stretch last = null;
    @Nullable NamesInMarks reader = null;
    for (Stretch stretch : stretches) {
      if (stretch.closed() && Utterances.isTitle(report, stretch)) {
        reader = reader == null ? new NamesInMarks(report, words) : reader;
        if (reader.isName(stretch, last)) {
          names.add(stretch);
          last = stretch;
        }
      }
    }
    return names;
  }

  /** Returns whether {@code noun} is one for a work, a programme, a ship or the like. */
  static boolean isWork(String noun) {
    return English.WORKS.contains(noun);
  }

  private boolean isName(Stretch stretch, @Nullable Stretch last) {
    Sentence sentence = report.sentences().get(report.sentenceAt(token(stretch.first()).start()));
    int before = stretch.first() - 1;
    if (before < sentence.firstToken() || asks(stretch) || isHead(sentence, stretch)) {
      return false;
    }
    return isPlaced(before)
        || isOwned(before)
        || isNamed(before, stretch)
        || isWork(before)
        || isBetween(before, stretch)
        || followsName(before, last);
  }

  /** “Why Not?” is an answer at least as often as a name. */
  private boolean asks(Stretch stretch) {
    char last = report.text().charAt(stretch.words().end() - 1);
    return last == '?' || last == '!';
  }

  /** In a head every word has a capital. */
  private boolean isHead(Sentence sentence, Stretch stretch) {
    int small = 0;
    int large = 0;
    for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
      boolean inside = at >= stretch.first() && at < stretch.end();
      if (!inside && token(at).kind() == TokenKind.WORD && words[at].length() > 3) {
        boolean capital = Character.isUpperCase(report.text().codePointAt(token(at).start()));
        large += capital ? 1 : 0;
        small += capital ? 0 : 1;
      }
    }
    return small == 0 || large > 2 * small && large > 3;
  }

  /** "on “Valley Morning”", "the hosts of “Valley Morning”", "part of the “Gang of Nine”". */
  private boolean isPlaced(int before) {
    int at = words[before].equals("the") ? before - 1 : before;
    if (at >= 0 && words[at].equals("of")) {
      return at > 0 && (isWork(words[at - 1]) || words[at - 1].equals("part"));
    }
    return at >= 0 && PLACING.contains(words[at]);
  }

  /** "the station’s “Valley Morning”". */
  private boolean isOwned(int before) {
    return before > 0 && words[before].equals("'s") && !IS.contains(words[before - 1]);
  }

  /** "a show called “Valley Morning”", "known as “Guccione”", "the so-called “Yes Initiative”". */
  private boolean isNamed(int before, Stretch stretch) {
    if (words[before].equals("as")) {
      return before > 0 && KNOWN.contains(words[before - 1]);
    }
    if (words[before].equals("called") && before > 0) {
      boolean thing = token(before - 1).wordClass() == WordClass.NOUN;
      return thing || words[before - 1].equals("so") || stretch.end() - stretch.first() > 3;
    }
    return NAMED.contains(words[before]);
  }

  /** "the film “Valley Morning”", "her new film, “Valley Morning”". */
  private boolean isWork(int before) {
    if (isWork(words[before])) {
      return true;
    }
    if (!words[before].equals(",") || before < 2 || !isWork(words[before - 1])) {
      return false;
    }
    int at = before - 2;
    while (at > 0 && before - at < 6 && isAttribute(at)) {
      at--;
    }
    return FRESH.contains(words[at])
        || FRESH.contains(words[at + 1])
        || WordSets.POSSESSIVES.contains(words[at])
        || words[at].equals("'s");
  }

  private boolean isAttribute(int at) {
    WordClass wordClass = token(at).wordClass();
    return !FRESH.contains(words[at])
        && (wordClass == WordClass.ADJECTIVE
            || wordClass == WordClass.NOUN
            || wordClass == WordClass.PROPER
            || wordClass == WordClass.NUMERAL
            || words[at].equals("-"));
  }

  /** "the “Choose Life” licence plates"; Piotr “Lamp” Aldous. */
  private boolean isBetween(int before, Stretch stretch) {
    int next = stretch.end();
    if (next >= words.length) {
      return false;
    }
    WordClass after = token(next).wordClass();
    boolean determined = words[before].equals("the") || words[before].equals("a");
    boolean person = isName(before) && isName(next);
    return determined && after == WordClass.NOUN && !stretch.single() || person;
  }

  private boolean isName(int at) {
    return token(at).wordClass() == WordClass.PROPER
        && Character.isUpperCase(report.text().codePointAt(token(at).start()));
  }

  /** "in “Valley Morning” and “Key of Rust”". */
  private boolean followsName(int before, @Nullable Stretch last) {
    boolean joined = words[before].equals("and") || words[before].equals("or");
    int end = joined && before > 0 && words[before - 1].equals(",") ? before - 1 : before;
    return (joined || words[before].equals(",")) && last != null && last.end() == end;
  }

  private Token token(int at) {
    return report.tokens().get(at);
  }

  /** Loads the file on first use. */
  private static final class English {
    static final Set<String> WORKS = DataFile.words(NamesInMarks.class, "en/works.txt");
  }
}
