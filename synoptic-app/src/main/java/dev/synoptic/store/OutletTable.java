package dev.synoptic.store;

import dev.synoptic.model.Lineage;
import dev.synoptic.model.Lineage.Relation;
import dev.synoptic.model.Outlet;
import dev.synoptic.model.Published;
import dev.synoptic.model.Report;
import dev.synoptic.model.Synopsis;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Outlets with their current reports, and how these stand to those of others. */
final class OutletTable {

  private static final String COLUMNS = "name, reports, newest, told, compared, own, taken";

  private OutletTable() {}

  /** Returns those with reports, most first. */
  static List<OutletRow> list(Session session, int limit) throws SQLException {
    return session.all(
        "SELECT " + COLUMNS + " FROM outlet WHERE reports > 0 ORDER BY reports DESC, name LIMIT ?",
        OutletTable::row,
        limit);
  }

  /** Returns the outlet of this name. */
  static Optional<OutletRow> of(Session session, String name) throws SQLException {
    return session.one(
        "SELECT " + COLUMNS + " FROM outlet WHERE reports > 0 AND name = ?",
        OutletTable::row,
        name);
  }

  private static OutletRow row(ResultSet row) throws SQLException {
    return new OutletRow(
        row.getString(1),
        row.getInt(2),
        Instant.ofEpochMilli(row.getLong(3)),
        Optional.ofNullable(row.getString(4)).flatMap(Published::parse).map(Published::date),
        row.getInt(5),
        row.getInt(6),
        row.getInt(7));
  }

  /** Enters a report that has arrived. */
  static void add(Session session, String outlet, Report report, Instant received)
      throws SQLException {
    session.change(
        "INSERT INTO outlet (name, reports, newest, told) VALUES (?, 1, ?, ?)"
            + " ON CONFLICT (name) DO UPDATE"
            + " SET reports = outlet.reports + 1, newest = excluded.newest,"
            + " told = CASE WHEN outlet.told IS NULL OR excluded.told > outlet.told"
            + " THEN excluded.told ELSE outlet.told END",
        outlet,
        received.toEpochMilli(),
        report.published().map(p -> day(p, received)));
  }

  /** A day after the arrival is a feed's error. */
  private static String day(Published published, Instant received) {
    LocalDate arrived = received.atOffset(ZoneOffset.UTC).toLocalDate();
    LocalDate told = published.date();
    return (told.isAfter(arrived.plusDays(1)) ? arrived : told).toString();
  }

  /** A report of the outlet goes, or is not the last version any more. */
  static void leave(Session session, Optional<String> outlet) throws SQLException {
    session.change("UPDATE outlet SET reports = reports - 1 WHERE name = ?", outlet);
  }

  /** Keeps how the outlets of a story stand in it, in place of how they stood. */
  static void stand(Session session, String story, Synopsis synopsis) throws SQLException {
    drop(session, story);
    int reports = synopsis.story().reports().size();
    if (reports < 2) {
      return;
    }
    Map<String, int[]> counts = new TreeMap<>();
    for (int i = 0; i < reports; i++) {
      Optional<Outlet> outlet = synopsis.story().reports().get(i).report().outlet();
      if (outlet.isPresent()) {
        int[] count = counts.computeIfAbsent(outlet.get().name(), name -> new int[3]);
        count(count, synopsis.reuse().lineages().get(i));
      }
    }
    for (Map.Entry<String, int[]> each : counts.entrySet()) {
      int[] count = each.getValue();
      session.change(
          "INSERT INTO standing (story, outlet, reports, own, taken) VALUES (?, ?, ?, ?, ?)",
          story,
          each.getKey(),
          count[0],
          count[1],
          count[2]);
      session.change(
          "INSERT INTO outlet (name, reports, newest, compared, own, taken)"
              + " VALUES (?, 0, 0, ?, ?, ?) ON CONFLICT (name) DO UPDATE"
              + " SET compared = outlet.compared + excluded.compared,"
              + " own = outlet.own + excluded.own, taken = outlet.taken + excluded.taken",
          each.getKey(),
          count[0],
          count[1],
          count[2]);
    }
  }

  private static void count(int[] count, Lineage lineage) {
    count[0]++;
    if (lineage.relation() == Relation.OWN) {
      count[1]++;
    } else if (lineage.relation() != Relation.UNKNOWN) {
      count[2]++;
    }
  }

  /** Forgets how outlets stand in a story. */
  static void drop(Session session, String story) throws SQLException {
    session.change(
        "UPDATE outlet SET compared = compared - s.reports, own = outlet.own - s.own,"
            + " taken = outlet.taken - s.taken"
            + " FROM standing s WHERE s.story = ? AND s.outlet = outlet.name",
        story);
    session.change("DELETE FROM standing WHERE story = ?", story);
  }
}
