package dev.synoptic.flink;

import dev.synoptic.model.Published;
import dev.synoptic.model.Standing;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A story as a row of a table. */
final class StoryRecords {

  private StoryRecords() {}

  static List<List<Object>> stories(Packet packet) throws IOException {
    Standing stands = packet.standing();
    List<Published> told =
        packet.synopsis().stream()
            .flatMap(s -> s.story().reports().stream())
            .flatMap(r -> r.report().published().stream())
            .sorted()
            .toList();
    byte[] line = StoryLine.of(stands, packet.synopsis());
    return List.of(
        List.of(
            Optional.of(stands.story()),
            (long) stands.reports(),
            packet.synopsis().map(s -> (long) s.story().reports().size()).orElse(0L),
            stands.ended() ? 1L : 0L,
            Optional.of(String.join(" ", stands.aliases())).filter(ids -> !ids.isEmpty()),
            stands.mergedInto(),
            packet.synopsis().flatMap(Synopsis::title),
            told.stream().findFirst().map(Published::iso),
            told.isEmpty() ? Optional.empty() : Optional.of(told.get(told.size() - 1).iso()),
            Optional.of(new String(line, StandardCharsets.UTF_8))));
  }
}
