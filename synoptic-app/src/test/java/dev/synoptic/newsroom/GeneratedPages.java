package dev.synoptic.newsroom;

import dev.synoptic.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A stream of made-up pages, the same in every run: events, told by several outlets, revised. */
final class GeneratedPages {

  private static final String[] OUTLETS = {
    "Courier", "Herald", "Lantern", "Gazette", "Mercury", "Argus", "Chronicle"
  };

  private static final String[] PLACES = {
    "Tarn Point", "Kelder", "Orrin Bay", "Hask", "Little Wending", "Port Merrow", "Stell"
  };

  private static final String[] PEOPLE = {
    "Ada Lindqvist", "Tom Bracken", "Ola Berg", "Mira Castellan", "Juno Whitlock"
  };

  private static final String[] DEEDS = {
    "Fire crews fought a blaze at the mill in %s through the night. “We saved the roof,” chief %s"
        + " said. The damage is put at %d million pounds.",
    "Teachers in %s will strike from Thursday over pay. “Nobody wants an empty classroom,” union"
        + " secretary %s said. In the ballot %d members took part.",
    "A court in %s fined a builder for dumping rubble in the river. “The fish will need years,”"
        + " judge %s said. The fine is %d,000 pounds.",
    "The new library of %s was opened on Monday. “It was worth the wait,” mayor %s told a crowd of"
        + " %d people, who had asked for it since the flood."
  };

  private GeneratedPages() {}

  /** Returns {@code count} pages. */
  static List<Page> of(int count) {
    var random = new Random(4);
    var pages = new ArrayList<Page>();
    while (pages.size() < count) {
      int event = pages.size() / 6 + random.nextInt(3);
      String outlet = OUTLETS[random.nextInt(OUTLETS.length)];
      String more = random.nextInt(4) == 0 ? " Update " + pages.size() + " follows." : "";
      pages.add(page(event, outlet, more));
    }
    return pages;
  }

  private static Page page(int event, String outlet, String more) {
    String place = PLACES[event % PLACES.length] + " ward " + (event + 3);
    String person = PEOPLE[event % PEOPLE.length];
    String text = String.format(DEEDS[event % DEEDS.length], place, person, event * 17 + 40);
    return Pages.web(
        "https://" + outlet.toLowerCase(java.util.Locale.ROOT) + ".example/" + event,
        outlet,
        "2026-03-0" + (event % 8 + 1),
        "News from "
            + place
            + "\n\n"
            + text
            + " "
            + outlet
            + " has spoken with people on the spot, and with the council of "
            + place
            + ", which meets again on the "
            + (event % 27 + 2)
            + "th of the month."
            + more
            + "\n");
  }
}
