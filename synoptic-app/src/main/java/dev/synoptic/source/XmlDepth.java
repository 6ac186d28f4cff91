package dev.synoptic.source;

/** Measures how deeply markup is nested before a parser that recurses gets to see it. */
final class XmlDepth {

  /** Feeds and news items stay below 40. */
  static final int MOST = 256;

  private XmlDepth() {}

  /** Returns the greatest depth of elements in {@code xml}; comments and CDATA are passed over. */
  static int of(String xml) {
    int depth = 0;
    int deepest = 0;
    int at = xml.indexOf('<');
    while (at >= 0 && at + 1 < xml.length()) {
      String end = closing(xml, at);
      int close = xml.indexOf(end, at + 1);
      if (close < 0) {
        break;
      }
      char next = xml.charAt(at + 1);
      if (next == '/') {
        depth--;
      } else if (next != '!' && next != '?' && xml.charAt(close - 1) != '/') {
        deepest = Math.max(deepest, ++depth);
      }
      at = xml.indexOf('<', close + end.length());
    }
    return deepest;
  }

  private static String closing(String xml, int at) {
    if (xml.startsWith("<!--", at)) {
      return "-->";
    }
    return xml.startsWith("<![CDATA[", at) ? "]]>" : ">";
  }
}
