package dev.synoptic.model;

import java.util.Optional;

/**
 * Who publishes.
 *
 * @param domain lower-case registrable domain, where known
 * @param name the name as readers know it
 */
public record Outlet(Optional<String> domain, String name) {

  /** Checks that the name is not blank. */
  public Outlet {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an outlet needs a name");
    }
  }

  /** Returns the name without the "www." of an outlet that is named after its site. */
  public String shortName() {
    return shortName(name);
  }

  /** Returns {@code name} without the "www." of a site. */
  public static String shortName(String name) {
    boolean site = name.startsWith("www.") && name.length() > 4 && name.indexOf(' ') < 0;
    return site ? name.substring(4) : name;
  }

  /** Returns an outlet known by name alone. */
  public static Outlet named(String name) {
    return new Outlet(Optional.empty(), name);
  }
}
