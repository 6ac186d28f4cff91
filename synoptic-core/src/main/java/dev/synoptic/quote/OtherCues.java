package dev.synoptic.quote;

import java.util.Optional;

/** Reads what is reported without a verb of saying that has its subject beside it. */
final class OtherCues {

  private final AccordingTo according;
  private final NounCues nouns;
  private final Passives passives;
  private final LeadIns leads;

  OtherCues(Frame frame) {
    this.according = new AccordingTo(frame);
    this.nouns = new NounCues(frame);
    this.passives = new Passives(frame);
    this.leads = new LeadIns(frame);
  }

  /** Returns what the words at {@code at} report, nothing of it before the place {@code from}. */
  Optional<Reported> at(int at, int from) {
    Optional<Reported> found = according.at(at, from);
    found = found.isPresent() ? found : nouns.at(at);
    found = found.isPresent() ? found : passives.at(at);
    return found.isPresent() ? found : leads.at(at, from);
  }
}
