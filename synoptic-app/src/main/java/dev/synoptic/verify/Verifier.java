package dev.synoptic.verify;

import dev.synoptic.json.JsonTree;
import dev.synoptic.model.CodePoints;
import dev.synoptic.model.ContentId;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.source.Input;
import dev.synoptic.source.PageFiles;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * Checks a synopsis as a stranger would: reads each source again, follows each run of the map from
 * the report's text to the source, and compares the words of every span with the text it names.
 */
public final class Verifier {

  private static final String KNOWN_FORMAT = "synoptic/1";

  private final KeptPages kept;
  private final Map<String, Input> read = new HashMap<>();
  private final List<String> unread = new ArrayList<>();
  private int reports;
  private int spans;

  /** Sets up a check of reports that came from files. */
  public Verifier() {
    this((origin, sha256) -> Optional.empty());
  }

  /** Sets up a check that takes what came over the web from {@code kept}. */
  public Verifier(KeptPages kept) {
    this.kept = kept;
  }

  /** Returns what holds of {@code documents}: synopses, or stories of JSON Lines. */
  public Verdict verify(List<JsonTree> documents) {
    try {
      if (documents.isEmpty()) {
        throw new Fault("the file holds no synopsis");
      }
      for (JsonTree document : documents) {
        document(document);
      }
      return new Verdict(reports, spans, Optional.empty(), unread);
    } catch (Fault fault) {
      return new Verdict(reports, spans, Optional.of(fault.words), unread);
    }
  }

  private void document(JsonTree document) throws Fault {
    if (document.field("reports").isPresent()) {
      story(document);
      return;
    }
    String format = document.text("format").orElse("none");
    if (!format.equals(KNOWN_FORMAT)) {
      throw new Fault("format is " + format + "; this program reads " + KNOWN_FORMAT);
    }
    for (JsonTree story : list(document, "stories")) {
      story(story);
    }
    for (JsonTree report : list(document, "alone")) {
      report(report);
    }
  }

  private void story(JsonTree story) throws Fault {
    var texts = new HashMap<String, Counted>();
    for (JsonTree report : list(story, "reports")) {
      texts.put(required(report, "id"), report(report));
    }
    spans(story, texts, "story " + story.text("id").orElse("without id"));
  }

  /** Walks everything below {@code tree}: whatever has the fields of a span must be one. */
  private void spans(JsonTree tree, Map<String, Counted> texts, String where) throws Fault {
    if (tree.isObject() && tree.field("start").isPresent() && tree.text("report").isPresent()) {
      span(tree, texts, where);
    }
    for (JsonTree item : tree.items()) {
      spans(item, texts, where);
    }
  }

  private void span(JsonTree span, Map<String, Counted> texts, String where) throws Fault {
    String siglum = required(span, "report");
    Counted text = texts.get(siglum);
    if (text == null) {
      throw new Fault(where + ": a span names report " + siglum + ", which is not there");
    }
    String words = required(span, "text");
    String found = text.slice(number(span, "start"), number(span, "end"), where);
    if (!found.equals(words)) {
      throw new Fault(
          where
              + ", report "
              + siglum
              + ", "
              + number(span, "start")
              + " to "
              + number(span, "end")
              + ": the span says “"
              + words
              + "”, the text “"
              + found
              + "”");
    }
    spans++;
  }

  private Counted report(JsonTree report) throws Fault {
    Counted text = Counted.of(required(report, "text"));
    String name = report.text("path").or(() -> report.text("url")).orElse("a report without path");
    Optional<String> markup = source(report, name);
    if (markup.isEmpty()) {
      unread.add(name);
      return text;
    }
    Counted source = Counted.of(markup.get());
    for (JsonTree segment : list(report, "segments")) {
      segment(segment, text, source, name);
    }
    for (JsonTree aside : list(report, "aside")) {
      source.slice(number(aside, "sourceStart"), number(aside, "sourceEnd"), name);
    }
    reports++;
    return text;
  }

  /** Returns the report's source; empty where it came over the web and nobody has kept it. */
  private Optional<String> source(JsonTree report, String name) throws Fault {
    Optional<String> hash = report.text("sourceSha256");
    Optional<String> path = report.text("path");
    if (path.isEmpty()) {
      var origin = new Origin(Optional.empty(), report.text("url"), report.text("inputId"));
      return hash.flatMap(sha256 -> kept.page(origin, sha256));
    }
    String markup = file(report, path.get(), name);
    if (hash.isPresent() && !hash.get().equals(ContentId.sha256(markup))) {
      throw new Fault(name + ": the source has changed since the synopsis was written");
    }
    return Optional.of(markup);
  }

  private String file(JsonTree report, String path, String name) throws Fault {
    Input input =
        read.computeIfAbsent(
            PageFiles.fileOf(path),
            f -> PageFiles.read(List.of(f), InputStream.nullInputStream(), files -> {}));
    return input.pages().stream()
        .filter(p -> p.origin().path().equals(Optional.of(path)))
        .filter(p -> p.origin().inputId().equals(report.text("inputId")))
        .findFirst()
        .map(Page::markup)
        .orElseThrow(() -> new Fault(name + ": the source is no longer there"));
  }

  private static void segment(JsonTree segment, Counted text, Counted source, String name)
      throws Fault {
    String clean = text.slice(number(segment, "start"), number(segment, "end"), name);
    String raw = source.slice(number(segment, "sourceStart"), number(segment, "sourceEnd"), name);
    boolean holds =
        clean.equals(raw)
            || (clean.isBlank() && collapsed(raw).isBlank())
            || clean.equals(Parser.unescapeEntities(raw, false));
    if (!holds) {
      throw new Fault(
          name
              + ", "
              + number(segment, "start")
              + " to "
              + number(segment, "end")
              + ": the text says “"
              + clean
              + "”, the source “"
              + raw
              + "”");
    }
  }

  /** A space of the text may stand for white space written as entities. */
  private static String collapsed(String raw) {
    return Parser.unescapeEntities(raw, false).replace('\u00A0', ' ');
  }

  private static List<JsonTree> list(JsonTree tree, String field) throws Fault {
    return tree.field(field)
        .orElseThrow(() -> new Fault("no field \"" + field + "\" where one must be"))
        .items();
  }

  private static String required(JsonTree tree, String field) throws Fault {
    return tree.text(field)
        .orElseThrow(() -> new Fault("no text \"" + field + "\" where one must be"));
  }

  private static int number(JsonTree tree, String field) throws Fault {
    return tree.number(field)
        .orElseThrow(() -> new Fault("no number \"" + field + "\" where one must be"));
  }

  /** A text of which stretches are asked by code points. */
  private record Counted(String text, CodePoints points) {

    static Counted of(String text) {
      return new Counted(text, CodePoints.of(text));
    }

    String slice(int start, int end, String where) throws Fault {
      if (start < 0 || end < start || points.toUnits(end) > text.length()) {
        throw new Fault(where + ": " + start + " to " + end + " lies outside the text");
      }
      return text.substring(points.toUnits(start), points.toUnits(end));
    }
  }

  /** Something that does not hold; ends the check. */
  private static final class Fault extends Exception {
    private static final long serialVersionUID = 1;
    private final String words;

    Fault(String words) {
      super(words);
      this.words = words;
    }
  }
}
