package dev.synoptic.story;

/** A profile with the weights that its terms have in a batch, and the lengths of its vectors. */
final class Weighed {

  private final Profile profile;
  private final float[] rarity;
  private final float[] weight;
  private final float[] leadWeight;
  private final double bodyLength;
  private final double nameLength;
  private final double numberLength;
  private final double leadLength;
  private final double leadNameMass;

  Weighed(Profile profile, Rarity rarities) {
    int size = profile.size();
    this.profile = profile;
    this.rarity = new float[size];
    this.weight = new float[size];
    this.leadWeight = new float[size];
    double body = 0;
    double names = 0;
    double numbers = 0;
    double lead = 0;
    double leadNames = 0;
    for (int i = 0; i < size; i++) {
      Profile.Term term = profile.term(i);
      rarity[i] = (float) rarities.of(term);
      weight[i] = (float) (rarity[i] * (1 + Math.log(term.count())));
      double square = (double) weight[i] * weight[i];
      body += square;
      names += term.isName() ? square : 0;
      numbers += term.isNumber() ? square : 0;
      if (term.leadCount() > 0) {
        leadWeight[i] = (float) (rarity[i] * (1 + Math.log(term.leadCount())));
        lead += (double) leadWeight[i] * leadWeight[i];
        leadNames += term.isName() ? rarity[i] * rarity[i] : 0;
      }
    }
    this.bodyLength = Math.sqrt(body);
    this.nameLength = Math.sqrt(names);
    this.numberLength = Math.sqrt(numbers);
    this.leadLength = Math.sqrt(lead);
    this.leadNameMass = leadNames;
  }

  Profile profile() {
    return profile;
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

  double bodyLength() {
    return bodyLength;
  }

  double nameLength() {
    return nameLength;
  }

  double numberLength() {
    return numberLength;
  }

  double leadLength() {
    return leadLength;
  }

  /** Returns the sum of squared rarities of the names in the report's beginning. */
  double leadNameMass() {
    return leadNameMass;
  }
}
