package dev.synoptic.align;

import dev.synoptic.model.LocalName;
import dev.synoptic.model.Mention;
import dev.synoptic.model.Name;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Names;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Range;
import dev.synoptic.model.Siglum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom one report's quotations speak of. Who says "the mayor knows my view" does not say it to the
 * mayor; but "you know my view, Mr. Mayor" is said to him.
 */
final class SpokenOf {

  private final ParsedReport report;
  private final List<Named> mentions = new ArrayList<>();

  /** Reads the names of {@code report}, the one of {@code siglum}. */
  SpokenOf(Siglum siglum, ParsedReport report, Names names) {
    this.report = report;
    for (int local = 0; local < report.names().size(); local++) {
      int place = names.indexOf(siglum, local);
      if (place != Names.NONE && names.names().get(place).kind() == NameKind.PERSON) {
        add(report.names().get(local), names.names().get(place));
      }
    }
    mentions.sort(Comparator.comparing(Named::at));
  }

  /** A place where the report names a person. */
  private record Named(Range at, String id) {}

  private void add(LocalName local, Name name) {
    for (Mention mention : local.mentions()) {
      if (mention.form() != Mention.Form.PRONOUN) {
        mentions.add(new Named(mention.range(), name.id()));
      }
    }
  }

  /** Returns the ids of the persons whom {@code pieces} speak of. */
  Set<String> in(List<Range> pieces) {
    var ids = new HashSet<String>();
    for (Range piece : pieces) {
      for (int at = firstFrom(piece.start()); at < mentions.size(); at++) {
        Named named = mentions.get(at);
        if (named.at.end() > piece.end()) {
          break;
        }
        if (!spokenTo(named.at, piece)) {
          ids.add(named.id);
        }
      }
    }
    return Set.copyOf(ids);
  }

  private int firstFrom(int start) {
    int from = 0;
    int to = mentions.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (mentions.get(middle).at.start() < start) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** Returns whether a name stands by itself between marks, as that of the person spoken to. */
  private boolean spokenTo(Range name, Range piece) {
    return mark(name.start() - 1, piece, -1) && mark(name.end(), piece, 1);
  }

  private boolean mark(int from, Range piece, int step) {
    int at = from;
    while (at >= piece.start() && at < piece.end() && report.text().charAt(at) == ' ') {
      at += step;
    }
    boolean inside = at >= piece.start() && at < piece.end();
    return !inside || !Character.isLetterOrDigit(report.text().charAt(at));
  }
}
