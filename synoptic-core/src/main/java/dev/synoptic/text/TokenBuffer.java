package dev.synoptic.text;

import dev.synoptic.model.TokenKind;
import java.util.Arrays;

/** Tokens in the making: growing columns instead of one object a token. */
final class TokenBuffer {

  private final String text;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private TokenKind[] kinds = new TokenKind[256];
  private int size;

  TokenBuffer(String text) {
    this.text = text;
  }

  void add(int start, int end, TokenKind kind) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    size++;
  }

  int size() {
    return size;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  int length(int token) {
    return ends[token] - starts[token];
  }

  TokenKind kind(int token) {
    return kinds[token];
  }

  char first(int token) {
    return text.charAt(starts[token]);
  }

  char last(int token) {
    return text.charAt(ends[token] - 1);
  }

  /** Returns whether nothing stands between {@code token} and the token after it. */
  boolean touchesNext(int token) {
    return token >= 0 && token + 1 < size && ends[token] == starts[token + 1];
  }

  /** Returns the words of {@code token}; those of very long tokens are cut, no list holds them. */
  String words(int token) {
    return text.substring(starts[token], Math.min(ends[token], starts[token] + 64));
  }

  String text() {
    return text;
  }
}
