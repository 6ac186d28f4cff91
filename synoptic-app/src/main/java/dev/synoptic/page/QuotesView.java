package dev.synoptic.page;

import dev.synoptic.model.Quote;
import dev.synoptic.phrase.Counts;
import java.util.ArrayList;
import java.util.List;

/**
 * The quotes: strips, then short ones in a table, then those of one report.
 *
 * @param section what it says of itself
 * @param strips quotes set word under word
 * @param shorts short quotes, and those others put in their own words
 * @param ones quotes of one report
 */
record QuotesView(Section section, List<QuoteView> strips, List<QuoteView> shorts, List<One> ones) {

  /** More strips than this are folded. */
  private static final int OPEN_STRIPS = 30;

  /**
   * A quote that one report has.
   *
   * @param id of its element
   * @param cite where
   * @param words what was said, in quotation marks where the report has them
   * @param speaker who said it, or that it is unknown
   */
  record One(String id, Cite cite, String words, String speaker) {}

  /** Returns the quotes of a story. */
  static QuotesView of(StoryFrame frame) {
    var strips = new ArrayList<QuoteView>();
    var shorts = new ArrayList<QuoteView>();
    var ones = new ArrayList<One>();
    int number = 0;
    for (Quote quote : frame.synopsis().quotes()) {
      number++;
      if (quote.carriers() < 2) {
        ones.add(one(frame, quote, number));
        continue;
      }
      QuoteView view = QuoteView.of(frame, quote, number);
      (view.strip().isPresent() ? strips : shorts).add(view);
    }
    int shared = strips.size() + shorts.size();
    String summary = summary(shared, ones.size());
    return new QuotesView(
        frame.section("quotes", "Quotes", summary),
        List.copyOf(strips),
        List.copyOf(shorts),
        List.copyOf(ones));
  }

  private static String summary(int shared, int ones) {
    if (shared + ones == 0) {
      return "no report quotes anyone";
    }
    String several =
        shared == 0 ? "none that two reports carry" : shared + " that two or more reports carry";
    return several + (ones == 0 ? "" : ", " + Counts.number(ones) + " in one report");
  }

  private static One one(StoryFrame frame, Quote quote, int number) {
    return new One(
        frame.id("q" + number),
        frame.cite(QuoteView.whole(quote.readings().get(0))),
        QuoteView.shown(quote, siglum -> frame.report(siglum).text(), 400),
        quote.speakerName().orElse("speaker unknown"));
  }

  /** Returns the strips shown at once. */
  List<QuoteView> firstStrips() {
    return strips.subList(0, Math.min(OPEN_STRIPS, strips.size()));
  }

  /** Returns the strips shown on demand. */
  List<QuoteView> furtherStrips() {
    return strips.subList(firstStrips().size(), strips.size());
  }
}
