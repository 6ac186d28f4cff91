package dev.synoptic.phrase;

import dev.synoptic.model.Fact;
import dev.synoptic.model.Siglum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The notes on the values of a fact, as a row of a table says them: each once, with the letters of
 * the reports whose value it is on. A claim is its speaker's in those reports alone.
 */
public final class RowNotes {

  /** How a note goes on that says for which day others give another value. */
  private static final String ALSO_FOR = ", also for ";

  /** A note that holds for every reckoned day of a story of which no report states its date. */
  private static final String UNDATED = "no report is dated";

  private RowNotes() {}

  /**
   * Returns what is to be said once of all {@code facts} of a story, and so of none of its rows;
   * empty where there is nothing.
   */
  public static String ofTheStory(Collection<Fact> facts) {
    boolean undated =
        facts.stream()
            .flatMap(fact -> fact.values().stream())
            .anyMatch(stated -> stated.note().orElse("").contains(UNDATED));
    return undated
        ? "No report is dated: “Tuesday” or “last week” is counted from the days they name."
        : "";
  }

  /** Returns the notes on {@code values} without what is said once of the whole story. */
  public static List<String> ofTheRow(Collection<Fact.Stated> values) {
    return of(values).stream().filter(note -> !note.startsWith(UNDATED)).toList();
  }

  /**
   * Returns the notes on {@code values}; what became of earlier values is said once, at the last.
   */
  public static List<String> of(Collection<Fact.Stated> values) {
    Map<String, Set<Siglum>> notes = new LinkedHashMap<>();
    var all = new TreeSet<Siglum>();
    for (Fact.Stated stated : values) {
      all.add(stated.span().report());
      for (String part : parts(stated.note().orElse(""))) {
        if (!part.startsWith(Fact.Stated.REPLACED)) {
          notes.computeIfAbsent(part, p -> new TreeSet<>()).add(stated.span().report());
        }
      }
    }
    List<String> whole = List.copyOf(notes.keySet());
    return notes.entrySet().stream()
        .filter(note -> whole.stream().noneMatch(w -> w.startsWith(note.getKey() + ALSO_FOR)))
        .map(note -> isOfAll(note.getKey(), note.getValue(), all) ? note.getKey() : lettered(note))
        .toList();
  }

  /** Returns what the values changed from and to; empty where they did not change. */
  public static String change(Collection<Fact.Stated> values) {
    return of(values).stream().filter(RowNotes::isChange).findFirst().orElse("");
  }

  /** Returns whether {@code note} says what a value changed from and to. */
  public static boolean isChange(String note) {
    return note.startsWith("rose from ") || note.startsWith("fell from ");
  }

  /** What changed, or what others give, is no matter of one report. */
  private static boolean isOfAll(String note, Set<Siglum> reports, Set<Siglum> all) {
    return isChange(note)
        || note.startsWith("later ")
        || note.startsWith("earlier ")
        || all.size() == 1
        || reports.equals(all) && !note.startsWith("in the words of ");
  }

  private static String lettered(Map.Entry<String, Set<Siglum>> note) {
    return note.getKey()
        + note.getValue().stream()
            .map(Siglum::letters)
            .collect(Collectors.joining(", ", " (", ")"));
  }

  /** Returns the parts of a note; a semicolon inside quoted words parts nothing. */
  private static List<String> parts(String note) {
    var parts = new ArrayList<String>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < note.length(); i++) {
      char c = note.charAt(i);
      depth += c == '\u201C' ? 1 : c == '\u201D' ? -1 : 0;
      if (c == ';' && depth <= 0) {
        parts.add(note.substring(from, i).strip());
        from = i + 1;
      }
    }
    parts.add(note.substring(from).strip());
    parts.removeIf(String::isEmpty);
    return parts;
  }
}
