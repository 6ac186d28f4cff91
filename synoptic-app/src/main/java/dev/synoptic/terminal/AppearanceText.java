package dev.synoptic.terminal;

import dev.synoptic.model.Appearance;
import dev.synoptic.model.Appearances;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Published;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.Wording;
import dev.synoptic.phrase.Counts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Renders where words appear as text: for each place its words among those around them. */
public final class AppearanceText {

  /** Words of the place that are shown; its middle is left out past that. */
  private static final int MAX_WORDS = 60;

  /** Characters around a place that are shown on each side, cut at words. */
  private static final int AROUND = 60;

  /** The widest verdict and a gap. */
  private static final int HANG = 9;

  private final Appearances appearances;
  private final Sheet sheet;

  private AppearanceText(Appearances appearances, Sheet sheet) {
    this.appearances = appearances;
    this.sheet = sheet;
  }

  /**
   * Returns the text.
   *
   * @param columns width of the lines
   * @param colour whether to write ANSI sequences
   */
  public static String render(Appearances appearances, int columns, boolean colour) {
    var sheet = new Sheet(columns, colour);
    new AppearanceText(appearances, sheet).write();
    return sheet.text();
  }

  private void write() {
    sheet.ends(
        Styled.of("“" + Excerpt.of(appearances.text(), 10) + "”", Style.STRONG),
        Styled.of(count()));
    var basis = Appearance.Basis.WORDS;
    for (Appearance appearance : appearances.found()) {
      if (appearance.basis() != basis) {
        basis = appearance.basis();
        sheet.blank();
        sheet.paragraph(
            0,
            Styled.of(
                basis == Appearance.Basis.UTTERANCE
                    ? "Other wordings of what is said there"
                    : "Passages that tell the same in other words"));
      }
      sheet.blank();
      write(appearance);
    }
  }

  private String count() {
    String searched = Counts.of(appearances.searched(), "report");
    return appearances.found().isEmpty()
        ? "nowhere in " + searched
        : Counts.of(appearances.found().size(), "place")
            + " in "
            + Counts.number(appearances.reports().size())
            + " of "
            + searched;
  }

  private void write(Appearance appearance) {
    Report report = appearances.reports().get(appearance.report());
    Style style = appearance.wording() == Wording.ALTERED ? Style.ALTERED : Style.STRONG;
    Styled verdict = Styled.of(appearance.wording().name().toLowerCase(Locale.ROOT), style);
    sheet.hanging(Sheet.INDENT, verdict, HANG, Styled.of(named(report)));
    report
        .title()
        .ifPresent(title -> sheet.hanging(Sheet.INDENT, Styled.EMPTY, HANG, Styled.of(title)));
    sheet.hanging(Sheet.INDENT, Styled.EMPTY, HANG, among(report.text(), appearance));
    Optional<String> speaker = speaker(appearance);
    if (speaker.isPresent()) {
      sheet.hanging(Sheet.INDENT, Styled.EMPTY, HANG, Styled.of(speaker.get()));
    }
  }

  private static String named(Report report) {
    String outlet = report.outlet().map(Outlet::name).map(name -> name + "   ").orElse("");
    String published = report.published().map(Published::date).map(date -> date + "   ").orElse("");
    return outlet + published + report.origin().display();
  }

  private static Optional<String> speaker(Appearance appearance) {
    if (!appearance.quoted()) {
      return Optional.empty();
    }
    return Optional.of("— " + appearance.speaker().orElse("speaker unknown"));
  }

  /** Returns the words of the place, marked, with some of those around them. */
  private static Styled among(String text, Appearance appearance) {
    Range cover = appearance.cover();
    int from = start(text, cover.start());
    int to = end(text, cover.end());
    Styled words =
        Styled.of(
            (from > blockStart(text, cover.start()) ? "… " : "")
                + text.substring(from, cover.start()));
    List<Range> pieces = appearance.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Range piece = pieces.get(i);
      String between =
          i == 0 ? "" : onOneLine(text.substring(pieces.get(i - 1).end(), piece.start()));
      String shown = shown(piece.in(text));
      words = words.and(between).and("»" + shown + "«", Style.STRONG);
    }
    return words.and(
        text.substring(cover.end(), to) + (to < blockEnd(text, cover.end()) ? " …" : ""));
  }

  private static String shown(String words) {
    return Excerpt.words(words).size() > MAX_WORDS
        ? Excerpt.of(words, MAX_WORDS)
        : onOneLine(words);
  }

  /** Returns {@code text} with single blanks for the breaks between blocks. */
  private static String onOneLine(String text) {
    return text.indexOf('\n') < 0 ? text : text.replaceAll("\\s+", " ");
  }

  private static int blockStart(String text, int place) {
    return text.lastIndexOf('\n', Math.max(0, place - 1)) + 1;
  }

  private static int blockEnd(String text, int place) {
    int newline = text.indexOf('\n', place);
    return newline < 0 ? text.length() : newline;
  }

  /** Returns where the words before a place begin to be shown: at a word, in its own block. */
  private static int start(String text, int place) {
    int block = blockStart(text, place);
    int from = Math.max(block, place - AROUND);
    if (from == block) {
      return from;
    }
    int blank = text.indexOf(' ', from);
    return blank < 0 || blank >= place ? place : blank + 1;
  }

  private static int end(String text, int place) {
    int block = blockEnd(text, place);
    int to = Math.min(block, place + AROUND);
    if (to == block) {
      return to;
    }
    int blank = text.lastIndexOf(' ', to);
    return blank <= place ? place : blank;
  }
}
