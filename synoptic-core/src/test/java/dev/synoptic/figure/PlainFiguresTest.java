package dev.synoptic.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Figure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of reports in German, French and Spanish. */
class PlainFiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Rund 20.000 Besucher kamen nicht zum Fest. | 20.000 = 20000 [Besucher]",
        "de | Täglich nutzen 35.500 Reisende über die Insel die Fähre. | 35.500 = 35500 [Reisende]",
        "de | Der Preis fiel um 8 Prozent. | 8 Prozent = 8 percent []",
        "de | Der Preis fiel um 3,5 % im Juni. | 3,5 % = 3.5 percent []",
        "de | Der Umbau kostet 1,2 Millionen Euro. | 1,2 Millionen Euro = 1200000 EUR []",
        "de | Der Umbau kostet 12,5 Milliarden Dollar. | 12,5 Milliarden Dollar = 12500000000 $ []",
        "de | Das Werk zahlt 1.250,50 €. | 1.250,50 € = 1250.5 EUR []",
        "de | Am 15. Mai 2025 um 18.30 Uhr kamen 14 Boote. | ''",
        "de | Es waren 30.000 bis 40.000 Menschen. | ''",
        "de | Der Preis fiel um 8 bis 9 Prozent, 2-3 Prozent oder 7-prozentig. | ''",
        "de | Es sind 12.500 Kilometer und 3,141 Prozent. | ''",
        "de | Es waren 40.000 verletzte Vögel. | ''",
        "fr | Quelque 40 000 voyageurs attendent. | 40 000 = 40000 []",
        "fr | Le prix a baissé de 9 pour cent. | 9 pour cent = 9 percent []",
        "fr | Le chantier coûte 1,2 million d'euros. | 1,2 million d'euros = 1200000 EUR []",
        "fr | Le chantier coûte 3 milliards de dollars. | 3 milliards de dollars = 3000000000 $ []",
        "fr | En 2025 300 personnes sont venues, le 15 octobre. | ''",
        "es | Más de 40.000 viajeros esperan. | 40.000 = 40000 []",
        "es | El precio bajó un 9 por ciento. | 9 por ciento = 9 percent []",
        "es | La obra cuesta 12 mil millones de euros. | 12 mil millones de euros = 12000000000 EUR"
            + " []",
        "es | La obra cuesta 1,5 millones de pesos. | ''",
        "es | Son 2,400 viajeros. | ''"
      })
  void whatIsCertainIsRead(String language, String text, String wanted) {
    assertThat(read(text, language)).isEqualTo(wanted);
  }

  @Test
  void narrowSpacesGroupInFrench() {
    String text = "Près de 1\u202f200\u202f000 voyageurs attendent.";
    assertThat(read(text, "fr-FR")).isEqualTo("1\u202f200\u202f000 = 1200000 []");
  }

  @Test
  void theWordsBeforeTellHowExactItIs() {
    assertThat(figures("Rund 20.000 Besucher; mehr als 30.000 Gäste.", "de"))
        .extracting(figure -> figure.precision().name())
        .containsExactly("ABOUT", "MORE_THAN");
  }

  private static List<Figure> figures(String text, String language) {
    return new FigureFinder()
        .find(Samples.report(text, Optional.of("2025-10-15"), Optional.of(language)));
  }

  private static String read(String text, String language) {
    return figures(text, language).stream()
        .map(
            figure -> {
              String value = Samples.written(figure.value());
              return figure.words().in(text)
                  + " = "
                  + value.substring(value.indexOf(' ') + 1).replaceAll(" (besucher|reisende)", "")
                  + " ["
                  + figure.about().label()
                  + "]";
            })
        .collect(Collectors.joining("; "));
  }
}
