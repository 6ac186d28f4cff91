package dev.synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Token;
import dev.synoptic.model.WordClass;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  @ParameterizedTest
  @CsvSource({
    "said, VERB, say",
    "talks, VERB, talk",
    "families, NOUN, family",
    "stopped, VERB, stop",
    "making, VERB, make",
    "left, VERB, leave",
    "men, NOUN, man",
    "zorbly, NOUN, zorbly"
  })
  void findsTheLemmaOfAForm(String form, WordClass wordClass, String lemma) {
    assertThat(Lexicon.english().lemma(form, wordClass)).isEqualTo(lemma);
  }

  @Test
  void knowsPeopleAndGroupsByTheirNouns() {
    assertThat(Lexicon.english().isPerson("banker")).isTrue();
    assertThat(Lexicon.english().isPerson("table")).isFalse();
    assertThat(Lexicon.english().isGroup("company")).isTrue();
    assertThat(Lexicon.english().knows("lindqvist")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The talks ended on Monday | DETERMINER NOUN VERB PREPOSITION PROPER",
        "She was hurt badly | PRONOUN AUXILIARY VERB ADVERB"
      })
  void tellsTheClassOfEveryWord(String text, String classes) {
    assertThat(
            Reports.parsed(text).tokens().stream()
                .map(Token::wordClass)
                .map(WordClass::name)
                .collect(Collectors.joining(" ")))
        .isEqualTo(classes);
  }

  @ParameterizedTest
  @CsvSource({
    "Café, cafe",
    "don’t, don't",
    "STRASSE, strasse",
    "Straße, strasse",
    "co\u00adop, coop"
  })
  void normalFormsOfTwoSpellingsAreEqual(String word, String normal) {
    assertThat(Words.normal(word)).isEqualTo(normal);
  }
}
