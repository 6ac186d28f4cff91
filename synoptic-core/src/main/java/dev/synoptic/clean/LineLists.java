package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import dev.synoptic.text.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lines that news pages have beside their report, as word lists. The lists are data: {@code
 * LANGUAGE/lines.txt} beside this class; the first of them explains its modes.
 */
final class LineLists {

  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

  /** A line that starts like a promotion may still be a sentence: only so many words are none. */
  private static final int MAX_START_WORDS = 25;

  /** Notes to readers are short; a paragraph that happens to hold their words is longer. */
  private static final int MAX_NOTE_WORDS = 60;

  private static final int MAX_LABELLED_WORDS = 60;

  private static final int MAX_IDENTIFIER_WORDS = 14;
  private static final int MAX_CREDIT_WORDS = 10;

  /** No label is longer. */
  private static final int MAX_LABEL_CHARS = 40;

  /** What there is more of. */
  private static final Set<String> MORE =
      Set.of("stories", "news", "articles", "headlines", "coverage", "reads", "videos", "posts");

  private record Phrase(String words, AsideKind kind, boolean sentence) {}

  private final Map<String, AsideKind> wholes = new HashMap<>();
  private final Map<String, AsideKind> openers = new HashMap<>();
  private final Map<String, AsideKind> sections = new HashMap<>();
  private final Map<String, AsideKind> labels = new HashMap<>();
  private final Map<String, AsideKind> capitalLabels = new HashMap<>();
  private final Map<String, List<Phrase>> starts = new HashMap<>();
  private final Map<String, List<Phrase>> notes = new HashMap<>();

  /** Reads the lists. */
  LineLists() {
    for (String language : LANGUAGES) {
      DataFile.forEach(LineLists.class, language + "/lines.txt", this::add);
    }
  }

  private void add(String entry) {
    int mode = entry.indexOf(' ') + 1;
    AsideKind kind = AsideKind.valueOf(entry.substring(0, mode - 1).toUpperCase(Locale.ROOT));
    String words = entry.substring(mode + 2);
    switch (entry.charAt(mode)) {
      case '=' -> wholes.put(words, kind);
      case '>' -> openers.put(words, kind);
      case '@' -> sections.put(words, kind);
      case ':' -> labels.put(words, kind);
      case ';' -> capitalLabels.put(words, kind);
      case '^' -> phrases(starts, words).add(new Phrase(words, kind, false));
      case '~' -> phrases(starts, words).add(new Phrase(words, kind, true));
      case '*' -> phrases(notes, words).add(new Phrase(words, kind, true));
      default -> throw new IllegalArgumentException("no such mode: " + entry);
    }
  }

  private static List<Phrase> phrases(Map<String, List<Phrase>> byFirst, String words) {
    return byFirst.computeIfAbsent(firstWord(words, 0), first -> new ArrayList<>());
  }

  /** Returns the kind of the lines that {@code line} heads, where it heads any. */
  Optional<AsideKind> opens(Line line) {
    AsideKind listed = openers.get(line.key());
    return listed == null && isMoreStories(line.key())
        ? Optional.of(AsideKind.RELATED)
        : Optional.ofNullable(listed);
  }

  /** "More great stories", "More world news". */
  private static boolean isMoreStories(String key) {
    return key.startsWith("more ")
        && key.length() < MAX_LABEL_CHARS
        && MORE.contains(key.substring(key.lastIndexOf(' ') + 1));
  }

  /** Returns whether {@code line} is the name of a section, as they stand above titles. */
  boolean isSection(Line line) {
    return sections.containsKey(line.key());
  }

  /** Returns what {@code line} is, where the lists know it. */
  Optional<AsideKind> kindOf(Line line) {
    return wholly(line).or(() -> labelled(line)).or(() -> starting(line)).or(() -> noted(line));
  }

  /** Returns what {@code line} is, where it is a known phrase and nothing else. */
  Optional<AsideKind> wholly(Line line) {
    if (line.opensQuoted()) {
      return Optional.empty();
    }
    AsideKind whole = wholes.get(line.key());
    return whole != null ? Optional.of(whole) : opens(line);
  }

  private Optional<AsideKind> starting(Line line) {
    if (line.words() > MAX_START_WORDS || line.opensQuoted()) {
      return Optional.empty();
    }
    for (Phrase phrase : starts.getOrDefault(firstWord(line.key(), 0), List.of())) {
      boolean fits = phrase.sentence() || !line.endsSentence();
      if (fits && stands(phrase.words(), line.key(), 0)) {
        return Optional.of(phrase.kind());
      }
    }
    return Optional.empty();
  }

  private Optional<AsideKind> noted(Line line) {
    if (line.words() > MAX_NOTE_WORDS || quotes(line.text())) {
      return Optional.empty();
    }
    String key = line.key();
    for (int at = 0; at < key.length(); at = key.indexOf(' ', at) + 1) {
      for (Phrase phrase : notes.getOrDefault(firstWord(key, at), List.of())) {
        if (stands(phrase.words(), key, at)) {
          return Optional.of(phrase.kind()).filter(kind -> !followsSentence(line.text()));
        }
      }
      if (key.indexOf(' ', at) < 0) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "Shares rose at the close. (Reporting by Ada Lind)": the report ends in the same paragraph. */
  private static boolean followsSentence(String text) {
    int bracket = text.lastIndexOf('(');
    if (bracket <= 0) {
      return false;
    }
    Line before = Line.of(text.substring(0, bracket).strip());
    return Prose.isSentence(before);
  }

  /** A note is the outlet's own words; where somebody is quoted, it is the report. */
  private static boolean quotes(String text) {
    return text.indexOf('"') >= 0 || text.indexOf('\u201C') >= 0 || text.indexOf('\u00AB') >= 0;
  }

  private Optional<AsideKind> labelled(Line line) {
    String text = line.text();
    int end = labelEnd(text);
    if (end < 0 || line.words() > MAX_LABELLED_WORDS) {
      return Optional.empty();
    }
    String written = text.substring(0, end);
    String label = Line.key(written);
    AsideKind kind = labels.get(label);
    if (kind == null && label.startsWith("related ")) {
      kind = AsideKind.RELATED;
    }
    if (kind == null && Line.isAllCaps(written, 3) && isPointer(line, end)) {
      kind = capitalLabels.get(label);
    }
    return Optional.ofNullable(kind).filter(found -> fits(found, line)).map(k -> unfolded(k, line));
  }

  /** A date or a number behind its label is short; more words are a report's. */
  private static boolean fits(AsideKind kind, Line line) {
    boolean number = line.text().chars().anyMatch(Character::isDigit);
    return kind != AsideKind.IDENTIFIER
        || line.words() <= (number ? MAX_IDENTIFIER_WORDS : MAX_IDENTIFIER_WORDS / 2);
  }

  /** "Photo:" before more than a name opens a caption. */
  private static AsideKind unfolded(AsideKind kind, Line line) {
    boolean caption = kind == AsideKind.CREDIT && line.words() > MAX_CREDIT_WORDS;
    return caption && line.key().startsWith("photo") ? AsideKind.CAPTION : kind;
  }

  /** Behind a label in capitals stands a headline, not a sentence and not speech. */
  private static boolean isPointer(Line line, int labelEnd) {
    int at = labelEnd + 1;
    while (at < line.text().length() && Glyphs.isBlank(line.text().charAt(at))) {
      at++;
    }
    return at < line.text().length() && line.lastMark() != '.';
  }

  /**
   * Returns where the mark behind a label stands, or -1: a colon or bar, a dash between spaces, or
   * the bracket that closes one opened in front, as in "[ALSO READ] Ferry sails again".
   */
  private static int labelEnd(String text) {
    int limit = Math.min(text.length(), MAX_LABEL_CHARS);
    boolean bracketed = !text.isEmpty() && (text.charAt(0) == '[' || text.charAt(0) == '(');
    for (int at = 1; at < limit; at++) {
      char c = text.charAt(at);
      if (c == ':' || c == '|' || c == '\uFF1A' || bracketed && (c == ']' || c == ')')) {
        return at;
      }
      if ((Glyphs.isDash(c) || c == '>')
          && Glyphs.isBlank(text.charAt(at - 1))
          && at + 1 < text.length()
          && Glyphs.isBlank(text.charAt(at + 1))) {
        return at;
      }
    }
    return -1;
  }

  private static String firstWord(String words, int from) {
    int end = words.indexOf(' ', from);
    return words.substring(from, end < 0 ? words.length() : end);
  }

  /** Returns whether {@code phrase} stands in {@code key} at {@code from}, as whole words. */
  private static boolean stands(String phrase, String key, int from) {
    int end = from + phrase.length();
    return key.startsWith(phrase, from)
        && (end == key.length() || !Character.isLetterOrDigit(key.charAt(end)));
  }
}
