package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import dev.synoptic.model.Published;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides for each paragraph of a plain-text page whether it is the report. */
final class TextJudge {

  /** Bylines and dates stand before so many paragraphs of prose. */
  private static final int HEADER_PROSE = 3;

  /** A repeated line of so many words is the page's doing; shorter ones people say twice. */
  private static final int REPEAT_WORDS = 5;

  /** A headline in a list of links, against a last line without its stop. */
  private static final int LINK_WORDS = 22;

  private final NewsWords words;
  private final List<Paragraph> paragraphs;
  private final Optional<String> title;
  private final int start;
  private final List<Optional<AsideKind>> kinds;
  private final Set<String> seen = new HashSet<>();
  private Optional<Published> published = Optional.empty();
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
    this.paragraphs = paragraphs;
    this.title = title.map(text -> Line.letters(text.text()));
    this.start = start;
    this.kinds = new ArrayList<>(known);
  }

  /**
   * Returns the verdicts on all paragraphs; those above the body are judged by the front.
   *
   * @param marked whether markup tells links from text, so that form need not
   */
  Verdicts verdicts(boolean marked) {
    for (int i = 0; i < start; i++) {
      Line line = line(i);
      HeaderLine.read(words, line).filter(header -> !isTitle(line)).ifPresent(this::note);
    }
    judgeLines();
    judgeZones();
    judgeBlurbs();
    judgeCaptions();
    judgeOutletLines();
    if (marked) {
      judgeLastHeadings();
    } else {
      judgeTrail();
    }
    return new Verdicts(
        kinds,
        new PageFacts(TextCleaner.outlet(outlet), published, Optional.empty(), Optional.empty()));
  }

  private Line line(int i) {
    return paragraphs.get(i).line();
  }

  private boolean isKept(int i) {
    return kinds.get(i).isEmpty();
  }

  private void set(int i, AsideKind kind) {
    kinds.set(i, Optional.of(kind));
  }

  private void note(HeaderLine header) {
    published = published.or(header::published);
    outlet = outlet.or(header::outlet);
  }

  private void judgeLines() {
    int lastProse = lastProse();
    int prose = 0;
    for (int i = start; i < paragraphs.size(); i++) {
      boolean header = prose < HEADER_PROSE || i > lastProse;
      if (isKept(i)) {
        kinds.set(i, kindAlone(i, header));
      }
      prose += isKept(i) && Prose.isSentence(line(i)) ? 1 : 0;
    }
  }

  private int lastProse() {
    int i = paragraphs.size() - 1;
    while (i >= start && !Prose.isSentence(line(i))) {
      i--;
    }
    return i;
  }

  /** Returns what paragraph {@code i} is by itself; {@code header} where bylines may stand. */
  private Optional<AsideKind> kindAlone(int i, boolean header) {
    Line line = line(i);
    if (line.words() == 0) {
      return Optional.of(AsideKind.OTHER);
    }
    if (Identifiers.is(line)) {
      return Optional.of(AsideKind.IDENTIFIER);
    }
    boolean repeat = isRepeat(line);
    if (isTitle(line)) {
      return Optional.of(AsideKind.REPEAT);
    }
    if (header) {
      Optional<HeaderLine> found = HeaderLine.read(words, line);
      if (found.isPresent()) {
        note(found.get());
        return found.map(HeaderLine::kind);
      }
    }
    Optional<AsideKind> listed = words.lists().kindOf(line);
    if (listed.isPresent()) {
      noteStated(line, listed.get());
      // "WATCH: … – AP" stands under a film.
      boolean caption =
          listed.get() == AsideKind.RELATED && CreditTail.find(words, line.text()).isPresent();
      return caption ? Optional.of(AsideKind.CAPTION) : listed;
    }
    Optional<AsideKind> found = byForm(line).or(() -> credit(line)).or(() -> copyright(line));
    return found.isEmpty() && repeat ? Optional.of(AsideKind.REPEAT) : found;
  }

  /** "Published: 6 May 2025" states the date, wherever it stands. */
  private void noteStated(Line line, AsideKind kind) {
    if (kind == AsideKind.IDENTIFIER) {
      published = published.or(() -> DateScan.scan(words.dates(), line.text()).date());
    }
  }

  private boolean isTitle(Line line) {
    return title.filter(Line.letters(line.text())::equals).isPresent();
  }

  private boolean isRepeat(Line line) {
    return !seen.add(Line.letters(line.text())) && line.words() >= REPEAT_WORDS;
  }

  /** Pointers by form: "LABEL: ALL IN CAPITALS", "Follow … here". */
  private static Optional<AsideKind> byForm(Line line) {
    boolean pointer =
        line.isAllCaps(20) && line.text().indexOf(':') > 0 && line.text().indexOf(':') < 30;
    if (pointer && !line.endsSentence() && line.words() >= 5) {
      return Optional.of(AsideKind.RELATED);
    }
    if (PageCount.is(line)) {
      return Optional.of(AsideKind.NAVIGATION);
    }
    if (FollowLine.is(line)) {
      return Optional.of(AsideKind.PROMOTION);
    }
    boolean here = line.key().endsWith(" here") && line.words() <= 18;
    return here && !line.endsSentence() && !line.opensQuoted()
        ? Optional.of(AsideKind.PROMOTION)
        : Optional.empty();
  }

  /** A line that is nothing but a credit. */
  private Optional<AsideKind> credit(Line line) {
    return CreditTail.find(words, line.text())
        .filter(tail -> tail.start() == 0)
        .map(tail -> AsideKind.CREDIT);
  }

  /** "© 2025 Harbour Courier", "(c) 2025 Harbour Courier", "Copyright 2025 …". */
  private Optional<AsideKind> copyright(Line line) {
    String text = line.text();
    String key = line.key();
    boolean mark = text.startsWith("\u00A9") || text.startsWith("(c) ") || text.startsWith("(C) ");
    boolean word = key.startsWith("copyright ") && key.chars().anyMatch(Character::isDigit);
    if (!mark && !word || line.words() > 40) {
      return Optional.empty();
    }
    outlet = outlet.or(() -> CopyrightLine.holder(text));
    return Optional.of(AsideKind.CREDIT);
  }

  /** Short lines below "Related stories" and its like are links, up to the next sentence. */
  private void judgeZones() {
    Optional<AsideKind> zone = Optional.empty();
    for (int i = start; i < paragraphs.size(); i++) {
      Line line = line(i);
      Optional<AsideKind> opened = words.lists().opens(line);
      // Headlines may end in a question; in a list of them that is no end.
      boolean item = paragraphs.get(i).sign() == Paragraph.Sign.BULLET;
      if (opened.isPresent()) {
        zone = opened;
      } else if (Prose.isSentence(line) && isKept(i) && !(item && line.lastMark() == '?')) {
        zone = Optional.empty();
      } else if (zone.isPresent() && isKept(i) && isLinkLike(line)) {
        set(i, zone.get());
      }
    }
  }

  /** A headline ends in a question or nothing, not in a stop. */
  private static boolean isLinkLike(Line line) {
    return line.words() <= LINK_WORDS && line.lastMark() != '.';
  }

  /** A line that addresses the reader without being a sentence, and the line that heads it. */
  private void judgeBlurbs() {
    for (int i = start; i < paragraphs.size(); i++) {
      Line line = line(i);
      boolean blurb =
          isKept(i)
              && paragraphs.get(i).sign() == Paragraph.Sign.NONE
              && line.key().startsWith("your ")
              && !line.endsSentence()
              && line.lastMark() != ':'
              && line.words() <= 30
              && !line.opensQuoted();
      if (blurb) {
        set(i, AsideKind.PROMOTION);
      }
      boolean promotes = kinds.get(i).filter(kind -> kind == AsideKind.PROMOTION).isPresent();
      boolean address = blurb || promotes && line.key().startsWith("your ");
      if (address && i > start && isKept(i - 1) && Prose.couldHead(line(i - 1))) {
        set(i - 1, AsideKind.PROMOTION);
      }
    }
  }

  private void judgeCaptions() {
    new CaptionFinder(words, paragraphs, kinds, start).mark();
  }

  /** An outlet's name alone beside a line that states a date. */
  private void judgeOutletLines() {
    for (int i = start; i < paragraphs.size(); i++) {
      Line line = line(i);
      boolean beside = isHeader(i - 1) || isHeader(i + 1);
      if (isKept(i) && beside && words.header().looksLikeOutlet(line.text())) {
        set(i, AsideKind.CREDIT);
        outlet = outlet.or(() -> Optional.of(line.text()));
      }
    }
  }

  private boolean isHeader(int i) {
    return i >= start
        && i < paragraphs.size()
        && kinds
            .get(i)
            .filter(kind -> kind == AsideKind.IDENTIFIER || kind == AsideKind.CREDIT)
            .isPresent()
        && HeaderLine.read(words, line(i)).isPresent();
  }

  /** A heading that heads nothing is the page's: "Before you go". */
  private void judgeLastHeadings() {
    for (int i = paragraphs.size() - 1; i >= start; i--) {
      if (isKept(i)) {
        if (paragraphs.get(i).sign() != Paragraph.Sign.HASH || Prose.isSentence(line(i))) {
          return;
        }
        set(i, AsideKind.NAVIGATION);
      }
    }
  }

  /** Two or more lines without a stop after the last sentence are headlines of other reports. */
  private void judgeTrail() {
    int last = paragraphs.size() - 1;
    while (last >= start
        && (!isKept(last) || !line(last).endsSentence() && !line(last).opensQuoted())) {
      last--;
    }
    if (last < start || line(last).lastMark() == ':') {
      return;
    }
    var trail = new ArrayList<Integer>();
    for (int i = last + 1; i < paragraphs.size(); i++) {
      if (isKept(i)) {
        trail.add(i);
      }
    }
    boolean links =
        trail.size() >= 2
            && trail.stream()
                .allMatch(
                    i ->
                        paragraphs.get(i).sign() == Paragraph.Sign.NONE
                            && line(i).lastMark() != ':'
                            && line(i).words() <= LINK_WORDS);
    if (links) {
      trail.forEach(i -> set(i, line(i).words() > 3 ? AsideKind.RELATED : AsideKind.NAVIGATION));
    }
  }
}
