package dev.synoptic.source;

import dev.synoptic.json.JsonTree;
import dev.synoptic.model.Origin;
import dev.synoptic.model.Page;
import dev.synoptic.model.Rejection;
import java.util.ArrayList;
import java.util.List;

/** Tells the kinds of JSON records apart and hands each to its reader. */
final class JsonRecords {

  /** Broken lines of a file without a report that are told one by one. */
  private static final int MAX_TOLD = 3;

  /** Broken lines that are held back while no report has come; then they are told as they come. */
  private static final int MAX_HELD = 1000;

  /** Characters of a wrong value that are told. */
  private static final int MAX_SHOWN = 40;

  private final Delivery delivery;
  private final Desk desk;
  private final List<Rejection> held = new ArrayList<>();
  private boolean told;
  private boolean broken;

  JsonRecords(Delivery delivery, Desk desk) {
    this.delivery = delivery;
    this.desk = desk;
  }

  /** Takes a document that is the whole file. */
  void document(JsonTree tree) {
    if (tree.isObject()) {
      record(delivery.origin(), tree);
    } else {
      int number = 0;
      for (JsonTree item : tree.items()) {
        line(++number, item);
      }
    }
    end();
  }

  /** Takes the record of a line, or of a place in a list, counted from one. */
  void line(int number, JsonTree tree) {
    record(delivery.record(number), tree);
  }

  private void record(Origin origin, JsonTree tree) {
    if (JsonFeed.fits(tree)) {
      flush();
      JsonFeed.read(tree, delivery, desk);
    } else if (tree.text("text").isPresent()) {
      flush();
      Page page = ReportRecord.page(tree, origin, delivery);
      if (page.stated().published().isEmpty()) {
        Fields.given(tree, "published").ifPresent(day -> desk.note(page.origin(), noDate(day)));
      }
      desk.page(page);
    } else if (Ninjs.fits(tree)) {
      flush();
      Ninjs.read(tree, origin, desk);
    } else if (QuoteRecord.fits(tree)) {
      flush();
      QuoteRecord.read(tree, origin, desk);
    } else {
      String detail = tree.isObject() ? "no field \"text\"" : "not a JSON object on one line";
      reject(new Rejection(origin, Rejection.Reason.MALFORMED, detail));
    }
  }

  private static String noDate(String published) {
    String shown =
        published.length() > MAX_SHOWN ? published.substring(0, MAX_SHOWN) + "…" : published;
    return "\"published\" is \""
        + shown
        + "\", which is no date such as 2025-05-06; it was ignored";
  }

  /** Notes a line that is no record. */
  void reject(int number, Rejection.Reason reason, String detail) {
    broken |= reason == Rejection.Reason.MALFORMED;
    reject(new Rejection(delivery.record(number), reason, detail));
  }

  private void reject(Rejection rejection) {
    if (told) {
      desk.rejected(rejection);
    } else {
      held.add(rejection);
      if (held.size() > MAX_HELD) {
        flush();
      }
    }
  }

  private void flush() {
    told = true;
    held.forEach(desk::rejected);
    held.clear();
  }

  /** Ends the file; one without any report is told once, not line by line. */
  void end() {
    if (told) {
      return;
    }
    if (held.isEmpty()) {
      desk.rejected(delivery.reject(Rejection.Reason.EMPTY, "no record in it"));
    } else if (broken && delivery.extension().equals("json")) {
      // Its lines were tried only because the whole could not be read.
      desk.rejected(
          delivery.reject(
              Rejection.Reason.MALFORMED,
              "broken JSON: neither one document nor one object a line can be read"));
    } else if (held.size() <= MAX_TOLD) {
      held.forEach(desk::rejected);
    } else {
      desk.rejected(
          delivery.reject(
              Rejection.Reason.MALFORMED,
              "none of its "
                  + held.size()
                  + " lines is a report; Synoptic reads one JSON object with a field \"text\" a"
                  + " line"));
    }
  }
}
