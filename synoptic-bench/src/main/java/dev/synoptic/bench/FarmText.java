package dev.synoptic.bench;

import java.util.Random;

/**
 * What the feeds of a {@link FeedFarm} tell: made-up events, each with names, places and things of
 * its own, told by several outlets in words of their own; and a bulletin that is the same text with
 * other figures, over and over, as weather and prices are. The same event and feed give the same
 * text.
 */
final class FarmText {

  /** One report in so many is a bulletin. */
  private static final int BULLETIN = 20;

  private static final String[] WHO = {
    "divers",
    "teachers",
    "a builder",
    "the ferry company",
    "nurses",
    "a court",
    "fishermen",
    "the museum",
    "engineers",
    "a choir",
    "bus drivers",
    "the orchard growers",
    "archaeologists",
    "a school",
    "the brewery",
    "volunteers"
  };
  private static final String[] DID = {
    "found",
    "closed",
    "lost",
    "bought",
    "defended",
    "flooded",
    "painted",
    "sold",
    "repaired",
    "searched",
    "fenced off",
    "reopened",
    "abandoned",
    "measured",
    "insured",
    "moved"
  };
  private static final String[] WHAT = {
    "a herring boat", "the town library", "a quarry", "two warehouses", "the old cinema",
    "a glasshouse", "the swimming baths", "a signal box", "the village hall", "a stone bridge",
    "the tram depot", "a lighthouse", "the market roof", "a walled garden", "the sluice gate",
    "a printing works"
  };
  private static final String[] WHY = {
    "after a storm tore at the coast", "because money ran out", "when a wall gave way",
    "after years of quarrels", "to make room for homes", "when the frost broke a main",
    "after a vote of the council", "because nobody had looked for decades"
  };
  private static final String[] FURTHER = {
    "Neighbours gathered at the gate and watched.",
    "The matter is likely to come before a judge.",
    "Nobody was hurt, though a dog was missing for an hour.",
    "A public meeting has been called.",
    "The work is to last until the autumn.",
    "Two earlier attempts had come to nothing."
  };
  private static final String SYLLABLES = "balocumidefagonirupetasovikelhar";

  private FarmText() {}

  /** Returns the title of what {@code feed} tells of {@code event}. */
  static String title(int event, int feed) {
    return isBulletin(event)
        ? "Harbour prices, bulletin " + event
        : capital(pick(WHO, event, 1))
            + " and "
            + pick(WHAT, event, 3)
            + " of "
            + name(event, 0)
            + (feed % 2 == 0 ? "" : ": what we know");
  }

  /** Returns the text of what {@code feed} tells of {@code event}: paragraphs of HTML. */
  static String html(int event, int feed) {
    return isBulletin(event) ? bulletin(event, feed) : report(event, feed);
  }

  private static boolean isBulletin(int event) {
    return event % BULLETIN == 0;
  }

  private static String bulletin(int event, int feed) {
    return "<p>Herring fetched "
        + (event % 90 + 110)
        + " pence a kilo at the harbour auction this morning, and mackerel "
        + (event % 70 + 80)
        + " pence. "
        + (event % 40 + 12)
        + " boats landed their catch before noon.</p><p>The next bulletin comes tomorrow at the"
        + " usual hour; desk "
        + feed
        + " wishes its readers a calm sea.</p>";
  }

  private static String report(int event, int feed) {
    String town = name(event, 0);
    String mayor = name(event, 1) + " " + name(event, 2);
    String firm = name(event, 3) + " & " + name(event, 4);
    var text = new StringBuilder("<p>");
    text.append(capital(pick(WHO, event, 1))).append(" of ").append(town).append(' ');
    text.append(pick(DID, event, 2)).append(' ').append(pick(WHAT, event, 3)).append(' ');
    text.append(pick(WHY, event, 4)).append(", said ").append(mayor).append(", who speaks for ");
    text.append(firm).append(".</p><p>“We have waited ").append(event % 40 + 3);
    text.append(" years for ").append(pick(WHAT, event, 3)).append(" of ").append(town);
    text.append(",” ").append(mayor).append(" told ").append(event % 700 + 60);
    text.append(" people on the quay. The cost is put at ").append(event % 900 + 20);
    text.append(" million pounds.</p><p>").append(pick(FURTHER, feed, 5)).append(' ');
    text.append(firm).append(" had asked for the ground at ").append(name(event, 5));
    text.append(" Lane before. ").append(pick(FURTHER, feed + event, 6));
    text.append(" Outlet ").append(feed).append(" will follow the matter.</p>");
    return text.toString();
  }

  private static String pick(String[] from, int of, int salt) {
    return from[new Random(of * 31L + salt).nextInt(from.length)];
  }

  private static String name(int event, int salt) {
    var random = new Random(event * 131L + salt + 7);
    random.nextInt();
    var name = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      int at = random.nextInt(SYLLABLES.length() / 2) * 2;
      name.append(SYLLABLES, at, at + 2);
    }
    return capital(name.append(salt == 0 ? "ford" : "en").toString());
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
