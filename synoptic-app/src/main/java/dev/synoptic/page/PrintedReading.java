package dev.synoptic.page;

import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A reading as its report prints it, with the words around it.
 *
 * @param cite where
 * @param outlet who publishes
 * @param text the sentences, the quoted words apart
 * @param language of the report; empty where unknown
 * @param form direct, mixed or indirect, and how it is worded
 */
record PrintedReading(Cite cite, String outlet, List<Run> text, String language, String form) {

  /** Words around the quoted ones are shown to about this many characters on each side. */
  private static final int AROUND = 200;

  /** Between two pieces more characters than this are left out. */
  private static final int BETWEEN = 240;

  /** Returns {@code reading} as printed. */
  static PrintedReading of(StoryFrame frame, Reading reading) {
    Range words = reading.pieces().get(0);
    Range whole = words.cover(reading.pieces().get(reading.pieces().size() - 1));
    Range around = frame.sentences(new Span(reading.report(), whole));
    String text = frame.report(reading.report()).text();
    var runs = new ArrayList<Run>();
    runs.add(Run.plain(Clip.start(text.substring(around.start(), whole.start()), AROUND)));
    int end = whole.start();
    for (Range piece : reading.pieces()) {
      runs.add(Run.plain(Clip.middle(text.substring(end, piece.start()), BETWEEN)));
      runs.add(new Run(piece.in(text), "qs", ""));
      end = piece.end();
    }
    runs.add(Run.plain(Clip.end(text.substring(end, around.end()), AROUND)));
    return new PrintedReading(
        frame.cite(new Span(reading.report(), whole)),
        frame.outlet(reading.report()),
        runs.stream().filter(run -> !run.text().isEmpty()).toList(),
        Language.of(frame.report(reading.report()).report()),
        Words.of(reading.form()) + ", " + Words.of(reading.wording()));
  }
}
