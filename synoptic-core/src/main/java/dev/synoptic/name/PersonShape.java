package dev.synoptic.name;

import dev.synoptic.text.Lexicon;

/** Tells whether the words of a chunk themselves can be, or must be, a person's name. */
final class PersonShape {

  private final ReportWords words;
  private final Gazetteer lists;
  private final Lexicon lexicon = Lexicon.english();

  PersonShape(ReportWords words, Gazetteer lists) {
    this.words = words;
    this.lists = lists;
  }

  /** Returns whether the words themselves make a person's name: given name, initial, particle. */
  boolean isPersonByForm(Chunk chunk) {
    if (chunk.length() < 2 || !hasPersonShape(chunk)) {
      return false;
    }
    String first = words.normal(chunk.first());
    String last = words.normal(family(chunk));
    for (int t = chunk.first(); t < chunk.end(); t++) {
      boolean inner = t > chunk.first() && t < chunk.last();
      boolean initial = words.surface(t).length() == 2 && words.surface(t).endsWith(".");
      if (initial && t < chunk.last() || inner && isPersonalParticle(t)) {
        return true;
      }
    }
    if (lists.in("saying", last) || lexicon.isInflected(last) && !lists.isFamily(last)) {
      return false;
    }
    boolean common = lists.isCommonGiven(first);
    if (common || lists.isGiven(hyphenHead(first))) {
      boolean plainWord = lexicon.knows(last) && !lists.isFamily(last) && !lists.isGiven(last);
      boolean plainGiven = !common || lexicon.knows(first) && !lexicon.isRare(first);
      return !(plainWord && plainGiven);
    }
    boolean suffixed = lists.in("suffix", words.normal(chunk.last()));
    return suffixed && chunk.length() > 2 || isFamilyFirst(chunk);
  }

  /** Returns where the family name stands: last, but for "Jr." and letters after a comma. */
  private int family(Chunk chunk) {
    int last = chunk.last();
    if (lists.in("suffix", words.normal(last))) {
      last -= words.is(last - 1, ",") ? 2 : 1;
    }
    return Math.max(chunk.first(), last);
  }

  /** Returns whether a word stands between marks of its own: John “Jack” Smith. */
  private boolean isNickname(int t, Chunk chunk) {
    return t > chunk.first()
        && t < chunk.last()
        && words.isQuoteMark(t - 1)
        && words.isQuoteMark(t + 1);
  }

  /** Returns whether a family name begins the chunk, as in China and Korea: "Wong Pik-wan". */
  private boolean isFamilyFirst(Chunk chunk) {
    String first = words.normal(chunk.first());
    String second = words.normal(chunk.first() + 1);
    boolean hyphened = second.indexOf('-') > 0 && second.length() > 4;
    return chunk.length() == 2
        && hyphened
        && !lexicon.knows(second)
        && !lexicon.knows(first)
        && first.length() < 7;
  }

  /** Returns whether no word of the chunk keeps it from being a person's name. */
  boolean hasPersonShape(Chunk chunk) {
    int longest = 4;
    boolean suffixed = lists.in("suffix", words.normal(chunk.last()));
    int last = family(chunk);
    for (int t = chunk.first(); t < chunk.end(); t++) {
      if (words.is(t, ",") && suffixed || words.isQuoteMark(t) || isNickname(t, chunk)) {
        longest++;
        continue;
      }
      String word = words.normal(t);
      boolean named = lists.isFamily(word) || lists.isGiven(word);
      boolean initial = word.length() == 1;
      if (!words.isCapital(t) && !lists.in("particle", word)
          || words.isShouted(t) && word.length() > 3 && !initial && !isShoutedGiven(t, chunk)
          || t == chunk.last()
              && !suffixed
              && lists.in("title", word)
              && !named
              && !isUnmistakable(chunk.first())) {
        return false;
      }
      if (!words.isCapital(t) || initial || lists.in("suffix", word)) {
        longest++;
        continue;
      }
      boolean head =
          lists.in("organisation", word) || lists.in("place", word) || lists.in("thing", word);
      boolean inner = t > chunk.first() && t < last;
      if (!isAlphabetic(word)
          || head && (inner || !lists.isFamily(word))
          || lists.isDemonym(word) && !lists.isFamily(word)
          || inner && lexicon.knows(word) && !named
          || lexicon.isClosed(word) && !named) {
        return false;
      }
    }
    String family = words.normal(last);
    return chunk.length() <= longest
        && !lists.isPlace(words.normals(chunk.first(), chunk.end()))
        && !(lists.isPlace(family) && lists.isCountry(family) && !lists.isFamily(family));
  }

  /** Returns whether a given name stands there that is no word: "Aaliyah Sheikh" is a person. */
  private boolean isUnmistakable(int t) {
    return lists.isCommonGiven(words.normal(t)) && !lexicon.knows(words.normal(t));
  }

  private boolean isPersonalParticle(int t) {
    return lists.in("particle", words.normal(t)) && !words.isCapital(t);
  }

  private static String hyphenHead(String name) {
    int hyphen = name.indexOf('-');
    return hyphen > 1 ? name.substring(0, hyphen) : name;
  }

  /** Tabloids begin a report in capitals: "DAMIEN Lindqvist was". */
  private boolean isShoutedGiven(int t, Chunk chunk) {
    return t == chunk.first()
        && lists.isGiven(words.normal(t))
        && chunk.length() > 1
        && !words.isShouted(t + 1);
  }

  /** Returns whether {@code word} has letters, hyphens and apostrophes only. */
  static boolean isAlphabetic(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c) && c != '-' && c != '\'') {
        return false;
      }
    }
    return true;
  }
}
