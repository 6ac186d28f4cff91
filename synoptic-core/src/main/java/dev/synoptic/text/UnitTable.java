package dev.synoptic.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Units of measure by symbol, and how large each is: miles and kilometres can be compared. */
public final class UnitTable {

  /**
   * The size of a unit.
   *
   * @param symbol the unit's symbol: "km", "°C"
   * @param dimension what it measures: "length", "temperature"; only equal dimensions compare
   * @param factor times the value, plus {@code offset}, is the value in the base unit
   * @param offset 0 but for temperatures
   */
  public record Unit(String symbol, String dimension, BigDecimal factor, BigDecimal offset) {

    /** Returns {@code value} of this unit in the base unit of its dimension. */
    public BigDecimal toBase(BigDecimal value) {
      return value.multiply(factor).add(offset);
    }
  }

  private final Map<String, Unit> bySymbol = new HashMap<>();

  /** Reads the table. */
  public UnitTable() {
    DataFile.forEach(UnitTable.class, "units.txt", this::add);
  }

  private void add(String line) {
    String[] parts = line.strip().split("\\s*\\|\\s*");
    bySymbol.put(
        parts[0], new Unit(parts[0], parts[1], new BigDecimal(parts[2]), new BigDecimal(parts[3])));
  }

  /** Returns the unit that {@code symbol} stands for, where the table has it. */
  public Optional<Unit> find(String symbol) {
    return Optional.ofNullable(bySymbol.get(symbol));
  }
}
