package dev.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Change;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Revision;
import dev.synoptic.text.Effort;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changed between two versions of one report. */
class RevisionTest {

  private static final String LEAD =
      "The council of Marlow met on Monday to talk about the mill, which has stood empty for a"
          + " long while.";

  private static final Synoptic SYNOPTIC = new Synoptic();

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The fire killed three people.                     | The fire killed five people.                      | figure altered: three > five
          The loss was about $4 million.                    | The loss was about $4.5 million.                  | figure altered: $4 million > $4.5 million
          The fire killed 12 people in the north of town.   | The fire killed people in the north of town.      | figure removed: 12 >
          They won 3-1 at home last night.                  | They won 3-2 at home last night.                  | figure altered: 1 > 2
          Some 1,200 homes lost power in the storm.         | Some 1200 homes lost power in the storm.          | marks altered: 1,200 > 1200
          “We had no warning at all,” said Ada Brenner.     | “We had little warning at all,” said Ada Brenner. | quotation altered: no > little
          “We had no warning at all,” said Ada Brenner.     | “We had no warning at all,” said Tom Reyes.       | attribution altered: Ada Brenner > Tom Reyes
          “We had no warning at all,” said Ada Brenner.     | “We had no warning at all,” said Eva Brenner.     | attribution altered: Ada Brenner > Eva Brenner
          The loss was small, the owner, Ada Brenner, said. | The loss was small, the owner, Ada Brenner, claimed. | attribution altered: said > claimed
          The roof of the mill was rotten and wet.          | The roof of the mill was wet and rotten.          | sentence altered: rotten and > / > and rotten
          The roof, of tin, was rotten and wet.             | The roof of tin was rotten and wet.               | marks altered: , > / , >
          The centre of the town was organised well.        | The center of the town was organized well.        | marks altered: centre > center / organised > organized
          """)
  void isToldByItsSubject(String before, String after, String expected) {
    assertThat(told(LEAD + "\n\n" + before, LEAD + "\n\n" + after)).contains(expected);
  }

  @Test
  void wordsThatAreToldAsSubstanceAreNotToldAgainAsASentence() {
    Revision revision =
        revision(LEAD + "\n\nThe fire killed 3 people.", LEAD + "\n\nThe fire killed 5 people.");
    assertThat(subjects(revision)).containsExactly("figure");
  }

  @Test
  void substanceStandsBeforeSentencesAndMarksStandLast() {
    Revision revision =
        revision(
            "Mill burns\n\n"
                + LEAD
                + "\n\nIt was, he thought, late. The fire killed 3 people. “We ran down to the"
                + " river,” said Ada Brenner.",
            "Old mill burns\n\n"
                + LEAD
                + "\n\nIt was he thought late. The fire killed 5 people. “We walked down to the"
                + " river,” said Ada Brenner. Nobody knows the cause of it.");
    assertThat(subjects(revision))
        .containsExactly("figure", "quotation", "title", "sentence", "marks");
    assertThat(revision.isOfSubstance()).isTrue();
  }

  @Test
  void sentencesThatMovedAreToldAsMovedAndNothingElse() {
    String first = "The mill was built by a family of weavers from the coast.";
    String second = "A vigil will be held at the church near the river this week.";
    String third = "The roads nearby stay closed until the walls have been made safe.";
    Revision revision =
        revision(
            String.join("\n\n", LEAD, first, second, third),
            String.join("\n\n", LEAD, third, first, second));
    assertThat(revision.changes()).hasSize(1);
    Change change = revision.changes().get(0);
    assertThat(change.act()).isEqualTo(Change.Act.MOVED);
    assertThat(change.after().get(0).in(revision.after().text())).isEqualTo(third);
  }

  @Test
  void aSentenceThatWasSplitIsOneChangeOfMarks() {
    Revision revision =
        revision(
            LEAD + "\n\nThe cause was not known, the neighbours had complained about trespassers.",
            LEAD + "\n\nThe cause was not known. The neighbours had complained about trespassers.");
    assertThat(subjects(revision)).containsExactly("marks");
    assertThat(revision.isOfSubstance()).isFalse();
  }

  @Test
  void paragraphsBrokenElsewhereAreNoChange() {
    String second = "A vigil will be held at the church near the river.";
    assertThat(revision(LEAD + " " + second, LEAD + "\n\n" + second).changes()).isEmpty();
  }

  @Test
  void aFigureThatStandsElsewhereInTheOtherVersionIsNotToldAsGone() {
    Revision revision =
        revision(
            LEAD + "\n\nThe fire killed 3 people. Rain fell on the town for hours.",
            LEAD + "\n\nThe owners mourn 3 people. Rain fell on the town for hours.");
    assertThat(subjects(revision)).doesNotContain("figure");
  }

  @Test
  void placesLieInTheirVersionAndEditsInTheirChange() {
    var random = new Random(11);
    for (int round = 0; round < 60; round++) {
      List<String> sentences = sentences(random);
      List<String> edited = edited(sentences, random);
      Revision revision = revision(String.join(" ", sentences), String.join("\n\n", edited));
      for (Change change : revision.changes()) {
        for (Change.Edit edit : change.edits()) {
          assertInside(edit.before(), change.before());
          assertInside(edit.after(), change.after());
        }
        change.before().forEach(place -> place.in(revision.before().text()));
        change.after().forEach(place -> place.in(revision.after().text()));
      }
      assertThat(revision(String.join(" ", sentences), String.join("\n\n", sentences)).changes())
          .isEmpty();
    }
  }

  @Tag("growth")
  @Test
  void longVersionsThatShareLittleTakeNoLongTime() {
    var random = new Random(5);
    var before = new ArrayList<String>();
    var after = new ArrayList<String>();
    for (int i = 0; i < 250; i++) {
      before.addAll(sentences(random));
      after.addAll(sentences(random));
    }
    ParsedReport one = report(String.join(" ", before));
    ParsedReport other = report(String.join(" ", after));
    Effort.within(Duration.ofSeconds(5), () -> SYNOPTIC.revision(one, other));
  }

  private static void assertInside(Range edit, List<Range> places) {
    assertThat(places)
        .anyMatch(place -> place.start() <= edit.start() && edit.end() <= place.end());
  }

  private static List<String> sentences(Random random) {
    String[] words =
        ("mill river council fire bridge three 40 said roof because neighbours old Ada Brenner"
                + " church vigil money twelve percent closed")
            .split(" ");
    var sentences = new ArrayList<String>();
    for (int i = 0; i < 8; i++) {
      var sentence = new StringBuilder("The");
      for (int word = 0; word < 6 + random.nextInt(8); word++) {
        sentence.append(' ').append(words[random.nextInt(words.length)]);
      }
      sentences.add(sentence.append('.').toString());
    }
    return sentences;
  }

  private static List<String> edited(List<String> sentences, Random random) {
    var edited = new ArrayList<>(sentences);
    for (int i = 0; i < 4; i++) {
      int at = random.nextInt(edited.size());
      switch (random.nextInt(4)) {
        case 0 -> edited.remove(at);
        case 1 -> edited.add(at, "A new sentence of " + random.nextInt(90) + " words was put in.");
        case 2 -> edited.set(at, edited.get(at).replace("mill", "plant").replace("40", "41"));
        default -> Collections.swap(edited, at, random.nextInt(edited.size()));
      }
    }
    return edited;
  }

  private static List<String> subjects(Revision revision) {
    return revision.changes().stream()
        .map(change -> change.subject().name().toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  private static List<String> told(String before, String after) {
    Revision revision = revision(before, after);
    return revision.changes().stream().map(change -> told(revision, change)).toList();
  }

  private static String told(Revision revision, Change change) {
    String what = (change.subject() + " " + change.act()).toLowerCase(Locale.ROOT) + ": ";
    String before = revision.before().text();
    String after = revision.after().text();
    if (change.edits().isEmpty()) {
      return (what + in(before, change.before()) + " > " + in(after, change.after())).strip();
    }
    return what
        + change.edits().stream()
            .map(e -> (e.before().in(before) + " > " + e.after().in(after)).strip())
            .collect(Collectors.joining(" / "));
  }

  private static String in(String text, List<Range> places) {
    return places.stream().map(place -> place.in(text)).collect(Collectors.joining(" "));
  }

  private static Revision revision(String before, String after) {
    return SYNOPTIC.revision(report(before), report(after));
  }

  private static ParsedReport report(String text) {
    return SYNOPTIC.parse(
        SYNOPTIC.clean(Page.of("version.txt", PageType.TEXT, text)).report().orElseThrow());
  }
}
