package dev.synoptic.name;

import dev.synoptic.model.LocalName;
import dev.synoptic.model.ParsedReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds who and what a report names, and which mentions are the same one. */
public final class NameFinder {

  /** Returns {@code report} with its names. */
  public ParsedReport find(ParsedReport report) {
    Gazetteer lists = Gazetteer.english();
    var words = new ReportWords(report);
    List<Named> named = new Mentions(words, lists).gather();
    var names = new ArrayList<LocalName>();
    for (Named one : named) {
      if (one.isNamed() ? !one.mentions().isEmpty() : one.isWorthKeeping()) {
        names.add(one.toLocalName());
      }
    }
    names.sort(
        Comparator.comparing((LocalName name) -> !name.isNamed())
            .thenComparing(name -> name.mentions().get(0).range())
            .thenComparing(LocalName::name));
    return new ParsedReport(report.report(), report.sentences(), report.tokens(), names);
  }
}
