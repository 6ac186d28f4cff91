package dev.synoptic.name;

import dev.synoptic.model.Gender;
import dev.synoptic.model.Mention;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.Sentence;
import java.util.ArrayList;
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
  private final People people;
  private final Things things = new Things();

  Mentions(ReportWords words, Gazetteer lists) {
    this.words = words;
    this.lists = lists;
    this.people = new People(lists);
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
    readings.forEach(this::register);
    readings.forEach(this::mention);
    for (int s = 0; s < words.sentences(); s++) {
      if (words.isHeadline(s)) {
        headline(words.sentence(s));
      }
    }
    var all = new ArrayList<>(people.all());
    all.addAll(things.all());
    return all;
  }

  private void register(Reading reading) {
    if (reading.kind() == NameKind.PERSON && reading.length() > 1) {
      people.full(parts(reading), printed(reading), reading.gender());
    } else if (reading.kind() == NameKind.ORGANISATION && reading.sure()) {
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
      if (words.isWord(t)) {
        parts.add(words.normal(t));
      }
    }
    return parts;
  }

  private String normals(Reading reading) {
    return words.normals(reading.first(), reading.end());
  }

  private String printed(Reading reading) {
    return words.words(reading.first(), reading.end());
  }

  private void mention(Reading reading) {
    Named person = person(reading);
    if (person != null) {
      Mention.Form form =
          reading.length() >= person.parts().size() ? Mention.Form.FULL : Mention.Form.PART;
      person.add(words.range(reading.from(), reading.end()), form);
      return;
    }
    Named thing = things.get(normals(reading));
    NameKind kind = reading.kind();
    if (thing == null && kind != null && kind != NameKind.PERSON) {
      thing = things.add(kind, normals(reading), printed(reading));
    }
    if (thing != null) {
      boolean full = reading.length() >= thing.parts().size();
      thing.add(
          words.range(reading.from(), reading.end()), full ? Mention.Form.FULL : Mention.Form.PART);
    } else if (kind == null && reading.length() > 1) {
      known(reading.first(), reading.end());
    }
  }

  private @Nullable Named person(Reading reading) {
    boolean titled = reading.isTitled();
    if (reading.kind() == NameKind.PERSON && reading.length() > 1) {
      return people.full(parts(reading), printed(reading), reading.gender());
    }
    if (reading.kind() == NameKind.GROUP || reading.length() > 3) {
      return null;
    }
    Optional<Named> only = people.only(parts(reading), reading.gender());
    if (only.isPresent() && (titled || !staysPlace(reading))) {
      return only.get();
    }
    if (reading.kind() == NameKind.PERSON && people.candidates(parts(reading)).isEmpty()) {
      return people.add(parts(reading), printed(reading), reading.gender());
    }
    return null;
  }

  /** Returns whether a name that a person bears too is a place's here. */
  private boolean staysPlace(Reading reading) {
    String before = words.normal(reading.first() - 1);
    boolean in = before.equals("in") || before.equals("near") || before.equals("at");
    return reading.kind() == NameKind.PLACE && (in || reading.length() > 1);
  }

  private void headline(Sentence sentence) {
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
        boolean full = reading.length() >= found.parts().size();
        found.add(words.range(first, end), full ? Mention.Form.FULL : Mention.Form.PART);
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
