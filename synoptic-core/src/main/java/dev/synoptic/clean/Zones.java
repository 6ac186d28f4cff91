package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which parts of a page are marked as something else than a report: by their tag, their role, or
 * the name the page gives them. A mark is believed only of parts that do not hold the bulk of the
 * page's prose, since pages also name their frames after what stands in them.
 */
final class Zones {

  /** The part of the page's prose that no menu, promotion or list of links holds. */
  private static final double MAX_SHARE = 0.5;

  /** Comments and notices on cookies may well hold most of it. */
  private static final double MAX_BULKY_SHARE = 0.9;

  /** Where more of the prose is hidden, it is the report, which a script shows in steps. */
  private static final double MAX_HIDDEN_SHARE = 0.35;

  /** What is marked as a report's body and holds so much of the prose is believed. */
  private static final double MIN_BODY_SHARE = 0.2;

  /** A box with a form has so many blocks, and so many characters of prose, at most. */
  private static final int BOX_BLOCKS = 5;

  private static final int BOX_PROSE = 300;
  private static final double BOX_SHARE = 0.2;

  /** What figures hold beside pictures. */
  private static final Set<String> FRAMED = Set.of("table", "blockquote");

  private final PageTree tree;
  private final MarkupHints hints;
  private final boolean[] holdsBody;

  /** The figures that frame a table or a quotation, which is the report and no picture. */
  private final BitSet framing = new BitSet();

  /** The boxes that say a sentence and have a form to answer in. */
  private final BitSet asking = new BitSet();

  /** The parts that no reader sees. */
  private final BitSet hidden = new BitSet();

  private final List<Optional<AsideKind>> kinds = new ArrayList<>();
  private final List<Boolean> bodies = new ArrayList<>();
  private final List<MarkupHints.Hint> named = new ArrayList<>();
  private final Map<String, MarkupHints.Hint> known = new HashMap<>();

  Zones(PageTree tree, MarkupHints hints) {
    this.tree = tree;
    this.hints = hints;
    this.holdsBody = new boolean[tree.size()];
    markFramesAndBoxes();
    markHidden();
    for (int element = 0; element < tree.size(); element++) {
      named.add(hint(tree.element(element)));
    }
    markBodies();
    for (int element = 0; element < tree.size(); element++) {
      kinds.add(zone(element));
    }
  }

  /** Returns what {@code element} is marked as, itself or by what it stands in. */
  Optional<AsideKind> kind(int element) {
    return kinds.get(element);
  }

  /** Returns whether {@code element} is marked as a report's body. */
  boolean isBody(int element) {
    return bodies.get(element);
  }

  private void markFramesAndBoxes() {
    for (int element = 0; element < tree.size(); element++) {
      String tag = tree.tag(element);
      if (FRAMED.contains(tag)) {
        markFigure(element);
      } else if (tag.equals("form")) {
        markBox(element);
      }
    }
  }

  private void markFigure(int framed) {
    for (int at = tree.parent(framed); at >= 0; at = tree.parent(at)) {
      if (tree.tag(at).equals("figure")) {
        framing.set(at);
        return;
      }
    }
  }

  private void markBox(int form) {
    int box = tree.parent(form);
    for (int at = box; at >= 0 && isBox(at); at = tree.parent(at)) {
      box = at;
    }
    if (box >= 0 && isBox(box) && tree.prose(box) > tree.prose(form)) {
      asking.set(box);
    }
  }

  private boolean isBox(int element) {
    return tree.end(element) - tree.first(element) <= BOX_BLOCKS
        && tree.prose(element) <= BOX_PROSE
        && share(element) < BOX_SHARE;
  }

  private void markBodies() {
    for (int element = 0; element < tree.size(); element++) {
      boolean body = isBodyMark(element);
      bodies.add(body);
      if (body && share(element) >= MIN_BODY_SHARE) {
        for (int at = element; at >= 0 && !holdsBody[at]; at = tree.parent(at)) {
          holdsBody[at] = true;
        }
      }
    }
  }

  private boolean isBodyMark(int element) {
    MarkupHints.Hint hint = named.get(element);
    return hint.body() && hint.kind().isEmpty()
        || tree.element(element).attributes().get("itemprop").equals("articleBody");
  }

  private double share(int element) {
    return tree.prose() == 0 ? 0 : (double) tree.prose(element) / tree.prose();
  }

  private MarkupHints.Hint hint(Element element) {
    if (element.attributesSize() == 0) {
      return MarkupHints.Hint.NONE;
    }
    String classes = element.attributes().get("class");
    String id = element.attributes().get("id");
    if (id.isEmpty()) {
      // A menu's items share their class.
      return classes.isEmpty() ? MarkupHints.Hint.NONE : known.computeIfAbsent(classes, hints::of);
    }
    return hints.of(classes + " " + id);
  }

  private Optional<AsideKind> zone(int element) {
    int parent = tree.parent(element);
    if (parent >= 0 && kinds.get(parent).isPresent()) {
      return kinds.get(parent);
    }
    Optional<AsideKind> own = own(element);
    return own.filter(kind -> isBelieved(element));
  }

  private boolean isBelieved(int element) {
    String tag = tree.tag(element);
    if (tag.equals("body") || tag.equals("html") || tag.equals("main") || holdsBody[element]) {
      return false;
    }
    double limit = isBulky(tree.element(element)) ? MAX_BULKY_SHARE : MAX_SHARE;
    return share(element) < limit;
  }

  private static boolean isBulky(Element element) {
    String name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return name.contains("comment")
        || name.contains("disqus")
        || name.contains("cookie")
        || name.contains("consent")
        || name.contains("gdpr")
        || name.contains("privacy");
  }

  private Optional<AsideKind> own(int number) {
    Element element = tree.element(number);
    Optional<AsideKind> hinted = named.get(number).kind();
    if (HoverCards.is(element) || element.normalName().equals("span")) {
      // Spans are parts of sentences; only those that interrupt one are parts of the page.
      return hinted.or(() -> Optional.of(AsideKind.OTHER));
    }
    if (asking.get(number)) {
      return hinted.or(() -> Optional.of(AsideKind.PROMOTION));
    }
    switch (element.normalName()) {
      case "nav", "footer", "form", "button", "menu", "fieldset", "label" -> {
        return Optional.of(AsideKind.NAVIGATION);
      }
      case "figcaption" -> {
        return Optional.of(AsideKind.CAPTION);
      }
      case "figure" -> {
        return framing.get(number) ? hinted : Optional.of(AsideKind.CAPTION);
      }
      case "aside" -> {
        return hinted.or(() -> Optional.of(AsideKind.OTHER));
      }
      default -> {
        return byRole(element).or(() -> hinted).or(() -> hiddenKind(number));
      }
    }
  }

  private void markHidden() {
    int prose = 0;
    for (int element = 0; element < tree.size(); element++) {
      int parent = tree.parent(element);
      boolean inside = parent >= 0 && hidden.get(parent);
      if (inside || tree.element(element).hasAttr("hidden")) {
        hidden.set(element);
        prose += inside ? 0 : tree.prose(element);
      }
    }
    if (prose > MAX_HIDDEN_SHARE * tree.prose()) {
      hidden.clear();
    }
  }

  private Optional<AsideKind> hiddenKind(int element) {
    return hidden.get(element) ? Optional.of(AsideKind.OTHER) : Optional.empty();
  }

  private static Optional<AsideKind> byRole(Element element) {
    return switch (element.attributes().get("role")) {
      case "navigation",
          "search",
          "menu",
          "menubar",
          "dialog",
          "alertdialog",
          "toolbar",
          "tablist" ->
          Optional.of(AsideKind.NAVIGATION);
      case "complementary" -> Optional.of(AsideKind.RELATED);
      default -> Optional.empty();
    };
  }
}
