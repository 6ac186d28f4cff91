package dev.synoptic.name;

import dev.synoptic.model.Gender;
import dev.synoptic.model.Mention;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Sentence;
import dev.synoptic.text.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the mentions by name of a report. Full names are read first, over the whole report; then
 * every mention, in reading order, is given to one of them. Headlines come last: there capitals
 * tell nothing, so only what the report names elsewhere is found.
 */
final class Mentions {

  private static final int LONGEST_NAME = 6;

  /** Sentences over which a family name alone means the namesake who was named last. */
  private static final int NEAR = 4;

  /** How many times as often as any namesake the one is named whom a family name alone means. */
  private static final int OFTEN = 4;

  private final ReportWords words;
  private final Gazetteer lists;
  private final Lexicon lexicon = Lexicon.english();
  private final People people;
  private final Things things = new Things();
  private final Grammar grammar;
  private final List<Event> events = new ArrayList<>();
  private final Map<Named, Integer> lastSentence = new HashMap<>();
  private final boolean[] taken;

  Mentions(ReportWords words, Gazetteer lists) {
    this.words = words;
    this.lists = lists;
    this.people = new People(lists);
    this.grammar = new Grammar(words, lists);
    this.taken = new boolean[words.size()];
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
    readings.forEach(this::registerUnsure);
    readings.forEach(this::mention);
    for (int s = 0; s < words.sentences(); s++) {
      if (words.isHeadline(s)) {
        headline(words.sentence(s));
      }
    }
    List<Named> unnamed = corefer();
    var all = new ArrayList<>(people.all());
    all.addAll(things.all());
    all.addAll(unnamed);
    return all;
  }

  /** Learns who is what, then finds whom roles and pronouns mean. */
  private List<Named> corefer() {
    var holders = new RoleHolders();
    var phrases = new RolePhrases(words, lists, grammar);
    var learner = new RoleLearner(words, lists, grammar, phrases, holders);
    for (Event event : List.copyOf(events)) {
      if (event.who() != null && event.who().isPerson()) {
        learner.learn(event, nameStart(event), taken, events);
      }
    }
    List<Named> unnamed = new RoleMentions(words, lists, grammar, holders, taken, events).resolve();
    new Pronouns(words, lists, grammar, new Quoted(words)).resolve(events, taken);
    return unnamed;
  }

  /** Returns where the name of a mention begins, after its title. */
  private int nameStart(Event event) {
    for (int t = event.first(); t < event.end(); t++) {
      if (event.who() != null && event.who().parts().contains(words.normal(t))) {
        return t;
      }
    }
    return event.first();
  }

  private void add(Named named, int first, int end, boolean full) {
    named.add(words.range(first, end), full ? Mention.Form.FULL : Mention.Form.PART);
    events.add(new Event(named, first, end, grammar.isSubject(first, end)));
    lastSentence.put(named, words.sentenceOf(first));
    java.util.Arrays.fill(taken, first, end, true);
  }

  private void register(Reading reading) {
    if (reading.kind() == NameKind.PERSON && reading.length() > 1) {
      if (!isFamilyPart(reading)) {
        people.full(parts(reading), printed(reading), reading.gender());
      }
    } else if (reading.kind() == NameKind.ORGANISATION && reading.sure()) {
      organisation(reading);
    }
  }

  /** What a verb of saying makes an organisation here is one wherever the report names it. */
  private void registerUnsure(Reading reading) {
    boolean unsure = reading.kind() == NameKind.ORGANISATION && !reading.sure();
    if (unsure && people.candidates(parts(reading)).isEmpty()) {
      organisation(reading);
    }
  }

  private Named organisation(Reading reading) {
    Named found = things.add(NameKind.ORGANISATION, normals(reading), printed(reading));
    int open = reading.end();
    boolean acronym = words.is(open, "(") && words.is(open + 2, ")") && words.isCapital(open + 1);
    if (acronym && reading.length() > 1) {
      things.alias(found, words.normal(open + 1));
    }
    return found;
  }

  private List<String> parts(Reading reading) {
    var parts = new ArrayList<String>();
    for (int t = reading.first(); t < reading.end(); t++) {
      boolean inside = t > reading.first() && t + 1 < reading.end();
      boolean nickname = inside && words.isQuoteMark(t - 1) && words.isQuoteMark(t + 1);
      if (words.isWord(t) && !nickname) {
        parts.add(words.normal(t));
      }
    }
    return parts;
  }

  private String normals(Reading reading) {
    return words.normals(reading.first(), reading.end());
  }

  /** Returns whether several words are the end of a longer name: "García Márquez". */
  private boolean isFamilyPart(Reading reading) {
    List<String> parts = parts(reading);
    if (parts.isEmpty()) {
      return true;
    }
    boolean given = lists.isCommonGiven(parts.get(0)) && !lists.in("particle", parts.get(0));
    return !given
        && people.candidates(parts).stream().anyMatch(p -> p.parts().size() > parts.size());
  }

  /** Returns the name as printed, without a nickname between quotation marks. */
  private String printed(Reading reading) {
    for (int t = reading.first(); t + 3 < reading.end(); t++) {
      if (words.isQuoteMark(t + 1)) {
        return words.words(reading.first(), t + 1) + " " + words.words(t + 4, reading.end());
      }
    }
    return words.words(reading.first(), reading.end());
  }

  private void mention(Reading reading) {
    Named person = person(reading);
    if (person != null) {
      add(person, from(reading, person), reading.end(), reading.length() >= person.parts().size());
      return;
    }
    Named thing = things.get(normals(reading));
    NameKind kind = reading.kind();
    boolean namesake = reading.length() == 1 && !people.candidates(parts(reading)).isEmpty();
    if (namesake && thing == null && kind != NameKind.PLACE) {
      // One of several people: nobody knows which, but someone whom "he" may mean.
      boolean subject = grammar.isSubject(reading.first(), reading.end());
      events.add(new Event(null, reading.first(), reading.end(), subject));
    }
    boolean place = kind == NameKind.PLACE && reading.sure();
    if (thing == null && kind != null && kind != NameKind.PERSON && (!namesake || place)) {
      thing = things.add(kind, normals(reading), printed(reading));
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

  /** Returns where a person's mention begins: small role words before the name belong to it. */
  private int from(Reading reading, Named named) {
    int from = reading.from();
    while (from > 0
        && words.together(from - 1, from)
        && lists.in("particle", words.normal(from - 1))
        && reading.length() < named.parts().size()
        && named.parts().contains(words.normal(from - 1))) {
      from--;
    }
    var neighbours = new Neighbours(words, lists);
    if (neighbours.roleBefore(from) && !taken[from - 1]) {
      from--;
      while (isRoleModifier(from - 1, reading)) {
        from--;
      }
    } else if (reading.isTitled()) {
      while (isRoleModifier(from - 1, reading) && lists.in("modifier", words.normal(from - 1))) {
        from--;
      }
    }
    return from;
  }

  private boolean isRoleModifier(int t, Reading reading) {
    if (!words.together(t, reading.first()) || !words.isWord(t) || taken[t]) {
      return false;
    }
    return reading.first() - t < 7
        && switch (grammar.classOf(t)) {
          case ADJECTIVE, NOUN ->
              !lists.in("relative", words.normal(t + 1))
                  || grammar.classOf(t) == dev.synoptic.model.WordClass.ADJECTIVE;
          default -> lists.in("modifier", words.normal(t));
        };
  }

  private @Nullable Named person(Reading reading) {
    boolean titled = reading.isTitled();
    if (reading.kind() == NameKind.PERSON && reading.length() > 1 && !isFamilyPart(reading)) {
      return people.full(parts(reading), printed(reading), reading.gender());
    }
    boolean empty = parts(reading).isEmpty();
    if (empty || reading.kind() == NameKind.GROUP || reading.length() > 5) {
      return null;
    }
    // A family name may look like a given name of the other sex: "Christie", "Bradley".
    Gender asked = titled ? reading.gender() : Gender.UNKNOWN;
    Optional<Named> only = people.only(parts(reading), asked).or(() -> latest(reading, asked));
    if (only.isPresent() && (titled || !staysPlace(reading))) {
      return only.get();
    }
    if (reading.kind() == NameKind.PERSON && people.candidates(parts(reading)).isEmpty()) {
      return people.add(parts(reading), printed(reading), reading.gender());
    }
    return null;
  }

  /**
   * Returns the one of several namesakes of whom the text speaks just here: named within a few
   * sentences, the others not.
   */
  private Optional<Named> latest(Reading reading, Gender asked) {
    List<Named> namesakes = people.fitting(parts(reading), asked);
    Named found = null;
    for (Named person : namesakes) {
      Integer last = lastSentence.get(person);
      boolean near = last != null && words.sentenceOf(reading.first()) - last <= NEAR;
      if (near && found != null) {
        return mainOf(namesakes);
      }
      found = near ? person : found;
    }
    return Optional.ofNullable(found);
  }

  /** Returns the namesake whom the report is about, where the others are only met in passing. */
  private static Optional<Named> mainOf(List<Named> namesakes) {
    if (namesakes.isEmpty()) {
      return Optional.empty();
    }
    Named main = namesakes.get(0);
    for (Named person : namesakes) {
      main = person.mentions().size() > main.mentions().size() ? person : main;
    }
    for (Named person : namesakes) {
      if (person != main && person.mentions().size() * OFTEN > main.mentions().size()) {
        return Optional.empty();
      }
    }
    return Optional.of(main);
  }

  /** Returns whether a name that a person bears too is a place's here. */
  private boolean staysPlace(Reading reading) {
    String before = words.normal(reading.first() - 1);
    boolean in = before.equals("in") || before.equals("near") || before.equals("at");
    return reading.kind() == NameKind.PLACE && (in || reading.length() > 1);
  }

  /**
   * Reads a headline: known names, and given names with a word after them that is no common one.
   */
  private void headline(Sentence sentence) {
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
      if (name && people.candidates(List.of(family)).isEmpty()) {
        people.full(List.of(given, family), words.words(t, t + 2), lists.genderOf(given));
      }
    }
    known(sentence.firstToken(), sentence.endToken());
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
    Named thing = things.get(normals(reading));
    if (thing != null) {
      return thing;
    }
    Optional<Named> person = people.only(parts(reading), Gender.UNKNOWN);
    if (person.isPresent()) {
      return person.get();
    }
    String place = lists.place(normals(reading));
    return place != null && place.length() == 1 && !lists.isDemonym(normals(reading))
        ? things.add(NameKind.PLACE, normals(reading), printed(reading))
        : null;
  }
}
