package dev.synoptic.flink;

import dev.synoptic.model.ReportId;
import dev.synoptic.story.StoryEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the arrival of a report changed among the stories, as bytes. */
final class EventCodec {

  private static final byte VERSION = 1;
  private static final byte OPENED = 0;
  private static final byte JOINED = 1;
  private static final byte MERGED = 2;
  private static final byte SPLIT = 3;
  private static final byte MENTIONED = 4;

  private EventCodec() {}

  static byte[] pack(List<StoryEvent> events) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeByte(VERSION);
    out.writeInt(events.size());
    for (StoryEvent event : events) {
      if (event instanceof StoryEvent.Opened opened) {
        write(out, OPENED, opened.story(), opened.report().value());
      } else if (event instanceof StoryEvent.Joined joined) {
        write(out, JOINED, joined.story(), joined.report().value());
        out.writeUTF(joined.copyOf().map(ReportId::value).orElse(""));
      } else if (event instanceof StoryEvent.Merged merged) {
        write(out, MERGED, merged.story(), merged.alias());
      } else if (event instanceof StoryEvent.Split split) {
        write(out, SPLIT, split.story(), split.part());
        out.writeInt(split.reports().size());
        for (ReportId report : split.reports()) {
          out.writeUTF(report.value());
        }
      } else if (event instanceof StoryEvent.Mentioned mentioned) {
        write(out, MENTIONED, mentioned.story(), mentioned.report().value());
      }
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, byte kind, String story, String other)
      throws IOException {
    out.writeByte(kind);
    out.writeUTF(story);
    out.writeUTF(other);
  }

  static List<StoryEvent> unpack(byte[] packed) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(packed));
    if (in.readByte() != VERSION) {
      throw new IOException("what changed among stories was packed by another version");
    }
    var events = new ArrayList<StoryEvent>();
    for (int left = in.readInt(); left > 0; left--) {
      events.add(event(in.readByte(), in.readUTF(), in.readUTF(), in));
    }
    return events;
  }

  private static StoryEvent event(byte kind, String story, String other, DataInputStream in)
      throws IOException {
    return switch (kind) {
      case OPENED -> new StoryEvent.Opened(story, new ReportId(other));
      case JOINED ->
          new StoryEvent.Joined(
              story,
              new ReportId(other),
              Optional.of(in.readUTF()).filter(id -> !id.isEmpty()).map(ReportId::new));
      case MERGED -> new StoryEvent.Merged(story, other);
      case SPLIT -> {
        var reports = new ArrayList<ReportId>();
        for (int left = in.readInt(); left > 0; left--) {
          reports.add(new ReportId(in.readUTF()));
        }
        yield new StoryEvent.Split(story, other, reports);
      }
      case MENTIONED -> new StoryEvent.Mentioned(story, new ReportId(other));
      default -> throw new IOException("no such change among stories: " + kind);
    };
  }
}
