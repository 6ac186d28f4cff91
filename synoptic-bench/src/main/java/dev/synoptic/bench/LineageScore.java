package dev.synoptic.bench;

import dev.synoptic.model.Lineage.Relation;
import dev.synoptic.model.Synopsis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Scores what is said of where each report of a story comes from against labels. */
final class LineageScore {

  final Tally relations = new Tally();
  final List<String> errors = new ArrayList<>();

  /** Scores one story; {@code unknown} where more could be known is missed, not wrong. */
  void add(Synopsis synopsis, SampleGold gold) {
    for (int i = 0; i < synopsis.story().reports().size(); i++) {
      String file = synopsis.story().reports().get(i).report().origin().display();
      Relation found = synopsis.reuse().lineages().get(i).relation();
      Optional<String> label =
          gold.report(file).field("lineage").flatMap(lineage -> lineage.text("relation"));
      label.ifPresent(
          relation -> judge(found, Relation.valueOf(relation.toUpperCase(Locale.ROOT)), file));
    }
  }

  private void judge(Relation found, Relation right, String file) {
    if (found == right) {
      relations.right();
    } else if (found == Relation.UNKNOWN) {
      relations.missed();
    } else {
      relations.wrong();
    }
    if (found != right) {
      errors.add(file + ": lineage " + found + ", not " + right);
    }
  }
}
