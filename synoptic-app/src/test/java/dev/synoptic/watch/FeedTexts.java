package dev.synoptic.watch;

import java.util.List;

/** Feeds and reports in words of our own. */
final class FeedTexts {

  private static final String[] PLACES = {
    "Tarn Point", "Kelder", "Orrin Bay", "Hask", "Little Wending", "Port Merrow", "Stell", "Varne"
  };

  private static final String[] THINGS = {
    "bridge", "mill", "tram line", "library", "harbour wall", "school", "market hall", "lighthouse"
  };

  private static final String[] PEOPLE = {
    "Ada Lindqvist", "Tom Bracken", "Ola Berg", "Mira Castellan", "Juno Whitlock", "Per Aaltonen"
  };

  private FeedTexts() {}

  /** An entry of a feed. */
  record Entry(String link, String title, String html, String day) {}

  /** Returns an RSS feed. */
  static String rss(String outlet, List<Entry> entries, boolean whole) {
    var feed = new StringBuilder();
    feed.append("<?xml version='1.0'?><rss version='2.0'")
        .append(" xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>")
        .append(outlet)
        .append("</title><link>https://example.org/</link><description>d</description>");
    for (Entry entry : entries) {
      feed.append("<item><title>")
          .append(entry.title())
          .append("</title><link>")
          .append(entry.link())
          .append("</link><guid>")
          .append(entry.link())
          .append("</guid>")
          .append("<pubDate>")
          .append(entry.day())
          .append(" 10:00:00 GMT</pubDate>");
      if (whole) {
        feed.append("<content:encoded><![CDATA[")
            .append(entry.html())
            .append("]]></content:encoded>");
      } else {
        feed.append("<description>In short: ").append(entry.title()).append("</description>");
      }
      feed.append("</item>");
    }
    return feed.append("</channel></rss>").toString();
  }

  /** Returns a report's paragraphs; events of one number are one event, told by each outlet. */
  static String html(int event, String outlet) {
    String place = PLACES[event % PLACES.length];
    String thing = THINGS[event / PLACES.length % THINGS.length];
    String person = PEOPLE[event % PEOPLE.length];
    return switch (event % 4) {
      case 0 ->
          "<p>The new "
              + thing
              + " of ward "
              + (event + 11)
              + " in "
              + place
              + " was opened on"
              + " Monday after "
              + (event % 9 + 2)
              + " years of work. The project cost "
              + (event * 7 + 13)
              + " million pounds, officials said.</p><p>“It was worth every day"
              + " of the wait,” "
              + person
              + " told a crowd of about "
              + (event * 30 + 400)
              + " people. Residents had asked for it since a storm took the old one. "
              + outlet
              + " has seen the plans.</p>";
      case 1 ->
          "<p>Fire crews fought a blaze at the "
              + thing
              + " in "
              + place
              + " through the night,"
              + " and "
              + (event % 40 + 12)
              + " families were taken to a sports hall. Nobody was"
              + " hurt, the fire service said.</p><p>“We saved the roof, but the ground floor is"
              + " gone,” chief officer "
              + person
              + " said. An inquiry will look at the wiring,"
              + " which was last checked "
              + (event % 7 + 3)
              + " years ago, "
              + outlet
              + " has learned.</p>";
      case 2 ->
          "<p>Teachers in "
              + place
              + " will strike for "
              + (event % 5 + 2)
              + " days from Thursday"
              + " over pay, their union voted. "
              + (event * 11 + 90)
              + " members took part in the"
              + " ballot number "
              + (event + 500)
              + ".</p><p>“Nobody wants to leave a classroom"
              + " empty,” union secretary "
              + person
              + " said, “but we have run out of other"
              + " words.” Parents near the "
              + thing
              + " told "
              + outlet
              + " they back it.</p>";
      default ->
          "<p>A court in "
              + place
              + " has fined the builder of the "
              + thing
              + " "
              + (event * 3 + 40)
              + ",000 pounds for dumping rubble in the river Wend, case "
              + (event + 7000)
              + ".</p><p>“The fish will need years to come back,” judge "
              + person
              + " said in the ruling. The firm will appeal, its lawyer told "
              + outlet
              + ". Anglers found the first dead trout "
              + (event % 8 + 2)
              + " weeks ago.</p>";
    };
  }

  /** Returns a page that holds a report. */
  static String page(String title, String html, String outlet) {
    return "<!DOCTYPE html><html lang='en'><head><title>"
        + title
        + " | "
        + outlet
        + "</title><meta property='og:site_name' content='"
        + outlet
        + "'></head><body><nav><a"
        + " href='/'>Home</a></nav><article><h1>"
        + title
        + "</h1>"
        + html
        + "</article></body></html>";
  }

  static String title(int event) {
    String place = PLACES[event % PLACES.length];
    return switch (event % 4) {
      case 0 -> "Crowds at opening in " + place;
      case 1 -> "Families flee night blaze at " + place;
      case 2 -> place + " teachers vote to strike";
      default -> "Builder fined over river rubble, " + place + " court rules";
    };
  }
}
