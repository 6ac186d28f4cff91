package dev.synoptic.collate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Apparatus;
import dev.synoptic.model.Apparatus.Entry;
import dev.synoptic.model.Descent;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Variant;
import dev.synoptic.model.Variant.Kind;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every collation, on readings cut, garbled and moved at random. */
class CollationInvariantsTest {

  private static final int MOST = 6;

  private static final List<String> WORDS =
      List.of(
          "the",
          "we",
          "harbour",
          "won't",
          "it's",
          "not",
          "for",
          "sale",
          "ferry",
          "captain",
          "said",
          "long-term",
          "25%",
          "per cent",
          "ten",
          "of",
          "and",
          "a",
          "tide",
          "never",
          "ever",
          "is",
          "will",
          "storm",
          "boats,",
          "school.",
          "bridge",
          "…",
          "[the",
          "door]",
          "—",
          "“so”",
          "boat's");

  private static List<String[]> readings() {
    var random = new Random(42);
    var all = new ArrayList<String[]>();
    for (int i = 0; i < 500; i++) {
      String base = words(random, 1 + random.nextInt(25));
      String[] readings = new String[1 + random.nextInt(MOST)];
      for (int r = 0; r < readings.length; r++) {
        readings[r] = r == 0 ? base : changed(base, random);
      }
      all.add(readings);
    }
    return all;
  }

  private static String words(Random random, int count) {
    var words = new ArrayList<String>();
    words.add(WORDS.get(2));
    for (int i = 1; i < count; i++) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  private static String changed(String base, Random random) {
    var words = new ArrayList<String>(Arrays.asList(base.split(" ")));
    for (int i = random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(words.size());
      switch (random.nextInt(5)) {
        case 0 -> words.set(at, WORDS.get(random.nextInt(WORDS.size())));
        case 1 -> words.add(at, WORDS.get(random.nextInt(WORDS.size())));
        case 2 -> Collections.rotate(words, at);
        case 3 -> words.subList(at, Math.min(words.size(), at + 4)).clear();
        default -> words.add(at, " // ".strip());
      }
      if (words.isEmpty()) {
        words.add("ferry");
      }
    }
    return String.join(" ", words);
  }

  private static Apparatus apparatus(List<Witness> witnesses) {
    List<Witness> ordered = new Fullest(witnesses, Descent.allIndependent(MOST)).first(Set.of());
    return ApparatusWriter.write(Collator.collate(ordered));
  }

  private static List<Witness> witnesses(String... readings) {
    return Texts.witnesses(readings).stream().filter(w -> !w.atoms().isEmpty()).toList();
  }

  private static List<String> wordsIn(String printed) {
    // An ellipsis between two quotations is the apparatus's, no word of the report.
    return Arrays.stream(printed.split("\\s+"))
        .filter(word -> !word.isEmpty() && !word.equals("…"))
        .sorted()
        .toList();
  }

  @Test
  void everyWordOfEveryReadingStandsInExactlyOneEntry() {
    for (String[] readings : readings()) {
      List<Witness> witnesses = witnesses(readings);
      Apparatus apparatus = apparatus(witnesses);
      for (Witness witness : witnesses) {
        var printed = new StringBuilder();
        for (Entry entry : apparatus.entries()) {
          List<Variant> own =
              entry.variants().stream()
                  .filter(v -> v.reports().contains(witness.report()))
                  .toList();
          assertThat(own).as(String.join("\n", readings)).hasSize(1);
          printed.append(own.get(0).words()).append(' ');
        }
        assertThat(wordsIn(printed.toString()))
            .as(String.join("\n", readings))
            .isEqualTo(wordsIn(witness.printed(0, witness.words().size())));
      }
    }
  }

  @Test
  void theLemmataReadDownwardsAreTheFullestReading() {
    for (String[] readings : readings()) {
      List<Witness> witnesses = witnesses(readings);
      Witness fullest = new Fullest(witnesses, Descent.allIndependent(MOST)).first(Set.of()).get(0);
      var lemmata = new StringBuilder();
      apparatus(witnesses).entries().forEach(entry -> lemmata.append(entry.lemma()).append(' '));
      assertThat(lemmata.toString().strip().split("\\s+"))
          .containsExactly(fullest.printed(0, fullest.words().size()).split("\\s+"));
    }
  }

  @Test
  void theOrderOfTheReadingsDecidesNothing() {
    for (String[] readings : readings()) {
      List<Witness> witnesses = witnesses(readings);
      var shuffled = new ArrayList<Witness>(witnesses);
      Collections.shuffle(shuffled, new Random(readings.length));
      assertThat(apparatus(shuffled))
          .as(String.join("\n", readings))
          .isEqualTo(apparatus(witnesses));
    }
  }

  @Test
  void kindsSayWhatTheWordsAre() {
    for (String[] readings : readings()) {
      for (Entry entry : apparatus(witnesses(readings)).entries()) {
        for (Variant variant : entry.variants()) {
          boolean words = !variant.words().isEmpty();
          boolean lemma = !entry.lemma().isEmpty();
          switch (variant.kind()) {
            case ADDED -> assertThat(words && !lemma).isTrue();
            case OMITTED -> assertThat(!words && lemma).isTrue();
            case MOVED, SUBSTITUTED -> assertThat(words && lemma).isTrue();
            case SAME -> assertThat(words).isEqualTo(lemma);
          }
        }
        assertThat(entry.variants().get(0).kind()).isEqualTo(Kind.SAME);
      }
    }
  }

  @Test
  void noDepartureIsFoundInAReadingFromItself() {
    for (String[] readings : readings()) {
      List<Witness> twice =
          Texts.witnesses(readings[0], readings[0]).stream()
              .filter(w -> !w.atoms().isEmpty())
              .toList();
      if (!twice.isEmpty()) {
        Collation collation = Collator.collate(twice);
        assertThat(Departures.of(collation, Unit.of(collation), 1)).isEmpty();
        assertThat(twice.get(1).report()).isEqualTo(new Siglum(1));
      }
    }
  }

  @Test
  void everyReadingOtherThanTheRulerIsJudgedAndExplained() {
    for (String[] readings : readings()) {
      List<Witness> witnesses = witnesses(readings);
      if (witnesses.isEmpty()) {
        continue;
      }
      List<Witness> ordered = new Fullest(witnesses, Descent.allIndependent(MOST)).first(Set.of());
      Collation collation = Collator.collate(ordered);
      List<Unit> units = Unit.of(collation);
      for (int w = 1; w < ordered.size(); w++) {
        List<Departure> departures = Departures.of(collation, units, w);
        Wording wording = WordingJudge.judge(ordered.get(w).form(), departures);
        List<String> notes = WordingNotes.of(collation, w, departures);
        assertThat(wording == Wording.SAME || !notes.isEmpty())
            .as(wording + " without a note: " + String.join("\n", readings))
            .isTrue();
      }
    }
  }
}
