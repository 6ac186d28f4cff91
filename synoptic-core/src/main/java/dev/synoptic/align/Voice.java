package dev.synoptic.align;

import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Name;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Names;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Range;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Speaker;
import dev.synoptic.model.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who speaks in a quotation, as far as one report tells.
 *
 * @param name the speaker among the story's names, where it is one
 * @param words the name or role in words, where known
 * @param holder the person whom a role means, as other reports tell
 * @param parts what the holder's name is made of; every pair of quotations asks for it
 * @param house the organisation that speaks, or that a role speaks for, in small letters
 * @param source the words beside the quotation that say who speaks, in small letters
 * @param guessed whether no name or role stands beside the words, at most "he" or "she", or they
 *     stand in a title, so that the name is what was made of the text around
 */
record Voice(
    Optional<Name> name,
    Optional<String> words,
    Optional<Name> holder,
    List<String> parts,
    Optional<String> house,
    String source,
    boolean guessed) {

  /** Whether two quotations can have one speaker. */
  enum Accord {
    /** Both reports name the same, or one by the role that the story gives to the other's name. */
    SAME,
    /** At least one does not tell who speaks. */
    OPEN,
    /** At least one tells a role or an organisation, which may or may not be the other. */
    ROLE,
    /**
     * They name different persons, but one name is only guessed; or each tells of somebody in
     * particular words of its own: "one aide", "a senior judge".
     */
    DOUBTED,
    /** They name different persons, or different organisations. */
    DIFFERENT
  }

  /** Returns the voice of {@code quotation}. */
  static Voice of(
      Siglum siglum, ParsedReport report, Quotation quotation, Names names, Offices offices) {
    Optional<Speaker> speaker = quotation.speaker();
    Optional<Name> name = speaker.flatMap(s -> names.of(siglum, s));
    Optional<String> words = speaker.map(Speaker::name);
    Optional<Name> holder = name.isPresent() ? name : words.flatMap(offices::holder);
    return new Voice(
        name,
        words,
        holder,
        holder.map(Name::name).map(PersonNames::parts).orElse(List.of()),
        house(name, words),
        quotation
            .source()
            .map(source -> source.in(report.text()).toLowerCase(Locale.ROOT))
            .orElse(""),
        inTitle(report, quotation)
            || quotation.source().map(source -> pronoun(report, source)).orElse(true));
  }

  /** Titles have no room to say who speaks: "Boss: ‘We are sorry’". */
  private static boolean inTitle(ParsedReport report, Quotation quotation) {
    int sentence = report.sentenceAt(quotation.content().get(0).start());
    if (sentence == report.sentences().size()) {
      return false;
    }
    int block = report.sentences().get(sentence).block();
    return report.report().blocks().get(block).kind() == BlockKind.TITLE;
  }

  private static Optional<String> house(Optional<Name> name, Optional<String> words) {
    if (name.isPresent()) {
      boolean organisation = name.get().kind() == NameKind.ORGANISATION;
      return organisation ? name.map(n -> n.name().toLowerCase(Locale.ROOT)) : Optional.empty();
    }
    return words.flatMap(Offices::house);
  }

  private static boolean pronoun(ParsedReport report, Range source) {
    int first = report.tokenAt(source.start());
    return first < report.tokens().size()
        && report.tokens().get(first).range().equals(source)
        && report.tokens().get(first).wordClass() == WordClass.PRONOUN;
  }

  /** Returns what tells this voice from others; empty where the report does not tell. */
  Optional<String> key() {
    String how = guessed ? "guessed " : "";
    return name.map(n -> how + n.id()).or(() -> words.map(role -> "role " + role));
  }

  /** Returns whether the report names the speaker beside the words. */
  boolean named() {
    return name.isPresent() && !guessed;
  }

  /** Returns whether this and {@code other} can be one. */
  Accord with(Voice other) {
    if (house.isPresent() && house.equals(other.house)) {
      return Accord.SAME;
    }
    if (holder.isPresent() && other.holder.isPresent()) {
      return named(holder.get(), other);
    }
    if (words.isEmpty() || other.words.isEmpty()) {
      return Accord.OPEN;
    }
    boolean anyone = Offices.anyone(words.get());
    if (folded(words.get()).equals(folded(other.words.get())) && !anyone) {
      return Accord.SAME;
    }
    if (calls(other) || other.calls(this)) {
      return Accord.SAME;
    }
    boolean two = anyone && Offices.anyone(other.words.get());
    return two && !Offices.sameNoun(words.get(), other.words.get()) ? Accord.DOUBTED : role(other);
  }

  /** Returns whether both are called alike, if one more closely: "a witness at the scene". */
  boolean isCalledLike(Voice other) {
    String own = folded(words.orElse(""));
    String others = folded(other.words.orElse(""));
    return !own.isEmpty()
        && !others.isEmpty()
        && ((own + " ").startsWith(others + " ") || (others + " ").startsWith(own + " "));
  }

  private static String folded(String words) {
    return words.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  /** Returns whether this report's words name whom another calls so: "the maker, Acme Cells,". */
  private boolean calls(Voice other) {
    String called = other.words.orElse("");
    return ProperNames.looksLikeOne(called) && source.contains(called.toLowerCase(Locale.ROOT));
  }

  private Accord named(Name own, Voice other) {
    Name others = other.holder.orElseThrow();
    if (own.id().equals(others.id()) || PersonNames.alike(parts, other.parts)) {
      return Accord.SAME;
    }
    if (PersonNames.near(parts, other.parts)) {
      return role(other);
    }
    if (name.isEmpty() || other.name.isEmpty() || person(own) != person(others)) {
      return role(other);
    }
    return guessed || other.guessed ? Accord.DOUBTED : Accord.DIFFERENT;
  }

  private Accord role(Voice other) {
    return guessed || other.guessed ? Accord.OPEN : Accord.ROLE;
  }

  private static boolean person(Name name) {
    return name.kind() == NameKind.PERSON;
  }
}
