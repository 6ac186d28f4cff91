package dev.synoptic.name;

import dev.synoptic.text.Lexicon;
import java.util.Set;

/** Finds a person's name at the end of a chunk that names something else first. */
final class PersonInside {

  /** Words that tell when something happened, before a place: "late on Monday night in". */
  private static final Set<String> TIMES =
      Set.of(
          ("on late early earlier last this yesterday today tonight morning afternoon evening night"
                  + " week weekend month year monday tuesday wednesday thursday friday saturday"
                  + " sunday january february march april may june july august september october"
                  + " november december")
              .split(" "));

  private final ReportWords words;
  private final Gazetteer lists;
  private final PersonShape shape;
  private final Neighbours neighbours;
  private final Lexicon lexicon = Lexicon.english();

  PersonInside(ReportWords words, Gazetteer lists, PersonShape shape, Neighbours neighbours) {
    this.words = words;
    this.lists = lists;
    this.shape = shape;
    this.neighbours = neighbours;
  }

  /**
   * Returns where a person's name begins after the name of a place, a people or an organisation:
   * "Texas Governor" is a title, but "Labour's" is not: "Labour Mia Lindqvist". Else -1.
   */
  int start(Chunk chunk) {
    String first = words.normal(chunk.first());
    if (chunk.length() == 2 && isToldOf(chunk)) {
      return chunk.last();
    }
    int speaker = speakerSomewhere(chunk);
    if (speaker > 0) {
      return speaker;
    }
    if (chunk.length() < 3 || lists.isCommonGiven(first) && !lists.isPlace(first)) {
      return -1;
    }
    int holder = officeHolder(chunk);
    if (holder > 0) {
      return holder;
    }
    int from = chunk.end() - 2;
    String before = words.normal(from - 1);
    boolean parted =
        lists.isPlace(before)
            || lists.isDemonym(before)
            || lists.in("organisation", before)
            || lists.in("outlet", before)
            || from == chunk.first() + 1
                && (isOpening(chunk.first()) || lists.place(before) != null);
    var name = new Chunk(from, chunk.end());
    String given = words.normal(from);
    String family = words.normal(chunk.last());
    return parted
            && lists.isCommonGiven(given)
            && (!lexicon.knows(given) || isCredit(from))
            && (!lexicon.knows(family) || lists.isFamily(family))
            && shape.hasPersonShape(name)
        ? from
        : -1;
  }

  /**
   * "On Monday in Tern Bay Ada Lindqvist said": returns where the name begins of who speaks. No one
   * else can, for nothing but the time stands before the place; else -1.
   */
  private int speakerSomewhere(Chunk chunk) {
    int from = chunk.end() - 2;
    int in = chunk.first() - 1;
    boolean placed = words.is(in, "in") || words.is(in, "In");
    if (!placed
        || chunk.length() < 3
        || chunk.length() > 4
        || !words.together(in, chunk.end())
        || !lists.in("saying", words.normal(chunk.end()))
        || !shape.hasPersonShape(new Chunk(from, chunk.end()))) {
      return -1;
    }
    int at = in;
    while (at > 0 && words.together(at - 1, in)) {
      at--;
      if (words.is(at, "-") || words.is(at, "\u2013") || words.is(at, "\u2014")) {
        return from; // behind a dateline
      }
      if (words.isWord(at) && !TIMES.contains(words.normal(at))) {
        return -1;
      }
    }
    return from;
  }

  /** "PA Martin Lindqvist": an agency's letters, and a given name that is a word too. */
  private boolean isCredit(int from) {
    return words.isShouted(from - 1) && !words.isShouted(from) && !words.isShouted(from + 1);
  }

  /** "told CNN Lindqvist was late": an outlet, and a name that no mark parts from it. */
  private boolean isToldOf(Chunk chunk) {
    String second = words.normal(chunk.last());
    return lists.in("outlet", words.normal(chunk.first()))
        && words.isShouted(chunk.first())
        && !words.isShouted(chunk.last())
        && !lexicon.knows(second)
        && !lists.in("organisation", second);
  }

  /**
   * "Mayor of Oslo Ada Lindqvist": returns where the name begins of who holds an office somewhere.
   */
  private int officeHolder(Chunk chunk) {
    int of = chunk.first() - 1;
    if (!words.is(of, "of") || !words.together(of - 1, of) || !neighbours.isPersonNoun(of - 1)) {
      return -1;
    }
    int from = chunk.end() - 2;
    boolean placed = lists.place(words.normals(chunk.first(), from)) != null;
    boolean given = from == chunk.first() + 1 && lists.isGiven(words.normal(from));
    return (placed || given) && shape.hasPersonShape(new Chunk(from, chunk.end())) ? from : -1;
  }

  /**
   * "Silk Ada Lindqvist", "Quick-thinking Ada Lindqvist": a common word that a sentence begins
   * with.
   */
  private boolean isOpening(int t) {
    String word = words.normal(t);
    int hyphen = word.indexOf('-');
    if (hyphen > 0
        && words.startsAnew(t)
        && lexicon.knows(word.substring(0, hyphen))
        && lexicon.isModifier(word.substring(hyphen + 1))) {
      return true;
    }
    return words.startsAnew(t) && lexicon.isNoun(word) && !lists.isGiven(word);
  }
}
