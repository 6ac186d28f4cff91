package dev.synoptic.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainSpeechTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          „Das Tor bleibt zu“, sagte Bürgermeisterin Karin Weidmann am Montag. | D Karin Weidmann: Das Tor bleibt zu
          „Das Tor bleibt zu“, sagte Karin Weidmann. „Wir haben keine Wahl.“ | D Karin Weidmann: Das Tor bleibt zu ~ Wir haben keine Wahl.
          „Wir warten“, so der Sprecher der Feuerwehr. | D der Sprecher der Feuerwehr: Wir warten
          Der Landwirt Jonas Pfeil ist wütend. „Das ist frech“, sagt er, „und jeder weiß es.“ | D Jonas Pfeil: Das ist frech ~ und jeder weiß es.
          Karin Weidmann kam um acht. // Weidmann sagte der Zeitung: „Ich verstehe den Ärger.“ | D Karin Weidmann: Ich verstehe den Ärger.
          Am Abend erklärte Jonas Pfeil: „Dann eben ohne Tor.“ | D Jonas Pfeil: Dann eben ohne Tor.
          »Das Tor ist alt«, meinte Dr. Anna Behrens von der Universität Halle. | D Anna Behrens: Das Tor ist alt
          „Das Tor ist alt“, sagte Bürgermeisterin Karin Weidmann der Nordzeitung. | D Karin Weidmann: Das Tor ist alt
          „Das Tor ist alt“, sagte Einsatzleiter Thielko Pfalz der Nordzeitung. | D Einsatzleiter Thielko Pfalz: Das Tor ist alt
          Laut dem Sprecher ging alles gut. | I Sprecher: ging alles gut
          „Niemand hat uns gefragt, und niemand hat uns zugehört.“ | D ?: Niemand hat uns gefragt, und niemand hat uns zugehört.
          Jonas Pfeil und Anna Behrens kamen. „Es war laut“, sagte er. | D ?: Es war laut
          Die sogenannte „Torgebühr“ war umstritten. | ``
          In dem Buch „Neun Schafe“ wird das Tor beschrieben. | ``
          Die Serie „Tor“, sagte niemand, sei gut. | ``
          """)
  void readsPlainGermanTags(String text, String said) {
    assertThat(Said.of(text, "de")).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          « La porte reste fermée », a déclaré la maire Claire Fontenoy lundi. | D Claire Fontenoy: La porte reste fermée
          « La porte reste fermée », a déclaré Claire Fontenoy. « Non », a-t-elle ajouté. | D Claire Fontenoy: La porte reste fermée; D Claire Fontenoy: Non
          « Nous avons attendu », explique le porte-parole des pompiers. | D le porte-parole des pompiers: Nous avons attendu
          Selon le préfet, « personne n’a été prévenu ». | D le préfet: personne n’a été prévenu
          L’éleveur Paul Marchand est furieux. « C’est une honte », dit-il. | D Paul Marchand: C’est une honte
          Claire Fontenoy a déclaré à la presse : « Je comprends la colère. » | D Claire Fontenoy: Je comprends la colère.
          “C'est trop tard”, regrette Paul Marchand, éleveur à Vannes. | D Paul Marchand: C'est trop tard
          La « taxe de porte » est contestée. | ``
          Le film « Neuf moutons » sort en mai. | ``
          """)
  void readsPlainFrenchTags(String text, String said) {
    assertThat(Said.of(text, "fr")).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          «La puerta sigue cerrada», dijo la alcaldesa Carmen Olmedo el lunes. | D Carmen Olmedo: La puerta sigue cerrada
          «La puerta sigue cerrada», dijo Carmen Olmedo. «No hay otra opción», añadió. | D Carmen Olmedo: La puerta sigue cerrada; D Carmen Olmedo: No hay otra opción
          "Hemos esperado", ha dicho el portavoz de los bomberos. | D el portavoz de los bomberos: Hemos esperado
          Según el ganadero Julio Prado, "nadie nos avisó". | D Julio Prado: nadie nos avisó
          Julio Prado llegó tarde. "Es una vergüenza", señaló Prado. | D Julio Prado: Es una vergüenza
          Carmen Olmedo afirmó en una rueda de prensa: "Entiendo el enfado". | D Carmen Olmedo: Entiendo el enfado
          La llamada "tasa de puerta" se discute. | ``
          La novela "Nueve ovejas" sale en mayo. | ``
          """)
  void readsPlainSpanishTags(String text, String said) {
    assertThat(Said.of(text, "es")).isEqualTo(said);
  }

  @Test
  void neverThrowsOnBrokenText() {
    String text = "„Das Tor“, sagte Karin Weidmann: « Non », dit-il. Según él, \"no\". so - , : “”";
    var random = new Random(7);
    for (int i = 0; i < 400; i++) {
      int from = random.nextInt(text.length());
      String cut = text.substring(from) + text.substring(0, random.nextInt(text.length()));
      for (String tag : new String[] {"de", "fr", "es"}) {
        assertThat(Said.of(cut, tag)).isNotNull();
      }
    }
  }
}
