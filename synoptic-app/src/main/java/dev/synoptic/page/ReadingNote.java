package dev.synoptic.page;

import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A plain sentence on how a reading departs from the fullest one.
 *
 * @param sig whose reading
 * @param more how many further reports the sentence speaks of
 * @param mark the sign of the verdict
 * @param word the verdict
 * @param style class name of the two
 * @param text the sentence, printed words apart
 */
record ReadingNote(Sig sig, int more, String mark, String word, String style, List<Run> text) {

  /** More notes than this on one quote are left to the apparatus. */
  private static final int NOTES = 12;

  /** Returns the notes on {@code quote}, gravest first. */
  static List<ReadingNote> of(StoryFrame frame, Quote quote) {
    var same = new LinkedHashMap<String, List<Reading>>();
    quote.readings().stream()
        .filter(r -> r.wording() != Wording.SAME || !r.notes().isEmpty())
        .sorted(Comparator.comparing(Reading::wording))
        .forEach(
            r -> same.computeIfAbsent(r.wording() + impersonal(r), k -> new ArrayList<>()).add(r));
    return same.values().stream()
        .filter(readings -> isTelling(readings.get(0)))
        .limit(NOTES)
        .map(readings -> of(frame, readings))
        .toList();
  }

  /** Notes that differ in the siglum they begin with alone are one. */
  private static String impersonal(Reading reading) {
    String note = String.join(" ", reading.notes());
    String own = reading.report().letters() + " ";
    return note.startsWith(own) ? note.substring(own.length()) : note;
  }

  /** That a reading is a part shows in the strip; it is said where there is more to say. */
  private static boolean isTelling(Reading reading) {
    return !reading.notes().isEmpty()
        || (reading.wording() != Wording.PART && reading.wording() != Wording.SAME);
  }

  private static ReadingNote of(StoryFrame frame, List<Reading> readings) {
    Reading first = readings.get(0);
    Siglum siglum = first.report();
    String text = String.join(" ", first.notes());
    if (first.isDisputed() && first.wording().compareTo(Wording.PART) >= 0) {
      return note(frame, siglum, readings, "≠ ", "speaker", "m-alt", text);
    }
    return switch (first.wording()) {
      case ALTERED -> {
        String word = first.isUndecided() ? "other words" : "altered";
        yield note(frame, siglum, readings, "≠ ", word, "m-alt", text);
      }
      case MOVED -> note(frame, siglum, readings, "⇄ ", "moved", "m-mov", text);
      case CUT -> note(frame, siglum, readings, "– – ", "cut", "m-cut", text);
      case PART -> note(frame, siglum, readings, "", "part", "m-ok", text);
      case SAME -> note(frame, siglum, readings, "", "note", "m-ok", text);
    };
  }

  private static ReadingNote note(
      StoryFrame frame,
      Siglum siglum,
      List<Reading> readings,
      String mark,
      String word,
      String style,
      String text) {
    return new ReadingNote(
        frame.sig(siglum), readings.size() - 1, mark, word, style, printed(text));
  }

  /** Sets what stands between “ and ” apart: these are printed words. */
  static List<Run> printed(String text) {
    var runs = new ArrayList<Run>();
    int from = 0;
    for (int open = text.indexOf('“'); open >= 0; open = text.indexOf('“', from)) {
      int close = text.indexOf('”', open);
      if (close < 0) {
        break;
      }
      if (open > from) {
        runs.add(Run.plain(text.substring(from, open)));
      }
      runs.add(new Run(text.substring(open, close + 1), "said", ""));
      from = close + 1;
    }
    if (from < text.length()) {
      runs.add(Run.plain(text.substring(from)));
    }
    return List.copyOf(runs);
  }
}
