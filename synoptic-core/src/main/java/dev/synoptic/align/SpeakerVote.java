package dev.synoptic.align;

import dev.synoptic.model.Descent;
import dev.synoptic.model.Name;
import dev.synoptic.model.NameKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Who speaks, by all reports that carry a quote: what most lines of descent say. If one report
 * knows the name and others just the role, the quote has the name; a person goes before the
 * organisation they speak for; if as many lines say one name as another, the speaker is not known.
 */
final class SpeakerVote {

  private final List<Carrier> carriers;
  private final Descent descent;

  /** Counts the votes of {@code carriers}. */
  SpeakerVote(List<Carrier> carriers, Descent descent) {
    this.carriers = List.copyOf(carriers);
    this.descent = descent;
  }

  /** Returns the speaker among the story's names. */
  Optional<Name> name() {
    Map<String, Name> byId = new TreeMap<>();
    boolean said = carriers.stream().anyMatch(c -> c.main().voice().named());
    for (Carrier carrier : carriers) {
      Voice voice = carrier.main().voice();
      if (!said || voice.named()) {
        voice.name().ifPresent(name -> byId.put(name.id(), name));
      }
    }
    boolean persons = byId.values().stream().anyMatch(n -> n.kind() == NameKind.PERSON);
    if (persons) {
      byId.values().removeIf(n -> n.kind() != NameKind.PERSON);
    }
    Map<String, String> merged = merged(byId);
    Function<Voice, Optional<String>> vote =
        voice -> id(voice).flatMap(own -> Optional.ofNullable(merged.get(own)));
    return mostLines(voice -> !said || voice.named() ? vote.apply(voice) : Optional.empty(), true)
        // Where as many name one as another beside the words, those who say "she" decide.
        .or(() -> mostLines(vote, true))
        .map(byId::get);
  }

  private static Optional<String> id(Voice voice) {
    return voice.name().map(Name::id);
  }

  /**
   * Keeps one of the names that are one person's, as reports print it in full or in part: the one
   * that most carriers have, of equals the longer.
   */
  private Map<String, String> merged(Map<String, Name> byId) {
    var ranked = new ArrayList<>(byId.values());
    ranked.sort(
        Comparator.comparing((Name name) -> -votes(name))
            .thenComparing(name -> -name.name().length())
            .thenComparing(Name::id));
    var merged = new TreeMap<String, String>();
    for (Name name : ranked) {
      String first =
          ranked.stream()
              .filter(other -> merged.containsKey(other.id()) || other.equals(name))
              .filter(other -> PersonNames.alike(other.name(), name.name()))
              .findFirst()
              .map(Name::id)
              .orElse(name.id());
      merged.put(name.id(), merged.getOrDefault(first, first));
    }
    return merged;
  }

  private long votes(Name name) {
    return carriers.stream()
        .filter(c -> id(c.main().voice()).equals(Optional.of(name.id())))
        .count();
  }

  /** Returns the speaker's name or role in words. */
  Optional<String> words() {
    Optional<Name> name = name();
    boolean named = carriers.stream().anyMatch(c -> c.main().voice().name().isPresent());
    if (name.isPresent() || named) {
      return name.map(Name::name);
    }
    boolean proper = carriers.stream().anyMatch(c -> proper(c.main().voice()));
    return mostLines(voice -> !proper || proper(voice) ? voice.words() : Optional.empty(), false);
  }

  private static boolean proper(Voice voice) {
    return voice.words().filter(ProperNames::looksLikeOne).isPresent();
  }

  private Optional<String> mostLines(Function<Voice, Optional<String>> vote, boolean clear) {
    var lines = new LineVote(descent);
    for (Carrier carrier : carriers) {
      vote.apply(carrier.main().voice()).ifPresent(said -> lines.add(carrier, said));
    }
    return clear ? lines.clear(1) : lines.most();
  }
}
