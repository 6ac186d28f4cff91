package dev.synoptic.page;

import dev.synoptic.model.Apparatus;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Variant;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The apparatus as a critical edition prints it: lemma ] reading SIGLA; om. SIGLA. What a reading
 * leaves out in one stretch is one entry, whatever other readings print there.
 *
 * @param entries where readings depart from the fullest one
 */
record ApparatusView(List<Entry> entries) {

  /** A longer lemma is given by its first and last words. */
  private static final int LEMMA_WORDS = 6;

  /**
   * A place.
   *
   * @param lemma the fullest reading's words
   * @param readings what others print
   */
  record Entry(String lemma, List<Item> readings) {}

  /**
   * What some reports print.
   *
   * @param note the editor's word: om., add., transp.; empty for a plain reading
   * @param words as printed; empty for an omission
   * @param sigla who prints it
   * @param altered whether content words differ
   */
  record Item(String note, String words, String sigla, boolean altered) {}

  /** An entry and where in the fullest reading it begins and ends. */
  private record Placed(int from, int to, Entry entry) {}

  /** Returns the apparatus of {@code quote}. */
  static ApparatusView of(Quote quote) {
    Set<Siglum> altered =
        quote.readings().stream()
            .filter(r -> r.wording() == Wording.ALTERED)
            .map(Reading::report)
            .collect(Collectors.toSet());
    List<Apparatus.Entry> entries = quote.apparatus().entries();
    var placed = new ArrayList<Placed>(omissions(entries));
    String before = "";
    for (int at = 0; at < entries.size(); at++) {
      Apparatus.Entry entry = entries.get(at);
      List<Item> items = items(entry, altered);
      if (!items.isEmpty()) {
        String lemma = entry.lemma().isEmpty() ? "after " + lastWord(before) : entry.lemma();
        placed.add(new Placed(at, at + 1, new Entry(shortened(lemma), items)));
      }
      before = entry.lemma().isEmpty() ? before : entry.lemma();
    }
    placed.sort(Comparator.comparingInt(Placed::from).thenComparingInt(p -> -p.to()));
    return new ApparatusView(placed.stream().map(Placed::entry).toList());
  }

  /** Returns the stretches that readings leave out, those that leave out the same together. */
  private static List<Placed> omissions(List<Apparatus.Entry> entries) {
    Map<List<Integer>, Set<Siglum>> stretches = new LinkedHashMap<>();
    Map<Siglum, Integer> open = new LinkedHashMap<>();
    for (int at = 0; at <= entries.size(); at++) {
      boolean end = at == entries.size();
      if (!end && entries.get(at).lemma().isEmpty()) {
        continue;
      }
      Collection<Siglum> silent = end ? List.of() : silent(entries.get(at));
      int here = at;
      open.entrySet().stream()
          .filter(e -> !silent.contains(e.getKey()))
          .forEach(
              e ->
                  stretches
                      .computeIfAbsent(List.of(e.getValue(), here), s -> new TreeSet<>())
                      .add(e.getKey()));
      open.keySet().removeIf(siglum -> !silent.contains(siglum));
      silent.forEach(siglum -> open.putIfAbsent(siglum, here));
    }
    return stretches.entrySet().stream()
        .map(e -> omission(entries, e.getKey().get(0), e.getKey().get(1), e.getValue()))
        .toList();
  }

  private static List<Siglum> silent(Apparatus.Entry entry) {
    return entry.variants().stream()
        .filter(v -> v.kind() == Variant.Kind.OMITTED)
        .flatMap(v -> v.reports().stream())
        .toList();
  }

  private static Placed omission(
      List<Apparatus.Entry> entries, int from, int to, Set<Siglum> sigla) {
    String lemma =
        entries.subList(from, to).stream()
            .map(Apparatus.Entry::lemma)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" "));
    var item = new Item("om.", "", sigla(sigla), false);
    return new Placed(from, to, new Entry(shortened(lemma), List.of(item)));
  }

  private static List<Item> items(Apparatus.Entry entry, Set<Siglum> altered) {
    var items = new ArrayList<Item>();
    for (Variant variant : entry.variants()) {
      String sigla = sigla(variant.reports());
      switch (variant.kind()) {
        case SAME, OMITTED -> {}
        case ADDED -> items.add(new Item("add.", shortened(variant.words()), sigla, false));
        case MOVED -> items.add(new Item("transp.", "", sigla, false));
        case SUBSTITUTED -> {
          boolean differs = variant.reports().stream().anyMatch(altered::contains);
          items.add(new Item("", shortened(variant.words()), sigla, differs));
        }
      }
    }
    return List.copyOf(items);
  }

  private static String sigla(Collection<Siglum> reports) {
    return reports.size() > 8
        ? reports.iterator().next().letters() + " and " + (reports.size() - 1)
        : reports.stream().map(Siglum::letters).collect(Collectors.joining(" "));
  }

  private static String lastWord(String words) {
    return words.isEmpty() ? "the beginning" : words.substring(words.lastIndexOf(' ') + 1);
  }

  private static String shortened(String words) {
    String[] tokens = words.strip().split("\\s+", -1);
    int last = tokens.length - 1;
    return tokens.length <= LEMMA_WORDS
        ? words.strip()
        : tokens[0] + " " + tokens[1] + " … " + tokens[last - 1] + " " + tokens[last];
  }
}
