package dev.synoptic.flink;

import dev.synoptic.model.Standing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;

/** How a story stands, as bytes. */
final class StandingCodec {

  private static final byte VERSION = 1;

  private StandingCodec() {}

  static byte[] pack(Standing standing) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeByte(VERSION);
    out.writeUTF(standing.story());
    out.writeInt(standing.reports());
    out.writeBoolean(standing.ended());
    out.writeUTF(standing.mergedInto().orElse(""));
    out.writeInt(standing.aliases().size());
    for (String alias : standing.aliases()) {
      out.writeUTF(alias);
    }
    return bytes.toByteArray();
  }

  static Standing unpack(byte[] packed) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(packed));
    if (in.readByte() != VERSION) {
      throw new IOException("how a story stands was packed by another version");
    }
    String story = in.readUTF();
    int reports = in.readInt();
    boolean ended = in.readBoolean();
    Optional<String> mergedInto = Optional.of(in.readUTF()).filter(id -> !id.isEmpty());
    var aliases = new ArrayList<String>();
    for (int left = in.readInt(); left > 0; left--) {
      aliases.add(in.readUTF());
    }
    return new Standing(story, reports, aliases, mergedInto, ended);
  }
}
