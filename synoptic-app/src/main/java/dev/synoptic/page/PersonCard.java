package dev.synoptic.page;

/**
 * A person in the list of people.
 *
 * @param name as the newest story writes it
 * @param quotes how many quotes, a story's each
 * @param stories in how many stories
 * @param last day of the newest story with one, in words
 * @param words the fullest wording of a quote in that story
 */
public record PersonCard(String name, int quotes, int stories, String last, String words) {

  /** Longer wordings are cut in the list. */
  private static final int WORDS = 90;

  /** Returns a card of which the name alone is known. */
  static PersonCard named(String name) {
    return new PersonCard(name, 0, 0, "", "");
  }

  /** Returns the first of what was said last. */
  String said() {
    return Clip.end(words.strip(), WORDS);
  }

  /** Returns where the person's page is. */
  String link() {
    return Links.person(name);
  }
}
