package dev.synoptic.clean;

import java.util.Set;

/**
 * Finds the element that holds a page's report: the one that gathers most prose with the fewest
 * links. Prose is counted, not paragraphs, because pages cut paragraphs as they like; links are
 * held against an element because menus and lists of other reports are made of them. The idea is
 * that of maximum subsequence segmentation (Pasternack and Roth, WWW 2009), over elements instead
 * of tokens.
 */
final class ArticleFinder {

  /** What a character of a link costs, in characters of prose. */
  private static final double LINK_COST = 0.6;

  /** What it costs where it makes up a whole line, as in menus and lists of other reports. */
  private static final double LINE_LINK_COST = 4;

  /** What a character of another short line costs. */
  private static final double SHORT_COST = 0.3;

  /** How much the marks of pages weigh against counting. */
  private static final double BODY_WEIGHT = 1.6;

  private static final double ARTICLE_WEIGHT = 1.1;

  /** So many blocks may stand between the title and the report. */
  private static final int NEAR_BLOCKS = 25;

  private static final double BEFORE_TITLE = 0.3;

  /** A marked body inside another is the better one if it holds this share of its prose. */
  private static final double INNER_SHARE = 0.85;

  /** What a marked body must hold, in characters, and as a share of the page's prose. */
  private static final int MIN_BODY_PROSE = 140;

  private static final double MIN_BODY_SHARE = 0.25;
  private static final int MIN_BODY_TEXT = 200;

  /** So many bodies of one make, with so many blocks each at most, are pieces of one report. */
  private static final int MIN_PEERS = 3;

  private static final int MAX_PEER_BLOCKS = 4;

  /** How far out the rest of a report may stand, and what it must bring for its price. */
  private static final int MAX_EXTENSION = 2;

  private static final double MIN_GAIN = 0.4;
  private static final double MAX_PRICE = 0.3;

  /** These hold one paragraph, not a report. */
  private static final Set<String> PARTS =
      Set.of("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "tr");

  private final PageTree tree;
  private final Zones zones;
  private final int[] prose;
  private final int[] costs;
  private final int[] texts;
  private final int title;

  ArticleFinder(PageTree tree, Zones zones, int title) {
    this.tree = tree;
    this.zones = zones;
    this.title = title;
    int count = tree.blocks().size();
    this.prose = new int[count + 1];
    this.costs = new int[count + 1];
    this.texts = new int[count + 1];
    for (int i = 0; i < count; i++) {
      PageBlock block = tree.blocks().get(i);
      boolean free = zones.kind(block.element()).isEmpty();
      int text = free ? block.prose() : 0;
      prose[i + 1] = prose[i] + text;
      texts[i + 1] = texts[i] + (free ? block.words().text().length() - block.linkChars() : 0);
      costs[i + 1] = costs[i] + (free && text == 0 ? cost(i) : 0);
    }
  }

  private int cost(int i) {
    PageBlock block = tree.blocks().get(i);
    int length = block.words().text().length();
    return isLinkLine(i)
            && (isLinkLine(i - 1) || isLinkLine(i - 2) || isLinkLine(i + 1) || isLinkLine(i + 2))
        ? (int) (length * LINE_LINK_COST)
        : (int) (block.linkChars() * LINK_COST + (length - block.linkChars()) * SHORT_COST);
  }

  /** One link line among paragraphs is an interruption; a list of them is something else. */
  private boolean isLinkLine(int i) {
    if (i < 0 || i >= tree.blocks().size()) {
      return false;
    }
    PageBlock block = tree.blocks().get(i);
    return block.linkShare() > 0.8 && !tree.tag(block.element()).equals("p");
  }

  /** Returns the number of the element that holds the report; -1 where there is no prose. */
  int find() {
    int body = markedBody();
    if (body >= 0) {
      return extended(together(body));
    }
    int best = best();
    return best >= 0 && zones.isBody(best) ? together(best) : best;
  }

  private int best() {
    int best = -1;
    double most = 0;
    for (int element = 0; element < tree.size(); element++) {
      double score = PARTS.contains(tree.tag(element)) ? 0 : score(element);
      // On a tie the inner element is the better one, and it comes later.
      if (score > 0 && score >= most) {
        most = score;
        best = element;
      }
    }
    return best;
  }

  /** Returns the element that the page marks as the report's body and that can be it; else -1. */
  private int markedBody() {
    int body = -1;
    for (int element = 0; element < tree.size(); element++) {
      if (!zones.isBody(element) || zones.kind(element).isPresent() || !isPlausible(element)) {
        continue;
      }
      boolean inner = body >= 0 && tree.end(element) <= tree.end(body);
      double least = body < 0 ? 0 : prose(body) * (inner ? INNER_SHARE : 1.0);
      if (body < 0 || prose(element) >= least && (inner || prose(element) > prose(body))) {
        body = element;
      }
    }
    return body;
  }

  private boolean isPlausible(int element) {
    int all = prose[prose.length - 1];
    boolean bulk = prose(element) >= MIN_BODY_PROSE && prose(element) >= all * MIN_BODY_SHARE;
    int gap = tree.first(element) - title - 1;
    boolean below = title >= 0 && tree.end(element) > title && gap <= NEAR_BLOCKS / 2;
    boolean some = tree.sum(texts, element) >= MIN_BODY_TEXT;
    return (bulk || below && some) && nearness(element) == 1;
  }

  /**
   * Pages that are built of components mark each paragraph or two as a body; then the report is
   * what holds them all. In a list of posts, each has its headline, which is a link.
   */
  private int together(int body) {
    String make = tree.element(body).className();
    int first = tree.first(body);
    int end = tree.end(body);
    int peers = 0;
    for (int at = 0; at < tree.size() && prose(body) * 2 < prose[prose.length - 1]; at++) {
      boolean few = tree.end(at) - tree.first(at) <= MAX_PEER_BLOCKS;
      if (zones.isBody(at) && few && tree.element(at).className().equals(make)) {
        peers++;
        first = Math.min(first, tree.first(at));
        end = Math.max(end, tree.end(at));
      }
    }
    int around = body;
    while (around >= 0 && (tree.first(around) > first || tree.end(around) < end)) {
      around = tree.parent(around);
    }
    return peers < MIN_PEERS || around < 0 || holdsHeadlines(first, end) ? body : around;
  }

  private boolean holdsHeadlines(int first, int end) {
    for (int i = first; i < end; i++) {
      String tag = tree.tag(tree.blocks().get(i).element());
      boolean heading = tag.length() == 2 && tag.charAt(0) == 'h';
      if (heading && tree.blocks().get(i).linkShare() > 0.8) {
        return true;
      }
    }
    return false;
  }

  /** Returns {@code body}, or an element close around it where the report goes on beside it. */
  private int extended(int body) {
    int best = body;
    int at = body;
    for (int level = 0; level < MAX_EXTENSION; level++) {
      at = tree.parent(at);
      if (at < 0) {
        break;
      }
      int gain = prose(at) - prose(best);
      int price = tree.sum(costs, at) - tree.sum(costs, best);
      if (gain > prose(best) * MIN_GAIN && price < gain * MAX_PRICE) {
        best = at;
      }
    }
    return best;
  }

  /** Returns how much free prose {@code element} holds. */
  int prose(int element) {
    return tree.sum(prose, element);
  }

  double score(int element) {
    double score = tree.sum(prose, element) - tree.sum(costs, element);
    if (score <= 0) {
      return 0;
    }
    double weight = zones.isBody(element) ? BODY_WEIGHT : 1;
    weight *= tree.tag(element).equals("article") ? ARTICLE_WEIGHT : 1;
    return score * weight * nearness(element);
  }

  /** A report stands around its title or soon after it. */
  private double nearness(int element) {
    if (title < 0) {
      return 1;
    }
    if (tree.end(element) <= title) {
      return BEFORE_TITLE;
    }
    int gap = Math.max(0, tree.first(element) - title - 1);
    return gap <= NEAR_BLOCKS ? 1 : Math.max(BEFORE_TITLE, (double) NEAR_BLOCKS / gap);
  }
}
