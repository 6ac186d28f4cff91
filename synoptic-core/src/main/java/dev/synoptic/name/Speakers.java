package dev.synoptic.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks each quotation of a report, as far as a name or pronoun beside a verb of saying tells.
 * It serves one end: a speaker is not the "he" of their own words.
 */
final class Speakers {

  private static final int REACH = 12;

  private final ReportWords words;
  private final Gazetteer lists;
  private final Quoted quoted;
  private final Map<Integer, Named> speakers = new HashMap<>();

  Speakers(ReportWords words, Gazetteer lists, Quoted quoted, List<Event> events) {
    this.words = words;
    this.lists = lists;
    this.quoted = quoted;
    for (Event event : events) {
      if (event.who() != null && quoted.at(event.first()) == 0 && speaks(event)) {
        hear(event.who(), event);
      }
    }
    goOn();
  }

  /** Returns who speaks quotation number {@code quotation}; null where nothing tells. */
  @Nullable Named of(int quotation) {
    return speakers.get(quotation);
  }

  private boolean speaks(Event event) {
    int before = event.first() - 1;
    if (words.together(before, event.first()) && lists.in("saying", words.normal(before))) {
      return true;
    }
    for (int t = event.end(); t < event.end() + REACH && words.together(event.first(), t); t++) {
      if (lists.in("saying", words.normal(t))) {
        return event.subject();
      }
      if (quoted.at(t) > 0) {
        return false;
      }
    }
    return false;
  }

  private void hear(Named speaker, Event event) {
    for (int t = event.first() - 1; t >= event.first() - 4 && t >= 0; t--) {
      if (quoted.at(t) > 0) {
        speakers.putIfAbsent(quoted.at(t), speaker);
        break;
      }
    }
    for (int t = event.end(); t < words.size() && t < event.end() + 2 * REACH; t++) {
      if (!words.together(event.first(), t)) {
        break;
      }
      if (quoted.at(t) > 0) {
        speakers.putIfAbsent(quoted.at(t), speaker);
        break;
      }
    }
  }

  /** A quotation without a speaker goes on from the one before it in the same paragraph. */
  private void goOn() {
    int last = 0;
    int block = -1;
    for (int t = 0; t < words.size(); t++) {
      int here = words.sentence(words.sentenceOf(t)).block();
      int quotation = quoted.at(t);
      if (quotation > 0 && quotation != last) {
        Named before = here == block ? speakers.get(last) : null;
        if (before != null) {
          speakers.putIfAbsent(quotation, before);
        }
        last = quotation;
        block = here;
      }
    }
  }
}
