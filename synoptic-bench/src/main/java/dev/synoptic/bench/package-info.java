/** Speed and quality, measured on corpora against floors. */
package dev.synoptic.bench;
