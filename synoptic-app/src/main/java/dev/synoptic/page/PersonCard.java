package dev.synoptic.page;

/**
 * A person in the list of people.
 *
 * @param name as the newest story writes it
 * @param quotes how many quotes, a story's each
 * @param stories in how many stories
 * @param last day of the newest story with one, in words
 * @param said the first of what they said in that story, as printed
 */
public record PersonCard(String name, int quotes, int stories, String last, String said) {

  /** Returns a card of which the name alone is known. */
  static PersonCard named(String name) {
    return new PersonCard(name, 0, 0, "", "");
  }

  /** Returns where the person's page is. */
  String link() {
    return Links.person(name);
  }
}
