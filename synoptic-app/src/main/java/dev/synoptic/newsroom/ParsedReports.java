package dev.synoptic.newsroom;

import dev.synoptic.Synoptic;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.store.StoreFailure;
import dev.synoptic.store.Writing;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reports with their sentences, tokens and names: the last ones at hand, others made again. */
final class ParsedReports {

  /** Characters of text at hand; parsed, each takes about 20 bytes. */
  private static final int AT_HAND = 2_000_000;

  private final Synoptic synoptic;

  /** The one that was asked for last stands last. */
  private final Map<ReportId, ParsedReport> atHand = new LinkedHashMap<>(512, 0.75f, true);

  private long characters;

  ParsedReports(Synoptic synoptic) {
    this.synoptic = synoptic;
  }

  void put(ParsedReport report) {
    ParsedReport before = atHand.put(report.report().id(), report);
    characters += report.text().length() - (before == null ? 0 : before.text().length());
    Iterator<ParsedReport> oldest = atHand.values().iterator();
    while (characters > AT_HAND && atHand.size() > 1) {
      characters -= oldest.next().text().length();
      oldest.remove();
    }
  }

  /** Returns a report of the store, which {@code tx} writes. */
  ParsedReport get(ReportId id, Writing tx) {
    ParsedReport ready = atHand.get(id);
    if (ready != null) {
      return ready;
    }
    Report report =
        tx.report(id).orElseThrow(() -> new StoreFailure("the store lacks report " + id.value()));
    ParsedReport parsed = synoptic.parse(report);
    put(parsed);
    return parsed;
  }

  void forget() {
    atHand.clear();
    characters = 0;
  }
}
