package dev.synoptic.brief;

import dev.synoptic.model.Fact;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Name;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;
import dev.synoptic.model.Wording;
import dev.synoptic.text.DataFile;
import dev.synoptic.text.EqualForms;
import dev.synoptic.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads what the sentences of a story claim, with what the story knows of their words. */
final class Claims {

  /** Letters by which "Sept", "Sep" and "September" are one month. */
  private static final int DAY_LETTERS = 3;

  private final Story story;
  private final Map<Siglum, List<Place<Name>>> names = new HashMap<>();
  private final Map<Siglum, List<Place<Quote>>> quotes = new HashMap<>();
  private final Map<Siglum, List<Place<Known>>> values = new HashMap<>();
  private final Map<Span, Claim> read = new HashMap<>();

  /** Where a report has something of the story. */
  private record Place<T>(Range range, T of) {}

  /** A value of a fact: all of one that agrees are the same. */
  private record Known(String fact, String value, Fact.Stated stated) {}

  Claims(Dossier dossier) {
    this.story = dossier.story();
    dossier.names().names().forEach(name -> name.mentions().forEach(m -> add(this.names, m, name)));
    for (Quote quote : dossier.quotes()) {
      for (Reading reading : quote.readings()) {
        if (reading.wording() != Wording.ALTERED) {
          reading.pieces().forEach(p -> add(this.quotes, new Span(reading.report(), p), quote));
        }
      }
    }
    dossier.facts().forEach(this::add);
  }

  /** A day or an age is shared by sentences that say nothing of each other. */
  private void add(Fact fact) {
    if (fact.kind() == FigureKind.DATE || fact.kind() == FigureKind.AGE) {
      return;
    }
    boolean one = fact.status() != Fact.Status.CONFLICT && !fact.isChange();
    for (Fact.Stated stated : fact.values()) {
      String value = one ? "" : stated.value().toString();
      add(values, stated.span(), new Known(fact.id(), value, stated));
    }
  }

  private static <T> void add(Map<Siglum, List<Place<T>>> places, Span span, T of) {
    places
        .computeIfAbsent(span.report(), r -> new ArrayList<>())
        .add(new Place<>(span.range(), of));
  }

  private static <T> List<Place<T>> in(Map<Siglum, List<Place<T>>> places, Span span) {
    return places.getOrDefault(span.report(), List.of()).stream()
        .filter(place -> place.range.overlaps(span.range()))
        .toList();
  }

  /** Returns what the words at {@code span} claim. */
  Claim of(Span span) {
    return read.computeIfAbsent(span, this::read);
  }

  private Claim read(Span span) {
    List<Place<Name>> named = in(names, span);
    Set<String> people = new TreeSet<>();
    Set<String> bodies = new TreeSet<>();
    for (Place<Name> place : named) {
      boolean person = place.of.kind() == NameKind.PERSON;
      (person ? people : bodies).add(place.of.id());
    }
    Set<String> quoted = new TreeSet<>();
    in(quotes, span).forEach(place -> quoted.add(place.of.id()));
    Map<String, String> stated = new TreeMap<>();
    List<Place<Known>> known = in(values, span);
    known.forEach(place -> stated.put(place.of.fact, place.of.value));
    List<Range> covered = new ArrayList<>();
    named.forEach(place -> covered.add(place.range));
    known.forEach(place -> covered.add(place.range));
    ParsedReport report = story.report(span.report());
    var words = new ClaimWords(report, span.range(), covered);
    return new Claim(
        people,
        bodies,
        Stems.of(words.deeds),
        Stems.of(words.things),
        quoted,
        stated,
        words.numbers,
        words.days,
        known.stream().map(place -> figure(report, span.range(), place)).toList(),
        words.denies);
  }

  private static ClaimFigure figure(ParsedReport report, Range sentence, Place<Known> place) {
    Fact.Stated stated = place.of.stated;
    return ClaimFigure.read(report, sentence, place.range, stated.value(), stated.precision());
  }

  /** The words of a sentence, by what they tell. */
  private static final class ClaimWords {
    private final Set<String> deeds = new TreeSet<>();
    private final Set<String> things = new TreeSet<>();
    private final Set<String> numbers = new TreeSet<>();
    private final Set<String> days = new TreeSet<>();
    private boolean denies;

    /** Sorts the words in {@code range} but those in {@code covered}, which are known by others. */
    private ClaimWords(ParsedReport report, Range range, List<Range> covered) {
      for (int t = report.tokenAt(range.start()); t < report.tokens().size(); t++) {
        Token token = report.tokens().get(t);
        if (token.start() >= range.end()) {
          break;
        }
        String form = Words.normal(token.in(report.text()));
        denies |= English.DENYING.contains(form) || form.endsWith("n't");
        if (English.DAYS.contains(form) && token.wordClass() == WordClass.PROPER) {
          days.add(form.substring(0, DAY_LETTERS));
        } else if (covered.stream().noneMatch(r -> r.contains(token.start()))) {
          add(token, form);
        }
      }
    }

    private void add(Token token, String form) {
      if (token.kind() == TokenKind.NUMBER || token.wordClass() == WordClass.NUMERAL) {
        numbers.add(String.join("", EqualForms.of(form)).replace(",", ""));
      } else if (token.kind() == TokenKind.WORD && form.length() > 1) {
        String stem = BriefReader.stem(form, token.wordClass());
        switch (token.wordClass()) {
          case VERB -> {
            if (!English.SAYING.contains(form)) {
              deeds.add(stem);
            }
          }
          case NOUN, PROPER, ADJECTIVE -> things.add(stem);
          default -> {}
        }
      }
    }
  }

  /** Loads the files on first use. */
  private static final class English {
    static final Set<String> DENYING = DataFile.words(Claims.class, "en/denying.txt");
    static final Set<String> DAYS = DataFile.words(Claims.class, "en/days.txt");
    static final Set<String> SAYING = DataFile.words(Claims.class, "en/saying.txt");
  }
}
