package dev.synoptic.name;

import dev.synoptic.model.LocalName;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Siglum;
import dev.synoptic.text.Words;
import java.util.List;

/**
 * A name of one report on its way into the story's names.
 *
 * @param report which report
 * @param index which of its names
 * @param local the name there
 * @param parts its words in normal form
 * @param isFull whether more than a family name or an acronym is given
 */
record Bearer(Siglum report, int index, LocalName local, List<String> parts, boolean isFull)
    implements Comparable<Bearer> {

  static Bearer of(Siglum report, int index, LocalName local) {
    String normal = Words.normal(local.name()).replace(".", "").replace(",", "");
    List<String> parts = List.of(normal.strip().split("\\s+"));
    boolean article = parts.size() > 1 && parts.get(0).equals("the");
    List<String> bare = article ? parts.subList(1, parts.size()) : parts;
    // "van der Meer" is a family name alone.
    boolean particle =
        local.kind() == NameKind.PERSON && Gazetteer.english().in("particle", bare.get(0));
    return new Bearer(report, index, local, bare, bare.size() > 1 && !particle);
  }

  NameKind kind() {
    return local.kind();
  }

  String first() {
    return parts.get(0);
  }

  String last() {
    return parts.get(parts.size() - 1);
  }

  /** Returns 0 for a name of one word, 1 for an initial and a family name, 2 for a full name. */
  int fullness() {
    return !isFull ? 0 : first().length() == 1 ? 1 : 2;
  }

  String joined() {
    return String.join(" ", parts);
  }

  @Override
  public int compareTo(Bearer other) {
    int byReport = report.compareTo(other.report);
    return byReport != 0 ? byReport : Integer.compare(index, other.index);
  }
}
