package dev.synoptic.name;

import dev.synoptic.model.AsideKind;
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
    List<Named> shown = List.of();
    if (report.report().aside().stream().anyMatch(a -> a.kind() == AsideKind.CAPTION)) {
      var captions = new ReportWords(Captions.of(report.report()));
      shown = new Mentions(captions, lists, List.of()).gather();
    }
    List<Named> named = new Mentions(new ReportWords(report), lists, shown).gather();
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
