package dev.synoptic.align;

import dev.synoptic.collate.Excerpts;
import dev.synoptic.model.Name;
import dev.synoptic.model.Range;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Notes on what is not wording: words a report gives to another speaker, or prints twice. */
final class CarrierNotes {

  private CarrierNotes() {}

  /** Returns the notes on {@code carrier}, one of {@code all} that carry the quote. */
  static List<String> of(Carrier carrier, List<Carrier> all, Story story) {
    var notes = new ArrayList<String>();
    otherSpeaker(carrier, all).ifPresent(notes::add);
    String text = story.report(carrier.report()).text();
    for (Spoken repeat : carrier.repeats()) {
      Range words = repeat.pieces().get(0);
      boolean inside =
          carrier.parts().stream()
              .flatMap(part -> part.pieces().stream())
              .anyMatch(piece -> piece.overlaps(words));
      if (!inside) {
        String printed = Excerpts.quoted(words.in(text));
        String note = carrier.report().letters() + " also prints " + printed + " by itself.";
        if (!notes.contains(note)) {
          notes.add(note);
        }
      }
    }
    return notes;
  }

  private static Optional<String> otherSpeaker(Carrier carrier, List<Carrier> all) {
    Optional<Name> own = carrier.main().voice().name();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<Siglum>> others = new TreeMap<>();
    for (Carrier other : all) {
      if (other.main().voice().with(carrier.main().voice()) == Voice.Accord.DIFFERENT) {
        String name = other.main().voice().name().map(Name::name).orElse("");
        others.computeIfAbsent(name, n -> new ArrayList<>()).add(other.report());
      }
    }
    var given = new ArrayList<String>();
    others.forEach(
        (name, reports) -> {
          String give = reports.size() == 1 ? " gives them to " : " give them to ";
          given.add(Excerpts.list(reports) + give + name);
        });
    return given.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Reading.gives(carrier.report(), own.get().name())
                + "; "
                + String.join(", ", given)
                + ".");
  }
}
