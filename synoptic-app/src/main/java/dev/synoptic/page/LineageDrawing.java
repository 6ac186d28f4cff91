package dev.synoptic.page;

import dev.synoptic.model.Lineage;
import dev.synoptic.model.Siglum;
import java.util.ArrayList;
import java.util.List;

/** Draws a {@link LineageGraph}: a row a line of descent, three columns. */
final class LineageDrawing {

  private static final int SOURCE = 0;
  private static final int FIRST = 300;
  private static final int TAKEN = 630;
  private static final int SOURCE_WIDTH = 150;
  private static final int WIDTH = 200;
  private static final int ROW = 46;
  private static final int TOP = 36;

  /** More lines of one report are told, not drawn. */
  private static final int LINES = 12;

  /** More reports of one line are counted. */
  private static final int CHILDREN = 5;

  private final StoryFrame frame;
  private final List<LineageGraph.Box> boxes = new ArrayList<>();
  private final List<LineageGraph.Edge> edges = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();
  private int y = TOP;

  private LineageDrawing(StoryFrame frame) {
    this.frame = frame;
  }

  /** Returns the drawing of a story. */
  static LineageGraph of(StoryFrame frame) {
    var drawing = new LineageDrawing(frame);
    var alone = new ArrayList<Siglum>();
    boolean many = frame.lines().size() > LINES;
    for (List<Siglum> line : frame.lines()) {
      if (many && line.size() == 1 && frame.lineage(line.get(0)).credits().isEmpty()) {
        alone.add(line.get(0));
      } else {
        drawing.line(line);
      }
    }
    String rest =
        alone.isEmpty()
            ? ""
            : Words.count(alone.size(), "further report is", "further reports are")
                + " a line each: "
                + StoryFrame.list(alone)
                + ".";
    String all = String.join(". ", drawing.sentences) + ". " + rest;
    int left = drawing.boxes.stream().mapToInt(LineageGraph.Box::x).min().orElse(0);
    return new LineageGraph(left, drawing.y, drawing.boxes, drawing.edges, rest, all.strip());
  }

  private void line(List<Siglum> line) {
    Siglum root = line.get(0);
    Lineage lineage = frame.lineage(root);
    sentences.add(root + " " + ReportRow.lineage(lineage));
    source(lineage);
    boxes.add(box(FIRST, root, line.size() == 1 ? note(lineage) : ""));
    if (line.size() == 1) {
      y += ROW;
      return;
    }
    int from = y + 17;
    int shown = line.size() - 1 > CHILDREN ? CHILDREN - 1 : line.size() - 1;
    for (Siglum child : line.subList(1, shown + 1)) {
      Lineage taken = frame.lineage(child);
      sentences.add(child + " " + ReportRow.lineage(taken));
      edge(FIRST + WIDTH, from, TAKEN, taken.relation(), label(taken));
      boxes.add(box(TAKEN, child, ""));
      y += ROW;
    }
    int more = line.size() - 1 - shown;
    if (more > 0) {
      sentences.add(more + " more are of the same line");
      edge(FIRST + WIDTH, from, TAKEN, Lineage.Relation.CARRIES, "");
      boxes.add(new LineageGraph.Box(TAKEN, y, WIDTH, "+" + more, "more of this line", ""));
      y += ROW;
    }
  }

  private void source(Lineage lineage) {
    boolean named = !lineage.credits().isEmpty();
    boolean derived =
        lineage.relation() == Lineage.Relation.GARBLES
            || lineage.relation() == Lineage.Relation.REWRITES
            || lineage.relation() == Lineage.Relation.CARRIES;
    if (!named && !(derived && lineage.of().isEmpty())) {
      return;
    }
    String name = named ? Clip.end(Words.list(lineage.credits()), 18) : "an unseen account";
    boxes.add(new LineageGraph.Box(SOURCE, y, SOURCE_WIDTH, "", name, ""));
    String label = named ? "named in the body" : Words.of(lineage.relation());
    edge(SOURCE + SOURCE_WIDTH, y + 17, FIRST, lineage.relation(), label);
  }

  /** Who took from whom may be unknown where it is plain that they share their words. */
  private static String label(Lineage taken) {
    return taken.relation() == Lineage.Relation.UNKNOWN ? "shares words" : ReportRow.lineage(taken);
  }

  private static String note(Lineage lineage) {
    return switch (lineage.relation()) {
      case OWN -> "own";
      case UNKNOWN -> "lineage unknown";
      case CARRIES, REWRITES, GARBLES -> "";
    };
  }

  private LineageGraph.Box box(int x, Siglum siglum, String note) {
    return new LineageGraph.Box(
        x, y, WIDTH, siglum.letters(), Clip.end(frame.outlet(siglum), 22), note);
  }

  private void edge(int x, int from, int to, Lineage.Relation relation, String label) {
    int end = y + 17;
    String style =
        switch (relation) {
          case REWRITES -> "edge d";
          case GARBLES -> "edge g";
          case OWN, CARRIES, UNKNOWN -> "edge";
        };
    var path = new StringBuilder("M" + x + " " + from);
    if (from != end) {
      path.append("h14V").append(end);
    }
    int at = from == end ? x : x + 14;
    if (relation == Lineage.Relation.GARBLES) {
      boolean up = true;
      for (; at + 8 < to - 14; at += 8, up = !up) {
        path.append(up ? "l8-6" : "l8 6");
      }
      path.append("L").append(to - 8).append(' ').append(end);
    } else {
      path.append('H').append(to - 8);
    }
    String head = "M" + (to - 8) + " " + (end - 4) + "l8 4-8 4z";
    String shown = Clip.end(label, from == end ? 18 : 16);
    edges.add(
        new LineageGraph.Edge(
            path.toString(),
            head,
            style,
            shown,
            x + (from == end ? 12 : 22),
            end - (relation == Lineage.Relation.GARBLES ? 11 : 7)));
  }
}
