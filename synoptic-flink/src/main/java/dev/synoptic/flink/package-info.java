/** The same flow as a job of Apache Flink: thin operators around the core's pieces. */
@NullMarked
package dev.synoptic.flink;

import org.jspecify.annotations.NullMarked;
