package dev.synoptic.name;

import dev.synoptic.model.Gender;
import dev.synoptic.text.DataFile;
import dev.synoptic.text.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists that names are told by. All words are in the form of {@code Words.normal}. */
final class Gazetteer {

  /** The lists that each word is on: most words are on none, which one look tells. */
  private final Map<String, Set<String>> listsOf = new HashMap<>();

  private final Map<String, String> peoples = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Set<String> demonyms = new HashSet<>();
  private final WordTable given = WordTable.load(Gazetteer.class, "en/given.txt");
  private final WordTable family = WordTable.load(Gazetteer.class, "en/family.txt");
  private final WordTable places = WordTable.load(Gazetteer.class, "en/places.txt");

  private Gazetteer() {
    DataFile.forEach(Gazetteer.class, "en/lists.txt", this::addList);
    DataFile.forEach(Gazetteer.class, "en/demonyms.txt", this::addPeople);
  }

  /** Returns the lists of English. */
  static Gazetteer english() {
    return English.GAZETTEER;
  }

  private void addList(String line) {
    String[] words = line.split(" ");
    for (int i = 1; i < words.length; i++) {
      listsOf.computeIfAbsent(words[i], word -> new HashSet<>(4)).add(words[0]);
    }
  }

  private void addPeople(String line) {
    String[] parts = line.replace('_', ' ').split("\t");
    demonyms.add(parts[0]);
    countries.put(parts[0], parts[2]);
    if (!parts[1].equals("-")) {
      peoples.put(parts[1], parts[0]);
    }
  }

  /** Returns whether {@code word}, underscores for spaces, is on the list {@code list}. */
  boolean in(String list, String word) {
    Set<String> own = listsOf.get(word);
    return own != null && own.contains(list);
  }

  /** Returns whether {@code word} is an adjective of origin, faith or party: "Canadian". */
  boolean isDemonym(String word) {
    return demonyms.contains(word);
  }

  /** Returns the country of an adjective of origin or of a short name; null where there is none. */
  @Nullable String countryOf(String word) {
    if (in("america", word)) {
      return "united states";
    }
    String country = countries.get(word);
    return "-".equals(country) ? null : country;
  }

  /** Returns whether {@code word} names a people, faith or party in the plural: "Canadians". */
  boolean isPeople(String word) {
    return peoples.containsKey(word);
  }

  /** Returns whether {@code word} is a given name, even a rare one. */
  boolean isGiven(String word) {
    return given.holds(word);
  }

  /** Returns whether {@code word} is a given name that several lists know. */
  boolean isCommonGiven(String word) {
    String sex = given.get(word);
    return sex != null && !sex.isEmpty() && sex.charAt(0) < 'a';
  }

  /** Returns whether {@code word} is a family name somewhere. */
  boolean isFamily(String word) {
    return family.holds(word);
  }

  /** Returns who bears the given name {@code word}; hyphenated names go by their first part. */
  Gender genderOf(String word) {
    String sex = given.get(word);
    int hyphen = word.indexOf('-');
    if (sex == null && hyphen > 0) {
      sex = given.get(word.substring(0, hyphen));
    }
    if (sex == null || sex.isEmpty()) {
      return Gender.UNKNOWN;
    }
    return switch (sex.charAt(0)) {
      case 'F' -> Gender.SHE;
      case 'M' -> Gender.HE;
      default -> Gender.UNKNOWN;
    };
  }

  /** Returns the kind of the place {@code name}, as the data file has it; null where it is none. */
  @Nullable String place(String name) {
    return isDemonym(name) || isPeople(name) ? null : places.get(name);
  }

  /** Returns whether {@code name} is a place's, and no common word or person's name too. */
  boolean isPlace(String name) {
    String kind = place(name);
    return kind != null && !kind.endsWith("?");
  }

  /** Returns whether {@code name} is a country's, a continent's, a state's or a province's. */
  boolean isCountry(String name) {
    String kind = place(name);
    return kind != null && kind.charAt(0) <= '2';
  }

  /** Loads the files on first use. */
  private static final class English {
    static final Gazetteer GAZETTEER = new Gazetteer();
  }
}
