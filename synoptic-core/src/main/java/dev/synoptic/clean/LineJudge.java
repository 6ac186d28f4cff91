package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import dev.synoptic.model.Published;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Decides of each paragraph by itself whether it is the report: by its words, by its form, and by
 * whether the page has it already. Notes what such lines tell of the page.
 */
final class LineJudge {

  /** Bylines and dates stand before so many paragraphs of prose. */
  private static final int HEADER_PROSE = 3;

  /** A repeated line of so many words is the page's doing; shorter ones people say twice. */
  private static final int REPEAT_WORDS = 5;

  private final NewsWords words;
  private final Judged judged;
  private final Optional<String> title;
  private final Set<String> seen = new HashSet<>();
  private Optional<Published> published = Optional.empty();
  private Optional<String> outlet = Optional.empty();

  LineJudge(NewsWords words, Judged judged, Optional<MappedText> title) {
    this.words = words;
    this.judged = judged;
    this.title = title.map(text -> Line.letters(text.text()));
  }

  /** Returns the day that the lines state. */
  Optional<Published> published() {
    return published;
  }

  /** Returns the outlet that the lines name. */
  Optional<String> outlet() {
    return outlet;
  }

  /**
   * Judges all paragraphs that nothing is known of.
   *
   * @param marked whether markup tells notes to readers from text
   */
  void judge(boolean marked) {
    for (int i = 0; i < judged.start(); i++) {
      Line line = judged.line(i);
      HeaderLine.read(words, line).filter(header -> !isTitle(line)).ifPresent(this::note);
    }
    int lastProse = lastSentence();
    int prose = 0;
    for (int i = judged.start(); i < judged.size(); i++) {
      boolean header = prose < HEADER_PROSE || i > lastProse;
      if (judged.isKept(i)) {
        judged.set(i, kindAlone(judged.line(i), header, marked));
      }
      prose += judged.isProse(i) ? 1 : 0;
    }
  }

  private int lastSentence() {
    int i = judged.size() - 1;
    while (i >= judged.start() && !Prose.isSentence(judged.line(i))) {
      i--;
    }
    return i;
  }

  private void note(HeaderLine header) {
    published = published.or(header::published);
    outlet = outlet.or(header::outlet);
  }

  /** Returns what {@code line} is by itself; {@code header} where bylines may stand. */
  private Optional<AsideKind> kindAlone(Line line, boolean header, boolean marked) {
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
    if (RunningEntries.isTime(words, line)) {
      return Optional.of(AsideKind.IDENTIFIER);
    }
    Optional<AsideKind> listed = words.lists().kindOf(line);
    if (listed.isPresent()) {
      noteStated(line, listed.get());
      // "WATCH: … – AP" stands under a film.
      boolean caption =
          listed.get() == AsideKind.RELATED && CreditTail.find(words, line.text()).isPresent();
      return caption ? Optional.of(AsideKind.CAPTION) : listed;
    }
    Optional<AsideKind> found =
        LineForm.kind(line)
            .or(() -> credit(line))
            .or(() -> copyright(line))
            .or(() -> words.reader().kindOf(line, marked));
    return found.isEmpty() && repeat ? Optional.of(AsideKind.REPEAT) : found;
  }

  /** "Published: 6 May 2025" states the date, wherever it stands. */
  private void noteStated(Line line, AsideKind kind) {
    if (kind == AsideKind.IDENTIFIER) {
      published = published.or(() -> DateScan.scan(words.dates(), line.text()).date());
    }
  }

  private boolean isTitle(Line line) {
    return title.filter(line.letters()::equals).isPresent();
  }

  private boolean isRepeat(Line line) {
    return !seen.add(line.letters()) && line.words() >= REPEAT_WORDS;
  }

  /** A line that is nothing but a credit. */
  private Optional<AsideKind> credit(Line line) {
    return line.text().length() > CreditTail.MAX_CHARS + 2
        ? Optional.empty()
        : CreditTail.find(words, line.text())
            .filter(tail -> tail.start() == 0)
            .map(tail -> AsideKind.CREDIT);
  }

  /** "© 2025 Harbour Courier", "(c) 2025 Harbour Courier", "Copyright 2025 …". */
  private Optional<AsideKind> copyright(Line line) {
    String text = line.text();
    String key = line.key();
    boolean mark = text.startsWith("\u00A9") || text.startsWith("(c) ") || text.startsWith("(C) ");
    boolean word =
        key.startsWith("copyright ")
            && (key.chars().anyMatch(Character::isDigit) || line.words() <= 4);
    if (!mark && !word || line.words() > 40) {
      return Optional.empty();
    }
    outlet = outlet.or(() -> CopyrightLine.holder(text));
    return Optional.of(AsideKind.CREDIT);
  }
}
