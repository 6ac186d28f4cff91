package dev.synoptic.name;

import dev.synoptic.model.Gender;
import dev.synoptic.model.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is what in a report: finds those whom words for a role can mean. */
final class RoleHolders {

  /** More people of one role than any report has. */
  private static final int HOLDERS = 50;

  /** Sentences over which a role alone means the one who was mentioned last. */
  private static final int NEAR = 3;

  /**
   * Someone with a role.
   *
   * @param who the one
   * @param role what they are said to be
   * @param at the token where the report says so
   */
  private record Holding(Named who, Role role, int at) {}

  /** The best holders found so far. */
  private static final class Best {
    private final List<Named> found = new ArrayList<>();
    private int closeness = RoleMatch.NONE;

    void take(Named who, int close) {
      if (close > closeness) {
        found.clear();
        closeness = close;
      }
      if (close == closeness && !found.contains(who)) {
        found.add(who);
      }
    }
  }

  private final Map<String, List<Holding>> byNoun = new HashMap<>();
  private final Map<Named, Integer> lastSentence = new HashMap<>();

  /** Notes that {@code who} is said to be {@code role} at token {@code at}. */
  void add(Named who, Role role, int at) {
    who.roles().add(role);
    List<Holding> all = byNoun.computeIfAbsent(RoleMatch.key(role), noun -> new ArrayList<>());
    if (all.size() < HOLDERS) {
      all.add(new Holding(who, role, at));
    }
  }

  /** Notes that the text speaks of {@code who} in sentence {@code sentence}. */
  void meet(Named who, int sentence) {
    lastSentence.put(who, sentence);
  }

  /** Returns whether anyone is known whom {@code told} can mean. */
  boolean any(Role told, Gender gender) {
    return !best(told, gender, Integer.MAX_VALUE).found.isEmpty();
  }

  /**
   * Returns whom {@code told} means at token {@code at} of sentence {@code sentence}: the only one
   * it can mean, of those who came in before, else of all; of several the one it describes most
   * closely, or of whom the text speaks just here. Null where none or several are left.
   */
  @Nullable Named only(Role told, Gender gender, int at, int sentence) {
    List<Named> found = best(told, gender, at).found;
    if (found.isEmpty()) {
      Best later = best(told, gender, Integer.MAX_VALUE);
      found =
          told.origins().isEmpty() || later.closeness >= RoleMatch.BOND ? later.found : List.of();
    }
    return found.size() == 1 ? found.get(0) : nearest(found, sentence);
  }

  private Best best(Role told, Gender gender, int before) {
    var best = new Best();
    for (String noun : RoleMatch.heads(told)) {
      for (Holding holding : byNoun.getOrDefault(noun, List.of())) {
        boolean fits =
            holding.at() < before
                && (gender == Gender.UNKNOWN
                    || holding.who().gender() == Gender.UNKNOWN
                    || holding.who().gender() == gender);
        int close = fits ? RoleMatch.closeness(holding.role(), told) : RoleMatch.NONE;
        if (close > RoleMatch.NONE) {
          best.take(holding.who(), close);
        }
      }
    }
    return best;
  }

  /** Returns the one of several who was mentioned within a few sentences, the others not. */
  private @Nullable Named nearest(List<Named> several, int sentence) {
    Named near = null;
    for (Named who : several) {
      Integer last = lastSentence.get(who);
      boolean here = last != null && sentence - last <= NEAR;
      if (here && near != null) {
        return null;
      }
      near = here ? who : near;
    }
    return near;
  }
}
