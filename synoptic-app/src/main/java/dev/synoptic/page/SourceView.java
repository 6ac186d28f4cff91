package dev.synoptic.page;

import java.util.List;

/**
 * The full text of a report, with what was set aside in its place.
 *
 * @param id of its element
 * @param sig siglum
 * @param outlet who publishes
 * @param title its title; empty where it states none
 * @param language of its text; empty where unknown
 * @param measure outlet, words and pieces set aside, in one line
 * @param fields what is known of the report
 * @param pieces blocks and set-aside pieces, in the order of the source
 */
record SourceView(
    String id,
    Sig sig,
    String outlet,
    String title,
    String language,
    String measure,
    List<Field> fields,
    List<Piece> pieces) {

  /**
   * Something known of the report.
   *
   * @param name what
   * @param value how it is
   * @param link an address that may be opened; empty for none
   */
  record Field(String name, String value, String link) {}

  /**
   * A block of the report, or a piece that was set aside.
   *
   * @param kind class name: title, heading, item, quote, text, or aside
   * @param label what kind of piece was set aside; empty for a block
   * @param offset first code point of a block; empty for a piece set aside
   * @param sentences of a block; a piece set aside is one
   * @param notes the margin: which quotes and facts rest on the block
   */
  record Piece(
      String kind, String label, String offset, List<SentenceRuns> sentences, List<Note> notes) {

    /** Returns whether it was set aside. */
    boolean isAside() {
      return kind.equals("aside");
    }
  }

  /**
   * A sentence.
   *
   * @param id of its element; empty for words between sentences
   * @param start first offset in UTF-16 code units, as the browser's script counts
   * @param runs its words
   */
  record SentenceRuns(String id, int start, List<Run> runs) {}

  /**
   * A note in the margin.
   *
   * @param text which quote or fact
   * @param target id of it
   * @param others who else has it
   * @param more how many further reports have it
   */
  record Note(String text, String target, List<Sig> others, int more) {

    /** Returns whether no other report has it. */
    boolean isAlone() {
      return others.isEmpty();
    }
  }
}
