package dev.synoptic.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** What differs between databases. */
interface Dialect extends AutoCloseable {

  /** Opens a line. */
  Session open(boolean writing) throws SQLException;

  /** Returns what stands for the type names of the schema. */
  Map<String, String> types();

  /** Returns the number of the schema; 0 where there is none yet. */
  int schema(Session session) throws SQLException;

  /** Sets the number of the schema, and makes what only this database has. */
  void schema(Session session, int number) throws SQLException;

  /** Begins a transaction that writes. */
  void begin(Session session) throws SQLException;

  /** Makes a report's words findable. */
  void index(Session session, long number, List<String> words) throws SQLException;

  /** Makes a report's words findable no more. */
  void unindex(Session session, long number) throws SQLException;

  /** Returns the numbers of reports that hold the words, below {@code before}, last first. */
  List<Long> find(Session session, WordQuery query, long before, int limit) throws SQLException;

  /** Takes the right to write for this process. */
  boolean claim(Session writer) throws SQLException;

  /** Returns the size on disk in bytes. */
  long bytes(Session session) throws SQLException;

  /** Returns where the store is, for people. */
  String place();

  /** Gives up what is held beside the lines. */
  @Override
  void close();
}
