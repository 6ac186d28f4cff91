package dev.synoptic.flink;

import dev.synoptic.Synoptic;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Standing;
import dev.synoptic.model.Synopsis;
import dev.synoptic.store.SynopsisCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A story with all that there is of it, as bytes: for those who need more than its line.
 *
 * @param standing how it stands
 * @param synopsis its reports side by side; empty where it has none
 */
record Packet(Standing standing, Optional<Synopsis> synopsis) {

  /** Returns a story that stands so, with these reports side by side, as bytes. */
  static byte[] of(Synoptic synoptic, Standing standing, List<ParsedReport> reports)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    byte[] stands = StandingCodec.pack(standing);
    out.writeInt(stands.length);
    out.write(stands);
    Optional<Synopsis> synopsis = StoryLine.laid(synoptic, standing, reports);
    if (synopsis.isPresent()) {
      out.write(SynopsisCodec.pack(synopsis.get()));
    }
    return bytes.toByteArray();
  }

  /** Reads one. */
  static Packet read(byte[] packed) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(packed));
    Standing standing = StandingCodec.unpack(in.readNBytes(in.readInt()));
    byte[] rest = in.readAllBytes();
    return new Packet(
        standing, rest.length == 0 ? Optional.empty() : Optional.of(SynopsisCodec.unpack(rest)));
  }

  /** Returns the line that stands for it. */
  static Laid line(Laid packed) throws IOException {
    Packet packet = read(packed.body());
    byte[] line = StoryLine.of(packet.standing, packet.synopsis);
    return new Laid(packed.story(), packed.time(), packed.place(), line);
  }
}
