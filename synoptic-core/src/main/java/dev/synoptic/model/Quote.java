package dev.synoptic.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One utterance by one speaker, however many reports carry it.
 *
 * @param id derived from the content
 * @param speaker the speaker among the story's names; absent where unknown or known by role only
 * @param speakerName the speaker's name or role; absent where unknown
 * @param addressee who is spoken to, where a report says
 * @param reading the fullest wording
 * @param independent carriers after collapsing lineage
 * @param carriers number of reports that carry it
 * @param readings ordered by siglum
 * @param apparatus the collation of all readings
 */
public record Quote(
    String id,
    Optional<Name> speaker,
    Optional<String> speakerName,
    Optional<String> addressee,
    String reading,
    int independent,
    int carriers,
    List<Reading> readings,
    Apparatus apparatus) {

  /** Checks that there are readings. */
  public Quote {
    readings = List.copyOf(readings);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a quote needs readings");
    }
  }

  /** Returns this as it is to be read once it is known that {@code garblers} garble. */
  public Quote decided(Set<Siglum> garblers) {
    if (readings.stream().noneMatch(r -> r.isUndecided() && garblers.contains(r.report()))) {
      return this;
    }
    return new Quote(
        id,
        speaker,
        speakerName,
        addressee,
        reading,
        independent,
        carriers,
        readings.stream().map(r -> garblers.contains(r.report()) ? r.decided() : r).toList(),
        apparatus);
  }
}
