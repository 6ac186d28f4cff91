package dev.synoptic.clean;

import dev.synoptic.model.Aside;
import dev.synoptic.model.AsideKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The front of a plain-text page: what stands above the title, and the title. The first line is the
 * title unless it reads as prose.
 */
final class TextFront {

  /** Where a title that is known beforehand is looked for. */
  private static final int STATED_DEPTH = 10;

  /** A line of more words that stands alone is the report, whatever ends it: nothing follows it. */
  private static final int LONG_LINE_WORDS = 5;

  /** A section's name in capitals has no more words. */
  private static final int LABEL_WORDS = 4;

  /** So many names of outlets and sections stand above a title. */
  private static final int LABELS = 5;

  /** Shorter names of files say nothing. */
  private static final int MIN_LETTERS = 4;

  /** No outlet's name has more letters. */
  private static final int MAX_NAME = 80;

  private static final String THE = "the ";
  private static final String TOLD = "told ";

  /** Between what a menu offers. */
  private static final Pattern ITEMS = Pattern.compile(" [|\u00B7\u2022] ");

  private static final int MENU_ITEMS = 3;
  private static final int MENU_WORDS = 3;

  private final NewsWords words;
  private final List<Paragraph> paragraphs;
  private final String file;
  private final List<Aside> aside = new ArrayList<>();
  private Optional<MappedText> title = Optional.empty();
  private Optional<String> outlet = Optional.empty();
  private int bodyStart;

  /**
   * Reads the front.
   *
   * @param stated the title, where it is known beforehand
   * @param file the name of the file that the page came in
   */
  TextFront(
      NewsWords words, List<Paragraph> paragraphs, Optional<String> stated, Optional<String> file) {
    this.words = words;
    this.paragraphs = paragraphs;
    this.file = file.map(TextFront::bareName).orElse("");
    int found = stated.map(this::indexOf).orElse(-1);
    if (found >= 0) {
      for (int i = 0; i < found; i++) {
        setAside(kindAbove(i).orElse(AsideKind.OTHER), i);
      }
      title = Optional.of(paragraphs.get(found).words());
      bodyStart = found + 1;
    } else {
      skipAbove();
      if (stated.isPresent()) {
        title = stated.map(String::strip).map(MappedText::unmapped);
      } else if (opensWithTitle()) {
        title = Optional.of(paragraphs.get(bodyStart).words());
        bodyStart++;
      }
    }
  }

  /** Returns the title, where there is one. */
  Optional<MappedText> title() {
    return title;
  }

  /** Returns the outlet that a line above the title names. */
  Optional<String> outlet() {
    return outlet;
  }

  /** Returns what stands above the title and is not the report. */
  List<Aside> aside() {
    return aside;
  }

  /** Returns the index of the first paragraph after the title. */
  int bodyStart() {
    return bodyStart;
  }

  /** Returns where the known title is printed, if nothing but lines above a title precede it. */
  private int indexOf(String stated) {
    String letters = Line.letters(stated);
    for (int i = 0; i < Math.min(STATED_DEPTH, paragraphs.size()); i++) {
      Line line = paragraphs.get(i).line();
      if (!letters.isEmpty() && Line.letters(line.text()).equals(letters)) {
        return i;
      }
      if (Prose.isSentence(line)) {
        return -1;
      }
    }
    return -1;
  }

  private void skipAbove() {
    while (bodyStart < paragraphs.size()) {
      Optional<AsideKind> kind = kindAbove(bodyStart);
      if (kind.isEmpty()) {
        return;
      }
      setAside(kind.get(), bodyStart);
      bodyStart++;
    }
  }

  private void setAside(AsideKind kind, int i) {
    TextCleaner.aside(kind, paragraphs.get(i).words()).ifPresent(aside::add);
  }

  /** Returns what paragraph {@code i} is, where no title and no prose is like it. */
  private Optional<AsideKind> kindAbove(int i) {
    Line line = paragraphs.get(i).line();
    if (line.words() == 0) {
      return Optional.of(AsideKind.OTHER);
    }
    if (Identifiers.is(line)) {
      return Optional.of(AsideKind.IDENTIFIER);
    }
    if (i + 1 == paragraphs.size() || Prose.isSentence(line)) {
      return Optional.empty();
    }
    Optional<AsideKind> known =
        words
            .lists()
            .wholly(line)
            .or(() -> numbered(line))
            .or(() -> HeaderLine.read(words, line).map(HeaderLine::kind));
    return known.or(() -> menu(line)).or(() -> section(i));
  }

  /** "Home | News | Sport": a bar between two parts alone may stand in a title. */
  private static Optional<AsideKind> menu(Line line) {
    List<String> items = ITEMS.splitAsStream(line.text()).toList();
    boolean menu =
        items.size() >= MENU_ITEMS
            && items.stream().allMatch(item -> item.strip().split(" +").length <= MENU_WORDS);
    return menu ? Optional.of(AsideKind.NAVIGATION) : Optional.empty();
  }

  /** "Hash: 9f31…", "Date: 6 May 2025". */
  private Optional<AsideKind> numbered(Line line) {
    return words.lists().kindOf(line).filter(kind -> kind == AsideKind.IDENTIFIER);
  }

  /**
   * The outlet's name or a section's stands above a title: a known one, or a short label in
   * capitals above a longer line.
   */
  private Optional<AsideKind> section(int i) {
    Line line = paragraphs.get(i).line();
    if (!titleFollows(i)) {
      return Optional.empty();
    }
    // "World" is a section, and a word of outlets' names.
    boolean section =
        line.words() < 2 && !words.header().isGlued(line.text())
            || words.lists().isSection(line)
            || isPath(line);
    boolean named = i == 0 && words.header().isLabel(line.text()) && isKnownAs(line.text());
    if (!section && words.header().looksLikeOutlet(line.text()) || named) {
      outlet = outlet.or(() -> Optional.of(line.text()));
      return Optional.of(AsideKind.CREDIT);
    }
    boolean label =
        words.lists().isSection(line)
            || isPath(line)
            || isOneName(line)
            || line.words() <= LABEL_WORDS && line.isAllCaps(4);
    return label ? Optional.of(AsideKind.NAVIGATION) : Optional.empty();
  }

  /** "05-harbour-morning.txt" holds the letters of "Harbour Morning", and nothing else. */
  private static String bareName(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return withoutDigits(Line.letters(dot > 0 ? name.substring(0, dot) : name));
  }

  private static String withoutDigits(String letters) {
    return letters.replaceAll("[0-9]", "");
  }

  /**
   * Returns whether {@code name} is an outlet's: the file has its name, or someone speaks to it in
   * the report, "she told the Harbour Morning".
   */
  private boolean isKnownAs(String name) {
    String letters = withoutDigits(Line.letters(name));
    if (letters.length() >= MIN_LETTERS && letters.equals(file)) {
      return true;
    }
    if (name.length() > MAX_NAME) {
      return false;
    }
    String small = name.toLowerCase(Locale.ROOT);
    String bare = small.startsWith(THE) ? small.substring(THE.length()) : small;
    for (Paragraph paragraph : paragraphs) {
      String text = paragraph.line().text().toLowerCase(Locale.ROOT);
      if (text.contains(TOLD + bare) || text.contains(TOLD + THE + bare)) {
        return true;
      }
    }
    return false;
  }

  /** Under an outlet's name a headline may be of two sentences: "Wake up! The sun is back". */
  private boolean reads(Line line) {
    boolean headline = outlet.isPresent() && Prose.couldHead(line);
    return !headline && Prose.reads(words, line);
  }

  /** Returns whether a longer line that is no sentence stands below, among a few short ones. */
  private boolean titleFollows(int i) {
    Line line = paragraphs.get(i).line();
    boolean glued = i == 0 && words.header().isGlued(line.text());
    int end = Math.min(paragraphs.size(), i + 1 + LABELS);
    for (int next = i + 1; next < end; next++) {
      Line below = paragraphs.get(next).line();
      if (Prose.reads(words, below) && !(glued && Prose.couldHead(below))) {
        return false;
      }
      if (below.words() > Math.max(3, line.words())
          && HeaderLine.read(words, below).isEmpty()
          && words.lists().wholly(below).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** "Home > World > Canada", "World / Americas". */
  private static boolean isPath(Line line) {
    String text = line.text();
    return line.words() <= 8
        && (text.contains(" > ")
            || text.contains(" \u00BB ")
            || text.contains(" \u203A ")
            || text.contains(" / "));
  }

  private static boolean isOneName(Line line) {
    return line.words() == 1 && line.text().chars().allMatch(Character::isLetter);
  }

  private boolean opensWithTitle() {
    if (bodyStart >= paragraphs.size()) {
      return false;
    }
    Paragraph first = paragraphs.get(bodyStart);
    boolean sign = first.sign() == Paragraph.Sign.BULLET || first.sign() == Paragraph.Sign.QUOTED;
    boolean alone = bodyStart + 1 == paragraphs.size() && first.line().words() > LONG_LINE_WORDS;
    return !sign && !alone && !reads(first.line());
  }
}
