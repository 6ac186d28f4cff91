package dev.synoptic.source;

import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.Rejection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What came in: pages, and what could not become one.
 *
 * @param pages in the order of the paths, a folder's files by name
 * @param rejected files and records that could not be read, with the reason
 * @param notes what else the user should know, a line each
 * @param announced what feeds say of reports whose pages have still to be fetched, by their origin
 */
public record Input(
    List<Page> pages,
    List<Rejection> rejected,
    List<String> notes,
    Map<Origin, Announced> announced) {

  /** Copies the collections. */
  public Input {
    pages = List.copyOf(pages);
    rejected = List.copyOf(rejected);
    notes = List.copyOf(notes);
    announced = Map.copyOf(announced);
  }

  /** Keeps all that comes in, for work that looks across pages. */
  static final class Collected implements Intake {

    private final List<Page> pages = new ArrayList<>();
    private final List<Rejection> rejected = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<Origin, Announced> announced = new HashMap<>();

    @Override
    public void page(Page page) {
      pages.add(page);
    }

    @Override
    public void rejected(Rejection rejection) {
      rejected.add(rejection);
    }

    @Override
    public void note(Origin origin, String words) {
      notes.add(origin.display() + ": " + words);
    }

    @Override
    public void announced(Origin origin, Announced report) {
      announced.putIfAbsent(origin, report);
    }

    Input input() {
      return new Input(pages, rejected, notes, announced);
    }
  }
}
