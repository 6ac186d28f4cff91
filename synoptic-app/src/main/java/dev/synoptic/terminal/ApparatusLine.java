package dev.synoptic.terminal;

import dev.synoptic.model.Apparatus.Entry;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Variant;
import dev.synoptic.model.Variant.Kind;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The apparatus as a critical edition prints it: "never] forever D ‖ never say never] om. A C D E".
 * Where a report leaves out several places in a row, they are one entry.
 */
final class ApparatusLine {

  /** A lemma of more words is given by its first and its last. */
  private static final int MAX_LEMMA = 5;

  private static final int MAX_WORDS = 14;

  private final List<Entry> entries;
  private final Set<Siglum> altered;
  private final List<Note> notes = new ArrayList<>();

  private ApparatusLine(Quote quote) {
    this.entries = quote.apparatus().entries();
    this.altered = StoryView.with(Wording.ALTERED, quote);
  }

  /**
   * An entry as printed.
   *
   * @param from its first place
   * @param to the place after its last
   * @param words lemma, readings and letters
   */
  private record Note(int from, int to, Styled words) {}

  /** Returns the whole line; empty where no reading departs. */
  static Styled of(Quote quote) {
    var line = new ApparatusLine(quote);
    line.runs(Kind.OMITTED, " om. ");
    line.runs(Kind.MOVED, " transp. ");
    for (int at = 0; at < line.entries.size(); at++) {
      line.readings(at);
    }
    line.notes.sort(Comparator.comparingInt(Note::from).thenComparing(Note::to, (a, b) -> b - a));
    return Styled.join("  ‖  ", line.notes.stream().map(Note::words).toList());
  }

  /** Writes stretches of places where a report does the same thing as one entry. */
  private void runs(Kind kind, String word) {
    var alike = new TreeMap<Long, Set<Siglum>>();
    for (Siglum siglum : sigla()) {
      int from = -1;
      int to = -1;
      for (int at = 0; at <= entries.size(); at++) {
        boolean empty = at < entries.size() && entries.get(at).lemma().isBlank();
        boolean goesOn = at < entries.size() && kind(entries.get(at), siglum) == kind;
        if (goesOn) {
          from = from < 0 ? at : from;
          to = at + 1;
        } else if (from >= 0 && (!empty || at == entries.size() || prints(at, siglum))) {
          alike.computeIfAbsent(((long) from << 32) | to, k -> new TreeSet<>()).add(siglum);
          from = -1;
        }
      }
    }
    for (Map.Entry<Long, Set<Siglum>> one : alike.entrySet()) {
      int from = (int) (one.getKey() >> 32);
      int to = (int) (long) one.getKey();
      notes.add(
          new Note(from, to, lemma(from, to).and(word).and(StoryView.fewLetters(one.getValue()))));
    }
  }

  private Set<Siglum> sigla() {
    var sigla = new TreeSet<Siglum>();
    entries.forEach(entry -> entry.variants().forEach(v -> sigla.addAll(v.reports())));
    return sigla;
  }

  private static Kind kind(Entry entry, Siglum siglum) {
    return entry.variants().stream()
        .filter(variant -> variant.reports().contains(siglum))
        .map(Variant::kind)
        .findFirst()
        .orElse(Kind.SAME);
  }

  private boolean prints(int at, Siglum siglum) {
    return entries.get(at).variants().stream()
        .anyMatch(v -> v.reports().contains(siglum) && !v.words().isBlank());
  }

  private Styled lemma(int from, int to) {
    var words = new ArrayList<String>();
    for (Entry entry : entries.subList(from, to)) {
      words.addAll(Excerpt.words(entry.lemma()));
    }
    String lemma = Excerpt.of(String.join(" ", words), MAX_LEMMA);
    return Styled.of(lemma + "]");
  }

  /** Writes the readings that depart at one place with words of their own. */
  private void readings(int at) {
    Entry entry = entries.get(at);
    Styled readings = Styled.EMPTY;
    for (Variant variant : entry.variants()) {
      if (variant.kind() != Kind.SUBSTITUTED && variant.kind() != Kind.ADDED) {
        continue;
      }
      boolean content =
          variant.kind() == Kind.SUBSTITUTED
              && variant.reports().stream().anyMatch(altered::contains);
      String words = Excerpt.of(variant.words(), MAX_WORDS);
      readings =
          readings
              .and(readings.isEmpty() ? " " : "; ")
              .and(words, content ? Style.ALTERED : Style.PLAIN)
              .and(" ")
              .and(StoryView.fewLetters(variant.reports()));
    }
    if (!readings.isEmpty()) {
      boolean added = entry.lemma().isBlank();
      notes.add(new Note(at, at + 1, (added ? before(at) : lemma(at, at + 1)).and(readings)));
    }
  }

  /** Words that the fullest reading has not are placed after its last words before them. */
  private Styled before(int at) {
    for (int last = at - 1; last >= 0; last--) {
      List<String> words = Excerpt.words(entries.get(last).lemma());
      if (!words.isEmpty()) {
        return Styled.of(Excerpt.of(words.get(words.size() - 1), 1) + "] +");
      }
    }
    return Styled.of("at the start] +");
  }
}
