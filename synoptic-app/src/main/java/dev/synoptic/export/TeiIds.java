package dev.synoptic.export;

import dev.synoptic.model.Quote;
import dev.synoptic.model.Siglum;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Identifiers of one story inside an XML document; all are names as XML wants them.
 *
 * @param prefix what tells the stories of a corpus apart; empty where there is one story
 */
record TeiIds(String prefix) {

  String of(Siglum report) {
    return prefix + report.letters();
  }

  /** Returns the pointer to a report's witness. */
  String to(Siglum report) {
    return "#" + of(report);
  }

  /** Returns the pointers to several witnesses. */
  String to(Collection<Siglum> reports) {
    return reports.stream().map(this::to).collect(Collectors.joining(" "));
  }

  /** Returns the identifier of a name, quote, fact or passage, whose own id is a name already. */
  String of(String id) {
    return prefix + id;
  }

  /**
   * Returns the identifiers of speakers of whom only a role is known, by role, in the order of the
   * quotes.
   */
  Map<String, String> roles(List<Quote> quotes) {
    var roles = new LinkedHashMap<String, String>();
    for (Quote quote : quotes) {
      if (quote.speaker().isEmpty() && quote.speakerName().isPresent()) {
        roles.putIfAbsent(quote.speakerName().get(), prefix + "role" + (roles.size() + 1));
      }
    }
    return roles;
  }
}
