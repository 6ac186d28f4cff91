package dev.synoptic.flink;

import dev.synoptic.flink.Dispatch.Dated;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Made-up news of the length and with the troubles of real ones, the same for the same seed.
 *
 * <p>The reports of an event come within a few days, most in the first hours; how many there are
 * has a long tail. One in five is a near copy under another name, some are corrected at their
 * address, some say only the day or nothing of when they were published. One event in six looks
 * like the one before it: the same kind of place and thing, the same people, another town. Of one
 * in eight the early reports tell two halves that have little in common, until one tells both; one
 * in seven is told in a second language as well. Now and then a round-up tells of six events.
 */
final class Newswire {

  private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");
  private static final String[] OUTLETS = {
    "Valley Herald", "Coast Courier", "Morning Ledger", "City Wire", "Upland Post", "Evening Star",
    "Harbour Times", "County Record", "Meridian Daily", "Open Gazette", "Lowland News", "The Beacon"
  };
  private static final String[] LANGUAGES = {
    "en", "en", "en", "en", "en", "en", "de", "de", "fr", "es"
  };

  /** Reports between two round-ups. */
  private static final int ROUND_UP = 60;

  private static final double TAIL = -0.85;
  private static final double HOURS = 14;
  private static final double COPIES = 0.2;

  private final Map<String, Wording> wording = Wording.all();
  private final Random random;
  private final Kind kind;
  private final List<Dispatch> sent = new ArrayList<>();
  private Event before;
  private int roundUps;

  /**
   * What the news are like.
   *
   * @param minWords of a report
   * @param maxWords of a report
   * @param most reports of an event in one language
   */
  record Kind(int minWords, int maxWords, int most) {

    /** As most outlets write, of events as most are. */
    static final Kind NEWS = new Kind(400, 800, 20);

    /** Short ones, of which there can be many. */
    static final Kind BRIEF = new Kind(50, 100, 12);
  }

  private Newswire(long seed, Kind kind) {
    this.random = new Random(seed);
    this.kind = kind;
    this.before = event("en");
  }

  /** Returns {@code reports} reports over {@code span}, by time. */
  static List<Dispatch> of(long seed, int reports, Kind kind, Duration span) {
    return new Newswire(seed, kind).dispatches(reports, span);
  }

  /** What happened, as filled slots, and all that can be told of it. */
  private record Event(String language, Map<String, String> slots, List<String> deck) {}

  /** Words that no other event has much of: without them all events would be one. */
  private static final int OWN_WORDS = 6;

  private List<Dispatch> dispatches(int reports, Duration span) {
    var recent = new ArrayList<Event>();
    while (sent.size() < reports) {
      String language = LANGUAGES[random.nextInt(LANGUAGES.length)];
      Event event = random.nextInt(6) == 0 ? lookAlike(before) : event(language);
      before = event;
      recent.add(event);
      Instant first = START.plusSeconds((long) (random.nextDouble() * span.toSeconds()));
      tell(event, first, Math.min(reports - sent.size(), size()));
      if (random.nextInt(7) == 0) {
        tell(translated(event), first.plus(Duration.ofHours(2)), 1 + random.nextInt(2));
      }
      if (sent.size() / ROUND_UP > roundUps && recent.size() >= 6) {
        roundUp(recent.subList(recent.size() - 6, recent.size()), first.plus(Duration.ofHours(9)));
      }
    }
    List<Dispatch> all = new ArrayList<>(sent.subList(0, reports));
    all.sort(Comparator.comparing(Dispatch::time).thenComparing(Dispatch::id));
    return all;
  }

  private int size() {
    return (int) Math.min(kind.most, Math.pow(1 - random.nextDouble(), TAIL) + random.nextInt(2));
  }

  private Event event(String language) {
    var slots = new HashMap<String, String>();
    Wording words = wording.get(language);
    slots.put("kind", words.any("kind", random));
    slots.put("place", words.any("place", random));
    slots.put("chief", Wording.person(random));
    slots.put("mayor", Wording.person(random));
    slots.put("firm", Wording.name(random) + " & " + Wording.name(random));
    return located(language, slots);
  }

  private Event located(String language, Map<String, String> slots) {
    slots.put("town", Wording.name(random));
    slots.put("street", Wording.name(random));
    for (int i = 0; i < OWN_WORDS; i++) {
      String word = Wording.name(random);
      slots.put("noun" + i, language.equals("de") ? word : word.toLowerCase(Locale.ROOT));
    }
    slots.put("hurt", Integer.toString(3 + random.nextInt(200)));
    slots.put("money", Integer.toString(2 + random.nextInt(90)));
    slots.put("day", random.nextBoolean() ? "on Tuesday" : "late at night");
    return new Event(language, slots, deck(language, slots));
  }

  private List<String> deck(String language, Map<String, String> slots) {
    Wording words = wording.get(language);
    var deck = new ArrayList<String>();
    for (String sentence : words.all("body")) {
      deck.add(words.filled(sentence, slot -> slot(slots, slot), random));
    }
    Collections.shuffle(deck, random);
    return deck;
  }

  private Event lookAlike(Event other) {
    return located(other.language, new HashMap<>(other.slots));
  }

  private Event translated(Event event) {
    String language = event.language.equals("en") ? "de" : "en";
    var slots = new HashMap<>(event.slots);
    slots.put("kind", wording.get(language).any("kind", random));
    slots.put("place", wording.get(language).any("place", random));
    return new Event(language, slots, deck(language, slots));
  }

  private void tell(Event event, Instant first, int reports) {
    int half = event.deck.size() / 2;
    boolean twoHalves = reports > 3 && random.nextInt(8) == 0;
    var told = new ArrayList<Dispatch>();
    Instant time = first;
    for (int i = 0; i < reports; i++) {
      if (i > 0 && random.nextDouble() < COPIES) {
        told.add(told.get(random.nextInt(told.size())).copied(id(), outlet(), time, random));
      } else if (i > 0 && random.nextInt(50) == 0) {
        String last = sentence(event, "body");
        told.add(told.get(random.nextInt(told.size())).corrected(id(), time, last));
      } else {
        boolean early = twoHalves && i < reports - 2;
        int from = early && i % 2 == 1 ? half : 0;
        told.add(report(event, event.deck.subList(from, early ? from + half : 2 * half), time));
      }
      sent.add(told.get(i));
      time = time.plusSeconds((long) (-Math.log(1 - random.nextDouble()) * HOURS * 3600 / 4));
    }
  }

  private Dispatch report(Event event, List<String> deck, Instant time) {
    var told = new ArrayList<>(deck);
    Collections.shuffle(told, random);
    var paragraphs = new ArrayList<String>();
    paragraphs.add(sentence(event, "lead"));
    int most = kind.minWords + random.nextInt(kind.maxWords - kind.minWords + 1);
    int words = words(paragraphs.get(0));
    while (words < most) {
      // What outlets have in common is the smaller part of what they say.
      boolean common = !told.isEmpty() && random.nextInt(3) == 0;
      String next = common ? told.remove(told.size() - 1) : sentence(event, "body");
      paragraphs.add(next);
      words += words(next);
    }
    return dispatch(event.language, time, sentence(event, "title"), paragraphs);
  }

  private void roundUp(List<Event> events, Instant time) {
    var paragraphs = new ArrayList<String>();
    for (Event event : events) {
      paragraphs.add(sentence(event, "lead") + " " + event.deck.get(0) + " " + event.deck.get(1));
    }
    sent.add(dispatch("en", time, "The day in brief", paragraphs));
    roundUps++;
  }

  private Dispatch dispatch(String language, Instant time, String title, List<String> paragraphs) {
    int say = random.nextInt(25);
    Dated dated = say == 0 ? Dated.NOT : say < 3 ? Dated.DAY : Dated.TO_THE_SECOND;
    String id = id();
    return new Dispatch(
        id, Dispatch.address(id), outlet(), language, time, dated, title, paragraphs);
  }

  private String sentence(Event event, String part) {
    Wording words = wording.get(event.language);
    String text = words.any(part, random);
    return words.filled(text, slot -> slot(event.slots, slot), random);
  }

  private String slot(Map<String, String> slots, String name) {
    String key = name.equals("noun") ? name + random.nextInt(2 * OWN_WORDS) : name;
    return slots.getOrDefault(key, "");
  }

  private String id() {
    return "w" + sent.size();
  }

  private String outlet() {
    return OUTLETS[random.nextInt(OUTLETS.length)];
  }

  private static int words(String text) {
    return (int) text.chars().filter(c -> c == ' ').count() + 1;
  }
}
