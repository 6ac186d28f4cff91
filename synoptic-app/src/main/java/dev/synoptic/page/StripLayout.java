package dev.synoptic.page;

import dev.synoptic.model.Apparatus;
import dev.synoptic.model.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lays the rows of a quote out in columns. A column ends where any row departs; where rows agree it
 * is split again into pieces short enough to fill lines on a phone.
 */
final class StripLayout {

  /** Letters of a piece: three fit beside each other on the narrowest phone. */
  private static final int PIECE = 16;

  /** Words that only one row has are set as running text from this number on. */
  private static final int ALONE_WORDS = 7;

  /** Of more words alone than this the middle is folded. */
  private static final int FOLD_WORDS = 60;

  /** Words left standing on each side of a fold. */
  private static final int KEPT_WORDS = 22;

  private final StripRows rows;
  private final List<StripRow> all = new ArrayList<>();
  private final List<StripView.Unit> units = new ArrayList<>();

  private StripLayout(StripRows rows) {
    this.rows = rows;
    all.add(rows.ruler());
    all.addAll(rows.others());
  }

  /** Returns the strip of {@code quote}. */
  static StripView of(StoryFrame frame, Quote quote) {
    return of(frame, quote.apparatus(), StripRows.of(frame, quote));
  }

  /** Returns the strip of {@code rows}. */
  static StripView of(StoryFrame frame, Apparatus apparatus, StripRows rows) {
    var layout = new StripLayout(rows);
    layout.lay(apparatus.entries().size());
    var labels = new ArrayList<StripView.Label>();
    for (StripRow row : layout.all) {
      labels.add(new StripView.Label(frame.sig(row.reports().get(0)), row.reports().size() - 1));
    }
    if (!rows.folded().isEmpty()) {
      labels.add(new StripView.Label(new Sig("", ""), rows.folded().size()));
    }
    return new StripView("r" + (labels.size() - 1), List.copyOf(labels), List.copyOf(layout.units));
  }

  private void lay(int entries) {
    int entry = 0;
    while (entry < entries) {
      int row = rowAlone(entry);
      int end = entry + 1;
      while (row >= 0 && end < entries && rowAlone(end) == row) {
        end++;
      }
      String words = row < 0 ? "" : joined(row, entry, end);
      if (row >= 0 && Words.in(words) >= ALONE_WORDS) {
        units.add(alone(row, words));
      } else {
        for (int i = entry; i < end; i++) {
          columns(i);
        }
      }
      entry = end;
    }
  }

  /**
   * Returns the only row that has words at {@code entry}; -1 where several have, or a gap shows.
   */
  private int rowAlone(int entry) {
    int found = -1;
    for (int row = 0; row < all.size(); row++) {
      boolean printed = !all.get(row).words().get(entry).isEmpty();
      boolean gap = all.get(row).styles().get(entry).startsWith("cutg");
      if (gap || (printed && found >= 0)) {
        return -1;
      }
      found = printed ? row : found;
    }
    return found;
  }

  private String joined(int row, int from, int to) {
    return String.join(" ", all.get(row).words().subList(from, to));
  }

  private static StripView.Unit alone(int row, String words) {
    String[] tokens = words.strip().split("\\s+", -1);
    if (tokens.length <= FOLD_WORDS) {
      return new StripView.Unit(row, words, List.of(), "", "", 0);
    }
    int end = tokens.length - KEPT_WORDS;
    return new StripView.Unit(
        row,
        join(tokens, 0, KEPT_WORDS),
        List.of(),
        join(tokens, KEPT_WORDS, end),
        join(tokens, end, tokens.length),
        end - KEPT_WORDS);
  }

  private static String join(String[] tokens, int from, int to) {
    return String.join(" ", List.of(tokens).subList(from, to));
  }

  private void columns(int entry) {
    List<String[]> cells = all.stream().map(row -> tokens(row.words().get(entry))).toList();
    String[] longest = longest(cells);
    if (longest.length == 0) {
      return;
    }
    List<Integer> ends = pieceEnds(longest);
    int total = ends.get(ends.size() - 1);
    int start = 0;
    for (int piece = 0; piece < ends.size(); piece++) {
      int end = ends.get(piece);
      int from = start;
      boolean first = piece == 0;
      List<String> words =
          cells.stream()
              .map(c -> join(c, scaled(from, total, c.length), scaled(end, total, c.length)))
              .toList();
      units.add(StripView.Unit.column(words.get(0), cells(entry, words, first)));
      start = end;
    }
  }

  private List<StripView.Cell> cells(int entry, List<String> words, boolean first) {
    var cells = new ArrayList<StripView.Cell>();
    IntStream.range(1, all.size())
        .forEach(
            row -> {
              StripRow of = all.get(row);
              cells.add(
                  new StripView.Cell(
                      words.get(row),
                      style(of, entry, words.get(row), first),
                      first ? of.order().get(entry) : 0));
            });
    if (!rows.folded().isEmpty()) {
      cells.add(new StripView.Cell("", "", 0));
    }
    return cells;
  }

  /** A gap and a run of added words are marked where they begin. */
  private static String style(StripRow row, int entry, String words, boolean first) {
    String style = row.styles().get(entry);
    if (style.startsWith("cutg")) {
      return first ? style : "cutg";
    }
    if (words.isEmpty()) {
      return "";
    }
    boolean goesOn = !first || (entry > 0 && row.styles().get(entry - 1).startsWith("add"));
    return style.startsWith("add") && goesOn ? style + " on" : style;
  }

  private static String[] tokens(String words) {
    String stripped = words.strip();
    return stripped.isEmpty() ? new String[0] : stripped.split("\\s+", -1);
  }

  private static String[] longest(List<String[]> cells) {
    String[] longest = cells.get(0);
    for (String[] cell : cells) {
      if (letters(cell) > letters(longest)) {
        longest = cell;
      }
    }
    return longest;
  }

  private static int letters(String[] tokens) {
    int letters = 0;
    for (String token : tokens) {
      letters += token.length() + 1;
    }
    return letters;
  }

  /** Returns the token offsets at which pieces of at most {@value #PIECE} letters end. */
  private static List<Integer> pieceEnds(String[] tokens) {
    var ends = new ArrayList<Integer>();
    int letters = 0;
    for (int i = 0; i < tokens.length; i++) {
      int more = tokens[i].length() + (letters == 0 ? 0 : 1);
      if (letters > 0 && letters + more > PIECE) {
        ends.add(i);
        letters = tokens[i].length();
      } else {
        letters += more;
      }
    }
    ends.add(tokens.length);
    return ends;
  }

  /** Keeps pieces of readings with other numbers of words in step. */
  private static int scaled(int at, int total, int length) {
    return Math.min(length, Math.round((float) at * length / total));
  }
}
