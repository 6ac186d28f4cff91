package dev.synoptic.terminal;

import dev.synoptic.model.Passage;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.phrase.Counts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Side by side, as far as a terminal is wide enough: the passages that reports share. */
final class PassageSection {

  private static final int MAX_PASSAGES = 5;

  /** Lines of one report's words. */
  private static final int MAX_LINES = 2;

  private PassageSection() {}

  static void write(StoryView view, Sheet sheet) {
    List<Passage> passages = view.synopsis().reuse().passages();
    if (passages.isEmpty()) {
      sheet.head("SIDE BY SIDE", "no passage is shared beyond single words");
      return;
    }
    sheet.head(
        "SIDE BY SIDE",
        Counts.of(passages.size(), "shared passage")
            + kinds(passages)
            + "; whole reports in columns: -f html");
    List<Passage> shown = outsideQuotes(view, passages);
    if (shown.isEmpty()) {
      sheet.paragraph(Sheet.INDENT, Styled.of("All of it is quotes, which stand above."));
    }
    shown.stream().limit(MAX_PASSAGES).forEach(passage -> passage(view, sheet, passage));
    if (shown.size() > MAX_PASSAGES) {
      sheet.paragraph(
          Sheet.INDENT, Styled.of("and " + (shown.size() - MAX_PASSAGES) + " more outside quotes"));
    }
  }

  private static String kinds(List<Passage> passages) {
    var kinds = new ArrayList<String>();
    for (Passage.Kind kind : Passage.Kind.values()) {
      long of = passages.stream().filter(passage -> passage.kind() == kind).count();
      if (of > 0) {
        String word =
            switch (kind) {
              case VERBATIM -> "verbatim";
              case NEAR -> "near";
              case REWORDED -> "reworded";
            };
        kinds.add(of + " " + word);
      }
    }
    return ": " + Counts.list(kinds);
  }

  /** Shared quotes are shown already; the longest of the rest come first. */
  private static List<Passage> outsideQuotes(StoryView view, List<Passage> passages) {
    Map<Siglum, List<Range>> quoted = new HashMap<>();
    for (Quote quote : view.sharedQuotes()) {
      for (Reading reading : quote.readings()) {
        quoted.computeIfAbsent(reading.report(), r -> new ArrayList<>()).addAll(reading.pieces());
      }
    }
    return passages.stream()
        .filter(
            passage ->
                passage.spans().stream()
                    .noneMatch(
                        span ->
                            quoted.getOrDefault(span.report(), List.of()).stream()
                                .anyMatch(span.range()::overlaps)))
        .sorted(Comparator.comparingInt(PassageSection::length).reversed())
        .toList();
  }

  private static int length(Passage passage) {
    return passage.spans().stream().mapToInt(span -> span.range().length()).max().orElse(0);
  }

  private static void passage(StoryView view, Sheet sheet, Passage passage) {
    sheet.blank();
    if (passage.kind() == Passage.Kind.VERBATIM) {
      List<Siglum> reports = passage.spans().stream().map(Span::report).distinct().toList();
      words(
          sheet, Styled.EMPTY.and(StoryView.letters(reports)), view.words(passage.spans().get(0)));
      return;
    }
    for (Span span : passage.spans()) {
      words(sheet, StoryView.letter(span.report()), view.words(span));
    }
  }

  private static void words(Sheet sheet, Styled letters, String words) {
    int room = sheet.columns() - 4 - letters.width() - 2;
    // Wrapping loses a few columns a line at the ends of words.
    Styled shown = Styled.of("“" + words).elided(MAX_LINES * room - 16).and("”");
    sheet.hanging(4, letters, letters.width() + 2, shown);
  }
}
