package dev.synoptic.model;

import java.util.List;
import java.util.Optional;

/**
 * A story laid side by side: the product.
 *
 * @param story the reports
 * @param title the title that serves for the story, where a report states one
 * @param titleSpan where that title stands
 * @param names who and what is named
 * @param quotes most carried first
 * @param facts conflicts first, then agreements, then single values
 * @param disputed what reports tell otherwise and what is no figure
 * @param reuse shared passages and lineage
 * @param timeline ordered by time
 * @param brief in order of importance
 * @param missing what each report leaves out
 */
public record Synopsis(
    Story story,
    Optional<String> title,
    Optional<Span> titleSpan,
    Names names,
    List<Quote> quotes,
    List<Fact> facts,
    List<Disputed> disputed,
    Reuse reuse,
    List<Moment> timeline,
    List<BriefSentence> brief,
    List<Missing> missing) {

  /** Copies the lists. */
  public Synopsis {
    quotes = List.copyOf(quotes);
    facts = List.copyOf(facts);
    disputed = List.copyOf(disputed);
    timeline = List.copyOf(timeline);
    brief = List.copyOf(brief);
    missing = List.copyOf(missing);
  }
}
