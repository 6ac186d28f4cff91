package dev.synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Missing;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapsTest {

  private static final String QUOTED =
      "“{Ada Lind|d|We will rebuild the pier before winter,}” Lind said.";

  @Test
  void aReportThatHasNeitherTheQuoteNorItsWordsLacksIt() {
    List<Missing> missing = Stories.read(QUOTED, QUOTED, "Rain fell on the quay.").missing();
    assertThat(missing.get(2).quotes()).hasSize(1);
    assertThat(missing.get(0).quotes()).isEmpty();
  }

  @Test
  void wordsThatAReportPrintsUnderAnotherSpeakerAreNotLeftOut() {
    String other =
        "“{Per Holm|d|She said to us, we will rebuild the pier before winter, and then she left"
            + " for the night ferry and the rain fell on all of the people of the quay,}” Holm"
            + " recalled.";
    List<Missing> missing = Stories.read(QUOTED, QUOTED, other).missing();
    assertThat(missing.get(2).quotes()).isEmpty();
  }
}
