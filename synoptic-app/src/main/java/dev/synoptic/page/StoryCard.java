package dev.synoptic.page;

import dev.synoptic.model.Disputed;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Published;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Wording;
import dev.synoptic.phrase.Days;
import dev.synoptic.phrase.Disputes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A story as lists show it: small enough to keep a thousand of them.
 *
 * @param id of the story
 * @param title its title; empty where no report states one
 * @param titleReport place of the report whose title it is; -1 where there is none
 * @param last when its latest report was published; absent where none says
 * @param arrived the day on which that came, where it counts as news; absent where it was filed
 * @param outlets who publishes, by siglum
 * @param lines lines of descent: places of reports, in each the one first that took from none
 * @param departures what reports disagree on
 * @param altered the altered words that a front leads with
 */
public record StoryCard(
    String id,
    String title,
    int titleReport,
    Optional<Published> last,
    Optional<LocalDate> arrived,
    List<String> outlets,
    List<List<Integer>> lines,
    Departures departures,
    Optional<AlteredWords> altered) {

  /**
   * What reports of a story disagree on.
   *
   * @param conflicts figures that cannot both hold
   * @param values the values of the only conflict; empty where there is none or there are several
   * @param disputed what else reports differ on: who holds an office, where it happened, who won
   * @param altered quotes of which a reading has other content words
   * @param cut quotes of which a reading leaves words out without a mark
   * @param moved quotes of which a reading has the words in another order
   */
  public record Departures(
      int conflicts,
      List<String> values,
      List<String> disputed,
      int altered,
      int undecided,
      int cut,
      int moved) {

    /** Copies the lists. */
    public Departures {
      values = List.copyOf(values);
      disputed = List.copyOf(disputed);
    }
  }

  /** Copies the lists. */
  public StoryCard {
    outlets = List.copyOf(outlets);
    lines = lines.stream().map(List::copyOf).toList();
  }

  /**
   * Returns the card of {@code synopsis}.
   *
   * @param newest when it was news last; the epoch where nobody knows
   */
  public static StoryCard of(Synopsis synopsis, Instant newest) {
    var frame = new StoryFrame(synopsis, "");
    return new StoryCard(
        synopsis.story().id(),
        synopsis.title().orElse(""),
        synopsis.titleSpan().map(span -> span.report().index()).orElse(-1),
        FrontView.last(synopsis),
        Optional.of(newest)
            .filter(at -> at.isAfter(Instant.EPOCH))
            .map(at -> at.atOffset(ZoneOffset.UTC).toLocalDate()),
        frame.sigla().stream().map(frame::outlet).toList(),
        frame.lines().stream().map(line -> line.stream().map(Siglum::index).toList()).toList(),
        departures(synopsis),
        AlteredWords.of(synopsis));
  }

  private static Departures departures(Synopsis synopsis) {
    List<Fact> conflicts =
        synopsis.facts().stream().filter(f -> f.status() == Fact.Status.CONFLICT).toList();
    List<String> values =
        conflicts.size() == 1 ? FactValues.of(conflicts.get(0)).labels() : List.of();
    return new Departures(
        conflicts.size(),
        values,
        synopsis.disputed().stream().map(Disputed::about).toList(),
        quotes(synopsis, Reading::isAltered),
        quotes(synopsis, Reading::isUndecided),
        quotes(synopsis, r -> r.wording() == Wording.CUT),
        quotes(synopsis, r -> r.wording() == Wording.MOVED));
  }

  private static int quotes(Synopsis synopsis, Predicate<Reading> what) {
    int number = 0;
    for (Quote quote : synopsis.quotes()) {
      number += quote.readings().stream().anyMatch(what) ? 1 : 0;
    }
    return number;
  }

  /** Returns its day: of the last publication, or else of the arrival. */
  Optional<LocalDate> day() {
    return last.map(Published::date).or(() -> arrived);
  }

  /** Returns its time of day, that it has arrived where no report states more, or nothing. */
  String clock() {
    return last.map(Days::clock).orElse(arrived.isPresent() ? "arrived" : "");
  }

  /** Returns its day in words, with what kind of day that is. */
  String when() {
    return day().map(d -> (last.isPresent() ? "" : "arrived ") + Days.of(d)).orElse("");
  }

  /** Returns the number of reports. */
  public int reports() {
    return outlets.size();
  }

  /** Returns the number of lines of descent: reports that tell it independently. */
  public int independent() {
    return lines.size();
  }

  /** Returns what a reader should look at first, gravest first. */
  List<Alert> alerts() {
    var alerts = new ArrayList<Alert>();
    if (departures.conflicts() > 0) {
      String values = departures.values().isEmpty() ? "" : ": " + Words.values(departures.values());
      String count = Words.count(departures.conflicts(), "figure", "figures");
      alerts.add(new Alert("≠", "m-alt", count + " in conflict" + values, ""));
    }
    if (!departures.disputed().isEmpty()) {
      alerts.add(new Alert("≠", "m-alt", Disputes.alert(departures.disputed()), ""));
    }
    add(alerts, departures.altered(), "≠", "m-alt", " altered");
    add(alerts, departures.undecided(), "≠", "m-alt", " in two wordings");
    add(alerts, departures.cut(), "– –", "m-cut", " cut without a mark");
    add(alerts, departures.moved(), "⇄", "m-mov", " moved");
    return List.copyOf(alerts);
  }

  private static void add(List<Alert> alerts, int number, String mark, String style, String word) {
    if (number > 0) {
      alerts.add(new Alert(mark, style, Words.count(number, "quote", "quotes") + word, ""));
    }
  }
}
