package dev.synoptic.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads a parsed HTML page into blocks. The walk is a loop, so nesting costs no stack. */
final class PageReader implements NodeFilter {

  /** What a reader of the page does not see as text. */
  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "map",
          "select",
          "datalist",
          "textarea",
          "frameset",
          "noframes",
          "applet",
          "progress",
          "meter",
          "dialog",
          "input");

  /** Inline by the standard, but never a part of the sentence around them. */
  private static final Set<String> APART = Set.of("button", "label", "summary", "time-ago");

  /** From this share of links on, prose among them shows that the page is broken. */
  private static final double ALL_LINKS = 0.9;

  private final SourceAligner aligner;
  private final List<Element> elements = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();
  private final List<Integer> firsts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<PageBlock> blocks = new ArrayList<>();

  private final MappedWriter writer = new MappedWriter();
  private int current = -1;
  private int linkDepth;
  private int linkStart;
  private int linkChars;

  /** The element in which a picture was last seen. */
  private int imageElement = -1;

  /** Line breaks since the last block, in the same element. */
  private int breaks;

  private PageReader(String source) {
    this.aligner = new SourceAligner(source);
  }

  /** Returns the blocks of {@code document}, which was parsed from {@code source}. */
  static PageTree read(Document document, String source) {
    var reader = new PageReader(source);
    document.filter(reader);
    return new PageTree(
        reader.elements, reader.parents, reader.firsts, reader.ends, reader.readable());
  }

  /** A link that is never closed makes all after it a link; then links mean nothing. */
  private List<PageBlock> readable() {
    long text = 0;
    long links = 0;
    boolean prose = false;
    for (PageBlock block : blocks) {
      text += block.words().text().length();
      links += block.linkChars();
      prose |= block.linkShare() > 0.5 && block.unlinked().prose() > 0;
    }
    return prose && links > text * ALL_LINKS
        ? blocks.stream().map(PageBlock::unlinked).toList()
        : blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !element.normalName().equals("br")) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void text(TextNode node) {
    Range range = node.sourceRange();
    String text = node.getWholeText();
    if (range.isTracked()) {
      aligner.write(writer, text, range.startPos(), range.endPos());
    } else {
      writer.loose(text);
    }
  }

  private FilterResult open(Element element) {
    String tag = element.normalName();
    if (tag.equals("br")) {
      flush(true);
      return FilterResult.CONTINUE;
    }
    if (tag.equals("img") || tag.equals("picture") || tag.equals("amp-img")) {
      imageElement = current;
    }
    if (UNSEEN.contains(tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isBlock(element)) {
      flush(false);
      parents.add(current);
      current = elements.size();
      elements.add(element);
      firsts.add(blocks.size());
      ends.add(blocks.size());
    } else if (tag.equals("a") && element.hasAttr("href")) {
      openLink();
    }
    if (isBlock(element) && tag.equals("a")) {
      openLink();
    }
    return FilterResult.CONTINUE;
  }

  private void openLink() {
    if (linkDepth == 0) {
      linkStart = writer.length();
    }
    linkDepth++;
  }

  private void close(Element element) {
    boolean link = element.normalName().equals("a") && element.hasAttr("href");
    if (isBlock(element)) {
      flush(false);
      ends.set(current, blocks.size());
      current = parents.get(current);
    }
    if (link && linkDepth > 0) {
      linkDepth--;
      if (linkDepth == 0) {
        linkChars += Math.max(0, writer.length() - linkStart);
      }
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || APART.contains(element.normalName()) || element.parent() == null;
  }

  /** Ends the block that is being written. */
  private void flush(boolean lineBreak) {
    if (linkDepth > 0) {
      linkChars += Math.max(0, writer.length() - linkStart);
      linkStart = 0;
    }
    MappedText words = writer.take();
    if (!words.isEmpty()) {
      int links = Math.min(linkChars, words.text().length());
      Line line = Line.of(words.text());
      boolean image = imageElement == current;
      blocks.add(new PageBlock(words, line, Math.max(0, current), links, breaks == 1, image));
    }
    linkChars = 0;
    if (!lineBreak) {
      breaks = 0;
    } else {
      breaks = words.isEmpty() ? breaks + 1 : 1;
    }
  }
}
