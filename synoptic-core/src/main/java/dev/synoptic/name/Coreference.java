package dev.synoptic.name;

import java.util.List;

/** Finds whom the mentions that are no names mean: roles, nouns for organisations, pronouns. */
final class Coreference {

  private final ReportWords words;
  private final Gazetteer lists;
  private final Grammar grammar;
  private final Quoted quoted;
  private final RoleHolders holders = new RoleHolders();

  Coreference(ReportWords words, Gazetteer lists, Grammar grammar, Quoted quoted) {
    this.words = words;
    this.lists = lists;
    this.grammar = grammar;
    this.quoted = quoted;
  }

  /** Takes over what the captions say that {@code known} is, whom they call {@code shown}. */
  void learn(Named known, Named shown) {
    shown.roles().forEach(role -> holders.add(known, role, words.size()));
  }

  /**
   * Finds the mentions and adds them to those they mean.
   *
   * @param events the mentions by name, to which those found are added
   * @param taken which tokens are mentions; filled with those that are found
   * @return those known by a role alone
   */
  List<Named> resolve(List<Event> events, boolean[] taken) {
    var phrases = new RolePhrases(words, lists, grammar);
    var learner = new RoleLearner(words, lists, grammar, phrases, holders);
    for (Event event : List.copyOf(events)) {
      if (event.who() != null && event.who().isPerson()) {
        learner.learn(event, nameStart(event), taken, events);
      }
    }
    new GroupMentions(words, lists, grammar, taken).resolve(events);
    List<Named> unnamed =
        new RoleMentions(
                words,
                lists,
                grammar,
                phrases,
                holders,
                new Described(words, lists, quoted, phrases),
                taken,
                events)
            .resolve();
    new Pronouns(words, lists, grammar, quoted).resolve(events, taken);
    return unnamed;
  }

  /** Returns where the name of a mention begins, after its title. */
  private int nameStart(Event event) {
    for (int t = event.first(); t < event.end(); t++) {
      if (event.who() != null && event.who().parts().contains(words.normal(t))) {
        return t;
      }
    }
    return event.first();
  }
}
