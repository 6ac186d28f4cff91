package dev.synoptic.flink;

import dev.synoptic.model.Page;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.store.PageCodec;
import dev.synoptic.store.ReportCodec;
import java.nio.ByteBuffer;

/**
 * A report with the page that it was made of, as a store keeps them.
 *
 * @param report without tokens and names once it was packed
 * @param page its page
 */
record Arrival(ParsedReport report, Page page) {

  byte[] packed() {
    byte[] first = ReportCodec.pack(report);
    byte[] second = PageCodec.pack(page);
    return ByteBuffer.allocate(Integer.BYTES + first.length + second.length)
        .putInt(first.length)
        .put(first)
        .put(second)
        .array();
  }

  static Arrival read(byte[] packed) {
    ByteBuffer in = ByteBuffer.wrap(packed);
    var first = new byte[in.getInt()];
    in.get(first);
    var second = new byte[in.remaining()];
    in.get(second);
    return new Arrival(ReportCodec.unpack(first), PageCodec.unpack(second));
  }
}
