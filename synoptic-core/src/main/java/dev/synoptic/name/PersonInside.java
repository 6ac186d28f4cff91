package dev.synoptic.name;

import dev.synoptic.text.Lexicon;

/** Finds a person's name at the end of a chunk that names something else first. */
final class PersonInside {

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

  /** "Silk Ada Lindqvist", "Tipster Ada Lindqvist": a common word that a sentence begins with. */
  private boolean isOpening(int t) {
    String word = words.normal(t);
    return words.startsAnew(t) && lexicon.isNoun(word) && !lists.isGiven(word);
  }
}
