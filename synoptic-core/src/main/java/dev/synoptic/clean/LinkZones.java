package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import java.util.ArrayList;
import java.util.Optional;

/** Lists of other reports: under a line that says so, or after the last sentence. */
final class LinkZones {

  /** A headline in a list of links, against a last line without its stop. */
  private static final int LINK_WORDS = 22;

  private final NewsWords words;
  private final Judged judged;

  LinkZones(NewsWords words, Judged judged) {
    this.words = words;
    this.judged = judged;
  }

  /** Short lines below "Related stories" and its like are links, up to the next sentence. */
  void judgeHeaded() {
    Optional<AsideKind> zone = Optional.empty();
    for (int i = judged.start(); i < judged.size(); i++) {
      Line line = judged.line(i);
      Optional<AsideKind> opened = words.lists().opens(line);
      if (opened.isPresent()) {
        zone = opened;
      } else if (judged.isProse(i) && !isHeadline(i)) {
        zone = Optional.empty();
      } else if (zone.isPresent() && judged.isKept(i) && isLinkLike(line)) {
        judged.set(i, zone.get());
      }
    }
  }

  /** Headlines may end in a question, or in "p.m."; among others that is no sentence. */
  private boolean isHeadline(int i) {
    Line line = judged.line(i);
    if (line.words() > LINK_WORDS || line.opensQuoted()) {
      return false;
    }
    if (line.lastMark() != '?') {
      return Prose.endsDotted(line.text());
    }
    return judged.sign(i) == Paragraph.Sign.BULLET
        || i + 1 < judged.size() && !judged.isProse(i + 1);
  }

  /** A headline ends in a question or nothing, not in a stop. */
  private static boolean isLinkLike(Line line) {
    return line.words() <= LINK_WORDS && (line.lastMark() != '.' || Prose.endsDotted(line.text()));
  }

  /** A heading that heads nothing is the page's: "Before you go". */
  void judgeLastHeadings() {
    for (int i = judged.size() - 1; i >= judged.start(); i--) {
      if (judged.isKept(i)) {
        if (judged.sign(i) != Paragraph.Sign.HASH || Prose.isSentence(judged.line(i))) {
          return;
        }
        judged.set(i, AsideKind.NAVIGATION);
      }
    }
  }

  /** Two or more lines without a stop after the last sentence are headlines of other reports. */
  void judgeTrail() {
    int last = judged.size() - 1;
    while (last >= judged.start() && !endsReport(last)) {
      last--;
    }
    if (last < judged.start() || judged.line(last).lastMark() == ':') {
      return;
    }
    var trail = new ArrayList<Integer>();
    for (int i = last + 1; i < judged.size(); i++) {
      if (judged.isKept(i)) {
        trail.add(i);
      }
    }
    if (trail.size() >= 2 && trail.stream().allMatch(this::mayTrail)) {
      trail.forEach(
          i ->
              judged.set(i, judged.line(i).words() > 3 ? AsideKind.RELATED : AsideKind.NAVIGATION));
    }
  }

  private boolean endsReport(int i) {
    return judged.isKept(i) && (judged.line(i).endsSentence() || judged.line(i).opensQuoted());
  }

  private boolean mayTrail(int i) {
    Line line = judged.line(i);
    return judged.sign(i) == Paragraph.Sign.NONE
        && line.lastMark() != ':'
        && line.words() <= LINK_WORDS;
  }
}
