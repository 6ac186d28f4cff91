package dev.synoptic.model;

import java.util.List;

/**
 * Why two reports tell one event, or nearly did.
 *
 * @param a the earlier siglum
 * @param b the later siglum
 * @param score from 0 to 1
 * @param because the reasons, in plain words, strongest first
 */
public record Pairing(Siglum a, Siglum b, double score, List<String> because) {

  /** Copies the reasons. */
  public Pairing {
    because = List.copyOf(because);
  }
}
