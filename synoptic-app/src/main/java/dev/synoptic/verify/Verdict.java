package dev.synoptic.verify;

import java.util.Optional;

/**
 * What verifying a synopsis found.
 *
 * @param reports number of reports whose source was read again
 * @param spans number of spans that hold
 * @param fault the first that does not hold, in plain words
 */
public record Verdict(int reports, int spans, Optional<String> fault) {}
