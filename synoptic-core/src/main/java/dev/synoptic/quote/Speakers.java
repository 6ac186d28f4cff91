package dev.synoptic.quote;

import dev.synoptic.model.Gender;
import dev.synoptic.model.LocalName;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Range;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Speaker;
import dev.synoptic.model.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells whom the words that name a source mean: one of the report's names, or only a role. */
final class Speakers {

  /** Tokens that tell what someone is, at most: more are no description but a list or a menu. */
  private static final int LONGEST_ROLE = 20;

  private static final Map<String, Gender> ADDRESSES =
      Map.of("mr", Gender.HE, "mrs", Gender.SHE, "ms", Gender.SHE, "miss", Gender.SHE);

  private final Prose prose;
  private final List<LocalName> names;
  private final Antecedents antecedents;
  private final Owners owners;

  Speakers(Prose prose) {
    this.prose = prose;
    this.names = prose.report().names();
    this.antecedents = new Antecedents(prose);
    this.owners = new Owners(prose, this);
  }

  /**
   * Returns whom {@code words} mean.
   *
   * @param before the speaker of the words before, for pronouns
   */
  Optional<Speaker> of(Range words, Optional<Heard> before) {
    int first = prose.report().tokenAt(words.start());
    int end = first;
    while (end < prose.tokenCount() && prose.token(end).end() <= words.end()) {
      end++;
    }
    if (end == first) {
      return Optional.empty();
    }
    if (end == first + 1 && isPronoun(first)) {
      return antecedents.of(first, before);
    }
    int head = headEnd(first, end);
    int name = holdsOffice(head, end) ? prose.nameAt(end - 1) : nameAtHead(head);
    if (name != Prose.NONE) {
      return Optional.of(named(name));
    }
    int family = familyName(first, head);
    if (family != Prose.NONE) {
      return Optional.of(named(family));
    }
    if (end - first > LONGEST_ROLE || isHead(first, end) || isOfThem(first, end)) {
      return Optional.empty();
    }
    if (Sayers.english().isDocument(prose.word(head - 1))) {
      Optional<Speaker> owner = owners.owner(first, head);
      boolean owned = owner.isPresent() || WordSets.POSSESSIVES.contains(prose.word(first));
      return owned ? owner : Optional.of(Speaker.role(role(first, end)));
    }
    if (speaks(first, head - 1)) {
      return Optional.of(Speaker.role(role(first, end)));
    }
    Optional<Speaker> owner = owners.owner(first, head);
    return owner.isPresent() ? owner : owners.sender(head, end);
  }

  /** "one of them said": which one of whom is not told. */
  private boolean isOfThem(int first, int end) {
    return end == first + 3
        && prose.word(first + 1).equals("of")
        && WordSets.OBJECT_PRONOUNS.contains(prose.word(end - 1));
  }

  /** "Mayor Stands Firm as Crowd": in a head nothing but a known name tells who speaks. */
  private boolean isHead(int first, int end) {
    Sentence sentence =
        prose.sentences().get(prose.report().sentenceAt(prose.token(first).start()));
    int small = 0;
    int words = 0;
    for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
      if (prose.stretchAt(at) == Prose.NONE && prose.word(at).length() > 3) {
        words++;
        small += prose.isCapital(at) ? 0 : 1;
      }
    }
    return end - first > 3 && words > 3 && small * 10 <= words;
  }

  /** Returns whom {@code words} mean that name to whom something is said. */
  Optional<Speaker> addressee(Range words) {
    int first = prose.report().tokenAt(words.start());
    boolean pronoun = prose.token(first).end() >= words.end() && isPronoun(first);
    Optional<Speaker> known = of(words, Optional.empty());
    return known.isPresent() || pronoun
        ? known
        : Optional.of(Speaker.role(words.in(prose.text()).replaceAll("\\s+", " ")));
  }

  /** "the message said", "the sign read": who speaks is not told. */
  private boolean speaks(int first, int head) {
    return prose.wordClass(head) == WordClass.PROPER
        || prose.isCapital(head) && head > first
        || prose.wordClass(head) == WordClass.NUMERAL
        || prose.word(head).equals("those")
        || Sayers.english().mayBe(prose.word(head));
  }

  /** Returns the one person whose name ends with the word before {@code head}, or NONE. */
  private int familyName(int first, int head) {
    String word = prose.token(head - 1).in(prose.text());
    boolean joined = head < prose.tokenCount() && prose.word(head).equals("and");
    if (joined
        || prose.wordClass(head - 1) != WordClass.PROPER
        || prose.nameAt(first) != Prose.NONE) {
      return Prose.NONE;
    }
    int found = Prose.NONE;
    for (int i = 0; i < names.size(); i++) {
      LocalName name = names.get(i);
      boolean fits = name.kind() == NameKind.PERSON && !isAddressedOtherwise(first, name);
      if (fits && name.name().endsWith(" " + word)) {
        if (found != Prose.NONE) {
          return Prose.NONE;
        }
        found = i;
      }
    }
    return found;
  }

  /** "Mr Lind" is not Ada Lind, but one of her family. */
  private boolean isAddressedOtherwise(int first, LocalName name) {
    Gender address = ADDRESSES.getOrDefault(prose.word(first).replace(".", ""), Gender.UNKNOWN);
    return address != Gender.UNKNOWN && name.gender() != Gender.UNKNOWN && name.gender() != address;
  }

  boolean isPronoun(int token) {
    return prose.wordClass(token) == WordClass.PRONOUN
        || WordSets.SUBJECT_PRONOUNS.contains(prose.word(token));
  }

  Speaker named(int name) {
    return new Speaker(names.get(name).name(), OptionalInt.of(name));
  }

  /** "23-year-old": a hyphen without spaces. */
  private boolean isJoint(int at) {
    return prose.word(at).equals("-") && prose.token(at - 1).end() == prose.token(at).start();
  }

  /** Returns the token after the head noun: before "of", a comma or a bracket. */
  int headEnd(int first, int end) {
    for (int at = first + 1; at < end; at++) {
      WordClass wordClass = prose.wordClass(at);
      boolean stops =
          wordClass == WordClass.PREPOSITION
              || wordClass == WordClass.PUNCTUATION && !isJoint(at)
              || wordClass == WordClass.CONJUNCTION
              || wordClass == WordClass.VERB && prose.wordClass(at - 1) == WordClass.NOUN
              || WordSets.RELATIVES.contains(prose.word(at))
              || prose.word(at).endsWith("self");
      if (stops && !(prose.nameAt(at) != Prose.NONE && prose.mentionEnd(at) > at + 1)) {
        return at;
      }
    }
    return end;
  }

  /** "Mayor of Oslo Ada Lindqvist": who holds the office is named right after its place. */
  private boolean holdsOffice(int head, int end) {
    int name = prose.nameAt(end - 1);
    if (name == Prose.NONE || names.get(name).kind() != NameKind.PERSON || !isOf(head)) {
      return false;
    }
    int start = end - 1;
    while (start > head && prose.nameAt(start - 1) == name) {
      start--;
    }
    // With a title of their own they hold another office: "the mother of Oslo mayor Lindqvist".
    boolean bare = end - start == names.get(name).name().split(" ").length;
    return bare && start > head + 1 && prose.isCapital(start - 1) && prose.isCapital(start);
  }

  private boolean isOf(int token) {
    return token < prose.tokenCount() && prose.word(token).equals("of");
  }

  private int nameAtHead(int head) {
    int name = prose.nameAt(head - 1);
    if (name == Prose.NONE || prose.mentionEnd(head - 1) > head + 8) {
      return Prose.NONE;
    }
    boolean joined = head < prose.tokenCount() && prose.word(head).equals("and");
    return joined ? Prose.NONE : name;
  }

  String role(int first, int end) {
    int stop = end;
    while (stop > first + 1
        && prose.wordClass(stop - 1) == WordClass.PUNCTUATION
        && prose.stretchAt(stop - 1) == Prose.NONE
        && !prose.closesName(stop - 1)) {
      stop--;
    }
    return new Range(prose.token(first).start(), prose.token(stop - 1).end())
        .in(prose.text())
        .replaceAll("\\s+", " ");
  }

  /** Returns whether words name {@code speaker}: then someone else says them. */
  boolean isNamedIn(List<Range> pieces, Speaker speaker) {
    int own = speaker.localName().orElse(Prose.NONE);
    for (Range piece : own == Prose.NONE ? List.<Range>of() : pieces) {
      int at = prose.report().tokenAt(piece.start());
      while (at < prose.tokenCount() && prose.token(at).start() < piece.end()) {
        if (prose.nameAt(at) == own && !isPronoun(at)) {
          return true;
        }
        at++;
      }
    }
    return false;
  }

  /** Returns whether {@code speaker} is only a paper: a quotation without a cue is not its word. */
  static boolean isDocument(Speaker speaker) {
    String role = speaker.name();
    String head = role.substring(role.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return speaker.localName().isEmpty() && Sayers.english().isDocument(head);
  }

  /**
   * Returns whether {@code speaker} may be a person: a name, or a role that is no body or paper.
   */
  boolean mayBePerson(Speaker speaker) {
    return speaker.localName().isPresent() || Antecedents.isPerson(speaker.name());
  }
}
