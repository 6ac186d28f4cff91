package dev.synoptic.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainReportsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Bürgermeisterin Karin Weidmann sagte am Montag, dass das Tor zu bleibe. | I Karin Weidmann: dass das Tor zu bleibe
          Karin Weidmann sagte, das Tor sei seit Mai geschlossen. | I Karin Weidmann: das Tor sei seit Mai geschlossen
          Am Montag sagte die Ministerin, dass das Tor geschlossen bleibe. | I die Ministerin: dass das Tor geschlossen bleibe
          Laut Polizei wurden drei Menschen verletzt. | I Polizei: wurden drei Menschen verletzt
          Nach Angaben der Feuerwehr sind drei Menschen verletzt worden. | I Feuerwehr: sind drei Menschen verletzt worden
          Drei Menschen wurden verletzt, teilte die Polizei am Montag mit. | I die Polizei: Drei Menschen wurden verletzt
          Drei Menschen wurden verletzt, so der Sprecher der Feuerwehr. | I der Sprecher der Feuerwehr: Drei Menschen wurden verletzt
          Das Tor sei „völlig marode“, sagte Karin Weidmann. | M Karin Weidmann: Das Tor sei „völlig marode“
          Der Sprecher teilte mit, dass drei Menschen verletzt seien. | I Der Sprecher: dass drei Menschen verletzt seien
          Karin Weidmann kam um acht. Sie sagte, das Tor bleibe zu. | I Karin Weidmann: das Tor bleibe zu
          Laut dem Sprecher ging alles gut. | I Sprecher: ging alles gut
          Als der Regen kam, sagte Karin Weidmann ab. | ``
          Er stand auf, sagte Hallo und ging. | ``
          Karin Weidmann sagte nicht, dass das Tor zu bleibt. | ``
          Laut Plan wird das Tor im Mai geöffnet. | ``
          Karin Weidmann sagte ihren Besuch ab, weil sie krank sei. | ``
          „Das Tor bleibt zu“, sagte Karin Weidmann. Sie habe keine Wahl. | D Karin Weidmann: Das Tor bleibt zu
          Der Streifenwagen fuhr auf die Kreuzung, wie die Polizei am Montag mitteilte. | I die Polizei: Der Streifenwagen fuhr auf die Kreuzung
          Wie die Feuerwehr mitteilte, brannte das Tor zwei Stunden. | I die Feuerwehr: brannte das Tor zwei Stunden
          Ein Sprecher sagte, die Fahrerin gehöre zu den Verletzten. | I Ein Sprecher: die Fahrerin gehöre zu den Verletzten
          Wie lange das Tor zu bleibt, ist offen. | ``
          Er sagte, wie die Lage ist. | ``
          """)
  void readsGermanReports(String text, String said) {
    assertThat(Said.of(text, "de")).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          La maire Claire Fontenoy a déclaré lundi qu'elle n'avait pas été prévenue et que la porte resterait fermée. | I Claire Fontenoy: qu'elle n'avait pas été prévenue et que la porte resterait fermée
          Claire Fontenoy, maire de Vannes, a affirmé que la porte était « dangereuse ». | M Claire Fontenoy: que la porte était « dangereuse »
          D'après l'éleveur Paul Marchand, la porte est fermée depuis mai. | I Paul Marchand: la porte est fermée depuis mai
          Claire Fontenoy est arrivée à huit heures. La porte restera fermée, a-t-elle ajouté. | I Claire Fontenoy: La porte restera fermée
          Selon la police, trois personnes ont été blessées. | I la police: trois personnes ont été blessées
          Trois personnes ont été blessées, a indiqué la police mardi. | I la police: Trois personnes ont été blessées
          Trois personnes ont été blessées, selon un porte-parole des pompiers. | I un porte-parole des pompiers: Trois personnes ont été blessées
          Dans un communiqué, la préfecture a précisé que le pont serait fermé. | I la préfecture: que le pont serait fermé
          Les pompiers disent que le pont est fermé. | I Les pompiers: que le pont est fermé
          Selon les cas, il faut deux heures. | ``
          Elle n'a pas dit que la porte était fermée. | ``
          Quand la pluie est venue, a raconté Paul Marchand. | ``
          Il se peut que la porte soit fermée. | ``
          Environ 70 pompiers étaient sur place, selon la même source. | ``
          Deux personnes sont mortes, a-t-on indiqué auprès des pompiers. | ``
          Selon Paul Marchand, éleveur à Vannes, la porte est fermée. | I Paul Marchand: la porte est fermée
          """)
  void readsFrenchReports(String text, String said) {
    assertThat(Said.of(text, "fr")).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          La alcaldesa Carmen Olmedo dijo que la puerta seguirá cerrada. | I Carmen Olmedo: que la puerta seguirá cerrada
          Carmen Olmedo afirmó este lunes que no fue avisada. | I Carmen Olmedo: que no fue avisada
          Según la policía, tres personas resultaron heridas. | I la policía: tres personas resultaron heridas
          Tres personas resultaron heridas, informó la policía. | I la policía: Tres personas resultaron heridas
          Tres personas resultaron heridas, según la policía. | I la policía: Tres personas resultaron heridas
          En un comunicado, el ministerio explicó que el puente estaba cerrado. | I el ministerio: que el puente estaba cerrado
          Carmen Olmedo no dijo que la puerta seguirá cerrada. | ``
          Según el caso, hacen falta dos horas. | ``
          Carmen Olmedo llegó tarde, dijo que no y se fue. | ``
          Carmen Olmedo señaló la puerta y dijo que la obra era "un disparate". | M Carmen Olmedo: que la obra era "un disparate"
          Según informó Carmen Olmedo, alcaldesa del municipio, cuatro personas resultaron heridas. | I Carmen Olmedo: cuatro personas resultaron heridas
          Carmen Olmedo llegó tarde. "Es una vergüenza", señaló Olmedo. Explicó que nadie la avisó. | D Carmen Olmedo: Es una vergüenza; I Carmen Olmedo: que nadie la avisó
          Además, la institución precisó ayer que fueron 14 los heridos. | I la institución: que fueron 14 los heridos
          La cifra subió a seis, informó la Fiscalía del estado (FE). | I la Fiscalía del estado: La cifra subió a seis
          Según datos preliminares, hubo seis heridos. | ``
          El alcalde del municipio, Julio Prado, explicó que la puerta sigue cerrada; la obra seguirá. | I Julio Prado: que la puerta sigue cerrada
          """)
  void readsSpanishReports(String text, String said) {
    assertThat(Said.of(text, "es")).isEqualTo(said);
  }
}
