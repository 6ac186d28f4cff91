package dev.synoptic.page;

import dev.synoptic.model.Apparatus;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Variant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/**
 * The first altered words of a story in two lines: what others print, and what one prints instead.
 *
 * @param words what others print
 * @param reports who does
 * @param altered what the altered reading prints, its own words marked
 * @param by whose reading that is
 */
record AlteredWords(List<Run> words, List<Sig> reports, List<Run> altered, Sig by) {

  /** Letters of context on either side. */
  private static final int CONTEXT = 40;

  /** A longer replacement is no line for a front. */
  private static final int WORDS = 4;

  /** More sigla than this are counted elsewhere. */
  private static final int SIGLA = 8;

  /** Returns the altered words of {@code synopsis} that most tells, where some are short enough. */
  static Optional<AlteredWords> of(Synopsis synopsis) {
    for (Quote quote : synopsis.quotes()) {
      for (Reading reading : quote.readings()) {
        if (reading.isAltered()) {
          Optional<AlteredWords> found = of(quote.apparatus(), reading.report());
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<AlteredWords> of(Apparatus apparatus, Siglum by) {
    List<Apparatus.Entry> entries = apparatus.entries();
    for (int at = 0; at < entries.size(); at++) {
      Apparatus.Entry entry = entries.get(at);
      Optional<Variant> own = ReadingPlaces.variant(entry, by);
      if (own.isPresent()
          && own.get().kind() == Variant.Kind.SUBSTITUTED
          && Words.in(own.get().words()) <= WORDS
          && Words.in(entry.lemma()) <= WORDS) {
        List<Sig> same =
            entry.variants().stream()
                .filter(v -> v.kind() == Variant.Kind.SAME)
                .flatMap(v -> v.reports().stream())
                .limit(SIGLA)
                .map(Sig::of)
                .toList();
        List<Run> altered = line(entries, at, by, "alt");
        if (!same.isEmpty() && altered.size() > 1) {
          Siglum fullest = entry.variants().get(0).reports().get(0);
          return Optional.of(
              new AlteredWords(line(entries, at, fullest, ""), same, altered, Sig.of(by)));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns what {@code report} prints at {@code at} and around it; what it replaced is marked. */
  private static List<Run> line(
      List<Apparatus.Entry> entries, int at, Siglum report, String style) {
    Variant own = variant(entries.get(at), report);
    var runs = new ArrayDeque<Run>();
    runs.add(run(own, style, own.words()));
    int room = CONTEXT;
    for (int i = at - 1; i >= 0 && room > 0; i--) {
      Variant variant = variant(entries.get(i), report);
      if (!variant.words().isEmpty()) {
        runs.addFirst(Run.plain(" "));
        runs.addFirst(run(variant, style, Clip.start(variant.words(), room)));
        room -= variant.words().length() + 1;
      }
    }
    room = CONTEXT;
    for (int i = at + 1; i < entries.size() && room > 0; i++) {
      Variant variant = variant(entries.get(i), report);
      if (!variant.words().isEmpty()) {
        runs.addLast(Run.plain(" "));
        runs.addLast(run(variant, style, Clip.end(variant.words(), room)));
        room -= variant.words().length() + 1;
      }
    }
    return List.copyOf(runs);
  }

  private static Run run(Variant variant, String style, String words) {
    return new Run(words, variant.kind() == Variant.Kind.SUBSTITUTED ? style : "", "");
  }

  private static Variant variant(Apparatus.Entry entry, Siglum report) {
    return ReadingPlaces.variant(entry, report)
        .orElseGet(() -> new Variant("", List.of(report), Variant.Kind.OMITTED));
  }
}
