package dev.synoptic.page;

import gg.jte.TemplateOutput;
import java.util.Arrays;

/**
 * A page as templates write it, in UTF-8. Pages come in thousands of pieces of a few characters,
 * nearly all of them ASCII: these are put in their place one by one, without a byte array each.
 */
final class PageBytes implements TemplateOutput {

  /** Most pages of lists fit; those of stories grow a few times. */
  private static final int USUAL = 1 << 16;

  /** Bytes that a UTF-16 unit takes at most: a pair of surrogates is two units, four bytes. */
  private static final int MOST_PER_UNIT = 3;

  private byte[] bytes = new byte[USUAL];
  private int size;

  @Override
  public void writeContent(String text) {
    writeContent(text, 0, text.length());
  }

  @Override
  public void writeContent(String text, int from, int to) {
    reserve((long) (to - from) * MOST_PER_UNIT);
    int at = size;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        size = at;
        writeAny(text, i, to);
        return;
      }
      bytes[at++] = (byte) c;
    }
    size = at;
  }

  /** Writes a text with other characters; half of a surrogate pair becomes a question mark. */
  private void writeAny(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        put(c);
      } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | c & 0x3F);
      } else if (!Character.isSurrogate(c)) {
        put(0xE0 | c >> 12);
        put(0x80 | c >> 6 & 0x3F);
        put(0x80 | c & 0x3F);
      } else if (i + 1 < to && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        putFour(Character.toCodePoint(c, text.charAt(++i)));
      } else {
        put('?');
      }
    }
  }

  private void putFour(int point) {
    put(0xF0 | point >> 18);
    put(0x80 | point >> 12 & 0x3F);
    put(0x80 | point >> 6 & 0x3F);
    put(0x80 | point & 0x3F);
  }

  private void put(int octet) {
    bytes[size++] = (byte) octet;
  }

  private void reserve(long more) {
    if (size + more > bytes.length) {
      long wanted = Math.max(size + more, 2L * bytes.length);
      if (size + more > Integer.MAX_VALUE - 8) {
        throw new IllegalStateException("a page of more than two gigabytes");
      }
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, wanted));
    }
  }

  /** Returns what was written. */
  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }
}
