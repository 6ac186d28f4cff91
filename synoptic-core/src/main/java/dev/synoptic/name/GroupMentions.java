package dev.synoptic.name;

import dev.synoptic.model.Mention;
import dev.synoptic.model.NameKind;
import dev.synoptic.model.WordClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds which organisation "the company", "the council", "the ministry" means: one of whose name
 * the noun is a part, or that the report says is one ("Greenloop, a recycling firm"), and that came
 * in before. Several of a kind leave it open, unless the text speaks of just one of them here.
 */
final class GroupMentions {

  /** Sentences over which the noun means the organisation that was named last. */
  private static final int NEAR = 2;

  /** More organisations of one kind than any report has. */
  private static final int MOST = 50;

  private static final List<String> COMPANY = List.of("company", "firm", "business");

  private final ReportWords words;
  private final Gazetteer lists;
  private final Grammar grammar;
  private final Neighbours neighbours;
  private final boolean[] taken;
  private final RoleWords roles = RoleWords.english();
  private final Map<String, List<Named>> byNoun = new HashMap<>();
  private final Map<Named, Integer> lastSentence = new HashMap<>();

  /**
   * @param taken which tokens are mentions; filled with those that are found
   */
  GroupMentions(ReportWords words, Gazetteer lists, Grammar grammar, boolean[] taken) {
    this.words = words;
    this.lists = lists;
    this.grammar = grammar;
    this.neighbours = new Neighbours(words, lists);
    this.taken = taken;
  }

  /** Gives the mentions by noun to those of {@code events} that are organisations. */
  void resolve(List<Event> events) {
    var named = new ArrayList<Event>();
    for (Event event : events) {
      if (event.who() != null && event.who().kind() == NameKind.ORGANISATION) {
        named.add(event);
      }
    }
    named.sort(Comparator.comparingInt(Event::first));
    int next = 0;
    for (int t = 0; t + 1 < words.size() && !named.isEmpty(); t++) {
      while (next < named.size() && named.get(next).first() <= t) {
        meet(named.get(next++));
      }
      if (words.normal(t).equals("the") && isNoun(t + 1) && !taken[t] && !taken[t + 1]) {
        mention(t);
      }
    }
  }

  private boolean isNoun(int t) {
    return words.isWord(t)
        && !words.isCapital(t)
        && grammar.classOf(t) == WordClass.NOUN
        && words.together(t - 1, t)
        && !(words.together(t, t + 1) && grammar.classOf(t + 1) == WordClass.NOUN)
        && !(words.together(t, t + 1) && words.isCapital(t + 1));
  }

  private void mention(int t) {
    Named found = only(words.normal(t + 1), words.sentenceOf(t));
    if (found != null) {
      found.add(words.range(t, t + 2), Mention.Form.ROLE);
      Arrays.fill(taken, t, t + 2, true);
      lastSentence.put(found, words.sentenceOf(t));
    }
  }

  private @Nullable Named only(String noun, int sentence) {
    List<Named> all = byNoun.getOrDefault(noun, List.of());
    if (all.size() == 1) {
      return all.get(0);
    }
    Named found = null;
    for (Named one : all) {
      if (sentence - lastSentence.getOrDefault(one, -MOST) <= NEAR) {
        if (found != null) {
          return null;
        }
        found = one;
      }
    }
    return found;
  }

  private void meet(Event event) {
    Named who = event.who();
    if (who == null) {
      return;
    }
    if (lastSentence.put(who, words.sentenceOf(event.first())) == null) {
      List<String> parts = who.parts();
      add(parts.get(0), who);
      add(parts.get(parts.size() - 1), who);
      for (String noun : roles.bodies(parts.get(parts.size() - 1))) {
        add(noun, who);
      }
      if (parts.contains("&")) {
        roles.bodies("&").forEach(noun -> add(noun, who));
      }
    }
    said(event, who);
    apposed(event, who);
  }

  /** The words before a name in apposition are a mention too: "the supplier, Greenloop, said". */
  private void apposed(Event event, Named who) {
    int noun = event.first() - 2;
    boolean apposed =
        words.is(event.first() - 1, ",")
            && (words.is(event.end(), ",") || words.is(event.end(), "."))
            && words.together(noun - 1, event.end())
            && grammar.classOf(noun) == WordClass.NOUN;
    int from = noun;
    while (apposed
        && noun - from < 5
        && words.together(from - 1, noun)
        && isDescription(from - 1)) {
      from--;
    }
    if (apposed && words.normal(from - 1).equals("the") && !taken[noun] && !taken[from - 1]) {
      int first = noun == from ? from - 1 : noun;
      who.add(words.range(first, noun + 1), Mention.Form.ROLE);
      Arrays.fill(taken, first, noun + 1, true);
      add(words.normal(noun), who);
    }
  }

  /** Learns from "Greenloop, a recycling firm," and "the recycling firm Greenloop". */
  private void said(Event event, Named who) {
    if (neighbours.tellsCompany(event.first(), event.end())) {
      COMPANY.forEach(noun -> add(noun, who));
    }
    int before = event.first() - 1;
    if (words.together(before, event.first()) && isBody(before)) {
      add(words.normal(before), who);
    }
    boolean article =
        words.is(event.end(), ",")
            && (words.normal(event.end() + 1).startsWith("a")
                || words.normal(event.end() + 1).equals("the"));
    for (int t = event.end() + 2; article && t < event.end() + 8; t++) {
      if (!words.together(event.first(), t) || !isDescription(t)) {
        return;
      }
      if (isBody(t) && !isDescription(t + 1)) {
        add(words.normal(t), who);
        return;
      }
    }
  }

  private boolean isDescription(int t) {
    return words.isWord(t)
        && (grammar.classOf(t) == WordClass.NOUN
            || grammar.classOf(t) == WordClass.ADJECTIVE
            || grammar.classOf(t) == WordClass.PROPER);
  }

  private boolean isBody(int t) {
    String word = words.normal(t);
    return !words.isCapital(t) && (lists.in("organisation", word) || roles.in("bodies", word));
  }

  private void add(String noun, Named who) {
    List<Named> all = byNoun.computeIfAbsent(noun, n -> new ArrayList<>());
    if (all.size() < MOST && !all.contains(who)) {
      all.add(who);
    }
  }
}
