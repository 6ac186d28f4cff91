package dev.synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * What a piece of work costs this process, which tests share one after the other. A clock on the
 * wall would also count what others take of the machine, so that a busy one would fail tests of
 * growth.
 */
public final class Effort {

  private Effort() {}

  /** Does the work and holds the processor time that it took to a limit. */
  public static <T> T within(Duration limit, Supplier<T> work) {
    Duration before = processorTime();
    T done = work.get();
    assertThat(processorTime().minus(before)).isLessThan(limit);
    return done;
  }

  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }
}
