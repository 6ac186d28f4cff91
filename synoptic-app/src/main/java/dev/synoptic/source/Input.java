package dev.synoptic.source;

import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.Rejection;
import java.util.ArrayList;
import java.util.List;

/**
 * What came in: pages, and what could not become one.
 *
 * @param pages in the order of the paths, a folder's files by name
 * @param rejected files and records that could not be read, with the reason
 * @param notes what else the user should know, a line each
 */
public record Input(List<Page> pages, List<Rejection> rejected, List<String> notes) {

  /** Copies the lists. */
  public Input {
    pages = List.copyOf(pages);
    rejected = List.copyOf(rejected);
    notes = List.copyOf(notes);
  }

  /** Keeps all that comes in, for work that looks across pages. */
  static final class Collected implements Intake {

    private final List<Page> pages = new ArrayList<>();
    private final List<Rejection> rejected = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

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

    Input input() {
      return new Input(pages, rejected, notes);
    }
  }
}
