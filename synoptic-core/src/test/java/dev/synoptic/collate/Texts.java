package dev.synoptic.collate;

import dev.synoptic.collate.PrintedWord.Break;
import dev.synoptic.collate.WordCutter.Piece;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Range;
import dev.synoptic.model.Siglum;
import dev.synoptic.text.Reports;
import java.util.ArrayList;
import java.util.List;

/** Reports and witnesses made of plain strings. */
final class Texts {

  private Texts() {}

  /**
   * Returns the witness of siglum {@code index} that prints {@code words}: " / " is an interruption
   * by the report, " // " the end of one quotation and the beginning of another.
   */
  static Witness witness(int index, String words, Lexis lexis) {
    ParsedReport report = Reports.parsed(words);
    var pieces = new ArrayList<Piece>();
    int at = 0;
    Break before = Break.NONE;
    for (String piece : words.split("(?<= //? )|(?= //? )", -1)) {
      if (piece.equals(" / ") || piece.equals(" // ")) {
        before = piece.equals(" / ") ? Break.INTERRUPTION : Break.QUOTATION;
      } else {
        pieces.add(new Piece(new Range(at, at + piece.length()), before));
      }
      at += piece.length();
    }
    WordCutter.Words cut = WordCutter.cut(report, pieces, lexis);
    return new Witness(new Siglum(index), QuotationForm.DIRECT, words, cut.printed(), cut.atoms());
  }

  /** Returns {@code readings} as witnesses A, B, C … */
  static List<Witness> witnesses(String... readings) {
    var lexis = new Lexis();
    var witnesses = new ArrayList<Witness>();
    for (String reading : readings) {
      witnesses.add(witness(witnesses.size(), reading, lexis));
    }
    return witnesses;
  }
}
