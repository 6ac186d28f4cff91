package dev.synoptic.name;

import dev.synoptic.model.NameKind;
import dev.synoptic.text.Lexicon;
import java.util.List;

/** Adds the organisations of a report to what it names, with the forms that stand for them. */
final class Organisations {

  private final ReportWords words;
  private final Gazetteer lists;
  private final People people;
  private final Things things;
  private final Lexicon lexicon = Lexicon.english();

  Organisations(ReportWords words, Gazetteer lists, People people, Things things) {
    this.words = words;
    this.lists = lists;
    this.people = people;
    this.things = things;
  }

  /** Adds the organisation that {@code reading} names, with its short forms. */
  Named add(Reading reading, String printed) {
    Named found =
        things.add(NameKind.ORGANISATION, words.normals(reading.first(), reading.end()), printed);
    shortCompany(reading, found);
    int open = reading.end();
    boolean acronym = words.is(open, "(") && words.is(open + 2, ")") && words.isCapital(open + 1);
    if (acronym && reading.length() > 1) {
      things.alias(found, words.normal(open + 1));
    }
    return found;
  }

  /** "Ternmark Minerals Inc." is "Ternmark Minerals" and "Ternmark" too. */
  private void shortCompany(Reading reading, Named company) {
    RoleWords roles = RoleWords.english();
    int end = reading.end();
    while (end - 1 > reading.first() && roles.in("company", words.normal(end - 1))) {
      end--;
      boolean telling = end - reading.first() > 1 || isUncommon(words.normal(reading.first()));
      if (telling && !words.is(end - 1, "&") && !words.is(end - 1, ",")) {
        things.alias(company, words.normals(reading.first(), end));
      }
    }
    String first = words.normal(reading.first());
    boolean body = reading.length() == 2 && !lists.isFamily(first);
    if ((end < reading.end() || body) && isUncommon(first)) {
      things.alias(company, first);
    }
  }

  private boolean isUncommon(String word) {
    return word.length() > 3
        && !lexicon.knows(word)
        && lists.place(word) == null
        && !lists.isCommonGiven(word)
        && !lists.isDemonym(word)
        && people.candidates(List.of(word)).isEmpty();
  }
}
