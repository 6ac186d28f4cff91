package dev.synoptic.bench;

import dev.synoptic.model.Block;
import dev.synoptic.model.BlockKind;
import dev.synoptic.model.Origin;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Published;
import dev.synoptic.model.Range;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.SourceText;
import dev.synoptic.model.Token;
import dev.synoptic.model.TokenKind;
import dev.synoptic.model.WordClass;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * An endless stream of made-up reports in the order of their arrival, the same for the same seed.
 *
 * <p><b>Words.</b> Reports have 120 to 400 words, about 45 % of them function words. Of the content
 * words half come from a vocabulary of 300,000 with Zipf's frequencies (the word of rank r has a
 * share of 1/(r + 20)), as all news has in common; half from the event.
 *
 * <p><b>Events.</b> An event has 8 names out of 200,000 (Zipf again: some people are in many
 * events), 25 topic words of middle rank, and 4 numbers. Each of its reports uses most of them.
 *
 * <p><b>Bursts.</b> The number of reports of an event has a long tail (1 to 300, mean about 5).
 * They come in a burst: the time after the first is exponential with a mean of 14 hours.
 *
 * <p><b>Near copies.</b> One report in five repeats the event's last report but for three words in
 * a hundred.
 */
final class GeneratedStream {

  private static final String[] FUNCTION_WORDS =
      "the of and to in a that is was for on with as by at from it he they has had".split(" ");

  private static final String SYLLABLES = "bacedifoguhajekilomunapere";
  private static final int VOCABULARY = 300_000;
  private static final int NAMES = 200_000;
  private static final double HOURS_OF_EVENT = 14;
  private static final double COPIES = 0.2;

  private final Random random;
  private final double secondsBetweenEvents;
  private final PriorityQueue<Due> due =
      new PriorityQueue<>(Comparator.comparingLong(Due::at).thenComparingLong(Due::number));
  private long nextEvent = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
  private double carried;
  private long number;

  /** Makes a stream of about {@code reportsPerDay}. */
  GeneratedStream(long seed, int reportsPerDay) {
    this.random = new Random(seed);
    this.secondsBetweenEvents = 86_400.0 * 5.2 / reportsPerDay;
  }

  /**
   * A report and when it arrives.
   *
   * @param event number of what it tells
   */
  record Arrival(ParsedReport report, Instant received, long event) {}

  /** A report that will be written. */
  private record Due(long at, long number, Event event) {}

  /** What happened. */
  private static final class Event {
    private final long number;
    private final String[] names = new String[8];
    private final String[] topic = new String[25];
    private final String[] numbers = new String[4];
    // One string: the events that may be copied must not weigh on what is measured.
    private String last = "";

    Event(long number) {
      this.number = number;
    }
  }

  /** Returns the next report. */
  Arrival next() {
    while (due.isEmpty() || due.peek().at >= nextEvent) {
      plan(event());
    }
    Due report = due.poll();
    List<String> words = words(report.event);
    report.event.last = String.join(" ", words);
    return new Arrival(
        report(words, report.at, report.number),
        Instant.ofEpochSecond(report.at),
        report.event.number);
  }

  private void plan(Event event) {
    int reports = (int) Math.min(300, Math.pow(1 - random.nextDouble(), -0.85));
    long at = nextEvent;
    for (int i = 0; i < reports; i++) {
      due.add(new Due(at, number++, event));
      at = nextEvent + (long) (-Math.log(1 - random.nextDouble()) * HOURS_OF_EVENT * 3600);
    }
    carried += -Math.log(1 - random.nextDouble()) * secondsBetweenEvents;
    nextEvent += (long) carried;
    carried -= (long) carried;
  }

  private Event event() {
    var event = new Event(number);
    for (int i = 0; i < event.names.length; i++) {
      String name = word(zipf(NAMES) + 1_000_000);
      event.names[i] = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
    for (int i = 0; i < event.topic.length; i++) {
      event.topic[i] = word(200 + random.nextInt(20_000));
    }
    for (int i = 0; i < event.numbers.length; i++) {
      event.numbers[i] = Integer.toString(2 + random.nextInt(i < 2 ? 60 : 5_000));
    }
    return event;
  }

  private List<String> words(Event event) {
    if (!event.last.isEmpty() && random.nextDouble() < COPIES) {
      var copy = new ArrayList<>(List.of(event.last.split(" ")));
      copy.replaceAll(w -> random.nextInt(33) == 0 ? word(zipf(VOCABULARY)) : w);
      return copy;
    }
    int length = 120 + random.nextInt(281);
    var words = new ArrayList<String>(length);
    for (int i = 0; i < length; i++) {
      int kind = random.nextInt(100);
      words.add(
          kind < 45
              ? FUNCTION_WORDS[random.nextInt(FUNCTION_WORDS.length)]
              : kind < 73
                  ? word(zipf(VOCABULARY))
                  : kind < 83
                      ? event.names[random.nextInt(event.names.length)]
                      : kind < 97
                          ? event.topic[random.nextInt(event.topic.length)]
                          : event.numbers[random.nextInt(event.numbers.length)]);
    }
    return words;
  }

  /** Returns a rank from 0 on; the inverse of the integral of 1/(r + 20). */
  private int zipf(int ranks) {
    return (int) (20 * Math.pow((ranks + 20) / 20.0, random.nextDouble()) - 20);
  }

  /** Returns the word of {@code rank}: syllables that no stemmer shortens. */
  private static String word(int rank) {
    var word = new StringBuilder();
    for (int rest = rank; rest > 0 || word.length() < 4; rest /= 13) {
      word.append(SYLLABLES, rest % 13 * 2, rest % 13 * 2 + 2);
    }
    return word.append('k').toString();
  }

  private static ParsedReport report(List<String> words, long at, long number) {
    var text = new StringBuilder();
    var tokens = new ArrayList<Token>(words.size());
    for (String word : words) {
      boolean figure = Character.isDigit(word.charAt(0));
      boolean name = Character.isUpperCase(word.charAt(0));
      tokens.add(
          new Token(
              text.length(),
              text.length() + word.length(),
              figure ? TokenKind.NUMBER : TokenKind.WORD,
              name ? WordClass.PROPER : WordClass.OTHER));
      text.append(word).append(' ');
    }
    String body = text.toString();
    var report =
        new Report(
            new ReportId(String.format("%016x", number)),
            Origin.ofPath(Long.toString(number)),
            Optional.empty(),
            Optional.empty(),
            Optional.of(
                Published.on(Instant.ofEpochSecond(at).atOffset(ZoneOffset.UTC).toLocalDate())),
            Optional.of("en"),
            Optional.empty(),
            body,
            List.of(new Block(BlockKind.PARAGRAPH, new Range(0, body.length()))),
            List.of(),
            List.of(),
            SourceText.of(""));
    return new ParsedReport(report, List.of(), tokens, List.of());
  }
}
