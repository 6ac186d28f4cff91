package dev.synoptic.page;

import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.phrase.Days;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person says in one story.
 *
 * @param id of its element
 * @param title of the story; empty where no report states one
 * @param link where the story is
 * @param summary when, and how much is said
 * @param strips quotes whose readings depart or are long, word under word
 * @param plain all others
 */
record PersonStory(
    String id, String title, String link, String summary, List<Strip> strips, List<Plain> plain) {

  /**
   * A quote word under word.
   *
   * @param link where it stands in its story
   * @param quote the quote
   */
  record Strip(String link, QuoteView quote) {}

  /**
   * A quote in a table.
   *
   * @param link where it stands in its story
   * @param words the fullest wording
   * @param cite where that stands
   * @param circumstance to whom, when and where
   * @param carriers who carries it
   * @param counts how many
   * @param others how the others word it
   */
  record Plain(
      String link,
      String words,
      Cite cite,
      String circumstance,
      Carriers carriers,
      String counts,
      List<PrintedWords> others) {}

  /** Returns what is said in the quotes {@code said} of a story. */
  static PersonStory of(StoryFrame frame, List<Numbered<Quote>> said) {
    var strips = new ArrayList<Strip>();
    var plain = new ArrayList<Plain>();
    String link = Links.story(frame.synopsis().story().id());
    for (Numbered<Quote> each : said) {
      QuoteView view = QuoteView.of(frame, each.item(), each.number());
      String place = link + "#q" + each.number();
      if (each.item().carriers() > 1 && view.strip().isPresent()) {
        strips.add(new Strip(place, view));
      } else {
        plain.add(plain(frame, each.item(), view, place));
      }
    }
    String when = FrontView.last(frame.synopsis()).map(p -> Days.of(p.date()) + "; ").orElse("");
    return new PersonStory(
        frame.id("story"),
        frame.synopsis().title().orElse(""),
        link,
        when
            + Words.count(said.size(), "quote", "quotes")
            + ", "
            + Words.count(frame.reports().size(), "report", "reports"),
        strips,
        plain);
  }

  private static Plain plain(StoryFrame frame, Quote quote, QuoteView view, String place) {
    Reading first = quote.readings().get(0);
    return new Plain(
        place,
        QuoteView.shown(quote, siglum -> frame.report(siglum).text(), 600),
        frame.cite(QuoteView.whole(first)),
        view.circumstance(),
        view.carriers(),
        quote.independent()
            + " independent, "
            + Words.count(quote.carriers(), "carrier", "carriers"),
        quote.carriers() > 1 ? view.words() : List.of());
  }
}
