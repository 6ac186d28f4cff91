package dev.synoptic.quote;

import dev.synoptic.model.Gender;
import dev.synoptic.model.LocalName;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Speaker;
import dev.synoptic.text.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Tells whom "he" and "she" mean who speak: whom the report tells, or who spoke just before. */
final class Antecedents {

  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "herself");

  /** Words over which "he" may be who spoke before. */
  private static final int BETWEEN = 90;

  /** Code points in which a sentence names whom it is about, with a title before the name. */
  private static final int FIRST_WORDS = 60;

  private final Prose prose;
  private final List<LocalName> names;

  Antecedents(Prose prose) {
    this.prose = prose;
    this.names = prose.report().names();
  }

  /**
   * Returns whom the pronoun at {@code token} means.
   *
   * @param before who spoke before
   */
  Optional<Speaker> of(int token, Optional<Heard> before) {
    if (prose.nameAt(token) != Prose.NONE) {
      int name = prose.nameAt(token);
      return Optional.of(new Speaker(names.get(name).name(), OptionalInt.of(name)));
    }
    String word = prose.word(token);
    Gender gender =
        HE.contains(word) ? Gender.HE : SHE.contains(word) ? Gender.SHE : Gender.UNKNOWN;
    if (gender == Gender.UNKNOWN) {
      return Optional.empty();
    }
    return before
        .filter(heard -> fits(heard.speaker(), gender) && isNext(heard, token, gender))
        .map(Heard::speaker);
  }

  /** Returns whether nobody else is named between a speaker's words and a pronoun. */
  private boolean isNext(Heard heard, int token, Gender gender) {
    int own = heard.speaker().localName().orElse(Prose.NONE);
    boolean known = own != Prose.NONE && names.get(own).gender() == gender;
    for (int at = token - 1; at >= 0 && prose.token(at).start() >= heard.end(); at--) {
      int name = prose.stretchAt(at) == Prose.NONE ? prose.nameAt(at) : Prose.NONE;
      if (name != Prose.NONE && name == own) {
        return true;
      }
      boolean rival =
          name != Prose.NONE
              && (isPerson(names.get(name), gender) || isOver(heard, at, token))
              && !(known
                  && names.get(name).gender() == Gender.UNKNOWN
                  && !isNewHere(heard, at, token));
      if (token - at > BETWEEN || rival) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether the name at {@code at} begins the sentence right before the words, in their own
   * paragraph: lists of given names are of a few countries, so its gender is no proof against it.
   */
  private boolean isOver(Heard heard, int at, int token) {
    int sentence = prose.report().sentenceAt(prose.token(token).start());
    int named = prose.report().sentenceAt(prose.token(at).start());
    return names.get(prose.nameAt(at)).kind() == NameKind.PERSON
        && sentence - named <= 1
        && prose.token(at).start() - prose.sentences().get(named).range().start() < FIRST_WORDS
        && isNewHere(heard, at, token);
  }

  /** Returns whether the pronoun's own paragraph, not that of the speaker, names them. */
  private boolean isNewHere(Heard heard, int at, int token) {
    int here = blockAt(prose.token(token).start());
    return blockAt(prose.token(at).start()) == here
        && blockAt(Math.max(0, heard.end() - 1)) != here;
  }

  private int blockAt(int offset) {
    return prose.sentences().get(prose.report().sentenceAt(offset)).block();
  }

  private static boolean isPerson(LocalName name, Gender gender) {
    return name.kind() == NameKind.PERSON
        && (name.gender() == gender || name.gender() == Gender.UNKNOWN);
  }

  private boolean fits(Speaker speaker, Gender gender) {
    if (speaker.localName().isEmpty()) {
      return isPerson(speaker.name());
    }
    LocalName name = names.get(speaker.localName().getAsInt());
    return isPerson(name, gender);
  }

  /** "a senior official": the last word before any "of" says what it is. */
  static boolean isPerson(String role) {
    String head = "";
    for (String word : role.toLowerCase(Locale.ROOT).split(" ")) {
      if (word.equals("of") || word.equals("for") || word.equals("from") || word.equals("who")) {
        break;
      }
      head = word;
    }
    return Lexicon.english().isPerson(head);
  }
}
