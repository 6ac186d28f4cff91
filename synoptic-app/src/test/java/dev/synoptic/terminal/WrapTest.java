package dev.synoptic.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {

  @Test
  void breaksAtBlanks() {
    assertThat(lines("we are safe this morning", 11))
        .containsExactly("we are safe", "this", "morning");
  }

  @Test
  void keepsGluedWordsTogether() {
    assertThat(lines("about 25\u00A0% more", 8)).containsExactly("about", "25 %", "more");
  }

  @Test
  void partsGluedWordsThatNoLineHoldsWhereTheyAreGlued() {
    assertThat(lines("about 200–1,000\u00A0billion", 16))
        .containsExactly("about", "200–1,000", "billion");
  }

  @Test
  void breaksAWordThatIsLongerThanALine() {
    assertThat(lines("see https://example.org/a ok", 10))
        .containsExactly("see", "https://ex", "ample.org/", "a ok");
  }

  @Test
  void breaksBetweenWideCharactersButNotBeforeTheirStops() {
    assertThat(lines("橋は閉鎖された。検査は続く", 10)).containsExactly("橋は閉鎖さ", "れた。検査", "は続く");
    assertThat(lines("橋は閉鎖。", 8)).containsExactly("橋は閉", "鎖。");
  }

  @Test
  void neverPartsAMarkFromItsLetter() {
    assertThat(lines("e\u0301e\u0301e\u0301", 2)).containsExactly("e\u0301e\u0301", "e\u0301");
  }

  @Test
  void keepsStylesAcrossLines() {
    List<Styled> lines =
        Wrap.lines(Styled.of("print ").and("≠for ever≠", Style.ALTERED).and("; others"), 10);
    assertThat(lines.stream().map(line -> line.printed(true)))
        .containsExactly(
            "print \u001b[1;31m≠for\u001b[0m", "\u001b[1;31mever≠\u001b[0m;", "others");
  }

  @Test
  void givesOneEmptyLineForNothing() {
    assertThat(lines("", 10)).containsExactly("");
    assertThat(lines("   ", 10)).containsExactly("");
  }

  @Test
  void elidesWhatDoesNotFit() {
    assertThat(Styled.of("never say never").elided(9).printed(false)).isEqualTo("never …");
    assertThat(Styled.of("never say never").elided(7).printed(false)).isEqualTo("never …");
    assertThat(Styled.of("新聞新聞").elided(4).printed(false)).isEqualTo("新…");
    assertThat(Styled.of("never").elided(5).printed(false)).isEqualTo("never");
  }

  private static List<String> lines(String text, int width) {
    return Wrap.lines(Styled.of(text), width).stream().map(line -> line.printed(false)).toList();
  }
}
