package dev.synoptic.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;

/** The settings of the wire format, in one place. */
final class JsonFormat {

  /** Written into every synopsis; a reader that knows another number must refuse. */
  static final String VERSION = "synoptic/1";

  /** Longest string accepted, in characters; the largest page accepted is smaller. */
  private static final int MAX_STRING = 64 << 20;

  /** Deepest nesting accepted; the format itself needs eight levels. */
  private static final int MAX_DEPTH = 64;

  /** Money is a plain number: 102300000000, not 1.023E+11. */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(MAX_STRING)
                  .maxNestingDepth(MAX_DEPTH)
                  .build())
          .build();

  private JsonFormat() {}
}
