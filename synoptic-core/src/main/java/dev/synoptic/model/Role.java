package dev.synoptic.model;

import java.util.Set;

/**
 * What someone is: an office, a trade, a tie to another. All words are in normal form.
 *
 * @param head the noun: "minister"
 * @param compound the nouns and fixed words right before it, and it: "prime minister"
 * @param past whether it is over: "former"
 * @param owner the common noun that the role belongs to, empty where none is told: "company" in
 *     "the company's chief executive"
 * @param origins the countries, parties and other names that go with it
 */
public record Role(String head, String compound, boolean past, String owner, Set<String> origins) {

  /** Copies the origins. */
  public Role {
    origins = Set.copyOf(origins);
  }

  /** Returns whether the noun stands alone: "the minister". */
  public boolean isBare() {
    return compound.equals(head);
  }
}
