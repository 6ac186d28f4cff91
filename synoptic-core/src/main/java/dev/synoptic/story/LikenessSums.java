package dev.synoptic.story;

import java.util.OptionalDouble;

/** Compares two reports term by term in one pass. */
final class LikenessSums {

  private final Weighed a;
  private final Weighed b;
  private double body;
  private double names;
  private double numbers;
  private double lead;
  private double nameMass;
  private double leadNamesOfA;
  private double leadNamesOfB;

  LikenessSums(Weighed a, Weighed b) {
    this.a = a;
    this.b = b;
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      int order = Long.compare(a.hash(i), b.hash(j));
      if (order == 0) {
        add(i, j);
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
  }

  private void add(int i, int j) {
    double product = (double) a.weight(i) * b.weight(j);
    double square = (double) a.rarity(i) * a.rarity(i);
    body += product;
    lead += (double) a.leadWeight(i) * b.leadWeight(j);
    if (a.isName(i) && b.isName(j)) {
      names += product;
      nameMass += square;
    }
    if (a.isNumber(i)) {
      numbers += product;
    }
    leadNamesOfA += a.isName(i) && a.isInLead(i) ? square : 0;
    leadNamesOfB += b.isName(j) && b.isInLead(j) ? square : 0;
  }

  Likeness likeness() {
    return new Likeness(
        ratio(body, a.bodyLength() * b.bodyLength()),
        ratio(names, a.nameLength() * b.nameLength()),
        ratio(numbers, a.numberLength() * b.numberLength()),
        ratio(lead, a.leadLength() * b.leadLength()),
        Math.sqrt(nameMass),
        Math.min(share(leadNamesOfA, a.leadNameMass()), share(leadNamesOfB, b.leadNameMass())),
        a.eventDays().agree(a.day(), b.eventDays(), b.day()),
        days(),
        years());
  }

  private OptionalDouble days() {
    boolean known = a.day().isPresent() && b.day().isPresent();
    return known
        ? OptionalDouble.of((double) Math.abs(a.day().getAsLong() - b.day().getAsLong()))
        : OptionalDouble.empty();
  }

  private OptionalDouble years() {
    boolean dated = a.day().isPresent() && b.day().isPresent();
    boolean known = a.latestYear().isPresent() && b.latestYear().isPresent();
    return known && !dated
        ? OptionalDouble.of(Math.abs(a.latestYear().getAsInt() - b.latestYear().getAsInt()))
        : OptionalDouble.empty();
  }

  private static double ratio(double part, double whole) {
    return whole > 0 ? Math.min(1, part / whole) : 0;
  }

  /** Returns how much of the names is found; half where a beginning names nobody: nothing known. */
  private static double share(double part, double whole) {
    return whole > 0 ? Math.min(1, part / whole) : 0.5;
  }
}
