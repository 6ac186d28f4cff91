package dev.synoptic.flink;

import dev.synoptic.newsroom.Copy;
import java.io.IOException;
import java.time.Instant;

/**
 * What a store enters: a report, or a story as it stands.
 *
 * <p>Entries have places, so that they are entered in the order in which the desk said them: its
 * first report has place 2, the next one 4; between them stand the stories as they stand then. A
 * story may be entered when all reports before it are.
 *
 * @param place where it stands among the others
 * @param time of the stream
 * @param story id of the story; empty for a report
 * @param events of a report, packed by {@link EventCodec}; empty for a story
 * @param body a packed {@link Arrival}, or a packed {@link Packet}
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Entry(long place, long time, String story, byte[] events, byte[] body) {

  /** Between two reports. */
  static final int STEP = 2;

  static Entry ofStory(Laid laid) {
    return new Entry(laid.place(), laid.time(), laid.story(), new byte[0], laid.body());
  }

  boolean isReport() {
    return story.isEmpty();
  }

  /** Returns it as the store is told it. */
  Copy copy() throws IOException {
    if (!isReport()) {
      return new Copy.Told(story, Packet.read(body).synopsis());
    }
    Arrival arrival = Arrival.read(body);
    Instant received = Instant.ofEpochMilli(time);
    return new Copy.Arrived(arrival.report(), arrival.page(), received, EventCodec.unpack(events));
  }
}
