package dev.synoptic.page;

import dev.synoptic.model.Outlet;

/**
 * How often one took from another.
 *
 * @param outlet the other outlet, or a wire agency
 * @param known whether it is an outlet whose reports are here
 * @param carried reports carried
 * @param rewritten reports told in other words
 * @param garbled reports whose words were replaced one by one
 */
public record Taking(String outlet, boolean known, int carried, int rewritten, int garbled) {

  /** Returns its name as lists show it. */
  String shown() {
    return Outlet.shortName(outlet);
  }

  /** Returns where the other outlet's page is; empty where it has none. */
  String link() {
    return known ? Links.outlet(outlet) : "";
  }
}
