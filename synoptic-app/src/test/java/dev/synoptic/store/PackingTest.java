package dev.synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.synoptic.Synoptic;
import dev.synoptic.model.AsideKind;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.ContentId;
import dev.synoptic.model.Disputed;
import dev.synoptic.model.Fact;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Lineage;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Precision;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Variant;
import dev.synoptic.model.Wording;
import dev.synoptic.page.GeneratedStories;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values as bytes and back. */
class PackingTest {

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 127, 128, 300, Integer.MAX_VALUE, Long.MAX_VALUE})
  void numbersComeBack(long number) {
    var in = new Unpacker(new Packer(3).number(number).signed(number).signed(-number).packed());
    assertThat(in.version()).isEqualTo(3);
    assertThat(in.number()).isEqualTo(number);
    assertThat(in.signed()).isEqualTo(number);
    assertThat(in.signed()).isEqualTo(-number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "“never”", "😀 \uD83D half", "\uDE00", "\u0000 zero", "İı"})
  void textsComeBackUnitByUnit(String text) {
    var in = new Unpacker(new Packer(1).text(text).text(Optional.of(text)).packed());
    assertThat(in.text()).isEqualTo(text);
    assertThat(in.maybeText()).contains(text);
  }

  @Test
  void allSortsOfStoriesComeBack() {
    GeneratedStories.all().values().stream()
        .flatMap(compared -> compared.stories().stream())
        .forEach(PackingTest::comesBack);
    Samples.stories().forEach(PackingTest::comesBack);
  }

  @Test
  void whatIsDisputedComesBack() {
    Page one = Page.of("a.txt", PageType.TEXT, "Harwick mayor Dana Roe opened the new bridge.");
    Page other = Page.of("b.txt", PageType.TEXT, "Harwick mayor Paul Hart opened the bridge.");
    Synopsis synopsis = new Synoptic().compareAsOne(List.of(one, other)).stories().get(0);

    assertThat(synopsis.disputed()).hasSize(1);
    comesBack(synopsis);
  }

  private static void comesBack(Synopsis synopsis) {
    Map<String, ParsedReport> reports = new HashMap<>();
    for (ParsedReport report : synopsis.story().reports()) {
      ParsedReport read = ReportCodec.unpack(ReportCodec.pack(report));
      assertThat(read.report()).isEqualTo(report.report());
      assertThat(read.sentences()).isEqualTo(report.sentences());
      reports.put(report.report().id().value(), read);
    }
    assertThat(SynopsisUnpacking.unpack(SynopsisPacking.pack(synopsis), reports::get))
        .isEqualTo(Samples.asKept(synopsis));
  }

  @Test
  void damagedBytesAreSaidToBeDamagedWhateverTheyAre() {
    byte[] whole = ReportCodec.pack(Samples.stories().get(0).story().reports().get(0));
    var random = new Random(17);
    for (int i = 0; i < 500; i++) {
      byte[] damaged = whole.clone();
      int kind = i % 3;
      if (kind == 0) {
        damaged = Arrays.copyOf(whole, random.nextInt(whole.length));
      } else if (kind == 1) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      } else {
        random.nextBytes(damaged);
      }
      byte[] bytes = damaged;
      if (kind == 1 && hitsPadding(whole, bytes)) {
        continue;
      }
      assertThatThrownBy(() -> ReportCodec.unpack(bytes)).isInstanceOf(StoreFailure.class);
    }
  }

  /**
   * The last bits of deflated bytes are filled up with some that mean nothing (RFC 1951, 3.2.4).
   */
  private static boolean hitsPadding(byte[] whole, byte[] flipped) {
    try {
      return Arrays.equals(inflated(whole), inflated(flipped));
    } catch (IOException e) {
      return false;
    }
  }

  private static byte[] inflated(byte[] packed) throws IOException {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }

  /** Where this fails, a constant has moved: raise the versions of the codecs, then this. */
  @Test
  void noConstantHasMovedWithoutANewVersion() {
    List<Enum<?>[]> constants =
        List.of(
            AsideKind.values(),
            BlockKind.values(),
            Disputed.Kind.values(),
            FigureKind.values(),
            Fact.Status.values(),
            Lineage.Relation.values(),
            NameKind.values(),
            PageType.values(),
            Passage.Kind.values(),
            Precision.values(),
            QuotationForm.values(),
            Variant.Kind.values(),
            Wording.values());
    var names = new StringBuilder();
    constants.forEach(all -> names.append(Arrays.toString(all)));
    assertThat(
            List.of(
                ReportCodec.VERSION,
                PageCodec.VERSION,
                SynopsisPacking.VERSION,
                ContentId.of("c", names.toString())))
        .isEqualTo(List.of(1, 2, 2, "c3f526e2e8197ae14"));
  }
}
