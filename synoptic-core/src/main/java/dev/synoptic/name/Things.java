package dev.synoptic.name;

import dev.synoptic.model.Gender;
import dev.synoptic.model.NameKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The organisations, places and groups of a report, by the words of their names. */
final class Things {

  private final List<Named> all = new ArrayList<>();
  private final Map<String, Named> byName = new HashMap<>();

  List<Named> all() {
    return all;
  }

  /** Returns what {@code name} names; null where it is not known. */
  @Nullable Named get(String name) {
    return byName.get(name);
  }

  /** Returns what {@code name} names, which it adds where it is not known. */
  Named add(NameKind kind, String name, String printed) {
    Named known = byName.get(name);
    if (known != null) {
      return known;
    }
    var thing = new Named(kind, List.of(name.split(" ")), printed, Gender.UNKNOWN);
    all.add(thing);
    byName.put(name, thing);
    return thing;
  }

  /** Makes {@code other} another name of {@code thing}, unless it is taken. */
  void alias(Named thing, String other) {
    byName.putIfAbsent(other, thing);
  }
}
