package dev.synoptic.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “The harbour is safe,” Ada Lindqvist said. | D Ada Lindqvist: The harbour is safe,
          “The harbour is safe,” said Ada Lindqvist. | D Ada Lindqvist: The harbour is safe,
          Ada Lindqvist said, “The harbour is safe.” | D Ada Lindqvist: The harbour is safe.
          Ada Lindqvist said: “The harbour is safe.” | D Ada Lindqvist: The harbour is safe.
          “The harbour is safe,” said Ada Lindqvist, “and it will stay so.” | D Ada Lindqvist: The harbour is safe, ~ and it will stay so.
          “The harbour is safe,” Ada Lindqvist said. “It will stay so.” | D Ada Lindqvist: The harbour is safe, ~ It will stay so.
          “Is it safe?” Ada Lindqvist asked. | D Ada Lindqvist: Is it safe?
          “It is safe!” Ada Lindqvist went on. “Believe me.” | D Ada Lindqvist: It is safe! ~ Believe me.
          Ada Lindqvist spoke first. She added: “It is safe.” | D Ada Lindqvist: It is safe.
          Ada Lindqvist left early. Asked why, she said: “I was tired.” | D Ada Lindqvist: I was tired.
          Ada Lindqvist said the harbour was safe. | I Ada Lindqvist: the harbour was safe
          Ada Lindqvist said that the harbour was “quite safe” on Monday. | M Ada Lindqvist: that the harbour was “quite safe” on Monday
          The harbour was safe, Ada Lindqvist said. | I Ada Lindqvist: The harbour was safe
          The harbour, Ada Lindqvist said, was safe. | I Ada Lindqvist: The harbour ~ was safe
          An engineer who inspected the pier three years ago said the harbour was safe. | I An engineer: the harbour was safe
          """)
  void readsACueBeforeInsideAndAfter(String text, String expected) {
    assertThat(Said.of(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Ada Lindqvist, the head of the harbour council, said: “It is safe.” | D Ada Lindqvist: It is safe.
          Ada Lindqvist, who has led the council of the small harbour town on the northern coast for more than ten years and knows each of its forty piers, said: “It is safe.” | D Ada Lindqvist: It is safe.
          Ada Lindqvist (Harbour Party) said: “It is safe.” | D Ada Lindqvist: It is safe.
          “It is safe,” said Ada Lindqvist, the head of the harbour council. | D Ada Lindqvist: It is safe,
          Ada Lindqvist told Bruno Keller: “It is safe.” | D Ada Lindqvist: It is safe.
          Ada Lindqvist told Bruno Keller the harbour was safe. | I Ada Lindqvist: the harbour was safe
          A senior harbour official said: “It is safe.” | D A senior harbour official: It is safe.
          One member of the crew told reporters the trip was “a long night”. | M One member of the crew: the trip was “a long night”
          Harbour officials said the pier was closed. | I Harbour officials: the pier was closed
          According to harbour officials, the pier was closed. | I harbour officials: the pier was closed
          The pier was closed, according to Ada Lindqvist. | I Ada Lindqvist: The pier was closed
          Ada Lindqvist said she had told the crew to wait. | I Ada Lindqvist: she had told the crew to wait
          Ada Lindqvist described the plan as “a bad joke”, calling it “not useful”. | M Ada Lindqvist: the plan as “a bad joke”; M Ada Lindqvist: it “not useful”
          Ada Lindqvist was quoted as saying the pier was “too old”. | M Ada Lindqvist: the pier was “too old”
          Ada Lindqvist wrote on the network: “It is safe.” | D Ada Lindqvist: It is safe.
          “It is safe,” Ada Lindqvist posted on the network. | D Ada Lindqvist: It is safe,
          On Monday in Osterby Ada Lindqvist said the pier was closed. | I Ada Lindqvist: the pier was closed
          OSTERBY - Late on Monday in Tern Quay Orla Drebin said the pier was closed. | I Orla Drebin: the pier was closed
          Police in Tern Osterby Quay said the pier was closed. | I Police in Tern Osterby Quay: the pier was closed
          The health minister, Colm Draper, has left. // Mr Draper said the pier was closed. | I Colm Draper: the pier was closed
          The health minister, Colm Draper, has left. // Mr Draper said the pier was closed. // His brother, Fergus Draper, could not be reached. | I Mr Draper: the pier was closed
          Quick-thinking Ada Lindqvist jumped. // “It is safe,” Lindqvist said. | D Ada Lindqvist: It is safe,
          “It is safe,” tweeted Ada Lindqvist. | D Ada Lindqvist: It is safe,
          """)
  void tellsWhoSpeaks(String text, String expected) {
    assertThat(Said.of(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Ada Lindqvist spoke. // “It is safe,” she said. // “It will stay so.” | D Ada Lindqvist: It is safe,; D Ada Lindqvist: It will stay so.
          “We sail at nine,” Thomas Hale said. // Gerold Munk, who has kept the lock since 1990, had doubts. “Nine boats? I count four that float,” he said. | D Thomas Hale: We sail at nine,; D Gerold Munk: Nine boats? I count four that float,
          “We sail at nine,” Thomas Hale said. // Gerold Munk had doubts. “I count four,” he said. | D Thomas Hale: We sail at nine,; D Gerold Munk: I count four,
          “It is safe. // “It will stay so,” Ada Lindqvist said. | D Ada Lindqvist: It is safe. ~ It will stay so,
          Ada Lindqvist said: “It is safe. // “It will stay so. // “Believe me.” | D Ada Lindqvist: It is safe. ~ It will stay so. ~ Believe me.
          Ada Lindqvist of the dock workers’ union was not convinced: “They lied. They always lied.” | D Ada Lindqvist: They lied. They always lied.
          Ada Lindqvist promised seven new trams a day. “They will run,” she said. | D Ada Lindqvist: They will run,
          Ada Lindqvist promised “a full and open review” of the lock. | M Ada Lindqvist: “a full and open review” of the lock
          Ada Lindqvist promised that the trams would run. | I Ada Lindqvist: that the trams would run
          Ada Lindqvist had an answer: // “It is safe.” | D Ada Lindqvist: It is safe.
          “It is safe," Ada Lindqvist said. // "It is not," Bruno Keller said. | D Ada Lindqvist: It is safe,; D Bruno Keller: It is not,
          ‘It’s the crew’s ship,’ Ada Lindqvist said. | D Ada Lindqvist: It’s the crew’s ship,
          «It is safe», Ada Lindqvist said. | D Ada Lindqvist: It is safe
          “He told me ‘go home’ and I went,” Ada Lindqvist said. | D Ada Lindqvist: He told me ‘go home’ and I went,
          “It [the pier] is … safe,” Ada Lindqvist said. | D Ada Lindqvist: It [the pier] is … safe,
          """)
  void pairsMarksOverParagraphs(String text, String expected) {
    assertThat(Said.of(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Ada Lindqvist did not say when the pier would open.
          Ada Lindqvist declined to say whether the pier was safe.
          Ada Lindqvist would say that the pier was closed.
          The “Storm of the Century” reached the harbour at noon.
          Bruno “The Anchor” Keller won the race.
          The film “A Long Night at Sea” opens in June.
          Ada Lindqvist agreed a four-year deal on Friday and moved to Osterby.
          """)
  void findsNoSpeechWhereNobodySpoke(String text) {
    assertThat(Said.of(text)).isEmpty();
  }

  /** A name's list may be of another country: what follows it is not said by an earlier man. */
  @ParameterizedTest
  @ValueSource(strings = {"Pauli", "Andrea"})
  void giveNoOneElseTheWordsAfterASentenceOnAPersonOfDoubtfulGender(String given) {
    String before =
        "Tomas Quell, 34, was in the lounge. “The floor was a wall,” he told reporters.\n\n";
    String words = " flew to the town in the afternoon. “There will be a full inquiry,” he said.";
    assertThat(Said.of(before + "Transport Minister " + given + " Orrel" + words))
        .contains("Tomas Quell: The floor was a wall,")
        .doesNotContain("Tomas Quell: There will be");
    assertThat(Said.of(before + "Transport Minister Paul Orrel" + words))
        .contains("Paul Orrel: There will be a full inquiry,");
  }
}
