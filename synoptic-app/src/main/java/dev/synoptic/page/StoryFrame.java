package dev.synoptic.page;

import dev.synoptic.model.CodePoints;
import dev.synoptic.model.Descent;
import dev.synoptic.model.Lineage;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A story with what every section asks for: sigla, outlets, anchors, citations. */
final class StoryFrame {

  /**
   * Stories of more reports have their citations' sentences made by the script when pointed at:
   * written out, they would be most of the page.
   */
  private static final int SHOWN_TIPS_REPORTS = 6;

  /** A cited sentence is shown with at most this many characters on each side of the words. */
  private static final int CONTEXT = 280;

  /** The sections that are open at first where the page has several stories. */
  private static final Set<String> OPEN = Set.of("brief", "facts", "quotes");

  private final Synopsis synopsis;
  private final String prefix;
  private final String page;
  private final Optional<Siglum> base;
  private final List<CodePoints> points;
  private final List<Sig> sigs;
  private final List<List<Siglum>> lines;
  private int tips;

  /**
   * Frames a story.
   *
   * @param prefix what the ids of this story's elements begin with; empty where it is alone
   */
  StoryFrame(Synopsis synopsis, String prefix) {
    this(synopsis, prefix, "");
  }

  /**
   * Frames a story of which another page holds the sources.
   *
   * @param prefix what the ids of this story's elements begin with
   * @param page where its sources are; empty for this page
   */
  StoryFrame(Synopsis synopsis, String prefix, String page) {
    this(synopsis, prefix, page, Optional.empty());
  }

  private StoryFrame(Synopsis synopsis, String prefix, String page, Optional<Siglum> base) {
    this.synopsis = synopsis;
    this.prefix = prefix;
    this.page = page;
    this.base = base;
    this.points = reports().stream().map(report -> CodePoints.of(report.text())).toList();
    this.sigs = IntStream.range(0, reports().size()).mapToObj(i -> Sig.of(new Siglum(i))).toList();
    this.lines = Lines.of(this);
  }

  /** Returns this story with {@code chosen} as the base of its grid. */
  StoryFrame basedOn(Siglum chosen) {
    return new StoryFrame(synopsis, prefix, page, Optional.of(chosen));
  }

  /** Returns the report that a reader chose as the base of the grid. */
  Optional<Siglum> base() {
    return base;
  }

  /** Returns the story. */
  Synopsis synopsis() {
    return synopsis;
  }

  /** Returns the story's reports, by siglum. */
  List<ParsedReport> reports() {
    return synopsis.story().reports();
  }

  /** Returns the sigla of the story. */
  List<Siglum> sigla() {
    return IntStream.range(0, reports().size()).mapToObj(Siglum::new).toList();
  }

  /** Returns the element id that {@code local} has in this story. */
  String id(String local) {
    return prefix + local;
  }

  /** Returns the look of {@code siglum}. */
  Sig sig(Siglum siglum) {
    return sigs.get(siglum.index());
  }

  /** Returns the looks of {@code sigla}. */
  List<Sig> sigs(Collection<Siglum> sigla) {
    return sigla.stream().map(this::sig).toList();
  }

  /** Returns the report of {@code siglum}. */
  ParsedReport report(Siglum siglum) {
    return synopsis.story().report(siglum);
  }

  /** Returns who publishes {@code siglum}; the name of its file where that is unknown. */
  String outlet(Siglum siglum) {
    return report(siglum).report().knownAs();
  }

  /** Returns the lineage of {@code siglum}. */
  Lineage lineage(Siglum siglum) {
    return synopsis.reuse().lineages().get(siglum.index());
  }

  /** Returns which reports count as one source. */
  Descent descent() {
    return synopsis.reuse().descent();
  }

  /** Returns the lines of descent, each its first report, then those that took from it. */
  List<List<Siglum>> lines() {
    return lines;
  }

  /** Returns a section of this story. */
  Section section(String local, String title, String summary) {
    boolean only = prefix.isEmpty();
    return new Section(id(local), title, summary, only ? 2 : 3, only || OPEN.contains(local));
  }

  /** Returns the words of {@code span}. */
  String words(Span span) {
    return synopsis.story().words(span);
  }

  /** Returns the id of the sentence with number {@code sentence}, from 0, of {@code report}. */
  String sentenceId(Siglum report, int sentence) {
    String local = report.letters() + "-s" + (sentence + 1);
    return page.isEmpty() ? id(local) : local;
  }

  /** Returns how many code points of {@code report} stand before {@code offset}. */
  int point(Siglum report, int offset) {
    return points.get(report.index()).fromUnits(offset);
  }

  /** Returns the sentences that {@code span} touches, first and last, as one stretch. */
  Range sentences(Span span) {
    ParsedReport report = report(span.report());
    if (report.sentences().isEmpty()) {
      return span.range();
    }
    int last = report.sentences().size() - 1;
    int from = Math.min(last, report.sentenceAt(span.range().start()));
    int to = Math.min(last, report.sentenceAt(Math.max(0, span.range().end() - 1)));
    return report
        .sentences()
        .get(from)
        .range()
        .cover(report.sentences().get(Math.max(from, to)).range())
        .cover(span.range());
  }

  /** Returns the citations of {@code spans}. */
  List<Cite> cites(Collection<Span> spans) {
    return spans.stream().map(this::cite).toList();
  }

  /** Returns the citation of {@code span}, its sentence in the page where the story is small. */
  Cite cite(Span span) {
    return cite(span, !page.isEmpty() || reports().size() <= SHOWN_TIPS_REPORTS);
  }

  /** Returns the citation of {@code span} with its sentence in the page. */
  Cite shownCite(Span span) {
    return cite(span, true);
  }

  private Cite cite(Span span, boolean shown) {
    ParsedReport report = report(span.report());
    Range words = span.range();
    int sentence =
        Math.max(0, Math.min(report.sentences().size() - 1, report.sentenceAt(words.start())));
    Range around = shown ? sentences(span) : words;
    String text = report.text();
    return new Cite(
        sig(span.report()),
        outlet(span.report()),
        page,
        sentenceId(span.report(), sentence),
        shown ? id("t" + ++tips) : "",
        words.start(),
        words.end(),
        Clip.start(text.substring(around.start(), words.start()), CONTEXT),
        shown ? Clip.middle(words.in(text), 2 * CONTEXT) : "",
        Clip.end(text.substring(words.end(), around.end()), CONTEXT),
        point(span.report(), words.start()) + "–" + point(span.report(), words.end()));
  }

  /** Returns letters in a sentence: "A, C and D". */
  static String list(Collection<Siglum> sigla) {
    return Words.list(sigla.stream().map(Siglum::letters).collect(Collectors.toList()));
  }
}
