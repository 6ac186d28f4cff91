package dev.synoptic.terminal;

import dev.synoptic.model.AsideKind;
import dev.synoptic.model.Comparison;
import dev.synoptic.model.Fact.Status;
import dev.synoptic.model.FigureKind;
import dev.synoptic.model.Lineage.Relation;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Rejection;
import dev.synoptic.model.Report;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Generates comparisons of any size out of words of any kind, hostile ones among them. */
final class RandomStory {

  private static final String[] WORDS = {
    "never",
    "say",
    "the",
    "bridge",
    "a",
    "fine",
    "antidisestablishmentarianism",
    "42",
    "£1.2",
    "m",
    "新聞記事",
    "ニュース。",
    "😀",
    "👩\u200D🚒",
    "e\u0301\u0301\u0301\u0301\u0301\u0301",
    "שלום",
    "\u202Eabc\u202C",
    "\u001b[31mred\u001b[0m",
    "\u001b]0;title\u0007",
    "\u009B2J",
    "\uD83D",
    "x\u0000y",
    "tab\there",
    "line\nbreak",
    "\r\n",
    "\u2028",
    "\u00A0",
    "\uFEFF",
    "≠",
    "--",
    "‖",
    "“",
    "”",
    "…",
    "https://example.org/a/very/long/address/that/does/not/end/and/goes/on/and/on/and/on/and/on.html",
    "supercalifragilistic".repeat(20)
  };

  private final Random random;

  RandomStory(long seed) {
    random = new Random(seed);
  }

  Comparison comparison(int mostReports) {
    var stories = new ArrayList<Synopsis>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      stories.add(story(1 + random.nextInt(mostReports)));
    }
    var alone = new ArrayList<Report>();
    for (int i = random.nextInt(4); i > 0; i--) {
      alone.add(StoryBuilder.report(words(3), maybe(words(2)), maybe(words(5)), day(), words(40)));
    }
    var rejected = new ArrayList<Rejection>();
    for (int i = random.nextInt(30); i > 0; i--) {
      rejected.add(new Rejection(Origin.ofPath(words(2)), Rejection.Reason.UNREADABLE, words(12)));
    }
    return new Comparison(stories, alone, rejected);
  }

  Synopsis story(int reports) {
    var story = new StoryBuilder();
    var texts = new ArrayList<String>();
    for (int i = 0; i < reports; i++) {
      texts.add(words(1 + random.nextInt(60)) + " end");
      story.report(
          maybe(words(4)), maybe(words(12)), day(), texts.get(i), AsideKind.values()[i % 8]);
    }
    for (int i = 1; i < reports; i++) {
      if (random.nextInt(3) == 0) {
        story.lineage(letters(i), pick(Relation.values()), "A", random.nextDouble());
      }
    }
    for (int i = random.nextInt(20); i > 0; i--) {
      quote(story, reports);
    }
    for (int i = random.nextInt(20); i > 0; i--) {
      fact(story, reports);
    }
    for (int i = random.nextInt(8); i > 0 && reports > 1; i--) {
      story.passage(pick(Passage.Kind.values()), "A: " + texts.get(0), "B: " + texts.get(1));
      story.brief("B: " + texts.get(1), "A: " + texts.get(0));
      story.moment(pick("2026-03-02", "2026-03", "some time", "2026-03-02/2026-03-09"), "A: end");
    }
    return story.build();
  }

  private void quote(StoryBuilder story, int reports) {
    int columns = 1 + random.nextInt(8);
    int from = random.nextInt(reports);
    int to = from + 1 + random.nextInt(reports - from);
    var rows = new ArrayList<String>();
    var base = new ArrayList<String>();
    for (int column = 0; column < columns; column++) {
      base.add(random.nextInt(6) == 0 && column > 0 ? "" : cell());
    }
    for (int report = from; report < to; report++) {
      var row = new StringBuilder();
      for (int column = 0; column < columns; column++) {
        int how = report == from ? 9 : random.nextInt(10);
        String own = how == 0 ? cell() : how == 1 ? "" : how == 2 ? ">" + cell() : base.get(column);
        row.append(own).append('|');
      }
      String letter =
          random.nextInt(6) == 0 ? letters(report).toLowerCase(Locale.ROOT) : letters(report);
      String wording = (report == from ? Wording.SAME : pick(Wording.values())).name();
      String note = random.nextBoolean() ? "" : words(8).replace('|', ' ').replace(':', ' ');
      rows.add(letter + " " + wording + ": " + note.strip() + "|" + row);
    }
    story.quote(maybe(words(3)), maybe(words(3)), maybe(words(3)), rows.toArray(String[]::new));
  }

  private void fact(StoryBuilder story, int reports) {
    int carriers = 1 + random.nextInt(reports);
    var values = new ArrayList<String>();
    for (int i = 0; i < carriers; i++) {
      values.add(letters(i) + ": end = " + random.nextInt(100_000) + " " + pick("km", "cellars"));
    }
    Status status = carriers == 1 ? Status.SINGLE : pick(Status.AGREE, Status.CONFLICT);
    story.fact(status, FigureKind.COUNT, pick("", words(6)), values.toArray(String[]::new));
  }

  private String cell() {
    return words(1 + random.nextInt(random.nextInt(5) == 0 ? 90 : 5))
        .replace('|', ' ')
        .replace("\n", " ")
        .replace(">", "")
        .strip();
  }

  private static String letters(int index) {
    return new Siglum(index).letters();
  }

  private String day() {
    return random.nextInt(3) == 0 ? null : "2026-03-0" + (1 + random.nextInt(9));
  }

  private String maybe(String text) {
    return random.nextInt(4) == 0 || text.isBlank() ? null : text;
  }

  @SafeVarargs
  private <T> T pick(T... of) {
    return of[random.nextInt(of.length)];
  }

  private String words(int number) {
    var words = new ArrayList<String>();
    for (int i = 0; i < number; i++) {
      words.add(pick(WORDS));
    }
    return String.join(" ", List.copyOf(words));
  }
}
