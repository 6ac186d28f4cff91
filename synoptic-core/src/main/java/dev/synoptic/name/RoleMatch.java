package dev.synoptic.name;

import dev.synoptic.model.Role;
import java.util.Collections;
import java.util.List;

/** Tells whether words for a role can mean someone of whom a report told a role. */
final class RoleMatch {

  /** What {@link #closeness} returns where the role cannot be meant. */
  static final int NONE = -1;

  /** More than any office is worth: the country or the company is the same. */
  static final int BOND = 8;

  private static final RoleWords WORDS = RoleWords.english();

  private RoleMatch() {}

  /** Returns the nouns under which those may be known whom {@code told} can mean. */
  static List<String> heads(Role told) {
    return WORDS.heads(office(told));
  }

  /** Returns the noun under which someone of the role is found. */
  static String key(Role role) {
    return lastWord(office(role));
  }

  /** Returns the office, the same for all words for it: "chief executive" for "CEO". */
  static String office(Role role) {
    String known = WORDS.same(role.compound());
    return known.equals(role.compound()) && role.isBare() ? WORDS.same(role.head()) : known;
  }

  private static String lastWord(String office) {
    return office.substring(office.lastIndexOf(' ') + 1);
  }

  /**
   * Returns how closely {@code told} describes someone who was said to be {@code held}, from 0 up;
   * NONE where it cannot mean them.
   */
  static int closeness(Role held, Role told) {
    if (held.past() != told.past() || !belongs(held, told)) {
      return NONE;
    }
    int office = officeCloseness(held, told);
    if (office == NONE) {
      return NONE;
    }
    boolean origin = !Collections.disjoint(held.origins(), told.origins());
    boolean owner = !told.owner().isEmpty() && told.owner().equals(held.owner());
    return office + (origin ? BOND : 0) + (owner ? BOND : 0);
  }

  private static boolean belongs(Role held, Role told) {
    boolean origins =
        held.origins().isEmpty()
            || told.origins().isEmpty()
            || held.origins().containsAll(told.origins())
            || told.origins().containsAll(held.origins());
    boolean owner =
        held.owner().isEmpty() || told.owner().isEmpty() || held.owner().equals(told.owner());
    return origins && owner;
  }

  private static int officeCloseness(Role held, Role told) {
    String is = office(held);
    String said = office(told);
    if (is.equals(said)) {
      return 4;
    }
    List<String> narrower = said.indexOf(' ') < 0 ? WORDS.narrower(said) : List.of();
    if (narrower.contains(is) || narrower.contains(lastWord(is)) && !isLimited(is)) {
      return 1;
    }
    if (is.endsWith(" " + said)) {
      boolean plain = said.indexOf(' ') < 0;
      String before = is.substring(0, is.length() - said.length());
      return isLimited(before) ? NONE : plain ? 2 : 3;
    }
    return is.indexOf(' ') > 0 && said.endsWith(" " + is) && !isLimited(said) ? 3 : NONE;
  }

  /** Returns whether a word makes the office another: a vice president is no president. */
  private static boolean isLimited(String words) {
    for (String word : words.split(" ")) {
      if (WORDS.in("limits", word)) {
        return true;
      }
    }
    return false;
  }
}
