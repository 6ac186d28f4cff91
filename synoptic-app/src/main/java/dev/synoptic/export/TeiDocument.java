package dev.synoptic.export;

import dev.synoptic.model.Comparison;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes synopses as TEI P5, the format of critical editions: every report a witness, every quote
 * an apparatus by parallel segmentation. One story makes a {@code TEI} document, several a {@code
 * teiCorpus} of them.
 */
public final class TeiDocument {

  /** The namespace of TEI P5. */
  private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

  private final Xml xml;

  private TeiDocument(Xml xml) {
    this.xml = xml;
  }

  /**
   * Writes the document.
   *
   * @throws IOException where {@code out} fails
   */
  public static void write(Comparison comparison, Writer out) throws IOException {
    var document = new TeiDocument(new Xml(out));
    List<Synopsis> stories = comparison.stories();
    if (stories.size() > 1) {
      document.corpus(comparison);
    } else if (stories.isEmpty()) {
      document.nothing(comparison);
    } else {
      document.story(stories.get(0), comparison, new TeiIds(""), true);
    }
  }

  private void corpus(Comparison comparison) throws IOException {
    xml.open("teiCorpus", "xmlns", NAMESPACE);
    new TeiHeader(xml).ofCorpus(comparison);
    int number = 0;
    for (Synopsis synopsis : comparison.stories()) {
      number++;
      story(synopsis, comparison, new TeiIds("s" + number + "."), false);
    }
    xml.close();
  }

  private void story(Synopsis synopsis, Comparison comparison, TeiIds ids, boolean alone)
      throws IOException {
    var texts = new StoryTexts(synopsis.story());
    xml.open("TEI", "xmlns", alone ? NAMESPACE : "");
    new TeiHeader(xml).ofStory(synopsis, texts, ids, alone ? comparison.alone() : List.of());
    xml.open("text").open("body");
    new TeiStory(xml, synopsis, texts, ids).write();
    xml.close().close().close();
  }

  /** TEI wants a body even where nothing could be laid side by side. */
  private void nothing(Comparison comparison) throws IOException {
    xml.open("TEI", "xmlns", NAMESPACE);
    new TeiHeader(xml).ofCorpus(comparison);
    xml.open("text").open("body");
    xml.element("p", "No two reports tell of one event.");
    xml.close().close().close();
  }
}
