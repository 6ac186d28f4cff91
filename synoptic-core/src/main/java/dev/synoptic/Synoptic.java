package dev.synoptic;

import dev.synoptic.align.Gaps;
import dev.synoptic.align.QuoteAligner;
import dev.synoptic.brief.BriefWriter;
import dev.synoptic.brief.Dossier;
import dev.synoptic.brief.StoryTitle;
import dev.synoptic.brief.TimelineWriter;
import dev.synoptic.clean.Cleaner;
import dev.synoptic.clean.HouseLines;
import dev.synoptic.dispute.DisputeFinder;
import dev.synoptic.fact.FactAligner;
import dev.synoptic.fact.SameValue;
import dev.synoptic.figure.FigureFinder;
import dev.synoptic.find.Sought;
import dev.synoptic.model.Appearances;
import dev.synoptic.model.Cleaned;
import dev.synoptic.model.Comparison;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Figure;
import dev.synoptic.model.Grouping;
import dev.synoptic.model.Names;
import dev.synoptic.model.Page;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Report;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Revision;
import dev.synoptic.model.SharedAcross;
import dev.synoptic.model.Span;
import dev.synoptic.model.Stated;
import dev.synoptic.model.Story;
import dev.synoptic.model.Synopsis;
import dev.synoptic.name.NameFinder;
import dev.synoptic.name.NameJoiner;
import dev.synoptic.quote.QuotationFinder;
import dev.synoptic.reuse.AcrossStories;
import dev.synoptic.reuse.GarbledQuotes;
import dev.synoptic.reuse.ReuseFinder;
import dev.synoptic.revise.Reviser;
import dev.synoptic.revise.Version;
import dev.synoptic.story.Grouper;
import dev.synoptic.text.TextParser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Pages in, synopses out. This file is the whole flow; every stage is one field. Stages keep
 * nothing between calls, so that pages are read, and stories laid, on as many cores as there are.
 */
public final class Synoptic {

  private static final Comparator<Page> BY_ORIGIN =
      Comparator.comparing((Page page) -> page.origin().display())
          .thenComparing(page -> page.origin().inputId().orElse(""))
          .thenComparing(Page::markup);

  private final Stated known;
  private final Cleaner cleaner = new Cleaner();
  private final TextParser parser = new TextParser();
  private final NameFinder nameFinder = new NameFinder();
  private final Grouper grouper = new Grouper();
  private final NameJoiner nameJoiner = new NameJoiner();
  private final ReuseFinder reuseFinder = new ReuseFinder();
  private final QuotationFinder quotationFinder = new QuotationFinder();
  private final FigureFinder figureFinder = new FigureFinder();
  private final GarbledQuotes garbledQuotes = new GarbledQuotes();
  private final QuoteAligner quoteAligner = new QuoteAligner();
  private final FactAligner factAligner = new FactAligner();
  private final DisputeFinder disputeFinder = new DisputeFinder();
  private final Gaps gaps = new Gaps();
  private final Reviser reviser = new Reviser();
  private final StoryTitle storyTitle = new StoryTitle();
  private final BriefWriter briefWriter = new BriefWriter(new SameValue()::fits);
  private final TimelineWriter timelineWriter = new TimelineWriter(new SameValue()::fits);

  /** Sets up the flow; reports say themselves who published them and when, or it is unknown. */
  public Synoptic() {
    this(Stated.NOTHING);
  }

  /** Sets up the flow with what is {@code known} of reports that say nothing themselves. */
  public Synoptic(Stated known) {
    this.known = known;
  }

  /** Compares all pages, whatever stories they belong to; their order does not matter. */
  public Comparison compare(Collection<Page> pages) {
    List<Cleaned> cleaned = cleanAll(pages);
    Grouping grouping = grouper.group(parsed(cleaned));
    return new Comparison(
        grouping.stories().parallelStream().map(this::synopsis).toList(),
        grouping.alone().stream().map(ParsedReport::report).toList(),
        cleaned.stream().flatMap(c -> c.rejection().stream()).toList());
  }

  /** Compares all pages as reports of one story. */
  public Comparison compareAsOne(Collection<Page> pages) {
    List<Cleaned> cleaned = cleanAll(pages);
    List<ParsedReport> reports = parsed(cleaned);
    return new Comparison(
        reports.isEmpty() ? List.of() : List.of(synopsis(grouper.asOne(reports))),
        List.of(),
        cleaned.stream().flatMap(c -> c.rejection().stream()).toList());
  }

  /** Returns the report of {@code page}, or the reason why it gives none. */
  public Cleaned clean(Page page) {
    try {
      Cleaned cleaned = cleaner.clean(page);
      return cleaned
          .report()
          .<Cleaned>map(
              report -> new Cleaned.Accepted(report.completedBy(page.hinted()).completedBy(known)))
          .orElse(cleaned);
    } catch (RuntimeException e) {
      // The boundary of a page: jsoup 1.24.1 fails on some deeply nested markup, and one bad page
      // must not end a batch.
      return new Cleaned.Rejected(
          new Rejection(
              page.origin(),
              Rejection.Reason.MALFORMED,
              "its markup cannot be taken apart; save the page again, or give its text"));
    }
  }

  /**
   * Returns what becomes of each of {@code pages}, by their origin, whatever their order. Lines
   * that an outlet prints on many of them are set aside, which a page alone does not show.
   */
  public List<Cleaned> cleanAll(Collection<Page> pages) {
    List<Page> inOrder = pages.stream().sorted(BY_ORIGIN).toList();
    return withoutHouseLines(inOrder.parallelStream().map(this::clean).toList());
  }

  /** Returns what was cleaned one by one without the lines that an outlet prints on many pages. */
  public List<Cleaned> withoutHouseLines(List<Cleaned> cleaned) {
    return HouseLines.setAside(cleaned);
  }

  /** Returns {@code report} with its sentences, tokens and names. */
  public ParsedReport parse(Report report) {
    return nameFinder.find(parser.parse(report));
  }

  /** Returns who is quoted saying what in {@code report}. */
  public List<Quotation> quotations(ParsedReport report) {
    return quotationFinder.find(report);
  }

  /** Returns the checkable values of {@code report}. */
  public List<Figure> figures(ParsedReport report) {
    return figureFinder.find(report);
  }

  /** Returns {@code reports} grouped by event. */
  public Grouping group(List<ParsedReport> reports) {
    return grouper.group(reports);
  }

  /** Returns one story of all {@code reports}, whatever they tell; there must be some. */
  public Story asOne(List<ParsedReport> reports) {
    return grouper.asOne(reports);
  }

  /** Returns what the reports of {@code story} share, and who took what from whom. */
  public Reuse reuse(Story story) {
    Names names = nameJoiner.join(story.reports());
    List<List<Figure>> stated = story.reports().stream().map(figureFinder::find).toList();
    Reuse shared = reuseFinder.find(story);
    return garbledQuotes.judge(shared, quotes(story, names, stated, shared));
  }

  /** Returns the passages that reports of different stories share. */
  public List<SharedAcross> passagesAcross(Grouping grouping) {
    var stories = new ArrayList<List<ParsedReport>>();
    grouping.stories().forEach(story -> stories.add(story.reports()));
    grouping.alone().forEach(report -> stories.add(List.of(report)));
    return passagesAcross(stories);
  }

  /** Returns the passages that reports of different {@code stories} share. */
  public List<SharedAcross> passagesAcross(List<List<ParsedReport>> stories) {
    return AcrossStories.find(stories);
  }

  /** Lays the reports of one story side by side. */
  public Synopsis synopsis(Story story) {
    List<ParsedReport> reports = story.reports();
    Names names = nameJoiner.join(reports);
    List<List<Figure>> stated = figureFinder.find(story);
    Reuse shared = reuseFinder.find(story);
    List<Quote> laid = quotes(story, names, stated, shared);
    Reuse reuse = garbledQuotes.judge(shared, laid);
    List<Quote> quotes = laid.stream().map(quote -> quote.decided(reuse.garblers())).toList();
    List<Fact> facts = factAligner.align(story, stated, quotes, reuse.descent());
    var dossier = new Dossier(story, names, quotes, facts, reuse);
    Optional<Span> title = storyTitle.pick(dossier);
    return new Synopsis(
        story,
        title.map(story::words),
        title,
        names,
        quotes,
        facts,
        disputeFinder.find(story, names),
        reuse,
        timelineWriter.write(dossier, stated),
        briefWriter.write(dossier),
        gaps.find(story, quotes, facts));
  }

  private List<Quote> quotes(Story story, Names names, List<List<Figure>> stated, Reuse shared) {
    var said = new ArrayList<List<Quotation>>();
    for (int i = 0; i < stated.size(); i++) {
      ParsedReport report = story.reports().get(i);
      said.add(SaidDays.of(quotationFinder.find(report), stated.get(i), report.text()));
    }
    return quoteAligner.align(story, names, said, shared);
  }

  /** Returns why {@code text} cannot be looked for, in plain words, if it cannot. */
  public Optional<String> whyNotSought(String text) {
    return Sought.fault(text);
  }

  /**
   * Returns where {@code text} appears in {@code pages}: the same, in part, cut, moved or altered.
   * Of a text that cannot be looked for, {@link #whyNotSought} tells why.
   */
  public Appearances where(String text, Collection<Page> pages) {
    return Where.in(this, text, cleanAll(pages));
  }

  /** Returns what changed between two versions of one report, substance first. */
  public Revision revision(ParsedReport before, ParsedReport after) {
    return reviser.compare(version(before), version(after));
  }

  private Version version(ParsedReport report) {
    return new Version(report, quotations(report), figures(report));
  }

  private List<ParsedReport> parsed(List<Cleaned> cleaned) {
    return cleaned.parallelStream().flatMap(c -> c.report().stream()).map(this::parse).toList();
  }
}
