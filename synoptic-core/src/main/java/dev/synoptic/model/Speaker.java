package dev.synoptic.model;

import java.util.OptionalInt;

/**
 * Who speaks, or is spoken to.
 *
 * @param name the name, or the role where no name is known ("a senior official")
 * @param localName index into the report's names; empty where only a role is known
 */
public record Speaker(String name, OptionalInt localName) {

  /** Returns a speaker of whom only a role is known. */
  public static Speaker role(String role) {
    return new Speaker(role, OptionalInt.empty());
  }
}
