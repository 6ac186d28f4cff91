package dev.synoptic.collate;

import dev.synoptic.model.Apparatus;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Variant;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an apparatus as rows of columns, a row a reading, after CollateX's tests: {@code |we|are|
 * |safe|}. A substitution is marked by {@code ~}, moved words by {@code ^}.
 */
final class ColumnNotation {

  private ColumnNotation() {}

  /** Returns the rows of {@code readings}, in their order; the first is the fullest. */
  static List<String> rows(String... readings) {
    Apparatus apparatus = ApparatusWriter.write(Collator.collate(Texts.witnesses(readings)));
    var rows = new ArrayList<String>();
    for (int r = 0; r < readings.length; r++) {
      var row = new StringBuilder("|");
      for (Apparatus.Entry entry : apparatus.entries()) {
        row.append(cell(entry, new Siglum(r))).append('|');
      }
      rows.add(row.toString());
    }
    return rows;
  }

  private static String cell(Apparatus.Entry entry, Siglum report) {
    for (Variant variant : entry.variants()) {
      if (variant.reports().contains(report)) {
        String mark =
            switch (variant.kind()) {
              case SUBSTITUTED -> "~";
              case MOVED -> "^";
              case SAME, OMITTED, ADDED -> "";
            };
        return variant.words().isEmpty() ? " " : mark + variant.words();
      }
    }
    throw new AssertionError("no variant of " + report + " in " + entry);
  }
}
