package dev.synoptic.name;

import dev.synoptic.model.Sentence;
import dev.synoptic.model.TokenKind;
import dev.synoptic.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the runs of capitalised words, with the small words that names hold inside ("of", "van
 * der", "al-").
 */
final class Chunks {

  /** More words than any name has; longer runs of capitals are cut. */
  private static final int LONGEST = 16;

  /** Months that are family names too. */
  private static final Set<String> MONTHS_TOO = Set.of("may", "march", "june", "august");

  private final ReportWords words;
  private final Gazetteer lists;
  private final Lexicon lexicon = Lexicon.english();

  Chunks(ReportWords words, Gazetteer lists) {
    this.words = words;
    this.lists = lists;
  }

  /** Returns the chunks of {@code sentence}, in order. */
  List<Chunk> in(Sentence sentence) {
    var chunks = new ArrayList<Chunk>();
    int at = sentence.firstToken();
    while (at < sentence.endToken()) {
      if (begins(at)) {
        int end = end(at, sentence.endToken());
        if (!Kicker.isSentence(words, at, end)) {
          chunks.add(new Chunk(at, end));
        }
        at = end;
      } else {
        at++;
      }
    }
    return chunks;
  }

  private boolean begins(int t) {
    if (!words.isCapital(t) || isPlainI(t) || isLabel(t) || isCompound(t)) {
      return false;
    }
    String word = words.normal(t);
    if (MONTHS_TOO.contains(word) && speaks(t)) {
      return true;
    }
    boolean unit =
        t > 0
            && words.token(t - 1).end() == words.token(t).start()
            && words.token(t - 1).kind() == TokenKind.NUMBER;
    if (isCalendar(t) || unit) {
      return false;
    }
    if (!words.startsAnew(t)) {
      return !lexicon.isClosed(word)
          || words.isShouted(t)
          || goesOn(t) && (isNameToo(t) || isPartOfName(t));
    }
    return beginsAnyway(t, word);
  }

  /** "Los Angeles", "All Nippon Airways": a small word with a capital inside a sentence. */
  private boolean isPartOfName(int t) {
    String word = words.normal(t);
    return lists.place(word + " " + words.normal(t + 1)) != null || lists.in("name_opener", word);
  }

  /** Returns whether the report writes the word with a capital inside a sentence too. */
  private boolean isNamedSo(int t) {
    String word = words.normal(t);
    return lists.in("name_opener", word) && words.capitalCount(word) > 0;
  }

  /** "May said" tells of a person. */
  private boolean speaks(int t) {
    return words.together(t, t + 1) && lists.in("saying", words.normal(t + 1));
  }

  /** Returns whether the word would have its capital in the middle of a sentence too. */
  private boolean beginsAnyway(int t, String word) {
    boolean next = goesOn(t) && !isPlainI(t + 1) || isTitleBeforeParticle(t);
    if (lexicon.isClosed(word)) {
      return words.isShouted(t) && word.length() > 2 && !next
          || next && (lists.place(word + " " + words.normal(t + 1)) != null || isNamedSo(t))
          || next && words.capitalCount(word) > 0 && lists.isGiven(word);
    }
    if (words.capitalCount(word) > 0 || !lexicon.knows(word) || words.isShouted(t)) {
      return words.capitalCount(word) > 0 || words.smallCount(word) == 0;
    }
    if (words.smallCount(word) > 0 && !next) {
      return false;
    }
    boolean listed =
        lists.isCommonGiven(word)
            || lists.isDemonym(word)
            || lists.isPeople(word)
            || lists.isPlace(word);
    if (next) {
      return listed || lexicon.isNoun(word) || lists.in("modifier", word);
    }
    return listed && (lists.in("saying", words.normal(t + 1)) || !lexicon.isVerb(word));
  }

  /** Returns whether a common word and a colon stand here: "Photo: Ada Lindqvist". */
  private boolean isLabel(int t) {
    return words.is(t + 1, ":")
        && lexicon.knows(words.normal(t))
        && !lists.isFamily(words.normal(t));
  }

  /** Returns whether an adjective stands at {@code t} that a name begins: "Oslo-based". */
  private boolean isCompound(int t) {
    String word = words.normal(t);
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && lists.in("compound", word.substring(hyphen + 1));
  }

  /** "George A Lindqvist": an initial without its dot. */
  private boolean isInitial(int t) {
    return words.together(t - 1, t + 1)
        && words.isCapital(t - 1)
        && words.isCapital(t + 1)
        && lists.isCommonGiven(words.normal(t - 1));
  }

  private boolean isPlainI(int t) {
    return words.is(t, "I") || words.is(t, "A") && !isInitial(t);
  }

  /** Returns whether a day or month stands at {@code t} that begins no name ("April Jones"). */
  private boolean isCalendar(int t) {
    return lists.in("calendar", words.normal(t))
        && !(lists.isCommonGiven(words.normal(t))
            && words.isCapital(t + 1)
            && words.together(t, t + 1));
  }

  /**
   * Returns whether a word of a closed class is a given name too and another name follows: "Will".
   */
  private boolean isNameToo(int t) {
    return lists.isCommonGiven(words.normal(t)) && !lexicon.knows(words.normal(t + 1));
  }

  private boolean goesOn(int t) {
    return words.isCapital(t + 1) && words.together(t, t + 1);
  }

  /** Returns whether a title and a name with a particle stand here: "Justice van der Meer". */
  private boolean isTitleBeforeParticle(int t) {
    int name = t + 1;
    while (name < t + 4 && words.together(t, name) && isParticle(name) && !words.isCapital(name)) {
      name++;
    }
    return name > t + 1
        && words.together(t, name)
        && words.isCapital(name)
        && lists.in("title", words.normal(t));
  }

  private int end(int first, int limit) {
    int end = first + 1;
    while (end < Math.min(limit, first + LONGEST)) {
      int next = Kicker.ends(words, first, end) ? end : extended(first, end, limit);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** Returns where the chunk ends when what follows {@code end} is taken in; {@code end} if not. */
  private int extended(int first, int end, int limit) {
    if (continues(end)) {
      return end + 1;
    }
    if (words.is(end, "&") && end + 1 < limit && continues(end + 1)) {
      return end + 2;
    }
    if (isGlottal(end) && end + 1 < limit && continues(end + 1)) {
      return end + 2;
    }
    int inner = end;
    while (inner < limit && inner - end < 3 && isParticle(inner)) {
      inner++;
    }
    if (inner > end && inner < limit && continues(inner) && canTakeParticle(end - 1)) {
      return inner + 1;
    }
    if (words.is(end, ",")
            && lists.in("suffix", words.normal(end + 1))
            && words.isCapital(end + 1)
            && words.token(end + 1).end() - words.token(end + 1).start() < 5
        || words.is(end, ",") && words.isCapital(end + 1) && isCompanyForm(words.normal(end + 1))) {
      return end + 2;
    }
    int nick = nickname(end, limit);
    return nick > end ? nick : complement(first, end, limit);
  }

  /** Returns whether an apostrophe ends a name's word, as in Luo names: "Achieng' Oduya". */
  private boolean isGlottal(int t) {
    boolean mark = words.is(t, "'") || words.is(t, "\u2019");
    return mark
        && words.token(t).start() == words.token(t - 1).end()
        && words.token(t - 1).kind() == TokenKind.WORD
        && !words.normal(t - 1).endsWith("s")
        && !lexicon.knows(words.normal(t - 1));
  }

  private static boolean isCompanyForm(String word) {
    return word.equals("inc") || word.equals("ltd") || word.equals("llc") || word.equals("corp");
  }

  private boolean continues(int t) {
    return words.isCapital(t)
        && !isPlainI(t)
        && !isLabel(t)
        && !isCompound(t)
        && (!lists.in("calendar", words.normal(t)) || isFamilyAfterGiven(t))
        && !(lexicon.isClosed(words.normal(t))
            && !isFamilyAfterGiven(t)
            && !words.isShouted(t)
            && words.surface(t).length() > 2);
  }

  /** "Ada May" is a person, if no day of the month follows. */
  private boolean isFamilyAfterGiven(int t) {
    return lists.isCommonGiven(words.normal(t - 1))
        && !lists.in("calendar", words.normal(t - 1))
        && (lists.isFamily(words.normal(t)) || MONTHS_TOO.contains(words.normal(t)))
        && words.isCapital(t - 1)
        && words.together(t - 1, t)
        && !(t + 1 < words.size() && words.token(t + 1).kind() == TokenKind.NUMBER);
  }

  private boolean isParticle(int t) {
    return lists.in("particle", words.normal(t)) && words.isWord(t);
  }

  private boolean canTakeParticle(int t) {
    return !lists.in("organisation", words.normal(t));
  }

  /** Takes in a nickname between marks: John “Jack” Smith. */
  private int nickname(int end, int limit) {
    boolean quoted =
        end + 3 < limit
            && words.isQuoteMark(end)
            && words.isCapital(end + 1)
            && words.isQuoteMark(end + 2)
            && continues(end + 3)
            && lists.isGiven(words.normal(end - 1));
    return quoted ? end + 4 : end;
  }

  /** Takes in "of Defence", "for Strategic and International Studies" after a fitting head. */
  private int complement(int first, int end, int limit) {
    String head = words.normal(end - 1);
    boolean of = words.is(end, "of") || words.is(end, "for");
    if (of && lists.in("organisation_of", head)) {
      int next = words.is(end + 1, "the") ? end + 2 : end + 1;
      return next < limit && continues(next) ? next + 1 : end;
    }
    boolean and = words.is(end, "and") && end + 1 < limit && continues(end + 1);
    if (and && hasComplement(first, end) && joins(end - 1, end + 1)) {
      return end + 2;
    }
    return end;
  }

  private boolean hasComplement(int first, int end) {
    for (int t = first + 1; t < end; t++) {
      if (words.is(t, "of") || words.is(t, "for")) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether "and" joins two subjects of one office: common words, no names. */
  private boolean joins(int before, int after) {
    return lexicon.knows(words.normal(before))
        && lexicon.knows(words.normal(after))
        && !lists.in("title", words.normal(after))
        && !lists.isPlace(words.normal(before))
        && !lists.isPlace(words.normal(after));
  }
}
