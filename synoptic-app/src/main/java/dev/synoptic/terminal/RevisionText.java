package dev.synoptic.terminal;

import dev.synoptic.model.Change;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Published;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.Revision;
import dev.synoptic.phrase.Counts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Renders what changed between two versions of a report as text. What is gone stands in [-…-], what
 * is new in {+…+}, as wdiff has it, so that nothing hangs on colour.
 */
public final class RevisionText {

  /** The widest act and a gap. */
  private static final int HANG = 9;

  /** Words that are shown around a change in a long sentence. */
  private static final int AROUND = 60;

  private final Revision revision;
  private final Sheet sheet;

  private RevisionText(Revision revision, Sheet sheet) {
    this.revision = revision;
    this.sheet = sheet;
  }

  /**
   * Returns the text.
   *
   * @param columns width of the lines
   * @param colour whether to write ANSI sequences
   */
  public static String render(Revision revision, int columns, boolean colour) {
    var sheet = new Sheet(columns, colour);
    new RevisionText(revision, sheet).write();
    return sheet.text();
  }

  private void write() {
    sheet.hanging(0, Styled.of("before"), HANG, Styled.of(named(revision.before())));
    sheet.hanging(0, Styled.of("after"), HANG, Styled.of(named(revision.after())));
    if (revision.changes().isEmpty()) {
      sheet.blank();
      sheet.paragraph(0, Styled.of("nothing changed but blanks and line breaks, if anything"));
    }
    for (Change.Subject subject : Change.Subject.values()) {
      List<Change> of =
          revision.changes().stream().filter(change -> change.subject() == subject).toList();
      if (!of.isEmpty()) {
        sheet.head(head(subject), acts(of));
        of.forEach(this::write);
      }
    }
  }

  private static String named(Report report) {
    String outlet = report.outlet().map(Outlet::name).map(name -> name + "   ").orElse("");
    String published = report.published().map(Published::date).map(date -> date + "   ").orElse("");
    return outlet + published + report.origin().display();
  }

  private static String head(Change.Subject subject) {
    return switch (subject) {
      case FIGURE -> "FIGURES";
      case QUOTATION -> "QUOTATIONS";
      case ATTRIBUTION -> "ATTRIBUTIONS";
      case TITLE -> "TITLE";
      case SENTENCE -> "SENTENCES";
      case MARKS -> "MARKS, CAPITALS, SPELLING";
    };
  }

  private static String acts(List<Change> changes) {
    return java.util.Arrays.stream(Change.Act.values())
        .filter(act -> changes.stream().anyMatch(change -> change.act() == act))
        .map(
            act ->
                Counts.number(changes.stream().filter(c -> c.act() == act).count())
                    + " "
                    + name(act))
        .collect(Collectors.joining(", "));
  }

  private static String name(Change.Act act) {
    return act.name().toLowerCase(Locale.ROOT);
  }

  private void write(Change change) {
    Styled act = Styled.of(name(change.act()), Style.STRONG);
    sheet.hanging(Sheet.INDENT, act, HANG, words(change));
    if (!change.notes().isEmpty()) {
      sheet.hanging(Sheet.INDENT, Styled.EMPTY, HANG, Styled.of(String.join("; ", change.notes())));
    }
  }

  private Styled words(Change change) {
    return switch (change.act()) {
      case ADDED -> added(after(change.after()));
      case REMOVED -> removed(before(change.before()));
      case MOVED -> Styled.of(after(change.after()));
      case ALTERED -> altered(change);
    };
  }

  private Styled altered(Change change) {
    if (change.subject() == Change.Subject.FIGURE || change.edits().isEmpty()) {
      Styled both = removed(before(change.before())).and(" ").and(added(after(change.after())));
      return change.subject() == Change.Subject.FIGURE
          ? both.and("   " + around(change.after().get(0)))
          : both;
    }
    return merged(change);
  }

  /** Returns the later words, with the earlier ones before them wherever they differ. */
  private Styled merged(Change change) {
    Styled words = Styled.EMPTY;
    int at = change.after().isEmpty() ? 0 : change.after().get(0).start();
    for (Change.Edit edit : change.edits()) {
      if (edit.after().start() >= at) {
        words = words.and(kept(change, at, edit.after().start()));
        at = edit.after().end();
      }
      words = words.and(pair(change, edit));
    }
    int end = change.after().get(change.after().size() - 1).end();
    return at < end ? words.and(kept(change, at, end)) : words;
  }

  private Styled pair(Change change, Change.Edit edit) {
    Styled words = Styled.EMPTY;
    if (edit.before().length() > 0) {
      words = words.and(removed(inside(change.before(), edit.before(), revision.before(), false)));
    }
    if (edit.after().length() > 0) {
      words = words.and(added(inside(change.after(), edit.after(), revision.after(), false)));
    } else {
      words = Styled.of(" ").and(words);
    }
    return words;
  }

  private String kept(Change change, int from, int to) {
    return inside(change.after(), new Range(from, to), revision.after(), true);
  }

  /** Returns the words of a stretch that belong to the pieces: what parts a quotation does not. */
  private static String inside(List<Range> pieces, Range stretch, Report report, boolean shorten) {
    if (pieces.size() < 2) {
      return cut(report.text(), stretch.start(), stretch.end(), shorten);
    }
    var words = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Range piece = pieces.get(i);
      boolean parted = stretch.start() < piece.start() && piece.start() <= stretch.end();
      words.append(i > 0 && parted ? " … " : "");
      int from = Math.max(piece.start(), stretch.start());
      int to = Math.min(piece.end(), stretch.end());
      words.append(from < to ? cut(report.text(), from, to, shorten) : "");
    }
    return words.toString();
  }

  private static String cut(String text, int from, int to, boolean shorten) {
    return shorten ? shortened(text, from, to) : text.substring(from, to);
  }

  /** Returns words that stand in both versions, their middle left out where it is long. */
  private static String shortened(String text, int from, int to) {
    String words = text.substring(from, to).replaceAll("\\s+", " ");
    if (words.length() <= 2 * AROUND) {
      return words;
    }
    int head = words.lastIndexOf(' ', AROUND);
    int tail = words.indexOf(' ', words.length() - AROUND);
    return head < 0 || tail < 0 ? words : words.substring(0, head) + " …" + words.substring(tail);
  }

  private String around(Range place) {
    String text = revision.after().text();
    int from = Math.max(text.lastIndexOf('\n', place.start()) + 1, place.start() - AROUND / 2);
    int newline = text.indexOf('\n', place.end());
    int to = Math.min(newline < 0 ? text.length() : newline, place.end() + AROUND / 2);
    int first = from == 0 || text.charAt(from - 1) == '\n' ? from : text.indexOf(' ', from) + 1;
    int last = to == text.length() || text.charAt(to) == '\n' ? to : text.lastIndexOf(' ', to);
    return "“… "
        + text.substring(Math.min(first, place.start()), Math.max(last, place.end()))
        + " …”";
  }

  private String before(List<Range> places) {
    return joined(revision.before().text(), places);
  }

  private String after(List<Range> places) {
    return joined(revision.after().text(), places);
  }

  private static String joined(String text, List<Range> places) {
    return places.stream()
        .map(place -> place.in(text).replaceAll("\\s+", " "))
        .collect(Collectors.joining(" … "));
  }

  private static Styled removed(String words) {
    return Styled.of("[-" + words + "-]", Style.CUT);
  }

  private static Styled added(String words) {
    return Styled.of("{+" + words + "+}", Style.STRONG);
  }
}
