package dev.synoptic.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a host's robots.txt (RFC 9309) allows. */
final class Robots {

  /** A host may ask for longer pauses; Synoptic is not run for days. */
  private static final long MAX_DELAY_MILLIS = 30_000;

  private final BaseRobotRules rules;

  private Robots(BaseRobotRules rules) {
    this.rules = rules;
  }

  /** Reads a host's answer; none that it could be asked for means that all is forbidden. */
  static Robots of(Optional<Answer> answer, String place, String agent) {
    var parser = new SimpleRobotRulesParser(MAX_DELAY_MILLIS, 0);
    if (answer.isEmpty()) {
      return new Robots(parser.failedFetch(503));
    }
    int status = answer.get().status();
    if (status != 200) {
      return new Robots(parser.failedFetch(status));
    }
    String name = agent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT);
    return new Robots(parser.parseContent(place, answer.get().body(), "text/plain", List.of(name)));
  }

  boolean allows(String address) {
    return rules.isAllowed(address);
  }

  /** Returns the pause that the host asks for, in milliseconds; zero for none. */
  long delayMillis() {
    return Math.min(MAX_DELAY_MILLIS, Math.max(0, rules.getCrawlDelay()));
  }
}
