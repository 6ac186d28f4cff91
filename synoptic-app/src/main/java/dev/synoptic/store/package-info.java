/**
 * Keeps pages, reports, stories and synopses, what people changed, and where feeds stand: in one
 * file (SQLite) or in PostgreSQL.
 */
@NullMarked
package dev.synoptic.store;

import org.jspecify.annotations.NullMarked;
