package dev.synoptic.align;

import dev.synoptic.collate.Atom;
import dev.synoptic.collate.WordCutter;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Range;
import dev.synoptic.model.Siglum;
import java.util.Collections;
import java.util.List;

/**
 * One report's quotation, ready to be compared with others; of a mixed quotation one of the parts
 * that stand in quotation marks, since each may come from another utterance.
 *
 * @param number its place among all of the story
 * @param report which report
 * @param quotation the quotation
 * @param pieces the words said
 * @param words the pieces' words
 * @param whole the atoms of all its content, quoted or not
 * @param voice who speaks
 * @param circumstances when, where and to whom
 * @param surroundings what the report says around it
 * @param head whether it stands in the report's head
 * @param goesOn whether it follows the part before it in one breath: “not useful” and “a burden”
 */
record Spoken(
    int number,
    Siglum report,
    Quotation quotation,
    List<Range> pieces,
    WordCutter.Words words,
    List<Atom> whole,
    Voice voice,
    Circumstances circumstances,
    Surroundings surroundings,
    boolean head,
    boolean goesOn) {

  /** Returns the atoms of its words. */
  List<Atom> atoms() {
    return words.atoms();
  }

  /** Returns whether it is in the report's own words. */
  boolean indirect() {
    return quotation.form() == QuotationForm.INDIRECT;
  }

  /** Returns whether {@code fuller} has these words, one after the other. */
  boolean within(Spoken fuller) {
    List<Integer> forms = atoms().stream().map(Atom::form).toList();
    List<Integer> all = fuller.atoms().stream().map(Atom::form).toList();
    return Collections.indexOfSubList(all, forms) >= 0;
  }

  /**
   * Returns whether {@code fuller} has these words; of a sentence all but one, in this order, as
   * where a report prints it a second time and leaves out a "that".
   */
  boolean isSaidAgainIn(Spoken fuller) {
    int words = atoms().size();
    return within(fuller)
        || words >= JoinRules.MIN_SENTENCE && inOrder(fuller) >= words - 1
        || Heads.isOf(this, fuller);
  }

  /** Returns how many of these words the other has in the same order, at most. */
  private int inOrder(Spoken other) {
    int[] most = new int[other.atoms().size() + 1];
    for (Atom atom : atoms()) {
      int before = 0;
      for (int i = 1; i < most.length; i++) {
        int above = most[i];
        boolean same = atom.form() == other.atoms().get(i - 1).form();
        most[i] = same ? before + 1 : Math.max(above, most[i - 1]);
        before = above;
      }
    }
    return most[most.length - 1];
  }

  /** Returns whether this is the part of a mixed quotation that follows {@code before}. */
  boolean follows(Spoken before) {
    return goesOn && report.equals(before.report) && quotation.equals(before.quotation);
  }

  /** Returns the number of its words that carry content. */
  int contentWords() {
    int content = 0;
    for (Atom atom : atoms()) {
      content += atom.content() ? 1 : 0;
    }
    return content;
  }

  /** Returns the summed weight of its words. */
  int weight() {
    int weight = 0;
    for (Atom atom : atoms()) {
      weight += atom.weight();
    }
    return weight;
  }

  /** Returns the first offset of its words. */
  int start() {
    return pieces.get(0).start();
  }
}
