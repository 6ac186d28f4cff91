package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides for each paragraph of a page whether it is the report: one rule after another. */
final class TextJudge {

  /** A page that counts more than this counts something else. */
  private static final int MAX_COUNTS = 4;

  private final NewsWords words;
  private final Judged judged;
  private final LineJudge lines;
  private Optional<String> outlet = Optional.empty();

  /**
   * Prepares to judge {@code paragraphs} from {@code start} on.
   *
   * @param known what is known of paragraphs beforehand; it is not judged again
   */
  TextJudge(
      NewsWords words,
      List<Paragraph> paragraphs,
      Optional<MappedText> title,
      int start,
      List<Optional<AsideKind>> known) {
    this.words = words;
    this.judged = new Judged(paragraphs, start, known);
    this.lines = new LineJudge(words, judged, title);
  }

  /**
   * Returns the verdicts on all paragraphs; those above the body are judged by the front.
   *
   * @param marked whether markup tells links, captions and bylines from text, so that form need not
   */
  Verdicts verdicts(boolean marked) {
    return verdicts(marked, List.of());
  }

  /** Returns the verdicts on a marked page, whose {@code bylines} stand outside its report. */
  Verdicts verdictsBelow(List<Line> bylines) {
    return verdicts(true, bylines);
  }

  private Verdicts verdicts(boolean marked, List<Line> bylines) {
    lines.judge(marked);
    outlet = lines.outlet();
    new RunningEntries(words, judged).judge();
    new GalleryLines(judged).judge();
    new NumberedPictures(judged).judge();
    new CommentZone(words, judged).judge();
    var links = new LinkZones(words, judged);
    links.judgeHeaded();
    judgeBlurbs();
    new CaptionFinder(words, judged).mark();
    judgeOutletLines();
    if (marked) {
      links.judgeLastHeadings();
      var front = new ArrayList<Line>(bylines);
      front.addAll(BackMatter.front(judged));
      new BackMatter(words, judged, front).judgeAuthors();
    } else {
      judgeCounts();
      new HeaderZone(words, judged).judge();
      new BackMatter(words, judged, BackMatter.front(judged)).judge();
      new StrayLines(judged).judge();
      links.judgeTrail();
    }
    return new Verdicts(
        judged.kinds(),
        new PageFacts(
            TextCleaner.outlet(outlet), lines.published(), Optional.empty(), Optional.empty()));
  }

  /** A line that addresses the reader without being a sentence, and the line that heads it. */
  private void judgeBlurbs() {
    for (int i = judged.start(); i < judged.size(); i++) {
      Line line = judged.line(i);
      boolean blurb =
          judged.isKept(i)
              && judged.sign(i) == Paragraph.Sign.NONE
              && line.key().startsWith("your ")
              && !line.endsSentence()
              && line.lastMark() != ':'
              && line.words() <= 30
              && !line.opensQuoted();
      if (blurb) {
        judged.set(i, AsideKind.PROMOTION);
      }
      boolean address =
          blurb || judged.is(i, AsideKind.PROMOTION) && line.key().startsWith("your ");
      if (address
          && i > judged.start()
          && judged.isKept(i - 1)
          && Prose.couldHead(judged.line(i - 1))) {
        judged.set(i - 1, AsideKind.PROMOTION);
      }
    }
  }

  /** Numbers alone on their lines count shares and pictures; many of them are a table. */
  private void judgeCounts() {
    var counts = new ArrayList<Integer>();
    for (int i = judged.start(); i < judged.size(); i++) {
      if (judged.isKept(i) && LineForm.isBareCount(judged.line(i).text())) {
        counts.add(i);
      }
    }
    if (counts.size() <= MAX_COUNTS) {
      counts.forEach(i -> judged.set(i, AsideKind.NAVIGATION));
    }
  }

  /** An outlet's name alone beside a line that states a date. */
  private void judgeOutletLines() {
    for (int i = judged.start(); i < judged.size(); i++) {
      String text = judged.line(i).text();
      boolean beside = isHeader(i - 1) || isHeader(i + 1);
      if (judged.isKept(i) && beside && words.header().looksLikeOutlet(text)) {
        judged.set(i, AsideKind.CREDIT);
        outlet = outlet.or(() -> Optional.of(text));
      }
    }
  }

  private boolean isHeader(int i) {
    return i >= judged.start()
        && i < judged.size()
        && (judged.is(i, AsideKind.IDENTIFIER) || judged.is(i, AsideKind.CREDIT))
        && HeaderLine.read(words, judged.line(i)).isPresent();
  }
}
