package dev.synoptic.newsroom;

import dev.synoptic.Synoptic;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.store.StoreFailure;
import dev.synoptic.store.Writing;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reports with their sentences, tokens and names: the last ones at hand, others made again. */
final class ParsedReports {

  /** A report takes about 100 KiB when it is parsed. */
  private static final int AT_HAND = 300;

  private final Synoptic synoptic;
  private final Map<ReportId, ParsedReport> atHand =
      new LinkedHashMap<>(AT_HAND * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ReportId, ParsedReport> eldest) {
          return size() > AT_HAND;
        }
      };

  ParsedReports(Synoptic synoptic) {
    this.synoptic = synoptic;
  }

  void put(ParsedReport report) {
    atHand.put(report.report().id(), report);
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
  }
}
