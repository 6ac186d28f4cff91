package dev.synoptic.terminal;

import dev.synoptic.model.Dateline;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Report;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Wording;
import dev.synoptic.phrase.Counts;
import dev.synoptic.phrase.Days;
import dev.synoptic.phrase.Disputes;
import dev.synoptic.phrase.Lineages;
import dev.synoptic.phrase.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** A story's title, when and where, what an editor must know first, and which letter is whom. */
final class HeadSection {

  /** From this width on, a report's title has room beside its outlet. */
  private static final int WIDE = 110;

  /** Wider lineages run over two lines; on a narrow terminal names need the room. */
  private static final int MAX_LINEAGE = 24;

  private static final int MAX_LINEAGE_NARROW = 18;

  /** In longer stories titles stand under the sources alone. */
  static final int MAX_TITLES = 12;

  private final StoryView view;
  private final Sheet sheet;

  private final int dates;
  private final List<String> lengths;
  private final int words;
  private final int lineages;

  private HeadSection(StoryView view, Sheet sheet) {
    this.view = view;
    this.sheet = sheet;
    this.dates = widest(siglum -> date(view.report(siglum)));
    this.lengths = view.sigla().stream().map(siglum -> words(view.report(siglum))).toList();
    this.words = widest(siglum -> lengths.get(siglum.index()));
    int most = sheet.columns() >= 100 ? MAX_LINEAGE : MAX_LINEAGE_NARROW;
    this.lineages = Math.min(most, widest(this::lineage));
  }

  private int widest(Function<Siglum, String> said) {
    return view.sigla().stream().mapToInt(siglum -> Width.of(said.apply(siglum))).max().orElse(0);
  }

  static void write(StoryView view, Sheet sheet) {
    var head = new HeadSection(view, sheet);
    head.title();
    sheet.ends(Styled.of(head.whenAndWhere()), Styled.of(view.carriedBy()));
    sheet.paragraph(0, Styled.join("   ", alerts(view)));
    sheet.blank();
    view.sigla().forEach(head::report);
  }

  private void title() {
    Styled title = titleOf(view);
    Optional<Siglum> of = view.synopsis().titleSpan().map(span -> span.report());
    sheet.ends(
        title, of.map(s -> Styled.of("[").and(StoryView.letter(s)).and("]")).orElse(Styled.EMPTY));
  }

  /** Returns the story's title; where no report states one, that is said. */
  static Styled titleOf(StoryView view) {
    return view.synopsis()
        .title()
        .map(title -> Styled.of(StoryView.clipped(title), Style.STRONG))
        .orElse(Styled.of("(no report states a title)", Style.STRONG));
  }

  private String whenAndWhere() {
    List<LocalDate> days =
        view.sigla().stream()
            .flatMap(s -> view.report(s).published().stream())
            .map(published -> published.date())
            .sorted()
            .toList();
    String when =
        days.isEmpty()
            ? "Date not stated"
            : "Published " + span(days.get(0), days.get(days.size() - 1));
    return when + where();
  }

  private static String span(LocalDate first, LocalDate last) {
    return first.equals(last) ? Days.withWeekday(first) : Days.of(first, last);
  }

  /** Where the reports were filed; a report without a dateline says nothing. */
  private String where() {
    var places = new LinkedHashMap<String, Set<Siglum>>();
    for (Siglum siglum : view.sigla()) {
      view.report(siglum)
          .dateline()
          .map(Dateline::place)
          .map(Places::of)
          .ifPresent(p -> places.computeIfAbsent(p, k -> new TreeSet<>()).add(siglum));
    }
    var said = new ArrayList<String>();
    for (Map.Entry<String, Set<Siglum>> place : places.entrySet()) {
      said.add(place.getKey() + " (" + StoryView.named(place.getValue()) + ")");
    }
    return said.isEmpty()
        ? ""
        : (said.size() == 1 ? ", dateline " : ", datelines ") + Counts.list(List.copyOf(said));
  }

  /** Returns what an editor must know first, the gravest before; good news is said too. */
  static List<Styled> alerts(StoryView view) {
    var alerts = new ArrayList<Styled>();
    misattributed(view).ifPresent(alerts::add);
    if (!view.synopsis().disputed().isEmpty()) {
      alerts.add(
          Styled.of("≠", Style.ALTERED)
              .and(" " + StoryView.clipped(Disputes.alert(view.synopsis().disputed()))));
    }
    quotes(view, Reading::isAltered, " altered, ", "≠", Style.ALTERED).ifPresent(alerts::add);
    quotes(view, Reading::isUndecided, " in two wordings, otherwise ", "≠", Style.ALTERED)
        .ifPresent(alerts::add);
    int conflicts = view.facts(Fact.Status.CONFLICT).size();
    if (conflicts > 0) {
      alerts.add(
          Styled.of("≠", Style.ALTERED)
              .and(glued(" " + Counts.of(conflicts, "figure") + " in conflict")));
    }
    quotes(view, r -> r.wording() == Wording.CUT, " cut without a mark, ", "--", Style.CUT)
        .ifPresent(alerts::add);
    quotes(view, r -> r.wording() == Wording.MOVED, " moved, ", "⇄", Style.STRONG)
        .ifPresent(alerts::add);
    if (!view.sharedQuotes().isEmpty() && !has(view, Wording.ALTERED)) {
      alerts.add(Styled.of(glued("= no quote altered")));
    }
    if (conflicts == 0 && !view.synopsis().facts().isEmpty()) {
      alerts.add(Styled.of(glued("= no figures in conflict")));
    }
    return alerts;
  }

  /** Returns the alert on quotes whose words reports give to different people. */
  private static Optional<Styled> misattributed(StoryView view) {
    List<Quote> quotes =
        view.synopsis().quotes().stream()
            .filter(quote -> quote.readings().stream().anyMatch(Reading::isDisputed))
            .toList();
    return quotes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Styled.of("≠", Style.ALTERED)
                .and(glued(" " + Counts.of(quotes.size(), "quote") + " given to two speakers")));
  }

  private static boolean has(StoryView view, Wording wording) {
    return view.synopsis().quotes().stream().anyMatch(q -> !StoryView.with(wording, q).isEmpty());
  }

  /** Quotes are called so once: in the first alert on their words. */
  private static Optional<Styled> quotes(
      StoryView view, Predicate<Reading> what, String how, String mark, Style style) {
    var reports = new TreeSet<Siglum>();
    int quotes = 0;
    for (Quote quote : view.synopsis().quotes()) {
      List<Siglum> with = quote.readings().stream().filter(what).map(Reading::report).toList();
      quotes += with.isEmpty() ? 0 : 1;
      reports.addAll(with);
    }
    if (quotes == 0) {
      return Optional.empty();
    }
    String count =
        style.equals(Style.ALTERED) ? Counts.of(quotes, "quote") : Integer.toString(quotes);
    String all = quotes > 1 && reports.size() == 1 ? "all in " : "in ";
    return Optional.of(
        Styled.of(mark, style).and(glued(" " + count + how + all + StoryView.named(reports))));
  }

  /** An alert stays on one line where it can. */
  private static String glued(String text) {
    return text.replace(' ', Harmless.GLUE);
  }

  private void report(Siglum siglum) {
    Report report = view.report(siglum);
    int letters = new Siglum(view.reports() - 1).letters().length();
    boolean wide = sheet.columns() >= WIDE && view.reports() <= MAX_TITLES;
    int left = sheet.columns() - letters - dates - words - lineages - 4 * Sheet.GAP;
    int name = wide ? Math.min(28, left / 2) : left;
    Styled title = title(report);
    String length = lengths.get(siglum.index());
    var widths = new ArrayList<Integer>(List.of(letters, name, dates, words, lineages));
    var cells =
        new ArrayList<List<Styled>>(
            List.of(
                List.of(StoryView.letter(siglum)),
                Wrap.lines(Styled.of(StoryView.clipped(report.knownAs())), name),
                List.of(Styled.of(date(report))),
                List.of(Styled.of(" ".repeat(words - length.length()) + length)),
                Wrap.lines(Styled.of(lineage(siglum)), lineages)));
    if (wide) {
      int rest = left - name - Sheet.GAP;
      widths.add(2, rest);
      cells.add(2, Wrap.lines(title, rest));
    }
    sheet.row(0, widths, cells);
    if (!wide && view.reports() <= MAX_TITLES) {
      sheet.paragraph(letters + Sheet.GAP, title);
    }
  }

  private static Styled title(Report report) {
    return Styled.of(report.title().map(StoryView::clipped).orElse("no title stated"));
  }

  private static String date(Report report) {
    return report.published().map(p -> Days.of(p.date())).orElse("date not stated");
  }

  private static String words(Report report) {
    return Counts.of(StoryView.wordsOf(report), "word");
  }

  private String lineage(Siglum siglum) {
    return Lineages.of(view.synopsis().reuse().lineages().get(siglum.index()));
  }
}
