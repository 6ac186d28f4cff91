package dev.synoptic.quote;

import dev.synoptic.model.Speaker;
import dev.synoptic.model.WordClass;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whose word a paper or message is: "the company’s statement", "a letter from the school".
 */
final class Owners {

  private static final Set<String> SENT = Set.of("from", "by");

  /** What a body gives out as its own word, and what such words are called before that. */
  private static final Set<String> RELEASES = Set.of("statement", "release", "communique");

  private static final Set<String> PRESS = Set.of("news", "press", "media");

  /** Papers and thoughts that others tell of someone, or from: "his obituary says". */
  private static final Set<String> ABOUT =
      Set.of(
          "obituary",
          "biography",
          "profile",
          "autopsy",
          "indictment",
          "sentence",
          "certificate",
          "theory",
          "theories");

  private final Prose prose;
  private final Speakers speakers;

  Owners(Prose prose, Speakers speakers) {
    this.prose = prose;
    this.speakers = speakers;
  }

  /** "Lind’s message said", "according to her account": Lind speaks. */
  Optional<Speaker> owner(int first, int head) {
    if (ABOUT.contains(prose.word(head - 1))) {
      return Optional.empty();
    }
    if (WordSets.POSSESSIVES.contains(prose.word(first)) && prose.nameAt(first) != Prose.NONE) {
      return Optional.of(speakers.named(prose.nameAt(first)));
    }
    for (int at = head - 1; at > first; at--) {
      int name = prose.nameAt(at - 1);
      if (prose.word(at).equals("'s") && name != Prose.NONE) {
        return Optional.of(speakers.named(name));
      }
    }
    return house(first, head);
  }

  /** "the company’s statement said", "a police news release said": whose word it is. */
  private Optional<Speaker> house(int first, int head) {
    int end = head - 1;
    while (end > first && PRESS.contains(prose.word(end - 1))) {
      end--;
    }
    boolean owns = end - 1 > first && prose.word(end - 1).equals("'s");
    int last = owns ? end - 2 : end - 1;
    if (last < first
        || WordSets.isTime(prose.word(last))
        || !owns && !RELEASES.contains(prose.word(head - 1))) {
      return Optional.empty();
    }
    int name = prose.nameAt(last);
    if (name != Prose.NONE && !speakers.isPronoun(last)) {
      return Optional.of(speakers.named(name));
    }
    boolean article = prose.word(first).equals("a") || prose.word(first).equals("an");
    int from = article ? first + 1 : first;
    boolean noun = prose.wordClass(last) == WordClass.NOUN || prose.isCapital(last);
    return from <= last && noun && Sayers.english().mayBe(prose.word(last))
        ? Optional.of(Speaker.role(speakers.role(from, last + 1)))
        : Optional.empty();
  }

  /** "A statement from Ternmark said", "a letter from the school said": who sent it speaks. */
  Optional<Speaker> sender(int head, int end) {
    // "a statement by his spokesman": whose he is takes more reading than this.
    if (head + 1 >= end
        || !SENT.contains(prose.word(head))
        || WordSets.POSSESSIVES.contains(prose.word(head + 1))) {
      return Optional.empty();
    }
    int stop = speakers.headEnd(head + 1, end);
    int name = prose.nameAt(stop - 1);
    if (name != Prose.NONE) {
      return Optional.of(speakers.named(name));
    }
    return Sayers.english().mayBe(prose.word(stop - 1))
        ? Optional.of(Speaker.role(speakers.role(head + 1, end)))
        : Optional.empty();
  }
}
