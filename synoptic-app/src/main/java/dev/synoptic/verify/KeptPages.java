package dev.synoptic.verify;

import dev.synoptic.model.Origin;
import java.util.Optional;

/** Where the sources of reports are kept that came over the web: a store. */
@FunctionalInterface
public interface KeptPages {

  /**
   * Returns the decoded source that came from {@code origin}.
   *
   * @param sha256 its hash in UTF-8; another version of the page is another source
   */
  Optional<String> page(Origin origin, String sha256);
}
