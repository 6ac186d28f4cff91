package dev.synoptic.bench;

import dev.synoptic.model.Apparatus;
import dev.synoptic.model.Aside;
import dev.synoptic.model.BriefSentence;
import dev.synoptic.model.ContentId;
import dev.synoptic.model.Disputed;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Moment;
import dev.synoptic.model.Name;
import dev.synoptic.model.Names;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Pairing;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Story;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Variant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stories made of one that was laid side by side: every longer word is replaced by another of the
 * same length, the same everywhere in the story, so that all spans hold. So a large store fills in
 * minutes, with texts and synopses of real size and shape, and with a vocabulary that grows.
 */
final class StoryClone {

  /** Shorter words are mostly function words. */
  private static final int MIN_WORD = 5;

  /** Clones that share their words, so that the vocabulary stays one of a language. */
  private static final int VOCABULARIES = 40;

  private final long number;
  private final LocalDate day;
  private final Map<String, String> words = new HashMap<>();
  private final Map<Name, Name> names = new HashMap<>();

  /** Makes the clones of this number, told on {@code day}. */
  StoryClone(long number, LocalDate day) {
    this.number = number;
    this.day = day;
  }

  Synopsis of(Synopsis original) {
    List<ParsedReport> reports = original.story().reports().stream().map(this::report).toList();
    String id =
        ContentId.of(
            "s",
            reports.stream().map(r -> r.report().id().value()).sorted().toArray(String[]::new));
    List<Pairing> grouping =
        original.story().grouping().stream()
            .map(p -> new Pairing(p.a(), p.b(), p.score(), all(p.because())))
            .toList();
    return new Synopsis(
        new Story(id, reports, grouping),
        original.title().map(this::text),
        original.titleSpan(),
        new Names(
            original.names().names().stream().map(this::name).toList(), original.names().places()),
        original.quotes().stream().map(this::quote).toList(),
        original.facts().stream().map(this::fact).toList(),
        original.disputed().stream().map(this::disputed).toList(),
        original.reuse(),
        original.timeline().stream()
            .map(m -> new Moment(m.when(), text(m.text()), m.spans()))
            .toList(),
        original.brief().stream().map(b -> new BriefSentence(text(b.text()), b.cites())).toList(),
        original.missing());
  }

  private ParsedReport report(ParsedReport parsed) {
    Report report = parsed.report();
    String id = ContentId.of("r", report.id().value(), Long.toString(number));
    String outlet = report.outlet().map(Outlet::name).orElse("Bulletin");
    var clone =
        new Report(
            new ReportId(id),
            new Origin(
                Optional.empty(),
                Optional.of("https://news.example/" + number + "/" + id),
                Optional.empty()),
            Optional.of(Outlet.named(outlet + " " + (number % 20 + 1))),
            report.title().map(this::text),
            Optional.of(Published.on(day)),
            Optional.of("en"),
            Optional.empty(),
            text(report.text()),
            report.blocks(),
            report.segments(),
            report.aside().stream()
                .map(a -> new Aside(a.kind(), a.source(), text(a.text())))
                .toList(),
            report.source());
    return new ParsedReport(clone, parsed.sentences(), List.of(), List.of());
  }

  private Name name(Name name) {
    return names.computeIfAbsent(
        name, n -> new Name(n.id(), text(n.name()), n.kind(), n.mentions()));
  }

  private Disputed disputed(Disputed disputed) {
    List<Disputed.Told> values =
        disputed.values().stream().map(v -> new Disputed.Told(text(v.value()), v.spans())).toList();
    return new Disputed(disputed.kind(), text(disputed.about()), values, disputed.note());
  }

  private Quote quote(Quote quote) {
    return new Quote(
        quote.id(),
        quote.speaker().map(this::name),
        quote.speakerName().map(this::text),
        quote.addressee().map(this::text),
        text(quote.reading()),
        quote.independent(),
        quote.carriers(),
        quote.readings().stream().map(this::reading).toList(),
        new Apparatus(
            quote.apparatus().entries().stream()
                .map(
                    e ->
                        new Apparatus.Entry(
                            text(e.lemma()), e.variants().stream().map(this::variant).toList()))
                .toList()));
  }

  private Reading reading(Reading reading) {
    return new Reading(
        reading.report(),
        reading.pieces(),
        reading.form(),
        reading.speaker(),
        reading.cue(),
        reading.said(),
        reading.wording(),
        all(reading.notes()));
  }

  private Variant variant(Variant variant) {
    return new Variant(text(variant.words()), variant.reports(), variant.kind());
  }

  private Fact fact(Fact fact) {
    return new Fact(
        fact.id(),
        fact.kind(),
        text(fact.about()),
        fact.status(),
        fact.independent(),
        fact.carriers(),
        fact.values());
  }

  private List<String> all(List<String> texts) {
    return texts.stream().map(this::text).toList();
  }

  /** Returns {@code text} with other words of the same length. */
  String text(String text) {
    var out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isLetter(text.charAt(end))) {
        end++;
      }
      if (end - at >= MIN_WORD) {
        out.append(words.computeIfAbsent(text.substring(at, end), this::other));
      } else {
        out.append(text, at, Math.min(text.length(), Math.max(end, at + 1)));
      }
      at = Math.max(end, at + 1);
    }
    return out.toString();
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Returns another word: its beginning and its end stay, so that endings do. */
  private String other(String word) {
    long seed = word.toLowerCase(java.util.Locale.ROOT).hashCode() * 31L + number % VOCABULARIES;
    var other = new StringBuilder(word);
    for (int i = 1; i < word.length() - 2; i++) {
      seed = seed * 6364136223846793005L + 1442695040888963407L;
      boolean vowel = "aeiou".indexOf(Character.toLowerCase(word.charAt(i))) >= 0;
      String letters = vowel ? "aeiou" : "bcdfghklmnprstvw";
      char c = letters.charAt((int) Math.floorMod(seed >> 33, (long) letters.length()));
      other.setCharAt(i, Character.isUpperCase(word.charAt(i)) ? Character.toUpperCase(c) : c);
    }
    return other.toString();
  }
}
