package dev.synoptic.clean;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * A page as a tree, whose text nodes can be written with their places in the source.
 *
 * <p>The parser is given the page's skeleton where there is one, which halves the time of parsing;
 * else the whole page, keeping places as it goes. Both give the same text.
 */
final class ParsedMarkup {

  private final Document document;
  private final Optional<Skeleton> skeleton;
  private final SourceAligner aligner;

  private ParsedMarkup(String source, Document document, Optional<Skeleton> skeleton) {
    this.document = document;
    this.skeleton = skeleton;
    this.aligner = new SourceAligner(source);
  }

  /** Returns the tree of {@code source}. */
  static ParsedMarkup of(String source) {
    Optional<Skeleton> skeleton = Skeleton.of(source);
    if (skeleton.isEmpty()) {
      return whole(source);
    }
    try {
      Document document = Parser.htmlParser().parseInput(skeleton.get().markup(), "");
      return new ParsedMarkup(source, document, skeleton);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return whole(source);
    }
  }

  /**
   * Returns the tree of {@code source}, parsed as it stands. The parser fails on some markup that
   * is broken in several ways at once (formatting elements open inside what was never closed); its
   * parser for XML knows no such elements, and what it makes of the page still has the page's words
   * in their order.
   */
  static ParsedMarkup whole(String source) {
    return new ParsedMarkup(source, tracked(source), Optional.empty());
  }

  private static Document tracked(String source) {
    try {
      return Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Parser.xmlParser().setTrackPosition(true).parseInput(source, "");
    }
  }

  /** Returns the tree; the text in it may be numbers, which {@link #write} resolves. */
  Document document() {
    return document;
  }

  /** Writes the words of {@code node}. */
  void write(MappedWriter writer, TextNode node) {
    String text = node.getWholeText();
    if (skeleton.isPresent()) {
      skeleton.get().write(aligner, writer, text);
      return;
    }
    Range range = node.sourceRange();
    if (range.isTracked()) {
      aligner.write(writer, text, range.startPos(), range.endPos());
    } else {
      writer.loose(text);
    }
  }

  /** Returns what the page's head gives as its title; no text where it gives none. */
  MappedText title() {
    for (Element title : document.head().getElementsByTag("title")) {
      var writer = new MappedWriter();
      title.textNodes().forEach(node -> write(writer, node));
      MappedText words = writer.take();
      if (!words.isEmpty()) {
        return words;
      }
    }
    return MappedText.EMPTY;
  }
}
