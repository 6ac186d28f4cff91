/**
 * The reader and the HTTP API over a store: routes, status codes, the one shape of errors, and the
 * limits that keep a stranger's request from becoming everybody's trouble.
 */
@NullMarked
package dev.synoptic.http;

import org.jspecify.annotations.NullMarked;
