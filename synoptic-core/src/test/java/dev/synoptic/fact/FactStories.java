package dev.synoptic.fact;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Fact;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.PageType;
import dev.synoptic.model.Published;
import dev.synoptic.model.Stated;
import dev.synoptic.model.Synopsis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Short stories, taken through the whole flow as one story. */
final class FactStories {

  private static final Synoptic SYNOPTIC = new Synoptic();

  private final List<Page> pages = new ArrayList<>();

  private FactStories() {}

  static FactStories of(String published, String text) {
    return new FactStories().and(published, text);
  }

  /** Adds a report; one that is published later has the later letter. */
  FactStories and(String published, String text) {
    var stated =
        new Stated(
            Optional.empty(), Optional.empty(), Published.parse(published), Optional.of("en"));
    String titled = text.contains("\n") ? text : "What is known so far\n\n" + text;
    // The name orders reports of one time, so that letters follow the order of the story.
    String name = published + pages.size() + ".txt";
    pages.add(new Page(Origin.ofPath(name), PageType.TEXT, titled, stated));
    return this;
  }

  List<Fact> aligned() {
    return synopsis().facts();
  }

  private Synopsis synopsis() {
    return SYNOPTIC.compareAsOne(pages).stories().get(0);
  }

  /** Returns the values of each fact that stands so, as "A value, B value". */
  List<String> values(String status) {
    return facts().stream()
        .filter(fact -> fact.startsWith(status))
        .map(fact -> fact.substring(fact.indexOf(": ") + 2))
        .toList();
  }

  /** Returns each fact as "status label: A value, B value". */
  List<String> facts() {
    Synopsis synopsis = synopsis();
    return synopsis.facts().stream()
        .map(
            fact ->
                fact.status().name().toLowerCase(Locale.ROOT)
                    + " "
                    + fact.about()
                    + ": "
                    + fact.values().stream()
                        .map(
                            v ->
                                v.span().report().letters()
                                    + " "
                                    + synopsis.story().words(v.span()))
                        .collect(Collectors.joining(", ")))
        .toList();
  }
}
