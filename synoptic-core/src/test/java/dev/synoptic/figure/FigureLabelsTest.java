package dev.synoptic.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Figure;
import dev.synoptic.text.DataFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What figures are said to measure, against labels that a desk would write. */
class FigureLabelsTest {

  private static final String TODAY = "2025-10-15";

  /** A label is good whose words and those wanted agree this far (F1). */
  private static final double GOOD = 0.8;

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "");

  @Test
  void mostLabelsAreThoseOfTheDesk() {
    List<String> lines = DataFile.lines(FigureLabelsTest.class, "labels.txt");
    assertThat(good(lines, 0)).as("half that was looked at").isGreaterThanOrEqualTo(0.95);
    assertThat(good(lines, 1)).as("other half").isGreaterThanOrEqualTo(0.77);
  }

  private static double good(List<String> lines, int half) {
    int good = 0;
    int all = 0;
    for (int i = half; i < lines.size(); i += 2) {
      String[] parts = lines.get(i).split(" \\| ", -1);
      good += f1(words(parts[2]), words(label(parts[0], parts[1]))) >= GOOD ? 1 : 0;
      all++;
    }
    return (double) good / all;
  }

  private static String label(String text, String words) {
    return Samples.figures(text, TODAY).stream()
        .filter(figure -> isNamed(figure, text, words))
        .map(figure -> figure.about().label())
        .findFirst()
        .orElse("");
  }

  private static boolean isNamed(Figure figure, String text, String words) {
    String found = figure.words().in(text);
    return found.contains(words) || words.contains(found);
  }

  private static Set<String> words(String label) {
    var words = new HashSet<String>();
    for (String word : label.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+", -1)) {
      words.add(word);
    }
    words.removeAll(ARTICLES);
    return words;
  }

  private static double f1(Set<String> wanted, Set<String> found) {
    var both = new ArrayList<>(found);
    both.retainAll(wanted);
    return both.isEmpty() ? 0 : 2.0 * both.size() / (wanted.size() + found.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          They took four fewer than the town needed.           | 4 = ``
          In spring they had trailed by more than 20 points.   | 20 = ``
          He said it would take two.                           | 2 = ``
          About half of what the port earns goes abroad.       | 50 = ``
          Danish goods that meet no rule are charged 25 per cent. | 25 = Danish goods charged
          Steel and zinc are charged 10 per cent.              | 10 = steel and zinc charged
          He refused to drop the 25% he charges on steel.      | 25 = steel
          The agency said that exports to the region fell by 6.6 per cent. | 6.6 = exports to the region fell
          140 of her 2,300 members had been let go.            | 140 = members let go
          """)
  void namesAThingOrNothing(String text, String label) {
    String[] parts = label.split(" = ", -1);
    assertThat(Samples.figures(text, TODAY).get(0))
        .extracting(figure -> Samples.written(figure.value()), figure -> figure.about().label())
        .satisfies(
            found -> {
              assertThat(found.get(0).toString()).contains(parts[0]);
              assertThat(found.get(1)).isEqualTo(parts[1].replace("`", ""));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Seven people were killed and 31 injured when a silo fell. | 31 | people injured
          Seven people have drowned and dozens more have been injured as the silo fell. | dozens | people injured
          Seven people were killed and 51 others injured when a silo fell. | 51 | people injured
          The blast killed seven people and wounded 50 more. | 50 | people injured
          The silo fell on a yard, killing seven people and injuring 31, police said. | 31 | people injured
          Seven miners were slain and 31 hurt when the silo fell. | 31 | miners injured
          The blast killed seven people and injured 31. | 31 | people injured
          The blast killed seven people and 31 were injured. | 31 | people injured
          Two buses collided, killing seven and injuring 31. | 31 | people injured
          Two buses collided, killing seven and injuring 31. | seven | people killed
          Nine sheep were killed and 31 injured in the fire. | 31 | sheep injured
          """)
  void theHurtAreNotLabelledAsTheKilled(String text, String words, String label) {
    assertThat(label(text, words)).isEqualTo(label);
  }
}
