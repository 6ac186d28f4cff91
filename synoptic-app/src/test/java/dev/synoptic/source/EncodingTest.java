package dev.synoptic.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

  private static final String TEXT = "The mayor said “we’re safe – for now” at the café.";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void readsWhatBytesAllow(String charset) {
    assertThat(Encoding.decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @Test
  void dropsTheByteOrderMark() {
    assertThat(Encoding.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
  }

  @Test
  void believesADeclarationThatFits() {
    String page = "<meta charset=\"iso-8859-2\"><p>Łódź i Kraków żyją</p>";
    assertThat(Encoding.decode(page.getBytes(Charset.forName("iso-8859-2")))).isEqualTo(page);
  }

  @Test
  void validUtf8BeatsADeclaration() {
    String page = "<meta charset=\"iso-8859-1\"><p>“Zürich”</p>";
    assertThat(Encoding.decode(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
  }

  @Test
  void aFewBrokenBytesDoNotSpoilTheRest() {
    byte[] bytes = (TEXT + TEXT + " x").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    assertThat(Encoding.decode(bytes)).isEqualTo(TEXT + TEXT + " \uFFFD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"KOI8-R", "windows-1251", "windows-1252"})
  void whatNothingStatesIsGuessedAndSaidToBe(String charset) {
    String text =
        charset.equals("windows-1252")
            ? TEXT
            : "Мэр сказал, что мост закрыт до весны. Река поднялась на два метра.";
    Encoding.Decoded read =
        Encoding.read(text.getBytes(Charset.forName(charset)), Optional.empty());
    assertThat(read.text()).isEqualTo(text);
    assertThat(read.guess()).contains(Charset.forName(charset));
  }

  @Test
  void whatIsStatedOrCertainIsNoGuess() {
    byte[] bytes = "Мэр сказал".getBytes(Charset.forName("KOI8-R"));
    assertThat(Encoding.read(bytes, Optional.of("KOI8-R")).guess()).isEmpty();
    assertThat(Encoding.read(Taken.bytes(TEXT), Optional.empty()).guess()).isEmpty();
  }

  @Test
  void aGuessIsToldBesideThePage() {
    byte[] bytes = "Le café était fermé.".getBytes(Charset.forName("windows-1252"));
    Input input = Taken.from("old.txt", bytes);
    assertThat(input.pages()).hasSize(1);
    assertThat(input.notes()).hasSize(1).first().asString().contains("old.txt", "guessed");
  }

  @Test
  void unknownDeclarationsAreNoFault() {
    byte[] bytes = "<meta charset=klingon>caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Encoding.decode(bytes)).endsWith("café");
  }

  @Test
  void neverFails() {
    var random = new Random(11);
    for (int round = 0; round < 500; round++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      assertThat(Encoding.decode(bytes)).isNotNull();
    }
  }
}
