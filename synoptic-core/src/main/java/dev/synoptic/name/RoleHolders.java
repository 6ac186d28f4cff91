package dev.synoptic.name;

import dev.synoptic.model.Gender;
import dev.synoptic.model.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

  /** Those whom words for a role can mean, each with how closely the words describe them. */
  private static final class Fitting {
    private final Map<Named, Integer> closeness = new LinkedHashMap<>();

    void take(Named who, int close) {
      closeness.merge(who, close, Math::max);
    }

    List<Named> all() {
      return List.copyOf(closeness.keySet());
    }

    /** Returns those described most closely, if at least so closely. */
    List<Named> closest(int least) {
      int best = closeness.values().stream().mapToInt(Integer::intValue).max().orElse(-1);
      return closeness.entrySet().stream()
          .filter(entry -> best >= least && entry.getValue() == best)
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  /** Stands for several people. */
  private static final Named NOBODY = Named.unnamed("", Gender.UNKNOWN);

  private final Map<String, List<Holding>> byNoun = new HashMap<>();
  private final Map<String, Named> revealed = new HashMap<>();
  private final Map<Named, Integer> lastSentence = new HashMap<>();

  /** Notes that {@code who} is said to be {@code role} at token {@code at}. */
  void add(Named who, Role role, int at) {
    who.roles().add(role);
    List<Holding> all = byNoun.computeIfAbsent(RoleMatch.key(role), noun -> new ArrayList<>());
    if (all.size() < HOLDERS) {
      all.add(new Holding(who, role, at));
    }
  }

  /** Notes that {@code who} is "the eyewitness", whom the report may have told of before. */
  void reveal(Named who, String noun) {
    Named known = revealed.putIfAbsent(noun, who);
    if (known != null && known != who) {
      revealed.put(noun, NOBODY);
    }
  }

  /** Returns who is "the eyewitness" later on; null where nobody or more than one is. */
  @Nullable Named revealed(String noun) {
    Named who = revealed.get(noun);
    return who == NOBODY ? null : who;
  }

  /** Notes that the text speaks of {@code who} in sentence {@code sentence}. */
  void meet(Named who, int sentence) {
    lastSentence.put(who, sentence);
  }

  /** Returns whether anyone is known whom {@code told} can mean. */
  boolean any(Role told, Gender gender) {
    return !fitting(told, gender, Integer.MAX_VALUE).closeness.isEmpty();
  }

  /**
   * Returns whom {@code told} means at token {@code at} of sentence {@code sentence}: the only one
   * it can mean, of those who came in before, else of all; of several the one of the same country
   * or company, or of whom the text speaks just here, or whom it describes most closely. Null where
   * none or several are left.
   */
  @Nullable Named only(Role told, Gender gender, int at, int sentence) {
    Fitting before = fitting(told, gender, at);
    if (before.closeness.isEmpty()) {
      Fitting later = fitting(told, gender, Integer.MAX_VALUE);
      List<Named> found = told.origins().isEmpty() ? later.all() : later.closest(RoleMatch.BOND);
      return found.size() == 1 ? found.get(0) : null;
    }
    List<Named> bound = before.closest(RoleMatch.BOND);
    List<Named> found = bound.isEmpty() ? before.all() : bound;
    if (found.size() > 1) {
      Named near = nearest(found, sentence);
      found = near == null ? before.closest(0) : List.of(near);
    }
    return found.size() == 1 ? found.get(0) : null;
  }

  private Fitting fitting(Role told, Gender gender, int before) {
    var fitting = new Fitting();
    for (String noun : RoleMatch.heads(told)) {
      for (Holding holding : byNoun.getOrDefault(noun, List.of())) {
        boolean fits =
            holding.at() < before
                && (gender == Gender.UNKNOWN
                    || holding.who().gender() == Gender.UNKNOWN
                    || holding.who().gender() == gender);
        int close = fits ? RoleMatch.closeness(holding.role(), told) : RoleMatch.NONE;
        if (close > RoleMatch.NONE) {
          fitting.take(holding.who(), close);
        }
      }
    }
    return fitting;
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
