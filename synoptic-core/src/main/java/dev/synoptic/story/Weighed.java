package dev.synoptic.story;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What grouping looks at in a report, with the weights that its terms have among other reports, and
 * the lengths of its vectors. Terms are hashes in ascending order.
 */
final class Weighed {

  /** 1 + ln n for small n: logarithms are most of the cost of a report that is remembered. */
  private static final float[] DAMPED = damped();

  private final long[] hashes;
  private final Profile.Kind[] kinds;
  private final float[] rarity;
  private final float[] weight;
  private final float[] leadWeight;
  private final OptionalLong day;
  private final EventDays eventDays;
  private final OptionalInt latestYear;
  private double body;
  private double names;
  private double numbers;
  private double lead;
  private double leadNames;

  /** Makes a report of {@code size} terms, which {@link #set} fills. */
  Weighed(int size, OptionalLong day, EventDays eventDays, OptionalInt latestYear) {
    this.hashes = new long[size];
    this.kinds = new Profile.Kind[size];
    this.rarity = new float[size];
    this.weight = new float[size];
    this.leadWeight = new float[size];
    this.day = day;
    this.eventDays = eventDays;
    this.latestYear = latestYear;
  }

  Weighed(Profile profile, Rarity rarities) {
    this(profile.size(), profile.day(), profile.eventDays(), profile.latestYear());
    double[] rare = rarities.of(profile);
    for (int i = 0; i < rare.length; i++) {
      Profile.Term term = profile.term(i);
      set(i, term.hash(), term.kind(), (float) rare[i], term.count(), term.leadCount());
    }
  }

  /** Sets the term at {@code index}; every index is set once. */
  void set(int index, long hash, Profile.Kind kind, float rare, int count, int leadCount) {
    hashes[index] = hash;
    kinds[index] = kind;
    rarity[index] = rare;
    weight[index] = rare * damped(count);
    double square = (double) weight[index] * weight[index];
    body += square;
    names += kind == Profile.Kind.NAME ? square : 0;
    numbers += kind == Profile.Kind.NUMBER ? square : 0;
    if (leadCount > 0) {
      leadWeight[index] = rare * damped(leadCount);
      lead += (double) leadWeight[index] * leadWeight[index];
      leadNames += kind == Profile.Kind.NAME ? (double) rare * rare : 0;
    }
  }

  private static float[] damped() {
    var damped = new float[256];
    for (int n = 1; n < damped.length; n++) {
      damped[n] = (float) (1 + Math.log(n));
    }
    return damped;
  }

  private static float damped(int count) {
    return count < DAMPED.length ? DAMPED[count] : (float) (1 + Math.log(count));
  }

  /** Returns the number of terms. */
  int size() {
    return hashes.length;
  }

  /** Returns the hash of a term. */
  long hash(int index) {
    return hashes[index];
  }

  /** Returns what a term is. */
  Profile.Kind kind(int index) {
    return kinds[index];
  }

  boolean isName(int index) {
    return kinds[index] == Profile.Kind.NAME;
  }

  boolean isNumber(int index) {
    return kinds[index] == Profile.Kind.NUMBER;
  }

  /** Returns whether a term stands in the report's beginning. */
  boolean isInLead(int index) {
    return leadWeight[index] > 0;
  }

  float rarity(int index) {
    return rarity[index];
  }

  float weight(int index) {
    return weight[index];
  }

  /** Returns the weight of a term in the report's beginning; 0 where it does not stand there. */
  float leadWeight(int index) {
    return leadWeight[index];
  }

  /** Returns the day of publication, counted from 1970-01-01. */
  OptionalLong day() {
    return day;
  }

  /** Returns the days that the report begins with. */
  EventDays eventDays() {
    return eventDays;
  }

  /** Returns the latest year that the text names. */
  OptionalInt latestYear() {
    return latestYear;
  }

  double bodyLength() {
    return Math.sqrt(body);
  }

  double nameLength() {
    return Math.sqrt(names);
  }

  double numberLength() {
    return Math.sqrt(numbers);
  }

  double leadLength() {
    return Math.sqrt(lead);
  }

  /** Returns the sum of squared rarities of the names in the report's beginning. */
  double leadNameMass() {
    return leadNames;
  }
}
