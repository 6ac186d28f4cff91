package dev.synoptic.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The elements in which a page speaks of itself, noted while the page is read. For one page. */
final class HeadNotes {

  private final List<Element> metas = new ArrayList<>();
  private final List<Element> scripts = new ArrayList<>();
  private final List<Element> links = new ArrayList<>();
  private @Nullable Element time;
  private @Nullable Element marked;

  /** Notes {@code element}, named {@code tag}, where it is one of them. */
  void note(Element element, String tag) {
    switch (tag) {
      case "meta" -> metas.add(element);
      case "script" -> scripts.add(element);
      case "link" -> links.add(element);
      case "time" -> noteTime(element);
      default -> {
        // Says nothing about the page.
      }
    }
  }

  /** Notes what stands in {@code head}, which no reader sees. */
  void noteAll(Element head) {
    head.forEach(element -> note(element, element.normalName()));
  }

  private void noteTime(Element element) {
    if (element.hasAttr("datetime")) {
      time = time == null ? element : time;
      boolean published = element.attr("itemprop").contains("datePublished");
      marked = marked == null && published ? element : marked;
    }
  }

  /** Returns the {@code meta} elements. */
  List<Element> metas() {
    return metas;
  }

  /** Returns the {@code script} elements. */
  List<Element> scripts() {
    return scripts;
  }

  /** Returns the {@code link} elements. */
  List<Element> links() {
    return links;
  }

  /** Returns the first {@code time} that states a date for programs. */
  Optional<Element> time() {
    return Optional.ofNullable(time);
  }

  /** Returns the first of them that microdata call the day of publication. */
  Optional<Element> markedTime() {
    return Optional.ofNullable(marked);
  }
}
