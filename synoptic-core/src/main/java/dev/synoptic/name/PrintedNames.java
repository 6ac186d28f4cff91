package dev.synoptic.name;

import dev.synoptic.model.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells how a report prints a name: its words for comparison, and the name to be shown. */
final class PrintedNames {

  private final ReportWords words;
  private final Gazetteer lists;

  PrintedNames(ReportWords words, Gazetteer lists) {
    this.words = words;
    this.lists = lists;
  }

  /** Returns the name's words in normal form, without a nickname between quotation marks. */
  List<String> parts(Reading reading) {
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

  /** Returns the words in normal form, joined by spaces. */
  String normals(Reading reading) {
    return words.normals(reading.first(), reading.end());
  }

  /** Returns the name as printed, without a nickname between quotation marks. */
  String name(Reading reading) {
    int end = reading.end();
    while (end > reading.first() + 1 && isHonour(end - 1)) {
      end--;
    }
    for (int t = reading.first(); t + 3 < reading.end(); t++) {
      if (words.isQuoteMark(t + 1)) {
        return words.words(reading.first(), t + 1) + " " + words.words(t + 4, end);
      }
    }
    String name = words.words(reading.first(), end);
    boolean opens =
        reading.kind() == NameKind.PERSON
            && end - reading.first() > 1
            && words.normal(reading.first()).length() > 2
            && words.isShouted(reading.first())
            && !words.isShouted(end - 1);
    return opens ? unshouted(name) : name;
  }

  /** Tabloids print the first word of a report in capitals: "DAMIEN Lindqvist". */
  private static String unshouted(String name) {
    int end = name.indexOf(' ');
    return name.charAt(0) + name.substring(1, end).toLowerCase(Locale.ROOT) + name.substring(end);
  }

  /** Returns whether letters of an honour, or the comma before them, stand at {@code t}. */
  private boolean isHonour(int t) {
    return words.is(t, ",") || lists.in("honour", words.normal(t)) && words.isShouted(t);
  }
}
