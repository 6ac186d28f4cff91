package dev.synoptic.quote;

import dev.synoptic.model.Sentence;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;
import dev.synoptic.text.Lexicon;
import java.util.List;
import java.util.Set;

/**
 * The classes of a report's words, put right where the speech around them shows that they cannot be
 * what they were taken for: a capital inside a sentence is a name's, and what stands before "said"
 * is no verb.
 */
final class WordClasses {

  /** Nouns as well, but rarely. */
  private static final Set<String> SAY = Set.of("say", "says", "said");

  private final Prose prose;
  private final WordClass[] classes;

  private WordClasses(Prose prose) {
    this.prose = prose;
    this.classes = new WordClass[prose.tokenCount()];
  }

  /** Returns the class of every token of {@code prose}. */
  static WordClass[] of(Prose prose) {
    return new WordClasses(prose).all();
  }

  private WordClass[] all() {
    for (int at = 0; at < classes.length; at++) {
      classes[at] = prose.token(at).wordClass();
    }
    for (Sentence sentence : prose.sentences()) {
      names(sentence);
      for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
        if (classes[at] == WordClass.NOUN && isOnlyVerb(at)) {
          classes[at] = WordClass.VERB;
        }
      }
      for (int at = sentence.firstToken(); at + 1 < sentence.endToken(); at++) {
        if (classes[at] == WordClass.VERB && (isSpeakers(at, sentence) || isDetermined(at))) {
          classes[at] = WordClass.NOUN;
        }
        if (classes[at] == WordClass.ADJECTIVE && (isSayer(at) || isBody(at, sentence))) {
          classes[at] = WordClass.NOUN;
        }
      }
    }
    return classes;
  }

  private void names(Sentence sentence) {
    boolean headline = isHeadline(sentence);
    for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
      Token token = prose.token(at);
      if (prose.isInName(at)) {
        classes[at] = WordClass.PROPER;
        continue;
      }
      if (classes[at] == WordClass.VERB && prose.nameAt(at) != Prose.NONE && !isCapital(token)) {
        // "transport secretary Ada Lind": no word of a mention is a verb.
        classes[at] = WordClass.NOUN;
      }
      if (token.kind() != TokenKind.WORD || !isCapital(token) && !isCompound(token)) {
        continue;
      }
      boolean inside =
          at > sentence.firstToken() && isOpen(classes[at]) && !headline && !startsAnew(at);
      if (inside || prose.nameAt(at) != Prose.NONE && classes[at] != WordClass.PRONOUN) {
        classes[at] = WordClass.PROPER;
      }
    }
  }

  /** Returns whether capitals tell nothing, for most words have one. */
  private boolean isHeadline(Sentence sentence) {
    int capitals = 0;
    int words = 0;
    for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
      Token token = prose.token(at);
      if (token.kind() == TokenKind.WORD && token.end() - token.start() > 3) {
        words++;
        capitals += isCapital(token) ? 1 : 0;
      }
    }
    return words > 3 && capitals * 3 > words * 2;
  }

  /** Returns whether a capital stands there in any case: first in a quotation or after a stop. */
  private boolean startsAnew(int at) {
    if (prose.token(at - 1).kind() != TokenKind.QUOTE_MARK) {
      return prose.word(at - 1).equals(":");
    }
    int stretch = prose.stretchAt(at - 1);
    boolean closed = stretch != Prose.NONE && prose.stretchAt(at) != stretch;
    return !closed || !Utterances.endsOpen(prose, prose.stretches().get(stretch));
  }

  private boolean isOnlyVerb(int at) {
    String word = prose.word(at);
    boolean verb =
        SAY.contains(word)
            || isSubjectPronoun(at - 1) && !SayingVerbs.english().of(word).isEmpty()
            || !SayingVerbs.english().of(word).isEmpty() && !Lexicon.english().isNoun(word);
    return verb && mayBeVerb(at);
  }

  private static boolean isOpen(WordClass wordClass) {
    return wordClass == WordClass.ADJECTIVE
        || wordClass == WordClass.VERB
        || wordClass == WordClass.NOUN
        || wordClass == WordClass.ADVERB;
  }

  /** "al-Rahman", "d’Estaing". */
  private boolean isCompound(Token token) {
    String word = token.in(prose.text());
    int joint = Math.max(word.indexOf('-'), Math.max(word.indexOf('\''), word.indexOf('\u2019')));
    return joint > 0
        && joint < 4
        && joint + 1 < word.length()
        && Character.isUpperCase(word.codePointAt(joint + 1));
  }

  private boolean isCapital(Token token) {
    return Character.isUpperCase(prose.text().codePointAt(token.start()));
  }

  private boolean isSubjectPronoun(int at) {
    return at >= 0
        && classes[at] == WordClass.PRONOUN
        && WordSets.SUBJECT_PRONOUNS.contains(prose.word(at));
  }

  private boolean mayBeVerb(int at) {
    if (at == 0) {
      return false;
    }
    WordClass before = classes[at - 1];
    boolean some = WordSets.QUANTIFIERS.contains(prose.word(at - 1));
    return (before != WordClass.DETERMINER || some)
        && before != WordClass.ADJECTIVE
        && !WordSets.POSSESSIVES.contains(prose.word(at - 1));
  }

  /** "Other refugee advocates also said": a noun in the plural before a verb of saying. */
  private boolean isSpeakers(int at, Sentence sentence) {
    String word = prose.word(at);
    if (!word.endsWith("s") || !Lexicon.english().isNoun(word)) {
      return false;
    }
    WordClass before = at == sentence.firstToken() ? WordClass.OTHER : classes[at - 1];
    if (before == WordClass.AUXILIARY
        || before == WordClass.PARTICLE
        || before == WordClass.PRONOUN && !WordSets.POSSESSIVES.contains(prose.word(at - 1))
        || before == WordClass.PROPER) {
      return false;
    }
    int next = at + 1;
    while (next < sentence.endToken()
        && (classes[next] == WordClass.ADVERB || classes[next] == WordClass.AUXILIARY)) {
      next++;
    }
    return next < sentence.endToken() && isSayingVerb(next);
  }

  /** "the meeting was", "the mayor's thinking": no verb stands after an article or an owner. */
  private boolean isDetermined(int at) {
    if (at == 0) {
      return false;
    }
    String word = prose.word(at);
    boolean owned = WordSets.POSSESSIVES.contains(prose.word(at - 1)) && word.endsWith("ing");
    boolean source =
        at > 1 && prose.word(at - 1).equals("to") && prose.word(at - 2).equals("according");
    return owned
        || isOne(at)
        || source && Lexicon.english().isNoun(word)
        || classes[at - 1] == WordClass.DETERMINER
            && Lexicon.english().isNoun(word)
            && !(SAY.contains(word) && WordSets.QUANTIFIERS.contains(prose.word(at - 1)))
        || prose.word(at - 1).equals("'s")
            && classes[at - 1] == WordClass.PARTICLE
            && word.endsWith("ing");
  }

  /** "a radio show": of one a verb in the present has an ending, so this is a noun. */
  private boolean isOne(int at) {
    String word = prose.word(at);
    boolean ends = word.endsWith("s") || word.endsWith("ed") || word.endsWith("ing");
    return at > 1
        && !ends
        && classes[at - 1] == WordClass.NOUN
        && (prose.word(at - 2).equals("a") || prose.word(at - 2).equals("an"))
        && Lexicon.english().isNoun(word)
        && !Lexicon.english().isModifier(word)
        && Lexicon.english().lemma(word, WordClass.VERB).equals(word);
  }

  /** "its chief executive told reporters": right before a verb of saying it is the noun. */
  private boolean isSayer(int at) {
    return Lexicon.english().isPerson(prose.word(at)) && isSayingVerb(at + 1);
  }

  /** "The firm sent": between an article and a verb that is the noun. */
  private boolean isBody(int at, Sentence sentence) {
    return at > sentence.firstToken()
        && classes[at - 1] == WordClass.DETERMINER
        && classes[at + 1] == WordClass.VERB
        && !prose.word(at + 1).endsWith("ing")
        && Lexicon.english().isGroup(prose.word(at));
  }

  private boolean isSayingVerb(int at) {
    List<SayingVerbs.Entry> entries = SayingVerbs.english().of(prose.word(at));
    return !entries.isEmpty()
        && entries.get(0).form() != VerbForm.ING
        && classes[at] == WordClass.VERB;
  }
}
