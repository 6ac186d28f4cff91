package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands after a report and speaks of those who made or sent it: who wrote it, who may be
 * rung, and what the sender of a press release says of itself.
 */
final class BackMatter {

  /** Authors are told of in the last paragraphs. */
  private static final int LAST = 4;

  private static final int MAX_CONTACT_WORDS = 10;
  private static final int MAX_BIO_WORDS = 60;

  /** What an author is said to do. */
  private static final List<String> DOES =
      List.of(
          " is a ",
          " is an ",
          " is the ",
          " covers ",
          " writes ",
          " reports ",
          " has been ",
          " has covered ",
          " joined ",
          " works ",
          " edits ",
          " was a ",
          " can be ",
          " studies ");

  private final NewsWords words;
  private final Judged judged;
  private final List<String> names;

  /**
   * Prepares to look for the back matter.
   *
   * @param front the page's lines before its body, which may name the author
   */
  BackMatter(NewsWords words, Judged judged, List<Line> front) {
    this.words = words;
    this.judged = judged;
    this.names = authors(front);
  }

  /** Sets it aside. */
  void judge() {
    judgeSender();
    judgeAuthors();
    judgeContacts();
  }

  /** "About Harbour Wind", where the next paragraph begins with that name, and all that follows. */
  private void judgeSender() {
    int end = judged.size();
    for (int i = judged.size() - 2; i > judged.start(); i--) {
      String text = judged.line(i).text();
      if (!judged.isKept(i) || !text.toLowerCase(Locale.ROOT).startsWith("about ")) {
        continue;
      }
      String name = text.substring("about ".length()).strip();
      int next = judged.keptFrom(i + 1);
      if (name.endsWith(":")) {
        name = name.substring(0, name.length() - 1);
      }
      if (next < judged.size()
          && Line.of(name).words() <= 6
          && !judged.line(i).endsSentence()
          && judged.line(next).text().startsWith(name)) {
        for (int at = i; at < end; at++) {
          if (judged.isKept(at)) {
            judged.set(at, AsideKind.CREDIT);
          }
        }
        end = i;
      }
    }
  }

  /** Sets aside what the last paragraphs tell of those who wrote the report. */
  void judgeAuthors() {
    int left = LAST;
    for (int i = judged.size() - 1; i > judged.start() && left > 0; i--) {
      if (judged.isKept(i) && judged.line(i).words() > 3) {
        left--;
        if (isAuthor(judged.line(i))) {
          judged.set(i, AsideKind.CREDIT);
        }
      }
    }
  }

  /** The byline's name and what that person does, or anybody whose work is said to be here. */
  private boolean isAuthor(Line line) {
    if (line.words() > MAX_BIO_WORDS || line.text().indexOf('\u201C') >= 0) {
      return false;
    }
    String text = line.text();
    for (String does : DOES) {
      int at = text.indexOf(does);
      if (at > 0 && at < 45) {
        String name = text.substring(0, at);
        boolean known = names.contains(name.toLowerCase(Locale.ROOT));
        boolean ours =
            words.header().looksLikeName(name)
                && words.header().namesRole(text.substring(at))
                && (text.contains(" for the ") || text.contains(" at the "))
                && (does.equals(" covers ") || text.contains(" based in "));
        if (known || ours) {
          return true;
        }
      }
    }
    return false;
  }

  /** Addresses, numbers and names alone on their lines, after the last sentence. */
  private void judgeContacts() {
    boolean contact = false;
    for (int i = judged.lastProse() + 1; i < judged.size(); i++) {
      if (!judged.isKept(i) || i <= judged.start()) {
        continue;
      }
      Line line = judged.line(i);
      contact |= line.key().endsWith("contact") || line.key().endsWith("contacts");
      boolean address =
          line.words() <= MAX_CONTACT_WORDS && (isMail(line.text()) || isPhone(line.text()));
      boolean below = contact && line.words() <= MAX_CONTACT_WORDS;
      if (address || below || isSource(line)) {
        judged.set(i, AsideKind.CREDIT);
      }
    }
  }

  private static boolean isMail(String text) {
    int at = text.indexOf('@');
    return at > 0 && text.indexOf('.', at) > at + 1;
  }

  private static boolean isPhone(String text) {
    int digits = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (" +-().".indexOf(c) < 0) {
        return false;
      }
    }
    return digits >= 7;
  }

  /** "SOURCE Harbour Wind", as the wires of press releases end. */
  private static boolean isSource(Line line) {
    return line.text().startsWith("SOURCE ") && line.words() <= MAX_CONTACT_WORDS;
  }

  private List<String> authors(List<Line> front) {
    var authors = new ArrayList<String>();
    for (Line line : front) {
      String text = line.text();
      String bare = text.regionMatches(true, 0, "by ", 0, 3) ? text.substring(3) : text;
      for (String part : bare.split("[,|;\u00B7\u2022]| and | in | - ")) {
        String name = part.strip();
        if (words.header().looksLikeName(name)) {
          authors.add(name.toLowerCase(Locale.ROOT));
        }
      }
    }
    return authors;
  }

  /** Returns the lines that were set aside before the first sentence. */
  static List<Line> front(Judged judged) {
    var front = new ArrayList<Line>();
    int end = judged.firstProse();
    for (int i = 0; i < end; i++) {
      Optional<AsideKind> kind = judged.kind(i);
      if (i < judged.start() || kind.isPresent()) {
        front.add(judged.line(i));
      }
    }
    return front;
  }
}
