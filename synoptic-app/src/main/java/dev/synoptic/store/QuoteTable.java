package dev.synoptic.store;

import dev.synoptic.model.NameKind;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.QuotationForm;
import dev.synoptic.model.Quote;
import dev.synoptic.model.Reading;
import dev.synoptic.model.Report;
import dev.synoptic.model.ReportId;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Quotes by speaker. */
final class QuoteTable {

  private static final int VERSION = 1;

  private QuoteTable() {}

  /** Returns the form in which all spellings of a name are equal. */
  static String key(String name) {
    return String.join(" ", WordReader.words(name));
  }

  static Slice<QuoteRow> by(Session session, String speaker, Optional<String> after, int limit)
      throws SQLException {
    Optional<Cursor> cursor = after.map(word -> Cursor.read(word, 3));
    List<Placed> rows =
        session.all(
            "SELECT q.story, s.title, q.id, q.speaker, q.reading, q.independent, q.carriers,"
                + " q.newest, q.place FROM quote q JOIN story s ON s.id = q.story"
                + " WHERE q.speaker_key = ? AND (q.newest, q.story, q.place) < (?, ?, ?)"
                + " ORDER BY q.newest DESC, q.story DESC, q.place DESC LIMIT ?",
            row -> new Placed(row(row), row.getInt(9)),
            key(speaker),
            cursor.map(c -> c.number(0)).orElse(Long.MAX_VALUE),
            cursor.map(c -> c.text(1)).orElse(""),
            cursor.map(c -> c.number(2)).orElse(0L),
            limit + 1);
    Slice<Placed> slice = StoryTable.slice(rows, limit, Placed::cursor);
    return new Slice<>(slice.items().stream().map(Placed::quote).toList(), slice.next());
  }

  /** A quote and its place in its story. */
  private record Placed(QuoteRow quote, int place) {
    String cursor() {
      return Cursor.word(quote.newest().toEpochMilli(), quote.story(), place);
    }
  }

  /** Keeps the quotes of a story in place of those that it had. */
  static void put(Session session, StoryRow row, Synopsis synopsis) throws SQLException {
    drop(session, row.id());
    var speakers = new HashSet<String>();
    int place = 0;
    for (Quote quote : synopsis.quotes()) {
      place++;
      String name = quote.speakerName().orElse("");
      String key = key(name);
      if (!key.isEmpty()) {
        session.change(
            "INSERT INTO quote (story, place, id, speaker_key, speaker, reading, independent,"
                + " newest, carriers, named, marked)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            row.id(),
            place,
            quote.id(),
            key,
            name,
            quote.reading(),
            quote.independent(),
            row.newest().toEpochMilli(),
            carriers(synopsis, quote),
            isNamed(quote),
            isMarked(quote));
        SpeakerTable.add(
            session, key, name, speakers.add(key), isNamed(quote), row.newest().toEpochMilli());
      }
    }
  }

  /** Officials and authorities have no name; nobody looks for them in a list of people. */
  private static boolean isNamed(Quote quote) {
    return quote
        .speaker()
        .filter(n -> n.kind() == NameKind.PERSON || n.kind() == NameKind.ORGANISATION)
        .isPresent();
  }

  private static boolean isMarked(Quote quote) {
    return quote.readings().stream().anyMatch(r -> r.form() != QuotationForm.INDIRECT);
  }

  static void drop(Session session, String story) throws SQLException {
    SpeakerTable.drop(session, story);
    session.change("DELETE FROM quote WHERE story = ?", story);
  }

  private static byte[] carriers(Synopsis synopsis, Quote quote) {
    var out = new Packer(VERSION);
    out.all(
        quote.readings(),
        reading -> {
          Report report = synopsis.story().report(reading.report()).report();
          out.text(report.id().value());
          out.text(report.outlet().map(Outlet::name).orElse(""));
          out.text(words(report, reading)).constant(reading.wording());
        });
    return out.packed();
  }

  private static String words(Report report, Reading reading) {
    return reading.pieces().stream()
        .map(piece -> piece.in(report.text()))
        .collect(Collectors.joining(" … "));
  }

  private static QuoteRow row(ResultSet row) throws SQLException {
    var in = new Unpacker(row.getBytes(7));
    return new QuoteRow(
        row.getString(1),
        Optional.ofNullable(row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getInt(6),
        new ArrayList<>(
            in.all(
                () ->
                    new QuoteRow.Carrier(
                        new ReportId(in.text()),
                        in.text(),
                        in.text(),
                        in.constant(Wording.values())))),
        Instant.ofEpochMilli(row.getLong(8)));
  }
}
