package dev.synoptic.http;

import dev.synoptic.model.Report;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Synopsis;
import dev.synoptic.store.HistoryEntry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Says what happened to a story in words: "B Northern Wire joined". */
final class EventWords {

  private final Map<String, String> names = new HashMap<>();

  EventWords(Synopsis synopsis) {
    for (int i = 0; i < synopsis.story().reports().size(); i++) {
      Report report = synopsis.story().reports().get(i).report();
      String outlet = report.knownAs();
      names.put(report.id().value(), new Siglum(i).letters() + " " + outlet);
    }
  }

  /** Returns {@code entry} in words. */
  String of(HistoryEntry entry) {
    String hand = entry.correction().isPresent() ? ", by hand" : "";
    return switch (entry.kind()) {
      case OPENED -> report(entry.report()) + " opened the story" + hand;
      case JOINED -> report(entry.report()) + " joined" + hand;
      case REVISED -> report(entry.report()) + " came in a new version";
      case MERGED -> "merged with story " + entry.other().orElse("") + hand;
      case SPLIT -> "part of it became story " + entry.other().orElse("") + hand;
      case MENTIONED -> mention(entry.report().orElse(""), entry.other().orElse(""));
      case CORRECTED -> "corrected by hand";
    };
  }

  private String mention(String report, String other) {
    return names.containsKey(report)
        ? names.get(report) + " tells of story " + other + " too"
        : "a report of story " + other + " tells of it too";
  }

  private String report(Optional<String> id) {
    return id.map(i -> names.getOrDefault(i, "a report that is no longer in it"))
        .orElse("a report");
  }
}
