package dev.synoptic.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Descent;
import dev.synoptic.model.Lineage.Relation;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Siglum;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a misprint is, and what it tells of who copied whom. */
class SlipsTest {

  private static final String GAZETTE =
      """
      The dam above Kelmarsh gave way at dawn on Thursday and 4718 sheep drowned in the meadows, said \
      warden Brigitta Talbern. Engineers had warned the government twice about the spillway.

      Farmer Osric Penfold lost his barn. He had seen the water coming down and opened every gate.
      """;

  private static final String HERALD =
      """
      At Kelmarsh 4718 sheep died when a dam broke on Thursday, according to the warden, Brigitta \
      Talbern, who counted them from a boat. The government ordered an inquiry into the spillway.

      "Water is patient," said Osric Penfold, whose barn is gone.
      """;

  private static final String TIMES =
      """
      Osric Penfold stood where his barn had been. A flood took it, and with it 4718 sheep of the \
      valley, by the count of warden Brigitta Talbern; the dam at Kelmarsh had a bad spillway, and the \
      government knew.
      """;

  private static final String SLIPS =
      """
      Warden Brigitta Talbren walked the meadows below Kelmarsh yesterday. She put the loss at 4178 \
      sheep. A goverment office sent pumps. Osric Penfold slept at his sister's house.
      """;

  private static final String SAME_SLIPS =
      """
      In Kelmarsh the goverment pumps ran all night. The valley lost 4178 sheep, and warden Brigitta \
      Talbren asks for rifles, feed and volunteers. Osric Penfold has no barn any more.
      """;

  private static Slips slips(String... texts) {
    List<BodyWords> words = Stream.of(texts).map(t -> new BodyWords(Reports.raw("r", t))).toList();
    return Slips.in(words, Pairs.of(words));
  }

  private static Reuse reuse(String... texts) {
    return new ReuseFinder()
        .find(
            Reports.story(
                IntStream.range(0, texts.length)
                    .mapToObj(i -> Reports.of("r" + i, "", texts[i]))
                    .toArray(ParsedReport[]::new)));
  }

  @ParameterizedTest
  @CsvSource({
    "talbren, talbern, true",
    "goverment, government, true",
    "bakrey, bakery, true",
    "lindqvixst, lindqvist, true",
    "4178, 4718, true",
    "4318, 4718, true",
    "4719, 4718, false",
    "4700, 4200, false",
    "54th, 55th, false",
    "muhammad, mohammad, false",
    "zelenskyy, zelensky, false",
    "marcus, markus, false",
    "jansen, janssen, false",
    "colour, color, false",
    "centre, center, false",
    "shootings, shooting, false",
    "vosk, vosc, false",
    "anders, sanders, false",
    "talbern, talbern, false",
  })
  void aMisprintIsOneWrongLetterAndNoOtherSpelling(String wrong, String right, boolean misprint) {
    assertThat(Misprint.of(wrong, right)).isEqualTo(misprint);
  }

  @Test
  void aNameAFigureAndAWordThatTwoAloneHaveWrongShowOneText() {
    Slips slips = slips(GAZETTE, HERALD, TIMES, SLIPS, SAME_SLIPS);
    assertThat(slips.all())
        .extracting(Slips.Slip::wrong, Slips.Slip::right, Slips.Slip::makers)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("4178", "4718", Set.of(3, 4)),
            org.assertj.core.groups.Tuple.tuple("goverment", "government", Set.of(3, 4)),
            org.assertj.core.groups.Tuple.tuple("talbren", "talbern", Set.of(3, 4)));
    assertThat(slips.relate(3, 4)).isTrue();
    Descent descent = reuse(GAZETTE, HERALD, TIMES, SLIPS, SAME_SLIPS).descent();
    assertThat(descent.independent(Set.of(new Siglum(3), new Siglum(4)))).isEqualTo(1);
    assertThat(descent.independent(Set.of(new Siglum(0), new Siglum(1), new Siglum(2))))
        .isEqualTo(3);
  }

  @Test
  void oneSharedSlipAccusesNobody() {
    String one = SAME_SLIPS.replace("4178", "4718").replace("goverment", "government");
    Slips slips = slips(GAZETTE, HERALD, TIMES, SLIPS, one);
    assertThat(slips.shared(3, 4)).isEqualTo(1);
    assertThat(slips.relate(3, 4)).isFalse();
    assertThat(reuse(GAZETTE, HERALD, TIMES, SLIPS, one).lineages())
        .allMatch(l -> l.of().isEmpty());
  }

  @Test
  void whatThreeReportsPrintOrOnlyOneHasRightAccusesNobody() {
    assertThat(slips(GAZETTE, HERALD, SLIPS, SAME_SLIPS, SLIPS).all())
        .extracting(Slips.Slip::wrong)
        .doesNotContain("talbern", "4718", "talbren", "4178");
    assertThat(slips(GAZETTE, SLIPS, SAME_SLIPS).relate(1, 2)).isFalse();
    assertThat(slips(GAZETTE, SLIPS, SAME_SLIPS).showCopying(1, 0)).isFalse();
    assertThat(slips(GAZETTE, HERALD).all()).isEmpty();
  }

  @Test
  void twoPeopleWithLikeNamesAreNoSlip() {
    String other = SLIPS.replace("Warden Brigitta Talbren", "Butcher Konrad Talbren");
    assertThat(slips(GAZETTE, HERALD, TIMES, other).all())
        .extracting(Slips.Slip::wrong)
        .doesNotContain("talbren");
  }

  @Test
  void ofTwoEqualTextsWithoutADateTheOneWithTheMisprintsIsTheCopy() {
    String careless =
        GAZETTE
            .replace("Talbern", "Talbren")
            .replace("government", "goverment")
            .replace("4718", "4178");
    Reuse reuse = reuse(careless, GAZETTE, HERALD, TIMES);
    assertThat(reuse.lineages().get(0).relation()).isEqualTo(Relation.CARRIES);
    assertThat(reuse.lineages().get(0).of()).isEqualTo(List.of(new Siglum(1)));
    assertThat(reuse.lineages().get(1).of()).isEmpty();
  }

  @Test
  void whoHasAReportsMisprintsToCopiedThatOneAndNotTheOriginal() {
    String careless = GAZETTE.replace("Talbern", "Talbren").replace("government", "goverment");
    String copy = careless.replace("Farmer Osric", "The farmer Osric");
    var dated = new ParsedReport[5];
    List<String> texts = List.of(GAZETTE, careless, copy, HERALD, TIMES);
    for (int i = 0; i < dated.length; i++) {
      dated[i] = Reports.of("r" + i, "2026-03-0" + (i + 2), texts.get(i));
    }
    Reuse reuse = new ReuseFinder().find(Reports.story(dated));
    assertThat(reuse.lineages().get(2).of()).containsExactly(new Siglum(1));
  }
}
