package dev.synoptic.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
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

  private final ParsedMarkup page;
  private final HeadNotes notes;
  private final List<PageTree.Frame> frames = new ArrayList<>();
  private final List<PageBlock> blocks = new ArrayList<>();

  /** The sentences that a card interrupts, innermost first. */
  private final Deque<Interrupted> interrupted = new ArrayDeque<>();

  private MappedWriter writer = new MappedWriter();
  private int current = -1;
  private int linkDepth;
  private int linkStart;
  private int linkChars;

  /** The element in which a picture was last seen. */
  private int imageElement = -1;

  /** Line breaks since the last block, in the same element. */
  private int breaks;

  /** A sentence as far as it was read when {@code card} opened in the middle of it. */
  private record Interrupted(
      Element card, MappedWriter writer, int linkDepth, int linkStart, int linkChars, int breaks) {}

  private PageReader(ParsedMarkup page, HeadNotes notes) {
    this.page = page;
    this.notes = notes;
  }

  /**
   * Returns the blocks of {@code page}; what it says of itself is noted in {@code notes}, so that
   * one walk serves both.
   */
  static PageTree read(ParsedMarkup page, HeadNotes notes) {
    var reader = new PageReader(page, notes);
    page.document().filter(reader);
    return new PageTree(reader.frames, reader.readable());
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
    // Between elements stands white space; pages have as many pieces of it as of text.
    if (!writer.isEmpty() || !node.getWholeText().isBlank()) {
      page.write(writer, node);
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
    notes.note(element, tag);
    if (tag.equals("head")) {
      notes.noteAll(element);
    }
    if (UNSEEN.contains(tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    boolean block = isBlock(element);
    if (block) {
      flush(false);
      openFrame(element);
    } else if (!writer.isEmpty() && HoverCards.interrupts(element)) {
      interrupt(element);
    }
    if (tag.equals("a") && (block || element.hasAttr("href"))) {
      openLink();
    }
    return FilterResult.CONTINUE;
  }

  private void openFrame(Element element) {
    frames.add(new PageTree.Frame(element, current, blocks.size(), blocks.size()));
    current = frames.size() - 1;
  }

  /** The sentence goes on behind the card. */
  private void interrupt(Element card) {
    interrupted.push(new Interrupted(card, writer, linkDepth, linkStart, linkChars, breaks));
    writer = new MappedWriter();
    linkDepth = 0;
    linkChars = 0;
    breaks = 0;
    openFrame(card);
  }

  private void resume() {
    flush(false);
    closeFrame();
    Interrupted sentence = interrupted.pop();
    writer = sentence.writer();
    linkDepth = sentence.linkDepth();
    linkStart = sentence.linkStart();
    linkChars = sentence.linkChars();
    breaks = sentence.breaks();
  }

  private void openLink() {
    if (linkDepth == 0) {
      linkStart = writer.length();
    }
    linkDepth++;
  }

  private void close(Element element) {
    if (!interrupted.isEmpty() && interrupted.getFirst().card().equals(element)) {
      resume();
      return;
    }
    boolean link = element.normalName().equals("a") && element.hasAttr("href");
    if (isBlock(element)) {
      flush(false);
      closeFrame();
    }
    if (link && linkDepth > 0) {
      linkDepth--;
      if (linkDepth == 0) {
        linkChars += Math.max(0, writer.length() - linkStart);
      }
    }
  }

  private void closeFrame() {
    PageTree.Frame frame = frames.get(current);
    if (frame.first() == blocks.size()) {
      drop(current);
    } else {
      int end = blocks.size();
      frames.set(current, new PageTree.Frame(frame.element(), frame.parent(), frame.first(), end));
    }
    current = frame.parent();
  }

  /** Elements without text say nothing, and pages are full of them. */
  private void drop(int last) {
    frames.remove(last);
    imageElement = imageElement == last ? -1 : imageElement;
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
