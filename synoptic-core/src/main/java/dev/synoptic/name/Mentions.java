package dev.synoptic.name;

import dev.synoptic.model.Gender;
import dev.synoptic.model.Mention;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Sentence;
import dev.synoptic.text.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the mentions by name of a report. Full names are read first, over the whole report; then
 * every mention, in reading order, is given to one of them. Headlines come last: there capitals
 * tell nothing, so only what the report names elsewhere is found.
 */
final class Mentions {

  private static final int LONGEST_NAME = 6;

  private final ReportWords words;
  private final Gazetteer lists;
  private final Lexicon lexicon = Lexicon.english();
  private final People people;
  private final Things things = new Things();
  private final Grammar grammar;
  private final PrintedNames printed;
  private final List<Event> events = new ArrayList<>();
  private final boolean[] taken;
  private final List<Named> shown;
  private final Namesakes namesakes;
  private final Organisations organisations;
  private final MentionStart starts;
  private final Coreference coreference;

  /**
   * @param shown the names of the report's captions
   */
  Mentions(ReportWords words, Gazetteer lists, List<Named> shown) {
    this.words = words;
    this.shown = shown.stream().filter(n -> n.isPerson() && n.isNamed()).toList();
    this.lists = lists;
    this.people = new People(lists);
    this.grammar = new Grammar(words, lists);
    this.printed = new PrintedNames(words, lists);
    this.taken = new boolean[words.size()];
    var quoted = new Quoted(words);
    this.namesakes = new Namesakes(words, quoted);
    this.organisations = new Organisations(words, lists, people, things);
    this.starts = new MentionStart(words, lists, grammar, taken);
    this.coreference = new Coreference(words, lists, grammar, quoted);
  }

  List<Named> gather() {
    var chunks = new Chunks(words, lists);
    var reader = new ChunkReader(words, lists);
    var readings = new ArrayList<Reading>();
    for (int s = 0; s < words.sentences(); s++) {
      if (!words.isHeadline(s)) {
        chunks.in(words.sentence(s)).forEach(chunk -> readings.addAll(reader.read(chunk)));
      }
    }
    // Longest first: what is a part of a longer name is no full name of its own.
    readings.stream().sorted(Comparator.comparingInt(r -> -r.length())).forEach(this::register);
    shown.forEach(this::registerShown);
    readings.forEach(this::registerAddressed);
    readings.forEach(this::registerUnsure);
    for (int s = 0; s < words.sentences(); s++) {
      if (words.isHeadline(s)) {
        registerHeadline(words.sentence(s));
      }
    }
    readings.forEach(this::mention);
    for (int s = 0; s < words.sentences(); s++) {
      if (words.isHeadline(s)) {
        known(words.sentence(s).firstToken(), words.sentence(s).endToken());
      }
    }
    for (Named person : shown) {
      people
          .only(person.parts(), person.gender())
          .ifPresent(known -> coreference.learn(known, person));
    }
    List<Named> unnamed = coreference.resolve(events, taken);
    var all = new ArrayList<>(people.all());
    all.addAll(things.all());
    all.addAll(unnamed);
    return all;
  }

  private void add(Named named, int first, int end, boolean full) {
    named.add(words.range(first, end), full ? Mention.Form.FULL : Mention.Form.PART);
    boolean subject = grammar.isSubject(first, end);
    events.add(new Event(named, first, end, subject));
    namesakes.meet(named, first, subject);
    java.util.Arrays.fill(taken, first, end, true);
  }

  private void register(Reading reading) {
    if (reading.kind() == NameKind.PERSON && reading.length() > 1) {
      if (!isFamilyPart(reading)) {
        people.full(printed.parts(reading), printed.name(reading), reading.gender());
      }
    } else if (reading.kind() == NameKind.ORGANISATION && reading.sure()) {
      organisations.add(reading, printed.name(reading));
    }
  }

  /** Someone named in full under a picture is the one whom the text names by family name alone. */
  private void registerShown(Named person) {
    List<String> parts = person.parts();
    String family = parts.get(parts.size() - 1);
    boolean used = words.capitalCount(family) > 0 || words.isOpening(family);
    if (parts.size() > 1 && used && people.candidates(List.of(family)).isEmpty()) {
      people.full(parts, person.name(), person.gender());
    }
  }

  /** "Mr. Lindqvist": who is addressed so once is a person wherever the report names them. */
  private void registerAddressed(Reading reading) {
    boolean addressed =
        reading.isTitled()
            && reading.length() == 1
            && lists.in("address", words.normal(reading.first() - 1));
    if (addressed) {
      people.addressed(printed.parts(reading), printed.name(reading), reading.gender());
    }
  }

  /** What a verb of saying makes an organisation here is one wherever the report names it. */
  private void registerUnsure(Reading reading) {
    boolean unsure = reading.kind() == NameKind.ORGANISATION && !reading.sure();
    if (unsure && people.candidates(printed.parts(reading)).isEmpty()) {
      organisations.add(reading, printed.name(reading));
    }
  }

  /** Returns whether several words are the end of a longer name: "García Márquez". */
  private boolean isFamilyPart(Reading reading) {
    List<String> parts = printed.parts(reading);
    if (parts.isEmpty()) {
      return true;
    }
    boolean given = lists.isCommonGiven(parts.get(0)) && !lists.in("particle", parts.get(0));
    return !given
        && people.candidates(parts).stream().anyMatch(p -> p.parts().size() > parts.size());
  }

  private void mention(Reading reading) {
    Named person = person(reading);
    if (person != null) {
      add(
          person,
          starts.of(reading, person),
          reading.end(),
          reading.length() >= person.parts().size());
      return;
    }
    Named thing = things.get(printed.normals(reading));
    NameKind kind = reading.kind();
    boolean namesake =
        reading.length() == 1 && !people.candidates(printed.parts(reading)).isEmpty();
    if (namesake && thing == null && kind != NameKind.PLACE) {
      // One of several people: nobody knows which, but someone whom "he" may mean.
      boolean subject = grammar.isSubject(reading.first(), reading.end());
      events.add(new Event(null, reading.first(), reading.end(), subject));
    }
    boolean place = kind == NameKind.PLACE && reading.sure();
    if (thing == null && kind != null && kind != NameKind.PERSON && (!namesake || place)) {
      thing = things.add(kind, printed.normals(reading), printed.name(reading));
    }
    if (thing != null) {
      add(thing, reading.from(), reading.end(), reading.length() >= thing.parts().size());
    } else if (kind == null && reading.length() > 1 && isPlain(reading)) {
      known(reading.first(), reading.end());
    }
  }

  /** Returns whether a chunk that names nothing itself holds common words beside known names. */
  private boolean isPlain(Reading reading) {
    for (int t = reading.first(); t < reading.end(); t++) {
      String word = words.normal(t);
      boolean known =
          lexicon.knows(word)
              || lists.isDemonym(word)
              || lists.place(word) != null
              || things.get(word) != null
              || !people.candidates(List.of(word)).isEmpty();
      if (!known) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Named person(Reading reading) {
    boolean titled = reading.isTitled();
    if (reading.kind() == NameKind.PERSON && reading.length() > 1 && !isFamilyPart(reading)) {
      return people.full(printed.parts(reading), printed.name(reading), reading.gender());
    }
    boolean empty = printed.parts(reading).isEmpty();
    if (empty || reading.kind() == NameKind.GROUP || reading.length() > 5) {
      return null;
    }
    // A family name may look like a given name of the other sex: "Christie", "Bradley".
    Gender asked = titled ? reading.gender() : Gender.UNKNOWN;
    Optional<Named> only =
        people
            .only(printed.parts(reading), asked)
            .or(() -> namesakes.pick(people.fitting(printed.parts(reading), asked), reading));
    if (only.isPresent() && (titled || !staysPlace(reading))) {
      return only.get();
    }
    if (reading.kind() == NameKind.PERSON && people.candidates(printed.parts(reading)).isEmpty()) {
      return people.add(printed.parts(reading), printed.name(reading), reading.gender());
    }
    return null;
  }

  /** Returns whether a name that a person bears too is a place's here. */
  private boolean staysPlace(Reading reading) {
    String before = words.normal(reading.first() - 1);
    boolean in = before.equals("in") || before.equals("near") || before.equals("at");
    return reading.kind() == NameKind.PLACE && (in || reading.length() > 1);
  }

  /**
   * Finds the people of a headline: given names with a word after them that is no common one. What
   * may be a word too, as "Will" and "May", makes no new bearer of a family name that is known.
   */
  private void registerHeadline(Sentence sentence) {
    for (int t = sentence.firstToken(); t + 1 < sentence.endToken(); t++) {
      String given = words.normal(t);
      String family = words.normal(t + 1);
      boolean name =
          words.isCapital(t)
              && words.isCapital(t + 1)
              && lists.isCommonGiven(given)
              && !lexicon.knows(family)
              && lists.place(given + " " + family) == null
              && !lists.in("thing", family);
      boolean known = !people.candidates(List.of(given)).isEmpty();
      boolean heir = known || lexicon.knows(given);
      if (name && (!heir || people.candidates(List.of(family)).isEmpty())) {
        Gender gender = lists.genderOf(given);
        namesakes.title(people.full(List.of(given, family), words.words(t, t + 2), gender));
      }
    }
  }

  /** Finds known names between two tokens, the longest first. */
  private void known(int from, int end) {
    int at = from;
    while (at < end) {
      int stop = words.isCapital(at) ? knownAt(at, end) : at;
      at = Math.max(stop, at + 1);
    }
  }

  private int knownAt(int first, int limit) {
    for (int end = Math.min(limit, first + LONGEST_NAME); end > first; end--) {
      Reading reading = new Reading(null, first, first, end, Gender.UNKNOWN, false);
      Named found = knownAs(reading);
      if (found != null) {
        add(found, first, end, reading.length() >= found.parts().size());
        return end;
      }
    }
    return first;
  }

  private @Nullable Named knownAs(Reading reading) {
    Named thing = things.get(printed.normals(reading));
    if (thing != null) {
      return thing;
    }
    Optional<Named> person = people.only(printed.parts(reading), Gender.UNKNOWN);
    if (person.isPresent()) {
      return person.get();
    }
    String place = lists.place(printed.normals(reading));
    return place != null && place.length() == 1 && !lists.isDemonym(printed.normals(reading))
        ? things.add(NameKind.PLACE, printed.normals(reading), printed.name(reading))
        : null;
  }
}
