package dev.synoptic.figure;

import java.util.Optional;

/** Finds whose age is given: "Ada Marsh, 49", "a 60-year-old baker, Jan Kos", "Kos, who is 60". */
final class AgedPerson {

  private static final int BEFORE = 5;
  private static final int AFTER = 6;

  /** An age that opens its sentence is of the person named before. */
  private static final int FIRST = 2;

  private static final int MAX_DISTANCE = 250;

  private final Atoms atoms;
  private final Tags tags;

  AgedPerson(Atoms atoms, Tags tags) {
    this.atoms = atoms;
    this.tags = tags;
  }

  /** Returns the person of the age at atoms {@code from} to {@code to}. */
  Optional<String> of(int from, int to) {
    if (atoms.is(from - 1, "the") && from <= FIRST + 1 && isAlone(to)) {
      return tags.personBefore(atoms.get(from).start(), MAX_DISTANCE);
    }
    Optional<String> after = named(atoms.is(to, ",") ? from : to, to + AFTER, 1);
    boolean appositive = atoms.is(from - 1, ",") || atoms.is(from - 1, "(");
    Optional<String> before = named(from - 1, from - BEFORE, -1);
    return appositive ? before : after.isPresent() ? after : before;
  }

  /** "<b>The 52-year-old</b> had ...": nobody else is named beside the age. */
  private boolean isAlone(int to) {
    return !tags.isNominal(atoms.get(to)) && !atoms.is(to, "-");
  }

  private Optional<String> named(int start, int stop, int step) {
    for (int i = start; i != stop; i += step) {
      String key = atoms.key(i);
      if (key.equals(".") || key.equals(";") || key.isEmpty()) {
        return Optional.empty();
      }
      Optional<String> person =
          atoms.isWord(i) ? tags.personAt(atoms.get(i).start()) : Optional.empty();
      if (person.isPresent()) {
        return person;
      }
    }
    return Optional.empty();
  }
}
