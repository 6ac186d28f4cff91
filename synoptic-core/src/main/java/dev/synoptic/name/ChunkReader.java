package dev.synoptic.name;

import dev.synoptic.model.Gender;
import dev.synoptic.model.NameKind;
import dev.synoptic.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a chunk names, by its own words first and by its neighbours where those don't tell.
 */
final class ChunkReader {

  private final ReportWords words;
  private final Gazetteer lists;
  private final Titles titles;
  private final Neighbours neighbours;
  private final PersonShape shape;
  private final PersonInside inside;
  private final PersonAbroad abroad;
  private final Lexicon lexicon = Lexicon.english();

  ChunkReader(ReportWords words, Gazetteer lists) {
    this.words = words;
    this.lists = lists;
    this.titles = new Titles(words, lists);
    this.shape = new PersonShape(words, lists);
    this.neighbours = new Neighbours(words, lists);
    this.abroad = new PersonAbroad(words, lists);
    this.inside = new PersonInside(words, lists, shape, neighbours);
  }

  /** Returns what the parts of {@code chunk} name, in order. */
  List<Reading> read(Chunk chunk) {
    if (abroad.applies()) {
      return List.of(abroad.person(chunk).map(c -> person(c, true)).orElseGet(() -> other(chunk)));
    }
    var readings = new ArrayList<Reading>();
    int titleEnd = titles.end(chunk);
    if (titleEnd > chunk.first() && namesPerson(titleEnd, chunk.end())) {
      int from = titles.start(chunk, titleEnd);
      if (from > chunk.first()) {
        readings.addAll(read(new Chunk(chunk.first(), from)));
      }
      readings.add(titled(from, titleEnd, chunk.end()));
      return readings;
    }
    int person = inside.start(chunk);
    if (person > chunk.first()) {
      readings.addAll(read(new Chunk(chunk.first(), person)));
      readings.add(person(new Chunk(person, chunk.end()), true));
      return readings;
    }
    readings.add(untitled(chunk));
    return readings;
  }

  /** Where nouns have capitals too, no chunk without a given name is taken for a new person. */
  private Reading other(Chunk chunk) {
    Reading reading = untitled(chunk);
    return reading.kind() == NameKind.PERSON ? Reading.nothing(chunk) : reading;
  }

  private Reading titled(int from, int first, int end) {
    Gender gender = titles.gender(from, first);
    if (gender == Gender.UNKNOWN && end - first > 1) {
      gender = lists.genderOf(words.normal(first));
    }
    return new Reading(NameKind.PERSON, from, first, end, gender, true);
  }

  /** Returns whether the rest of a chunk after a title can be a person's name. */
  private boolean namesPerson(int first, int end) {
    String last = words.normal(end - 1);
    boolean given = lists.isCommonGiven(words.normal(first)) && end - first > 1;
    boolean head =
        lists.in("organisation", last) || lists.in("place", last) || lists.in("thing", last);
    if (head && !(given && lists.isFamily(last)) || lists.isDemonym(last) && !given) {
      return false;
    }
    if (lists.isPlace(words.normals(first, end)) && !lists.isFamily(last)) {
      return false;
    }
    for (int t = first; t < end; t++) {
      String word = words.normal(t);
      if (!lexicon.knows(word) || lists.isGiven(word) || lists.isFamily(word)) {
        return !words.is(first, "of");
      }
    }
    // "Mr. Bush", "President Young": a common word after a form of address is a name.
    boolean address = lists.in("address", words.normal(first - 1));
    return address && end - first == 1 && words.smallCount(last) == 0 && !titles.isTitle(first);
  }

  private Reading untitled(Chunk chunk) {
    NameKind kind = kindByList(chunk);
    if (kind != null) {
      return Reading.of(kind, chunk, true);
    }
    boolean headed = chunk.length() > 1 && lists.in("organisation", words.normal(chunk.last()));
    if (!headed
        && titles.isTitle(chunk.last())
        && !shape.isPersonByForm(chunk)
        && !isTradeName(chunk)) {
      return Reading.nothing(chunk);
    }
    String last = words.normal(chunk.last());
    boolean paper =
        lists.in("organisation", last)
            && (lists.isPlace(words.normal(chunk.first()))
                || words.normal(chunk.first() - 1).equals("the"));
    boolean bothNames = givenFirst(chunk) && lists.isFamily(last) && !paper;
    if (!bothNames) {
      kind = kindByHead(chunk);
      if (kind != null) {
        return Reading.of(kind, chunk, true);
      }
      boolean given = givenFirst(chunk) && !lexicon.knows(last);
      if (lists.in("thing", last) || !given && lists.in("thing", words.normal(chunk.first()))) {
        return Reading.nothing(chunk);
      }
    }
    return bothNames || shape.isPersonByForm(chunk) ? person(chunk, true) : byNeighbours(chunk);
  }

  /** "The minister, Colm Draper, has left": a family name that is a trade too. */
  private boolean isTradeName(Chunk chunk) {
    return chunk.length() == 2
        && lists.isGiven(words.normal(chunk.first()))
        && !lexicon.knows(words.normal(chunk.first()))
        && !lists.in("title", words.normal(chunk.last()))
        && neighbours.describesPerson(chunk);
  }

  private Reading person(Chunk chunk, boolean sure) {
    Gender gender = lists.genderOf(words.normal(chunk.first()));
    return new Reading(NameKind.PERSON, chunk.first(), chunk.first(), chunk.end(), gender, sure);
  }

  private @Nullable NameKind kindByList(Chunk chunk) {
    String name = words.normals(chunk.first(), chunk.end());
    if (lists.in("state_short", name) && words.surface(chunk.first()).endsWith(".")) {
      return NameKind.PLACE;
    }
    String joined = name.replace(' ', '_');
    if (lists.in("place_known", joined)) {
      return NameKind.PLACE;
    }
    if (lists.isPeople(name)) {
      return NameKind.GROUP;
    }
    if (lists.in("place_short", name) && words.isShouted(chunk.first())) {
      return NameKind.PLACE;
    }
    boolean shouted = words.isShouted(chunk.first());
    if (lists.in("outlet", joined) || shouted && lists.in("organisation_short", name)) {
      return NameKind.ORGANISATION;
    }
    return lists.isPlace(name) && !isNamesake(chunk) ? NameKind.PLACE : null;
  }

  /** Returns whether a town's name is a person's here: it has a role or an age beside it. */
  private boolean isNamesake(Chunk chunk) {
    String name = words.normal(chunk.first());
    return chunk.length() == 1
        && !lists.isCountry(name)
        && (lists.isCommonGiven(name) || lists.isFamily(name))
        && neighbours.describesPerson(chunk)
        && !neighbours.isPlaced(chunk);
  }

  private boolean givenFirst(Chunk chunk) {
    return chunk.length() > 1
        && chunk.length() < 5
        && lists.isCommonGiven(words.normal(chunk.first()));
  }

  private @Nullable NameKind kindByHead(Chunk chunk) {
    String last = words.normal(chunk.last());
    if (chunk.length() == 1) {
      return isAcronym(chunk.first()) ? NameKind.ORGANISATION : null;
    }
    for (int t = chunk.first() + 1; t < chunk.last(); t++) {
      if (words.is(t, "&")) {
        // "LZ-1 & LZ-2" are two things.
        boolean code = Character.isDigit(last.charAt(last.length() - 1));
        return code ? null : NameKind.ORGANISATION;
      }
      if (words.is(t, "of") || words.is(t, "for")) {
        return titles.isTitle(t - 1) ? null : NameKind.ORGANISATION;
      }
    }
    if (lists.in("organisation", last)) {
      return NameKind.ORGANISATION;
    }
    if (lists.isPeople(last)) {
      return NameKind.GROUP;
    }
    if (lists.isDemonym(last)) {
      return null;
    }
    boolean placed = lists.in("place_before", words.normal(chunk.first()));
    if (lists.in("place", last) || placed && !shape.isPersonByForm(chunk)) {
      return NameKind.PLACE;
    }
    return null;
  }

  private boolean isAcronym(int t) {
    String word = words.surface(t);
    return words.isShouted(t)
        && PersonShape.isAlphabetic(words.normal(t).replace("&", ""))
        && words.surface(t).indexOf('-') != 1
        && word.length() >= 2
        && word.length() <= 7
        && !lexicon.knows(words.normal(t))
        && !lists.in("thing", words.normal(t))
        && !lists.in("title", words.normal(t));
  }

  private Reading byNeighbours(Chunk chunk) {
    String name = words.normals(chunk.first(), chunk.end());
    if (neighbours.isPlaced(chunk) && lists.place(name) != null) {
      return Reading.of(NameKind.PLACE, chunk, false);
    }
    if (lists.isDemonym(name)) {
      return Reading.nothing(chunk);
    }
    boolean family = lists.isFamily(words.normal(chunk.last()));
    boolean shaped = chunk.length() < 4 && shape.hasPersonShape(chunk);
    boolean called = chunk.length() > 1 || family || isKnownGiven(chunk);
    boolean unheard = !lexicon.knows(name) && !words.isShouted(chunk.first());
    if (shaped && called && neighbours.tellsPerson(chunk)
        || shaped && unheard && neighbours.describesPerson(chunk)) {
      return person(chunk, false);
    }
    boolean knownFirst = lexicon.knows(words.normal(chunk.first()));
    if (shaped && chunk.length() > 1 && goesByLast(chunk)) {
      return person(chunk, false);
    }
    if (shaped && chunk.length() == 2 && family && !knownFirst) {
      return person(chunk, false);
    }
    if (chunk.length() == 1 && isKnownGiven(chunk) && !knownFirst && !neighbours.isPlaced(chunk)) {
      return person(chunk, false);
    }
    if (neighbours.tellsPlace(chunk)) {
      return Reading.of(NameKind.PLACE, chunk, false);
    }
    if (neighbours.speaks(chunk) && !lexicon.knows(name)) {
      return Reading.of(NameKind.ORGANISATION, chunk, false);
    }
    boolean company =
        chunk.length() < 4
            && !lexicon.knows(words.normal(chunk.first()))
            && lists.place(name) == null
            && neighbours.tellsCompany(chunk.first(), chunk.end());
    return company ? Reading.of(NameKind.ORGANISATION, chunk, false) : Reading.nothing(chunk);
  }

  /** Returns whether the report goes on to use the last word alone, as it does with people. */
  private boolean goesByLast(Chunk chunk) {
    String first = words.normal(chunk.first());
    String last = words.normal(chunk.last());
    return words.capitalCount(last) > words.capitalCount(first)
        && words.smallCount(last) == 0
        && lists.place(last) == null
        && (!lexicon.isVerb(first) || lists.isGiven(first))
        && !words.normal(chunk.first() - 1).equals("the")
        && !words.isShouted(chunk.last())
        && (!lexicon.knows(last) || lists.isGiven(first) && !lexicon.knows(first));
  }

  /** A given name after "the" or a noun is a ship's or a storm's: "the Orrin", "storm Ada". */
  private boolean isKnownGiven(Chunk chunk) {
    boolean called =
        words.together(chunk.first() - 1, chunk.first()) && neighbours.isThing(chunk.first() - 1);
    return !called
        && !words.isShouted(chunk.first())
        && !lists.in("title", words.normal(chunk.first()))
        && lists.isCommonGiven(words.normal(chunk.first()));
  }
}
