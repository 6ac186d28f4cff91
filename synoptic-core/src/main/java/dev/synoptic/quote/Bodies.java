package dev.synoptic.quote;

import dev.synoptic.model.LocalName;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Range;
import dev.synoptic.model.Speaker;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tells which body "it" means that says something: the one of which the paragraph tells before, or
 * the one that spoke last; and whom "they" means: those who spoke last.
 */
final class Bodies {

  private final Prose prose;
  private final List<LocalName> names;

  Bodies(Prose prose) {
    this.prose = prose;
    this.names = prose.report().names();
  }

  /**
   * Returns whom the pronoun {@code words} means; empty where they are none or nobody can tell.
   *
   * @param heard who said the quotation before
   */
  Optional<Speaker> of(Range words, Optional<Heard> heard) {
    int token = prose.report().tokenAt(words.start());
    if (isPaper(token, words.end())) {
      return named(subjectBefore(token));
    }
    if (prose.token(token).end() < words.end()) {
      return Optional.empty();
    }
    Optional<Speaker> last = heard.map(Heard::speaker);
    if (prose.word(token).equals("they")) {
      boolean tag = token > 0 && prose.stretchAt(token - 1) != Prose.NONE;
      boolean next = heard.isPresent() && isNextSentence(token, heard.get().end());
      return tag || next ? last.filter(Bodies::arePlural) : Optional.empty();
    }
    if (!prose.word(token).equals("it")) {
      return Optional.empty();
    }
    return named(subjectBefore(token)).or(() -> last.filter(this::isBody));
  }

  /** "Residents said … They said …": returns whether the words of those stand right before. */
  private boolean isNextSentence(int token, int end) {
    int here = prose.report().sentenceAt(prose.token(token).start());
    return prose.sentences().get(here).firstToken() == token
        && prose.report().sentenceAt(Math.max(0, end - 1)) == here - 1
        && blockAt(token) == blockAt(token - 1);
  }

  private Optional<Speaker> named(int name) {
    return name == Prose.NONE
        ? Optional.empty()
        : Optional.of(new Speaker(names.get(name).name(), OptionalInt.of(name)));
  }

  /** “…,” a statement read: it is the word of the body of which the paragraph tells. */
  private boolean isPaper(int token, int end) {
    int noun = token + 1;
    return prose.wordClass(token) == WordClass.DETERMINER
        && noun < prose.tokenCount()
        && prose.token(noun).end() == end
        && prose.word(noun).equals("statement");
  }

  /** Returns the only organisation that the paragraph names before, if it is a subject; or NONE. */
  private int subjectBefore(int token) {
    int block = blockAt(token);
    int found = Prose.NONE;
    boolean acts = false;
    for (int at = token - 1; at >= 0 && blockAt(at) == block; at--) {
      int name = prose.stretchAt(at) == Prose.NONE ? prose.nameAt(at) : Prose.NONE;
      if (name == Prose.NONE || names.get(name).kind() != NameKind.ORGANISATION) {
        continue;
      }
      if (found != Prose.NONE && found != name) {
        return Prose.NONE;
      }
      found = name;
      acts |= prose.mentionEnd(at) == at + 1 && (acts(at + 1) || isDescribed(at + 1));
    }
    return acts ? found : Prose.NONE;
  }

  private int blockAt(int token) {
    return prose.sentences().get(prose.report().sentenceAt(prose.token(token).start())).block();
  }

  private boolean acts(int next) {
    WordClass wordClass = next < prose.tokenCount() ? prose.wordClass(next) : WordClass.OTHER;
    return wordClass == WordClass.VERB || wordClass == WordClass.AUXILIARY;
  }

  /** "Ternmark, which runs the pool, apologised". */
  private boolean isDescribed(int next) {
    return next + 1 < prose.tokenCount()
        && prose.word(next).equals(",")
        && prose.word(next + 1).equals("which");
  }

  private boolean isBody(Speaker speaker) {
    if (speaker.localName().isPresent()) {
      return names.get(speaker.localName().getAsInt()).kind() == NameKind.ORGANISATION;
    }
    String head = head(speaker.name());
    return Lexicon.english().isGroup(head) && !head.equals("police");
  }

  /** "officials", "police": the word that says who, before any "of", "at" or "in". */
  private static boolean arePlural(Speaker speaker) {
    String head = head(speaker.name());
    boolean plural =
        head.endsWith("s")
            && Lexicon.english().isPerson(Lexicon.english().lemma(head, WordClass.NOUN));
    return speaker.localName().isEmpty() && (plural || head.equals("police"));
  }

  private static String head(String role) {
    String head = "";
    for (String word : role.toLowerCase(Locale.ROOT).split(" ")) {
      if (word.equals("of") || word.equals("at") || word.equals("in") || word.equals("for")) {
        break;
      }
      head = word;
    }
    return head;
  }
}
