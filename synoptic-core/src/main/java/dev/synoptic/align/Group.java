package dev.synoptic.align;

import dev.synoptic.model.Siglum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The quotations taken for one utterance so far; it only grows. */
final class Group {

  private final Map<Siglum, List<Spoken>> byReport = new TreeMap<>();
  private final Map<String, Voice> voices = new TreeMap<>();
  private final Map<String, Circumstances> days = new TreeMap<>();
  private final Map<String, Audience> persons = new TreeMap<>();
  private final List<Spoken> members = new ArrayList<>(1);
  private boolean direct;
  private boolean indirect;
  private double fullest;

  /**
   * Makes the group of one quotation.
   *
   * @param tells what its words tell, see {@link Rarity}
   */
  Group(Spoken spoken, double tells) {
    add(spoken);
    fullest = tells;
  }

  private void add(Spoken spoken) {
    List<Spoken> own = byReport.computeIfAbsent(spoken.report(), r -> new ArrayList<>(1));
    int at = own.size();
    while (at > 0 && own.get(at - 1).number() > spoken.number()) {
      at--;
    }
    own.add(at, spoken);
    members.add(spoken);
    spoken.voice().key().ifPresent(key -> voices.put(key, spoken.voice()));
    Circumstances when = spoken.circumstances();
    when.dayKey().ifPresent(day -> days.put(day, when));
    when.audience()
        .filter(to -> to.person().isPresent())
        .ifPresent(to -> persons.put(to.key(), to));
    direct |= !spoken.indirect();
    indirect |= spoken.indirect();
  }

  /** Puts all of {@code other} into this group. */
  void addAll(Group other) {
    other.members.forEach(this::add);
    fullest = Math.max(fullest, other.fullest);
  }

  /** Returns the quotations, in the order in which they joined. */
  List<Spoken> members() {
    return members;
  }

  /** Returns the quotations by report and place. */
  List<Spoken> inOrder() {
    return members.stream().sorted(Comparator.comparing(Spoken::number)).toList();
  }

  /** Returns the quotations by report, each report's in order. */
  Map<Siglum, List<Spoken>> byReport() {
    return byReport;
  }

  /** Returns the quotations of {@code report}, in order. */
  List<Spoken> of(Siglum report) {
    return byReport.getOrDefault(report, List.of());
  }

  /** Returns how many there are. */
  int size() {
    return members.size();
  }

  /** Returns whether any is in quotation marks. */
  boolean direct() {
    return direct;
  }

  /** Returns whether any is in its report's own words. */
  boolean indirect() {
    return indirect;
  }

  /** Returns what the words of the one that tells most tell. */
  double fullest() {
    return fullest;
  }

  /** Returns whether some quotation here and some of {@code other} are of different persons. */
  boolean otherSpeakers(Group other) {
    return voices.values().stream().anyMatch(other::hasOther);
  }

  /** Returns whether some quotation here and some of {@code other} were said to two persons. */
  boolean toOtherPersons(Group other) {
    return persons.values().stream()
        .anyMatch(to -> other.persons.values().stream().anyMatch(to::otherPerson));
  }

  /** Returns whether some quotation here and some of {@code other} were said on two days. */
  boolean otherDays(Group other) {
    return days.values().stream()
        .anyMatch(day -> other.days.values().stream().anyMatch(day::otherDay));
  }

  /** Returns whether some quotation here and some of {@code other} were said in two months. */
  boolean otherMonths(Group other) {
    return days.values().stream()
        .anyMatch(day -> other.days.values().stream().anyMatch(day::otherMonth));
  }

  private boolean hasOther(Voice voice) {
    return voices.values().stream().anyMatch(own -> own.with(voice) == Voice.Accord.DIFFERENT);
  }
}
