package dev.synoptic.align;

import dev.synoptic.model.Name;
import dev.synoptic.model.NameKind;
import dev.synoptic.text.DataFile;
import dev.synoptic.text.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Those to whom words were said, as one report tells.
 *
 * @param words as the report calls them
 * @param name which of the story's names they are
 */
record Audience(String words, Optional<Name> name) {

  /** Returns the name of whom the words were said to, in full where the story knows it. */
  String called() {
    return name.map(Name::name).orElse(words);
  }

  /** Returns what makes two of them one: the name, the kind, or the words without their article. */
  String key() {
    return name.map(Name::id).or(this::kind).orElseGet(() -> Words.normal(bare()));
  }

  private String bare() {
    return words.regionMatches(true, 0, "the ", 0, 4) ? words.substring(4) : words;
  }

  /** Returns whether they are one body, mostly an outlet: neither a person nor a kind of people. */
  boolean isOneBody() {
    return kind().isEmpty();
  }

  /** Returns the one person spoken to. */
  Optional<Name> person() {
    return name.filter(known -> known.kind() == NameKind.PERSON);
  }

  /** Returns whether the two are persons, and not one. */
  boolean otherPerson(Audience other) {
    return person().isPresent() && other.person().isPresent() && !one(other);
  }

  /**
   * Returns whether the two are of other kinds: one person and a crowd, a court and the press. Who
   * speaks to one person before reporters speaks to both, so that this alone proves nothing.
   */
  boolean otherKind(Audience other) {
    Optional<String> own = kind();
    Optional<String> others = other.kind();
    return own.isPresent() && others.isPresent() && !own.equals(others);
  }

  private boolean one(Audience other) {
    Name own = person().orElseThrow();
    Name others = other.person().orElseThrow();
    return own.id().equals(others.id())
        || PersonNames.alike(own.name(), others.name())
        || PersonNames.near(own.name(), others.name());
  }

  private Optional<String> kind() {
    if (person().isPresent()) {
      return Optional.of("person");
    }
    String kind = null;
    for (String word : words.split("[^\\p{L}\\p{N}]+")) {
      // The last noun is the head: "the committee's chair" is no committee.
      kind = Kinds.BY_WORD.get(Words.normal(word));
    }
    return Optional.ofNullable(kind);
  }

  /** Loads the file on first use. */
  private static final class Kinds {

    static final Map<String, String> BY_WORD = new HashMap<>();

    static {
      DataFile.forEach(Audience.class, "en/audiences.txt", Kinds::add);
    }

    private static void add(String line) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        BY_WORD.put(words[i], words[0]);
      }
    }
  }
}
