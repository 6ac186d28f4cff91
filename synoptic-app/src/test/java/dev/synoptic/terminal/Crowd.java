package dev.synoptic.terminal;

import dev.synoptic.model.Fact.Status;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Lineage.Relation;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Synopsis;
import java.util.ArrayList;

/** An invented story that very many reports tell, most of them copies of three. */
final class Crowd {

  private static final String TEXT =
      "The quake lasted about twenty seconds and was felt on both shores of Lake Orrin. Nobody was"
          + " hurt.";

  private Crowd() {}

  static Synopsis story(int reports) {
    var story = new StoryBuilder();
    for (int i = 0; i < reports; i++) {
      story.report(
          "Orrin Paper No. " + (i + 1),
          i % 5 == 4 ? null : "Quake shakes both shores of Lake Orrin",
          i % 7 == 6 ? null : "2026-06-0" + (1 + i % 3),
          TEXT);
    }
    for (int i = 3; i < reports; i++) {
      story.lineage(letters(i), Relation.CARRIES, letters(i % 3), 0.2);
    }
    var rows = new ArrayList<String>();
    for (int i = 0; i < reports; i++) {
      rows.add(letters(i) + " " + reading(i));
    }
    story.quote("Hanne Aas", null, "at the observatory", rows.toArray(String[]::new));
    story.quote("Hanne Aas", "residents", null, "A SAME: |stay calm|", "B SAME: |stay calm,|");
    var values = new ArrayList<String>();
    for (int i = 0; i < reports; i++) {
      values.add(letters(i) + ": about twenty seconds = ~20 seconds");
    }
    story.fact(Status.AGREE, FigureKind.QUANTITY, "the shaking", values.toArray(String[]::new));
    return story.brief("A: " + TEXT, "B: Nobody was hurt.").build();
  }

  private static String reading(int i) {
    if (i == 8 || i == 11) {
      return "ALTERED: "
          + letters(i)
          + " prints “thirty”; the others print “twenty”.|The shaking lasted|about|thirty|seconds||"
          + "|";
    }
    return switch (i % 3) {
      case 0 -> "SAME: |The shaking lasted|about|twenty|seconds|and was felt on both|shores.|";
      case 1 -> "PART: |The shaking lasted|about|twenty|seconds|||";
      default ->
          "CUT: "
              + letters(i)
              + " leaves out “about” without a mark."
              + "|The shaking lasted||twenty|seconds|and was felt on both|shores.|";
    };
  }

  private static String letters(int index) {
    return new Siglum(index).letters();
  }
}
