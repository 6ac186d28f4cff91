package dev.synoptic.page;

import dev.synoptic.model.Published;
import java.util.Optional;

/**
 * A report in the list of those that stand alone.
 *
 * @param id of the report
 * @param title its title; empty where it states none
 * @param outlet who publishes; the name of its file where that is unknown
 * @param published when, where known
 */
public record LoneReport(String id, String title, String outlet, Optional<Published> published) {

  /** Returns where the report is. */
  String link() {
    return Links.report(id);
  }

  /** Returns when it was published, in words; empty where unknown. */
  String when() {
    return published.map(dev.synoptic.phrase.Days::of).orElse("");
  }
}
