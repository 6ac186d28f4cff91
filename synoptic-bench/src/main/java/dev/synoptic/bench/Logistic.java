package dev.synoptic.bench;

import java.util.List;

/**
 * Fits a logistic model by Newton's steps, weights held small by their squares (ridge; le Cessie
 * and van Houwelingen 1992).
 */
final class Logistic {

  /** Steps after which nothing changes any more. */
  private static final int STEPS = 30;

  /**
   * What was seen once.
   *
   * @param traits what it was seen by
   * @param holds whether it was so
   * @param weight how much it counts
   */
  record Row(List<Double> traits, boolean holds, double weight) {

    /** Copies the list. */
    Row {
      traits = List.copyOf(traits);
    }

    private double[] values() {
      return traits.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }

  private Logistic() {}

  /** Returns one weight for each trait; the first trait is always 1 and is not held small. */
  static double[] fit(List<Row> rows, double ridge) {
    int n = rows.get(0).traits().size();
    var weights = new double[n];
    for (int step = 0; step < STEPS; step++) {
      var slope = new double[n];
      var curve = new double[n][n];
      for (int i = 0; i < n; i++) {
        double held = i == 0 ? 1e-6 : ridge;
        slope[i] = -held * weights[i];
        curve[i][i] = held;
      }
      for (Row row : rows) {
        add(row, weights, slope, curve);
      }
      double[] change = solved(curve, slope);
      for (int i = 0; i < n; i++) {
        weights[i] += change[i];
      }
    }
    return weights;
  }

  private static void add(Row row, double[] weights, double[] slope, double[][] curve) {
    double[] x = row.values();
    double chance = 1 / (1 + Math.exp(-sum(x, weights)));
    double off = row.weight() * ((row.holds() ? 1 : 0) - chance);
    double bend = row.weight() * chance * (1 - chance);
    for (int i = 0; i < x.length; i++) {
      if (x[i] != 0) {
        slope[i] += off * x[i];
        for (int j = 0; j <= i; j++) {
          curve[i][j] += bend * x[i] * x[j];
        }
      }
    }
  }

  private static double sum(double[] x, double[] weights) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * weights[i];
    }
    return sum;
  }

  /** Solves by Cholesky's parts; of {@code matrix} the lower half is read, and overwritten. */
  private static double[] solved(double[][] matrix, double[] right) {
    int n = right.length;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = matrix[i][j];
        for (int k = 0; k < j; k++) {
          rest -= matrix[i][k] * matrix[j][k];
        }
        matrix[i][j] = i == j ? Math.sqrt(Math.max(rest, 1e-12)) : rest / matrix[j][j];
      }
    }
    double[] x = right.clone();
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= matrix[i][k] * x[k];
      }
      x[i] /= matrix[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        x[i] -= matrix[k][i] * x[k];
      }
      x[i] /= matrix[i][i];
    }
    return x;
  }
}
