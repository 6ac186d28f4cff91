package dev.synoptic.revise;

import dev.synoptic.model.Change;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Range;
import dev.synoptic.model.Speaker;
import dev.synoptic.text.Words;
import java.util.List;
import java.util.Optional;

/** Whether the same words have another speaker, or are told with another verb. */
final class AttributionChanges {

  private AttributionChanges() {}

  static List<Change> of(Versions versions, Quotation earlier, Quotation later) {
    Optional<String> before = earlier.speaker().map(Speaker::name);
    Optional<String> after = later.speaker().map(Speaker::name);
    String from = words(versions.from(), earlier.source());
    String to = words(versions.to(), later.source());
    boolean renamed = !from.equals(to);
    boolean both = before.isPresent() && after.isPresent();
    if (both
        && (differ(before.get(), after.get())
            || renamed && haveOtherFirstNames(before.get(), after.get()))) {
      return List.of(altered(earlier, later, "by " + before.get() + ", then by " + after.get()));
    }
    if (renamed && before.isPresent() && after.isEmpty()) {
      return List.of(altered(earlier, later, "by " + before.get() + ", then by nobody known"));
    }
    if (renamed && before.isEmpty() && after.isPresent()) {
      return List.of(altered(earlier, later, "by nobody known, then by " + after.get()));
    }
    String cue = words(versions.from(), earlier.cue());
    String laterCue = words(versions.to(), later.cue());
    if (!cue.isEmpty() && !laterCue.isEmpty() && !cue.equals(laterCue)) {
      return List.of(
          new Change(
              Change.Subject.ATTRIBUTION,
              Change.Act.ALTERED,
              earlier.cue().stream().toList(),
              later.cue().stream().toList(),
              List.of(new Change.Edit(earlier.cue().orElseThrow(), later.cue().orElseThrow())),
              List.of("“" + cue + "”, then “" + laterCue + "”")));
    }
    return List.of();
  }

  /** A speaker named in full in one version alone is the same one. */
  private static boolean differ(String before, String after) {
    String one = " " + Words.normal(before) + " ";
    String other = " " + Words.normal(after) + " ";
    return !one.contains(other) && !other.contains(one) && !last(one).equals(last(other));
  }

  /** "Ada Lind", then "Eva Lind": where the words beside the quotation say so, too. */
  private static boolean haveOtherFirstNames(String before, String after) {
    String one = first(before);
    String other = first(after);
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  /** Returns the first of several names; of a single one, nothing. */
  private static String first(String name) {
    String stripped = Words.normal(name).strip();
    return stripped.substring(0, Math.max(0, stripped.indexOf(' ')));
  }

  private static String last(String name) {
    String stripped = name.strip();
    return stripped.substring(stripped.lastIndexOf(' ') + 1);
  }

  private static String words(Wordage of, Optional<Range> place) {
    return place.map(range -> Words.normal(range.in(of.text()))).orElse("");
  }

  private static Change altered(Quotation earlier, Quotation later, String note) {
    return new Change(
        Change.Subject.ATTRIBUTION,
        Change.Act.ALTERED,
        earlier.source().map(List::of).orElse(earlier.content()),
        later.source().map(List::of).orElse(later.content()),
        List.of(),
        List.of(note));
  }
}
