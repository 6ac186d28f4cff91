package dev.synoptic.page;

/**
 * A person in the list of people.
 *
 * @param name as the newest story writes it
 * @param quotes how many quotes, a story's each
 * @param last day of the newest story with one, in words
 */
public record PersonCard(String name, int quotes, String last) {

  /** Returns where the person's page is. */
  String link() {
    return Links.person(name);
  }
}
