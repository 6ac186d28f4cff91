package dev.synoptic.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.synoptic.model.ParsedReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StreamStateTest {

  private static final Instant START = Instant.parse("2025-05-05T12:00:00Z");
  private static final List<String[]> EVENTS =
      List.of(Events.MILL_STREET, Events.QUARRY_ROAD, Events.RIVER_SUMMIT, Events.FISH_SUMMIT);

  /** Returns reports that join, split, repeat and mix what the events tell. */
  private static List<ParsedReport> reports(int count) {
    var random = new Random(4);
    var reports = new ArrayList<ParsedReport>();
    for (int i = 0; i < count; i++) {
      String[] event = EVENTS.get(random.nextInt(EVENTS.size()));
      String text = event[random.nextInt(event.length)];
      String[] other = EVENTS.get(random.nextInt(EVENTS.size()));
      String mixed = random.nextInt(4) == 0 ? text + "\n\n" + other[0] : text;
      reports.add(
          Reports.of("r" + i, "2025-05-0" + (1 + i % 9), mixed + "\n\nVersion " + i + " of it."));
    }
    return reports;
  }

  private static byte[] saved(OnlineGrouper grouper) throws IOException {
    var out = new ByteArrayOutputStream();
    grouper.save(out);
    return out.toByteArray();
  }

  private static OnlineGrouper restored(Window window, byte[] state) throws IOException {
    return OnlineGrouper.restore(window, new ByteArrayInputStream(state));
  }

  @Test
  void aStreamThatIsStoppedAndRestoredGoesOnAsIfNothingHadHappened() throws IOException {
    var window = new Window(Duration.ofDays(7), 40);
    var steady = new OnlineGrouper(window);
    var resumed = new OnlineGrouper(window);
    Instant at = START;
    for (ParsedReport report : reports(120)) {
      at = at.plusSeconds(7200);
      resumed = restored(window, saved(resumed));
      assertThat(resumed.arrive(report, at)).isEqualTo(steady.arrive(report, at));
    }
    assertThat(resumed.remembered()).isEqualTo(steady.remembered());
    assertThat(saved(resumed)).isEqualTo(saved(steady));
  }

  @Test
  void theStateOfAStreamThatSawNothingIsOneToo() throws IOException {
    var fresh = new OnlineGrouper(Window.week());
    assertThat(saved(restored(Window.week(), saved(fresh)))).isEqualTo(saved(fresh));
  }

  @Test
  void aStateThatIsCutOffOrAlteredIsRefused() throws IOException {
    var grouper = new OnlineGrouper(Window.week());
    reports(6).forEach(r -> grouper.arrive(r, START));
    byte[] state = saved(grouper);
    for (int length = 0; length < state.length; length += 1 + length / 50) {
      byte[] cut = Arrays.copyOf(state, length);
      assertThatThrownBy(() -> restored(Window.week(), cut)).isInstanceOf(IOException.class);
    }
    for (int at = 0; at < state.length; at += 1 + at / 50) {
      byte[] altered = state.clone();
      altered[at] ^= 0x55;
      assertThatThrownBy(() -> restored(Window.week(), altered)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aStateOfAnotherVersionIsRefusedByName() throws IOException {
    byte[] state = saved(new OnlineGrouper(Window.week()));
    state[7] += 1;
    assertThatThrownBy(() -> restored(Window.week(), state)).hasMessageContaining("version");
  }
}
