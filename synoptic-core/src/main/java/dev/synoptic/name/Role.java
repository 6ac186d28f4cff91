package dev.synoptic.name;

import java.util.Set;

/**
 * What someone is: an office, a trade, a tie.
 *
 * @param head the noun: "minister"
 * @param compound the nouns and fixed words right before it, and it: "prime minister"
 * @param past whether it is over: "former"
 * @param origins the countries, parties and other names that go with it, in normal form
 */
record Role(String head, String compound, boolean past, Set<String> origins) {

  Role {
    origins = Set.copyOf(origins);
  }

  /** Returns whether a mention by {@code told} can mean someone of this role. */
  boolean fits(Role told) {
    return past == told.past
        && head.equals(told.head)
        && (compound.equals(told.compound)
            || told.compound.equals(head) && !head.equals("minister"))
        && (origins.isEmpty() || told.origins.isEmpty() || origins.containsAll(told.origins));
  }
}
