package dev.synoptic.store;

import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Synopsis;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * A synopsis with its reports as bytes: what one process lays side by side and another keeps. A
 * store keeps the reports of a synopsis once, apart from it.
 */
public final class SynopsisCodec {

  private SynopsisCodec() {}

  /** Returns {@code synopsis} as bytes. */
  public static byte[] pack(Synopsis synopsis) {
    var bytes = new ByteArrayOutputStream(1 << 14);
    try {
      var out = new DataOutputStream(bytes);
      out.writeInt(synopsis.story().reports().size());
      for (ParsedReport report : synopsis.story().reports()) {
        part(out, ReportCodec.pack(report));
      }
      part(out, SynopsisPacking.pack(synopsis));
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  private static void part(DataOutputStream out, byte[] part) throws IOException {
    out.writeInt(part.length);
    out.write(part);
  }

  /**
   * Returns the synopsis that was packed; its reports are without tokens and names.
   *
   * @throws StoreFailure where another version of the program packed it, or something else did
   */
  public static Synopsis unpack(byte[] packed) {
    try {
      var in = new DataInputStream(new ByteArrayInputStream(packed));
      Map<String, ParsedReport> reports = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        ParsedReport report = ReportCodec.unpack(part(in));
        reports.put(report.report().id().value(), report);
      }
      return SynopsisUnpacking.unpack(part(in), id -> report(reports, id));
    } catch (IOException e) {
      throw new StoreFailure("a synopsis ends too early", e);
    }
  }

  private static byte[] part(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("a part of " + length + " bytes");
    }
    return in.readNBytes(length);
  }

  private static ParsedReport report(Map<String, ParsedReport> reports, String id) {
    ParsedReport report = reports.get(id);
    if (report == null) {
      throw new StoreFailure("a synopsis came without its report " + id);
    }
    return report;
  }
}
