package dev.synoptic.page;

import dev.synoptic.model.Outlet;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Synopsis;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A story in the reader: its synopsis, and what the store knows besides.
 *
 * @param id of the story
 * @param story its sections
 * @param speakers who is quoted, most first
 * @param outlets who publishes
 * @param reports sigla, outlets and ids, for the form that splits
 * @param quotes shared quotes, for the form that marks a speaker
 * @param notes versions and changes by hand
 */
record SiteStory(
    String id,
    StoryView story,
    List<Link> speakers,
    List<Link> outlets,
    List<Member> reports,
    List<Said> quotes,
    StoryNotes notes) {

  private static final int SPEAKERS = 12;
  private static final int OUTLETS = 12;

  /**
   * A name with its page.
   *
   * @param name what it is
   * @param link where it is
   * @param count how much there is
   */
  record Link(String name, String link, int count) {}

  /**
   * A report of the story.
   *
   * @param sig its siglum
   * @param outlet who publishes
   * @param id of the report
   */
  record Member(Sig sig, String outlet, String id) {}

  /**
   * A quote.
   *
   * @param id of the quote
   * @param label number, words and speaker
   */
  record Said(String id, String label) {}

  /** Returns the page of {@code synopsis}. */
  static SiteStory of(Synopsis synopsis, StoryNotes notes) {
    var plain = new StoryFrame(synopsis, "");
    StoryFrame frame = notes.base() < 0 ? plain : plain.basedOn(new Siglum(notes.base()));
    return new SiteStory(
        synopsis.story().id(),
        StoryView.of(frame, 0),
        speakers(synopsis),
        outlets(synopsis),
        frame.sigla().stream().map(s -> member(frame, s)).toList(),
        notes.editing() ? quotes(synopsis) : List.of(),
        notes);
  }

  private static Member member(StoryFrame frame, Siglum siglum) {
    return new Member(
        frame.sig(siglum), frame.outlet(siglum), frame.report(siglum).report().id().value());
  }

  private static List<Link> speakers(Synopsis synopsis) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Quote quote : synopsis.quotes()) {
      // Only names have pages; a role is someone else in every story.
      quote.speaker().ifPresent(name -> counts.merge(name.name(), 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(SPEAKERS)
        .map(e -> new Link(e.getKey(), Links.person(e.getKey()), e.getValue()))
        .toList();
  }

  private static List<Link> outlets(Synopsis synopsis) {
    return synopsis.story().reports().stream()
        .flatMap(report -> report.report().outlet().stream())
        .map(Outlet::name)
        .distinct()
        .limit(OUTLETS)
        .map(name -> new Link(Outlet.shortName(name), Links.outlet(name), 1))
        .toList();
  }

  private static List<Said> quotes(Synopsis synopsis) {
    return Numbered.of(synopsis.quotes()).stream()
        .map(
            q ->
                new Said(
                    q.item().id(),
                    q.number()
                        + " "
                        + QuoteView.label(
                            q.item(), siglum -> synopsis.story().report(siglum).text())
                        + " "
                        + q.item().speakerName().orElse("speaker unknown")))
        .toList();
  }

  /** Returns what the section of versions says of itself. */
  String versions() {
    String revision = notes.revision() == 0 ? "" : "version " + notes.revision() + "; ";
    return revision
        + Words.count(notes.events().size(), "event", "events")
        + (notes.overrides().isEmpty()
            ? ""
            : ", " + Words.count(notes.overrides().size(), "change by hand", "changes by hand"));
  }
}
