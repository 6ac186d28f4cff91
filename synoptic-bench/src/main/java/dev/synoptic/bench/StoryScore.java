package dev.synoptic.bench;

import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import dev.synoptic.model.Story;
import dev.synoptic.model.Synopsis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Scores what is put together across the reports of a story against labels. */
final class StoryScore {

  /** A reading may hold the clause around a labelled fragment, but not another quotation. */
  private static final int MAX_LENGTHS = 6;

  private static final int MIN_LETTERS = 20;

  /** Fewer letters may stand in other words by chance. */
  private static final int MIN_PART = 4;

  final Tally pairs = new Tally();
  final Tally speakers = new Tally();
  final Tally wording = new Tally();
  final Tally altered = new Tally();
  final List<String> errors = new ArrayList<>();

  /** Scores one story. */
  void add(Synopsis synopsis, JsonTree gold) {
    var readings = new ArrayList<Expected>();
    List<JsonTree> clusters = SampleGold.list(gold, "quotes");
    for (int i = 0; i < clusters.size(); i++) {
      Optional<String> speaker = clusters.get(i).text("speaker");
      for (JsonTree reading : SampleGold.list(clusters.get(i), "readings")) {
        Expected expected = expected(synopsis, i, reading);
        readings.add(expected);
        expected.quote().ifPresent(q -> speaker(q, speaker, expected.words()));
      }
    }
    pairs(readings.stream().map(reading -> reading.orRepeated(readings)).toList());
    readings.stream().filter(reading -> !reading.again(readings)).forEach(this::wording);
  }

  private void speaker(Quote quote, Optional<String> right, String words) {
    if (quote.speakerName().isEmpty()) {
      if (right.isPresent()) {
        speakers.missed();
        errors.add("no speaker in the story, " + right.get() + ": " + words);
      }
      return;
    }
    boolean same = quote.speakerName().map(Letters::of).equals(right.map(Letters::of));
    if (same) {
      speakers.right();
    } else if (quote.speaker().isEmpty()) {
      // A role is no wrong name: it says that the name is unknown.
      speakers.missed();
    } else {
      speakers.wrong();
    }
    if (!same) {
      errors.add(
          "speaker in the story " + quote.speakerName().get() + ", not " + right + ": " + words);
    }
  }

  /** A labelled reading, and where it was found. */
  private record Expected(
      int cluster, JsonTree label, Optional<Quote> quote, Optional<Reading> at) {

    /**
     * Returns this where it was found, else where its words are noted as printed again: a fragment
     * that a report prints in its title and in full below is one reading and a note on it.
     */
    Expected orRepeated(List<Expected> all) {
      return quote.isPresent()
          ? this
          : all.stream()
              .filter(other -> other.cluster == cluster && other.file().equals(file()))
              .filter(other -> other.letters().contains(letters()) && other.notesRepeat())
              .findFirst()
              .map(other -> new Expected(cluster, label, other.quote, Optional.empty()))
              .orElse(this);
    }

    /**
     * Returns whether the reading is that of a label with more words: its verdict is scored there.
     */
    boolean again(List<Expected> all) {
      return all.stream()
          .anyMatch(
              other ->
                  other.cluster == cluster
                      && other.at.isPresent()
                      && other.at.equals(at)
                      && other.letters().length() > letters().length());
    }

    private boolean notesRepeat() {
      return at.stream()
          .flatMap(reading -> reading.notes().stream())
          .anyMatch(note -> note.contains(" also prints "));
    }

    private String letters() {
      return Letters.of(String.join("", SampleGold.texts(label, "content")));
    }

    private String file() {
      return label.text("file").orElse("");
    }

    String words() {
      return file() + ": " + String.join(" / ", SampleGold.texts(label, "content"));
    }
  }

  /** A label is found in the shortest reading that holds its words: "No" also stands in others. */
  private static Expected expected(Synopsis synopsis, int cluster, JsonTree label) {
    List<String> pieces = SampleGold.texts(label, "content").stream().map(Letters::of).toList();
    Quote found = null;
    Reading at = null;
    int shortest = Integer.MAX_VALUE;
    for (Quote quote : synopsis.quotes()) {
      for (Reading reading : quote.readings()) {
        String words = words(synopsis.story(), reading);
        if (file(synopsis.story(), reading.report()).equals(label.text("file").orElse(""))
            && pieces.stream().allMatch(piece -> holds(words, piece))
            && words.length() < shortest) {
          shortest = words.length();
          found = quote;
          at = reading;
        }
      }
    }
    boolean tooLong = shortest > MAX_LENGTHS * String.join("", pieces).length() + MIN_LETTERS;
    return tooLong
        ? new Expected(cluster, label, Optional.empty(), Optional.empty())
        : new Expected(cluster, label, Optional.ofNullable(found), Optional.ofNullable(at));
  }

  /** "No" stands in "not useful" too, by its letters: so few must be all the reading has. */
  private static boolean holds(String words, String piece) {
    return piece.length() < MIN_PART ? words.equals(piece) : words.contains(piece);
  }

  private static String words(Story story, Reading reading) {
    var words = new StringBuilder();
    reading.pieces().forEach(p -> words.append(story.words(new Span(reading.report(), p))));
    return Letters.of(words.toString());
  }

  /** Returns the name of the file that holds {@code report}. */
  static String file(Story story, Siglum report) {
    return story.report(report).report().origin().display();
  }

  private void pairs(List<Expected> readings) {
    for (int i = 0; i < readings.size(); i++) {
      for (int j = i + 1; j < readings.size(); j++) {
        Expected a = readings.get(i);
        Expected b = readings.get(j);
        boolean should = a.cluster() == b.cluster();
        boolean does =
            a.quote().isPresent()
                && b.quote().isPresent()
                && a.quote().get().id().equals(b.quote().get().id());
        if (should && does) {
          pairs.right();
        } else if (should) {
          pairs.missed();
          errors.add("not together: " + a.words() + " | " + b.words());
        } else if (does) {
          pairs.wrong();
          errors.add("wrongly together: " + a.words() + " | " + b.words());
        }
      }
    }
  }

  private void wording(Expected reading) {
    String right = reading.label().text("wording").orElse("");
    if (reading.at().isEmpty() || right.isEmpty()) {
      return;
    }
    String given = reading.at().get().wording().name().toLowerCase(Locale.ROOT);
    boolean alone = reading.quote().map(q -> q.readings().size() == 1).orElse(true);
    if (alone) {
      return;
    }
    boolean fine = given.equals(right) || or(reading.label()).contains(given);
    wording.count(fine);
    if (!fine) {
      errors.add("wording " + given + ", not " + right + ": " + reading.words());
    }
    boolean isAltered = right.equals("altered");
    if (given.equals("altered")) {
      altered.count(fine);
    } else if (isAltered && !fine) {
      altered.missed();
    }
  }

  private static List<String> or(JsonTree label) {
    return label.text("or").map(List::of).orElseGet(() -> SampleGold.texts(label, "or"));
  }
}
