package dev.synoptic.terminal;

import dev.synoptic.model.Apparatus;
import dev.synoptic.model.Aside;
import dev.synoptic.model.AsideKind;
import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.BriefSentence;
import dev.synoptic.model.Dateline;
import dev.synoptic.model.Descent;
import dev.synoptic.model.Fact;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Lineage;
import dev.synoptic.model.Missing;
import dev.synoptic.model.Moment;
import dev.synoptic.model.Names;
import dev.synoptic.model.Occasion;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Precision;
import dev.synoptic.model.Published;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.SourceText;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Value;
import dev.synoptic.model.Variant;
import dev.synoptic.model.Wording;
import dev.synoptic.text.TextParser;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Builds a story laid side by side by hand: texts, and what stands where in them. */
final class StoryBuilder {

  private final List<ParsedReport> reports = new ArrayList<>();
  private final List<Lineage> lineages = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Moment> timeline = new ArrayList<>();
  private final List<BriefSentence> brief = new ArrayList<>();

  /** Adds a report; null stands for what it does not state. */
  StoryBuilder report(String outlet, String title, String day, String body, AsideKind... aside) {
    int number = reports.size() + 1;
    String path = "reports/" + (number < 10 ? "0" : "") + number + ".txt";
    Report report = report(path, outlet, title, day, body, aside);
    reports.add(new TextParser().parse(report));
    lineages.add(new Lineage(Lineage.Relation.OWN, List.of(), List.of(), 1, 0, 0));
    lines.add(number - 1);
    return this;
  }

  static Report report(
      String path, String outlet, String title, String day, String body, AsideKind... aside) {
    String text = title == null ? body : title + "\n\n" + body;
    var blocks = new ArrayList<Block>();
    if (title != null) {
      blocks.add(new Block(BlockKind.TITLE, new Range(0, title.length())));
    }
    int start = title == null ? 0 : title.length() + 2;
    blocks.add(new Block(BlockKind.PARAGRAPH, new Range(start, text.length())));
    int dash = body.indexOf(" — ");
    Optional<Dateline> dateline =
        dash > 0 && body.substring(0, dash).equals(body.substring(0, dash).toUpperCase(Locale.ROOT))
            ? Optional.of(
                new Dateline(
                    new Range(start, start + dash + 2),
                    body.charAt(0) + body.substring(1, dash).toLowerCase(Locale.ROOT),
                    Optional.empty()))
            : Optional.empty();
    var set = new ArrayList<Aside>();
    for (AsideKind kind : aside) {
      set.add(new Aside(kind, new Range(0, 0), ""));
    }
    return new Report(
        new ReportId(Integer.toHexString(path.hashCode())),
        Origin.ofPath(path),
        Optional.ofNullable(outlet).map(Outlet::named),
        Optional.ofNullable(title),
        Optional.ofNullable(day).map(d -> Published.on(LocalDate.parse(d))),
        Optional.of("en"),
        dateline,
        text,
        blocks,
        List.of(),
        set,
        SourceText.of(text));
  }

  /** Says that {@code report} took its words from {@code of}, and counts once with it. */
  StoryBuilder lineage(String report, Lineage.Relation relation, String of, double own) {
    Siglum siglum = siglum(report);
    boolean known = of.length() == 1;
    double rest = 1 - own;
    lineages.set(
        siglum.index(),
        new Lineage(
            relation,
            known ? List.of(siglum(of)) : List.of(),
            known || of.isEmpty() ? List.of() : List.of(of),
            own,
            relation == Lineage.Relation.CARRIES ? rest : 0,
            relation == Lineage.Relation.CARRIES ? 0 : rest));
    if (known) {
      lines.set(siglum.index(), lines.get(siglum(of).index()));
    }
    return this;
  }

  /**
   * Adds a quote.
   *
   * @param rows "A SAME: |words|words||", the fullest reading first; cells of one column stand
   *     under each other, a cell that begins with ">" is moved, a letter in lower case is indirect
   *     speech
   */
  StoryBuilder quote(String speaker, String addressee, String where, String... rows) {
    var cells = new LinkedHashMap<Siglum, String[]>();
    var readings = new TreeMap<Siglum, Reading>();
    for (String row : rows) {
      int bar = row.indexOf('|');
      String[] head = row.substring(0, bar).strip().split("[ :]+", 3);
      String[] columns = row.substring(bar + 1).split("\\|", -1);
      Siglum siglum = siglum(head[0].toUpperCase(Locale.ROOT));
      QuotationForm form =
          Character.isLowerCase(head[0].charAt(0)) ? QuotationForm.INDIRECT : QuotationForm.DIRECT;
      cells.put(siglum, columns);
      readings.put(siglum, reading(siglum, form, Wording.valueOf(head[1]), where, head));
    }
    Siglum fullest = cells.keySet().iterator().next();
    List<Apparatus.Entry> entries = new ArrayList<>();
    for (int column = 0; column < cells.get(fullest).length - 1; column++) {
      entries.add(entry(cells, fullest, column));
    }
    quotes.add(
        new Quote(
            "q" + quotes.size(),
            Optional.empty(),
            Optional.ofNullable(speaker),
            Optional.ofNullable(addressee),
            String.join(" ", cells.get(fullest)).replaceAll(" +", " ").strip(),
            descent().independent(readings.keySet()),
            readings.size(),
            List.copyOf(readings.values()),
            new Apparatus(entries)));
    return this;
  }

  private static Reading reading(
      Siglum siglum, QuotationForm form, Wording wording, String where, String[] head) {
    return new Reading(
        siglum,
        List.of(new Range(0, 1)),
        form,
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(where).map(w -> new Occasion(Optional.empty(), Optional.of(w))),
        wording,
        head.length > 2 && !head[2].isBlank() ? List.of(head[2].strip()) : List.of());
  }

  private static Apparatus.Entry entry(Map<Siglum, String[]> cells, Siglum fullest, int column) {
    String lemma = cells.get(fullest)[column].strip();
    var variants = new LinkedHashMap<List<Object>, List<Siglum>>();
    cells.forEach(
        (siglum, row) -> {
          String words = row[column].strip();
          Variant.Kind kind = kind(lemma, words);
          String printed = words.startsWith(">") ? words.substring(1) : words;
          variants.computeIfAbsent(List.of(printed, kind), k -> new ArrayList<>()).add(siglum);
        });
    var list = new ArrayList<Variant>();
    variants.forEach(
        (key, sigla) ->
            list.add(
                new Variant(
                    (String) key.get(0),
                    sigla.stream().sorted().toList(),
                    (Variant.Kind) key.get(1))));
    return new Apparatus.Entry(lemma, list);
  }

  private static Variant.Kind kind(String lemma, String words) {
    if (words.isEmpty()) {
      return lemma.isEmpty() ? Variant.Kind.SAME : Variant.Kind.OMITTED;
    }
    if (words.startsWith(">")) {
      return Variant.Kind.MOVED;
    }
    if (lemma.isEmpty()) {
      return Variant.Kind.ADDED;
    }
    return Excerpt.bare(lemma).equals(Excerpt.bare(words))
        ? Variant.Kind.SAME
        : Variant.Kind.SUBSTITUTED;
  }

  /** Adds a fact; values are "A: words in the report = number unit". */
  StoryBuilder fact(Fact.Status status, FigureKind kind, String about, String... values) {
    var stated = new ArrayList<Fact.Stated>();
    for (String value : values) {
      String[] parts = value.split(": | = ", 3);
      Span span = span(parts[0], parts[1]);
      String[] note = parts[2].split(" // ", 2);
      stated.add(
          new Fact.Stated(
              span,
              value(kind, note[0]),
              note[0].startsWith("~") ? Precision.ABOUT : Precision.EXACT,
              note.length > 1 ? Optional.of(note[1]) : Optional.empty()));
    }
    List<Siglum> carriers = stated.stream().map(s -> s.span().report()).distinct().toList();
    facts.add(
        new Fact(
            "f" + facts.size(),
            kind,
            about,
            status,
            descent().independent(carriers),
            carriers.size(),
            stated));
    return this;
  }

  private static Value value(FigureKind kind, String text) {
    String plain = text.startsWith("~") ? text.substring(1) : text;
    if (kind == FigureKind.DATE) {
      if (plain.length() == 4) {
        LocalDate first = LocalDate.of(Integer.parseInt(plain), 1, 1);
        return new Value.Date(plain, first, first.plusYears(1).minusDays(1));
      }
      String[] ends = plain.split("/");
      LocalDate first = LocalDate.parse(ends[0]);
      return new Value.Date(plain, first, LocalDate.parse(ends[ends.length - 1]));
    }
    String[] parts = plain.split(" ", 2);
    var number = new BigDecimal(parts[0]);
    return new Value.Amount(
        kind, number, number, parts.length > 1 ? Optional.of(parts[1]) : Optional.empty());
  }

  /** Adds a sentence of the brief, in the words of the first citation. */
  StoryBuilder brief(String... cites) {
    List<Span> spans = spans(cites);
    brief.add(new BriefSentence(words(spans.get(0)), spans));
    return this;
  }

  StoryBuilder moment(String when, String... cites) {
    List<Span> spans = spans(cites);
    timeline.add(new Moment(when, words(spans.get(0)), spans));
    return this;
  }

  StoryBuilder passage(Passage.Kind kind, String... cites) {
    passages.add(new Passage("p" + passages.size(), kind, spans(cites), Optional.empty()));
    return this;
  }

  Synopsis build() {
    var story = new Story("s", reports, List.of());
    Optional<Span> title =
        IntStream.range(0, reports.size())
            .filter(i -> reports.get(i).report().title().isPresent())
            .mapToObj(i -> new Span(new Siglum(i), reports.get(i).report().blocks().get(0).range()))
            .findFirst();
    return new Synopsis(
        story,
        title.map(story::words),
        title,
        new Names(List.of(), List.of()),
        quotes,
        facts,
        List.of(),
        new Reuse(passages, lineages, descent()),
        timeline,
        brief,
        missing());
  }

  private List<Missing> missing() {
    return IntStream.range(0, reports.size())
        .mapToObj(Siglum::new)
        .map(
            siglum ->
                new Missing(
                    siglum,
                    quotes.stream()
                        .filter(q -> q.carriers() > 1 && !StoryView.carriers(q).contains(siglum))
                        .map(Quote::id)
                        .toList(),
                    facts.stream()
                        .filter(f -> f.carriers() > 1 && !StoryView.carriers(f).contains(siglum))
                        .map(Fact::id)
                        .toList()))
        .toList();
  }

  private Descent descent() {
    return new Descent(lines);
  }

  private List<Span> spans(String... cites) {
    var spans = new ArrayList<Span>();
    for (String cite : cites) {
      String[] parts = cite.split(": ", 2);
      spans.add(span(parts[0], parts[1]));
    }
    return spans;
  }

  private Span span(String letters, String words) {
    Siglum siglum = siglum(letters);
    int at = reports.get(siglum.index()).text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException(letters + " has no \"" + words + "\"");
    }
    return new Span(siglum, new Range(at, at + words.length()));
  }

  private String words(Span span) {
    return span.range().in(reports.get(span.report().index()).text());
  }

  private static Siglum siglum(String letters) {
    int index = 0;
    for (char c : letters.toCharArray()) {
      index = index * 26 + c - 'A' + 1;
    }
    return new Siglum(index - 1);
  }
}
