package dev.synoptic.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Stated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherLanguagesTest {

  private static final Synoptic SYNOPTIC = new Synoptic();

  private static final String DE_BRIDGE =
      """
      Beim Einsturz einer Fußgängerbrücke in Oberlauen sind am Dienstag vier Menschen verletzt worden.

      Die Brücke über die Lauen war 1931 gebaut worden. Bürgermeisterin Irmgard Stelzle sagte, ein \
      Gutachter habe im März Risse gefunden. 17 Schüler standen gerade auf der Brücke.
      """;

  private static final String DE_BRIDGE_AGAIN =
      """
      Vier Verletzte hat der Brückeneinsturz von Oberlauen gefordert. Unter den 17 Schülern, die über \
      die Lauen gehen wollten, war auch der Sohn der Bürgermeisterin.

      Irmgard Stelzle verwies auf ein Gutachten aus dem März, das Risse an der Brücke von 1931 nannte.
      """;

  private static final String DE_CRANE =
      """
      Beim Umsturz eines Krans in Hafenweiler sind am Mittwoch drei Menschen verletzt worden.

      Der Kran am Getreidespeicher war erst vor zwei Jahren aufgestellt worden. Hafenmeister Ruprecht \
      Dohm sagte, eine Böe habe den Ausleger gedreht. 40 Tonnen Weizen liefen in das Becken.
      """;

  private static final String FR_FIRE =
      """
      Un incendie a détruit mardi la halle de Brévannes-le-Sec, sans faire de victime.

      Le maire, Gaspard Lhermine, a déclaré que le feu était parti d'un four à pizza. Les 62 \
      commerçants du marché seront relogés dans la gare désaffectée.
      """;

  private static final String FR_FIRE_AGAIN =
      """
      La halle de Brévannes-le-Sec n'est plus. Partis d'un four, les incendies ont ravagé le marché \
      dans la nuit de mardi.

      « Nous relogerons les 62 commerçants à la gare », a promis Gaspard Lhermine, le maire.
      """;

  private static final String FR_STRIKE =
      """
      Les dockers de Port-Sainte-Ode ont commencé mardi une grève contre la fermeture de deux quais.

      Selon la déléguée Maryvonne Quéric, 310 salariés ont cessé le travail. La direction du port \
      parle de 200 grévistes et attend un médiateur.
      """;

  private static final String FERRY =
      """
      Eleven people died when the excursion ferry Halvara caught fire on Lake Orrin on Saturday.

      Mayor Signe Aldous said the town would mourn for three days. Fisherman Piet Rask, 58, reached \
      the boat first. Investigator Lotte Brandvold said the cause would take weeks to name. The \
      operator, Grey Gull Lines, promised the families 2.4 million. There were 52 people on board.
      """;

  private static final String FERRY_AGAIN =
      """
      A lake ferry fire killed eleven people on Saturday, and the operator, Grey Gull Lines, faces \
      questions about the engine of the Halvara.

      “We heard them calling,” said Piet Rask, who fishes on Lake Orrin. Mayor Signe Aldous opened \
      the school to relatives. Lotte Brandvold, who leads the inquiry, looks at the fuel line.
      """;

  private static final String DE_FERRY =
      """
      Nach dem Brand eines Ausflugsschiffs auf dem Orrin-See ist die Zahl der Todesopfer auf elf \
      gestiegen. Die „Halvara“ war am Samstagabend vor dem Hafen in Flammen aufgegangen.

      Der Fischer Piet Rask war als Erster beim brennenden Schiff. Bürgermeisterin Signe Aldous \
      ordnete Trauerbeflaggung an. Die Ermittlerin Lotte Brandvold will binnen eines Monats einen \
      Zwischenbericht vorlegen. Außenministerin Helga Brandtner sprach den Angehörigen ihr Beileid \
      aus und versprach konsularische Betreuung. Überlebende liegen mit Verbrennungen im Krankenhaus.
      """;

  private static final String ES_FLOOD =
      """
      El desbordamiento del río Almera inundó el martes la parte baja de Villasorda y obligó a evacuar \
      a 230 vecinos.

      La alcaldesa, Remedios Cantueso, dijo que el agua subió dos metros en una hora. La biblioteca \
      perdió todos sus libros.
      """;

  private static final String ES_FLOOD_AGAIN =
      """
      Unos 230 vecinos de Villasorda fueron evacuados por la inundación del río Almera.

      «El agua subía por la escalera», contó Remedios Cantueso, alcaldesa del pueblo. Los libros de la \
      biblioteca flotaban en la calle.
      """;

  private static final String ES_TRAIN =
      """
      Un tren de mercancías descarriló el martes cerca de Torrelaguna del Campo sin causar heridos.

      El maquinista frenó al ver una vaca, según el portavoz Eladio Bermejal. La línea seguirá cortada \
      tres días y 18 vagones esperan una grúa.
      """;

  private static final String EN_FLOOD =
      """
      The river Almera broke its banks on Tuesday and flooded lower Villasorda, forcing 230 people from \
      their homes.

      Mayor Remedios Cantueso said the water rose two metres in an hour. The library lost all its books.
      """;

  private static ParsedReport report(String name, String language, String text) {
    var stated =
        new Stated(
            Optional.empty(),
            Optional.empty(),
            Published.parse("2025-06-10"),
            Optional.of(language));
    var page = new Page(Origin.ofPath(name), PageType.TEXT, text, stated);
    return SYNOPTIC.parse(SYNOPTIC.clean(page).report().orElseThrow());
  }

  private static Set<Set<String>> stories(ParsedReport... reports) {
    return new Grouper()
        .group(List.of(reports)).stories().stream()
            .map(
                s ->
                    s.reports().stream()
                        .map(r -> r.report().origin().display())
                        .collect(Collectors.toSet()))
            .collect(Collectors.toSet());
  }

  @Test
  void germanFrenchAndSpanishReportsOfOneEventJoinAndOthersStayApart() {
    assertThat(
            stories(
                report("brücke1", "de", DE_BRIDGE),
                report("brücke2", "de", DE_BRIDGE_AGAIN),
                report("kran", "de", DE_CRANE),
                report("feu1", "fr", FR_FIRE),
                report("feu2", "fr", FR_FIRE_AGAIN),
                report("grève", "fr", FR_STRIKE),
                report("río1", "es", ES_FLOOD),
                report("río2", "es", ES_FLOOD_AGAIN),
                report("tren", "es", ES_TRAIN)))
        .containsExactlyInAnyOrder(
            Set.of("brücke1", "brücke2"), Set.of("feu1", "feu2"), Set.of("río1", "río2"));
  }

  @Test
  void aReportInAnotherLanguagePartsNoStory() {
    assertThat(
            stories(
                report("en", "en", EN_FLOOD),
                report("es1", "es", ES_FLOOD),
                report("es2", "es", ES_FLOOD_AGAIN),
                report("tren", "es", ES_TRAIN)))
        .anySatisfy(story -> assertThat(story).contains("es1", "es2").doesNotContain("tren"));
  }

  @Test
  void functionWordsOfALanguageAreNotItsContent() {
    assertThat(
            Stream.of(DE_BRIDGE, DE_CRANE)
                .map(t -> Profiler.profile(report("x", "de", t)))
                .flatMap(p -> IntStream.range(0, p.size()).mapToObj(p::term))
                .map(Profile.Term::word))
        .doesNotContain("worden", "sagte", "ein", "der")
        .contains("Brücke", "Krans");
  }

  @ParameterizedTest
  @CsvSource({"0 1 2", "0 2 1", "1 0 2", "1 2 0", "2 0 1", "2 1 0"})
  void aStreamFindsTheOnlyReportOfItsLanguageByItsNamesWheneverItComes(String order) {
    List<ParsedReport> reports =
        List.of(
            report("a", "en", FERRY), report("b", "en", FERRY_AGAIN), report("c", "de", DE_FERRY));
    var grouper = new OnlineGrouper(Window.week());
    long stories = 0;
    for (String place : order.split(" ", -1)) {
      ParsedReport report = reports.get(Integer.parseInt(place));
      for (StoryEvent event : grouper.arrive(report, Instant.parse("2025-06-02T10:00:00Z"))) {
        stories += event instanceof StoryEvent.Opened ? 1 : 0;
        stories -= event instanceof StoryEvent.Merged ? 1 : 0;
      }
    }
    assertThat(stories).isEqualTo(1);
  }
}
