package dev.synoptic.clean;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Knows the cards that show only while a pointer rests on a word: who an author is, what a term
 * means. They stand in the middle of the sentence whose word they explain.
 */
final class HoverCards {

  /** What such a card is called; a bare "tooltip" is as often the word that it explains. */
  private static final List<String> NAMES =
      List.of(
          "hovercard",
          "hover-card",
          "popover",
          "tooltiptext",
          "tooltip-text",
          "tooltip-content",
          "tooltip-body",
          "tooltip-inner",
          "tooltip__content",
          "tooltip__text",
          "infotip");

  /** What the frame of the word and its card adds to that name. */
  private static final List<String> FRAMES =
      List.of("trigger", "wrap", "target", "container", "toggle", "anchor", "has-", "link", "btn");

  /** A card about a person has a picture and more links than the name. */
  private static final int MIN_LINKS = 2;

  private static final int MAX_DEPTH = 4;

  private HoverCards() {}

  /** Returns whether {@code element}, a span in the middle of a sentence, is one. */
  static boolean interrupts(Element element) {
    return element.normalName().equals("span")
        && mayBe(element)
        && (is(element) || holdsPictureAndLinks(element));
  }

  /** Hardly any role or name has these letters, and each part of a page is asked. */
  private static boolean mayBe(Element element) {
    for (Attribute attribute : element.attributes()) {
      if (attribute.getValue().contains("ove") || attribute.getValue().contains("tip")) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsPictureAndLinks(Element element) {
    int links = 0;
    boolean picture = false;
    for (Node child : innermost(element).childNodes()) {
      links += child.normalName().equals("a") ? 1 : 0;
      picture |= child.normalName().equals("img");
    }
    return picture && links >= MIN_LINKS;
  }

  /** Spans stand in spans that hold nothing else. */
  private static Element innermost(Element element) {
    Element inner = element;
    for (int depth = 0; depth < MAX_DEPTH; depth++) {
      Element only = inner.firstElementChild();
      if (only == null || only.nextElementSibling() != null || !only.normalName().equals("span")) {
        break;
      }
      inner = only;
    }
    return inner;
  }

  /** Returns whether {@code element} is one by its role or its name. */
  static boolean is(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.attributes().get("role").equals("tooltip")) {
      return true;
    }
    String name = element.attributes().get("class");
    return (name.contains("ove") || name.contains("tip")) && isCard(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isCard(String name) {
    return NAMES.stream().anyMatch(name::contains) && FRAMES.stream().noneMatch(name::contains);
  }
}
