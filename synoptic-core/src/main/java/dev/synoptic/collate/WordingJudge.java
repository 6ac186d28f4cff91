package dev.synoptic.collate;

import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Wording;
import java.util.List;

/** Says how a reading stands to the fullest one: its gravest departure decides. */
public final class WordingJudge {

  private WordingJudge() {}

  /**
   * Returns the verdict on a reading. Indirect speech claims no exact words, so that it is a part
   * at worst; small words put in, and words before or after the fullest reading's own, are no
   * fault.
   */
  public static Wording judge(QuotationForm form, List<Departure> departures) {
    if (form == QuotationForm.INDIRECT) {
      return departures.isEmpty() ? Wording.SAME : Wording.PART;
    }
    Wording gravest = Wording.SAME;
    for (Departure departure : departures) {
      Wording wording = wording(departure.kind());
      if (wording.compareTo(gravest) < 0) {
        gravest = wording;
      }
    }
    return gravest;
  }

  private static Wording wording(Departure.Kind kind) {
    return switch (kind) {
      case ALTERED -> Wording.ALTERED;
      case MOVED -> Wording.MOVED;
      case CUT -> Wording.CUT;
      case MARKED, BETWEEN, INSERTED, BEGINS_LATER, STOPS_EARLIER -> Wording.PART;
      case REPHRASED, ADDED -> Wording.SAME;
    };
  }
}
