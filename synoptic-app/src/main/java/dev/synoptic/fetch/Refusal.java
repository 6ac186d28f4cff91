package dev.synoptic.fetch;

import java.io.IOException;

/** Says why an address is not asked; its message is for the user. */
public final class Refusal extends IOException {

  private static final long serialVersionUID = 1;

  Refusal(String message) {
    super(message);
  }
}
