package dev.synoptic.name;

import dev.synoptic.model.Gender;
import dev.synoptic.model.Role;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.Lexicon;
import java.util.HashSet;
import java.util.Set;

/** Reads the noun phrases that say what someone is: "the former head of the Harbour Council". */
final class RolePhrases {

  private static final int LONGEST = 9;

  /** How far the names after "of" are followed. */
  private static final int LONGEST_COMPLEMENT = 12;

  private static final byte UNREAD = 0;
  private static final byte YES = 1;
  private static final byte NO = 2;

  private final ReportWords words;
  private final Gazetteer lists;
  private final Grammar grammar;
  private final Titles titles;
  private final Lexicon lexicon = Lexicon.english();
  private final RoleWords roles = RoleWords.english();

  /** What has been found of each token: many are asked about several times. */
  private final byte[] nouns;

  RolePhrases(ReportWords words, Gazetteer lists, Grammar grammar) {
    this.words = words;
    this.lists = lists;
    this.grammar = grammar;
    this.titles = new Titles(words, lists);
    this.nouns = new byte[words.size()];
  }

  boolean isArticle(int t) {
    String word = words.normal(t);
    return word.equals("a") || word.equals("an") || word.equals("the");
  }

  /** Returns whether a noun for one person stands at {@code t}. */
  boolean isRoleNoun(int t) {
    if (!words.isWord(t)) {
      return false;
    }
    if (nouns[t] == UNREAD) {
      nouns[t] = isRole(words.normal(t)) ? YES : NO;
    }
    return nouns[t] == YES;
  }

  private boolean isRole(String word) {
    int hyphen = word.lastIndexOf('-');
    return isRoleNoun(word)
        || hyphen > 0 && word.length() - hyphen > 4 && isRoleNoun(word.substring(hyphen + 1));
  }

  private boolean isRoleNoun(String word) {
    return lists.in("title", word) && !roles.in("before", word)
        || !roles.narrower(word).isEmpty()
        || lists.in("noun_f", word)
        || lists.in("noun_m", word)
        || lexicon.isPerson(word) && !lists.isDemonym(word) && !roles.in("not", word);
  }

  /** Returns whether the noun at {@code t} is an office, not just any noun for a person. */
  boolean isOffice(int t) {
    String word = words.normal(t);
    return lists.in("title", word) || !roles.narrower(word).isEmpty();
  }

  private boolean isModifier(int t) {
    if (!words.isWord(t)) {
      return false;
    }
    return switch (grammar.classOf(t)) {
      case NOUN, PROPER, ADJECTIVE, NUMERAL -> true;
      case ADVERB, VERB ->
          lists.in("modifier", words.normal(t)) || lists.in("title", words.normal(t));
      default -> lists.in("modifier", words.normal(t)) || isPast(t);
    };
  }

  private boolean isPossessive(int t) {
    return words.is(t, "'s") || words.is(t, "\u2019s");
  }

  /**
   * Returns the role noun that ends the nominal words from {@code from} on, or owns what follows
   * ("the minister's car"); -1 where there is none.
   */
  int head(int from) {
    int head = -1;
    for (int t = from; t < from + LONGEST && words.together(from, t); t++) {
      if (isRoleNoun(t) && isNominalHere(t) && !isPartOfName(t)) {
        head = t;
      } else if (isPossessive(t) && t > from) {
        if (head == t - 1 && !rolesGoOn(t + 1)) {
          return head;
        }
        head = -1;
      } else if (!isModifier(t)) {
        break;
      } else if (head >= 0 && isVerbForm(t)) {
        break;
      } else if (head >= 0 && isNoun(t)) {
        // "a police officer uniform": the role noun was no head.
        return -1;
      }
    }
    return head;
  }

  /** A verb of the same form is no role: "the report states". */
  private boolean isNominalHere(int t) {
    WordClass c = grammar.classOf(t);
    return c == WordClass.NOUN || c == WordClass.PROPER || c == WordClass.ADJECTIVE;
  }

  /**
   * A capital makes other nouns than offices a name's: "the Harbour Courier", "the Great Lakes".
   */
  private boolean isPartOfName(int t) {
    return words.isCapital(t) && !words.startsAnew(t) && !isOffice(t);
  }

  /** Returns whether a form that only verbs have stands at {@code t}: "left", "spoke". */
  private boolean isVerbForm(int t) {
    String word = words.normal(t);
    return lists.in("saying", word)
        || !word.endsWith("s") && !lexicon.lemma(word, WordClass.VERB).equals(word);
  }

  private boolean isNoun(int t) {
    return grammar.classOf(t) == WordClass.NOUN;
  }

  private boolean rolesGoOn(int from) {
    for (int t = from; t < from + LONGEST && words.together(from, t); t++) {
      if (isRoleNoun(t)) {
        return true;
      }
      if (!isModifier(t)) {
        return false;
      }
    }
    return false;
  }

  /** Returns where the words before the role noun {@code head} begin that belong to it. */
  int start(int head) {
    int start = head;
    while (words.together(start - 1, head) && head - start < LONGEST && isModifier(start - 1)) {
      start--;
    }
    return start;
  }

  /** Returns the role whose words begin at {@code from} and whose noun is {@code head}. */
  Role role(int from, int head) {
    var reading = new RoleReading();
    if (words.together(from - 2, from) && isPossessive(from - 1)) {
      reading.owner(from - 2);
    }
    for (int t = from; t < head; t++) {
      reading.modifier(t);
    }
    complement(head, reading);
    String noun = words.normal(head);
    return new Role(noun, reading.compound + noun, reading.past, reading.owner, reading.origins);
  }

  /** Returns the index after "of the Harbour Council", "for the company"; {@code head + 1} else. */
  int complementEnd(int head) {
    return complement(head, new RoleReading());
  }

  private int complement(int head, RoleReading reading) {
    int t = head + 1;
    boolean tied =
        words.together(head, t + 1)
            && (words.is(t, "of")
                || words.is(t, "for")
                || words.is(t, "at")
                || words.is(t, "with")
                || words.is(t, "from"));
    if (!tied) {
      return head + 1;
    }
    int end = head + 1;
    for (t = t + 1; t < head + LONGEST_COMPLEMENT && words.together(head, t); t++) {
      boolean noun = words.isCapital(t) || isNoun(t);
      boolean small = isArticle(t) || words.is(t, "of") || words.is(t, "&");
      boolean described = grammar.classOf(t) == WordClass.ADJECTIVE;
      if (isTime(t) || !noun && !small && !described && !isPossessive(t)) {
        break;
      }
      if (noun) {
        end = t + 1;
        reading.owner(t);
      }
    }
    return end;
  }

  private boolean isTime(int t) {
    return lists.in("calendar", words.normal(t)) || roles.in("time", words.normal(t));
  }

  private boolean isPast(int t) {
    return roles.in("past", words.normal(t));
  }

  /** Returns the country of an adjective of origin, so that "Canadian" and "Canada" are one. */
  private String origin(String word) {
    String country = lists.countryOf(word);
    return country == null ? word : country;
  }

  /** Returns which pronoun the words of a role ask for. */
  Gender gender(int from, int head) {
    return titles.gender(from, head + 1);
  }

  /** What has been read of a role. */
  private final class RoleReading {
    private final Set<String> origins = new HashSet<>();
    private final StringBuilder compound = new StringBuilder();
    private boolean past;
    private String owner = "";

    void modifier(int t) {
      String word = words.normal(t);
      if (isPossessive(t)) {
        compound.setLength(0);
        owner(t - 1);
      } else if (isPast(t)) {
        past = true;
      } else if (isOrigin(t, word)) {
        origins.add(origin(word));
      } else if (words.isCapital(t) && !isPlain(t, word)) {
        origins.add(word);
      } else if (isCompound(t, word)) {
        compound.append(word).append(' ');
      }
    }

    /** Takes the noun or name at {@code t} for that to which the role belongs. */
    void owner(int t) {
      if (words.isCapital(t)) {
        origins.add(origin(words.normal(t)));
      } else {
        owner = words.normal(t);
      }
    }

    private boolean isOrigin(int t, String word) {
      return lists.isDemonym(word)
          || words.isCapital(t) && (lists.place(word) != null || lists.in("place_short", word));
    }

    /** Returns whether a word would be written small but for its place. */
    private boolean isPlain(int t, String word) {
      return lists.in("modifier", word)
          || isRoleNoun(t)
          || words.startsAnew(t) && lexicon.isNoun(word) && words.capitalCount(word) == 0;
    }

    private boolean isCompound(int t, String word) {
      return !lists.in("loose", word)
          && (isNoun(t) || words.isCapital(t) || isRoleNoun(t) || lists.in("modifier", word));
    }
  }
}
