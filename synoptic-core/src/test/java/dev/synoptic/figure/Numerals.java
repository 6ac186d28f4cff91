package dev.synoptic.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes numbers in every way that English prose writes them; knows nothing of how they are read.
 */
final class Numerals {

  private static final String[] SMALL = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };

  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

  private static final String[] SCALES = {"", "thousand", "million", "billion", "trillion"};

  private static final String[][] SUFFIXES = {
    {}, {"k", "K"}, {"m", "M", "mn", "mln"}, {"bn", "B", "bln"}, {"tn", "T", "trn"}
  };

  private static final String[] GROUP_MARKS = {",", "\u00A0", "\u2009", "\u202F"};

  private Numerals() {}

  /** Returns every way to write {@code number}, a whole number above 2. */
  static List<String> of(long number) {
    var all = new ArrayList<String>();
    for (boolean and : new boolean[] {true, false}) {
      for (String joint : new String[] {"-", " "}) {
        all.add(words(number, and, joint));
        if (all.get(all.size() - 1).startsWith("one ")) {
          all.add("a" + all.get(all.size() - 1).substring(3));
        }
      }
    }
    all.add(Long.toString(number));
    for (String mark : GROUP_MARKS) {
      all.add(String.format(Locale.ROOT, "%,d", number).replace(",", mark));
    }
    if (number >= 1100 && number < 10_000 && number % 100 == 0 && number % 1000 != 0) {
      all.add(words(number / 100, false, "-") + " hundred");
    }
    if (number % 12 == 0 && number / 12 < 20) {
      all.add(number == 12 ? "a dozen" : words(number / 12, false, "-") + " dozen");
    }
    scaled(BigDecimal.valueOf(number), all);
    return all.stream().distinct().toList();
  }

  /**
   * "3.5 million", "3.5m", "3.5-million", "three point five million", "three and a half million".
   */
  private static void scaled(BigDecimal number, List<String> all) {
    for (int scale = 1; scale < SCALES.length; scale++) {
      BigDecimal count = number.movePointLeft(3 * scale).stripTrailingZeros();
      boolean usual = count.scale() <= 2 && count.compareTo(new BigDecimal("0.1")) >= 0;
      if (!usual || count.compareTo(BigDecimal.valueOf(1000)) >= 0) {
        continue;
      }
      all.add(count.toPlainString() + " " + SCALES[scale]);
      for (String suffix : SUFFIXES[scale]) {
        all.add(count.toPlainString() + suffix);
      }
      all.add(decimal(count) + " " + SCALES[scale]);
      part(count, SCALES[scale], all);
    }
  }

  private static void part(BigDecimal count, String scale, List<String> all) {
    BigDecimal[] whole = count.divideAndRemainder(BigDecimal.ONE);
    String rest = whole[1].toPlainString();
    String fraction =
        switch (rest) {
          case "0.5" -> "a half";
          case "0.25" -> "a quarter";
          case "0.75" -> "three quarters";
          default -> "";
        };
    if (fraction.isEmpty()) {
      return;
    }
    if (whole[0].signum() == 0) {
      all.add(
          fraction.substring(rest.equals("0.5") ? 2 : 0)
              + (rest.equals("0.5") ? " a " : " of a ")
              + scale);
    } else {
      all.add(words(whole[0].longValue(), false, "-") + " and " + fraction + " " + scale);
    }
  }

  /** Returns every way to write the place in a row {@code number}. */
  static List<String> ordinals(long number) {
    String digits = Long.toString(number);
    boolean teen = number % 100 / 10 == 1;
    String ending =
        teen
            ? "th"
            : switch ((int) (number % 10)) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    var all = new ArrayList<>(List.of(digits + ending));
    for (boolean and : new boolean[] {true, false}) {
      String words = ordinal(words(number, and, "-"));
      all.add(words.startsWith("one ") ? words.substring(4) : words);
      all.add(words);
    }
    return all.stream().distinct().toList();
  }

  /** Returns "twenty-first" for "twenty-one". */
  private static String ordinal(String words) {
    int last = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
    String word = words.substring(last);
    String ordinal =
        switch (word) {
          case "one" -> "first";
          case "two" -> "second";
          case "three" -> "third";
          case "five" -> "fifth";
          case "eight" -> "eighth";
          case "nine" -> "ninth";
          case "twelve" -> "twelfth";
          default ->
              word.endsWith("y") ? word.substring(0, word.length() - 1) + "ieth" : word + "th";
        };
    return words.substring(0, last) + ordinal;
  }

  /** Returns ways to write the fraction: "two-thirds", "two thirds", "2/3". */
  static List<String> parts(int over, int under) {
    String name =
        switch (under) {
          case 2 -> "half";
          case 4 -> "quarter";
          default -> ordinal(words(under, false, "-"));
        };
    String plural = over == 1 ? name : name.equals("half") ? "halves" : name + "s";
    var all = new ArrayList<String>();
    all.add(words(over, false, "-") + "-" + plural);
    all.add(words(over, false, "-") + " " + plural);
    if (over == 1) {
      all.add(under == 2 ? "half" : (name.startsWith("e") ? "an " : "a ") + name);
    }
    if (under <= 10 && !(over == 9)) {
      all.add(over + "/" + under);
    }
    return all;
  }

  /** Returns ways to write the share: "two in five", "2 out of 5", "two of every five". */
  static List<String> ratios(int over, int under) {
    var all = new ArrayList<String>();
    for (String joint : List.of(" in ", " out of ", " of every ", " in every ", " out of every ")) {
      all.add(words(over, false, "-") + joint + words(under, false, "-"));
      all.add(over + joint + under);
    }
    return all;
  }

  /** Returns ways to write the range: "3 to 4 million", "between three and four", "3m-4m". */
  static List<String> ranges(long low, long high) {
    var all = new ArrayList<String>();
    int scale = low >= 1_000_000_000L ? 3 : high >= 1_000_000L ? 2 : 0;
    if (scale > 0 && low >= 1_000_000L) {
      String a =
          BigDecimal.valueOf(low).movePointLeft(3 * scale).stripTrailingZeros().toPlainString();
      String b =
          BigDecimal.valueOf(high).movePointLeft(3 * scale).stripTrailingZeros().toPlainString();
      all.add(a + "-" + b + " " + SCALES[scale]);
      all.add(a + "\u2013" + b + " " + SCALES[scale]);
      all.add(a + " to " + b + " " + SCALES[scale]);
      all.add("between " + a + " and " + b + " " + SCALES[scale]);
      all.add("between " + a + " " + SCALES[scale] + " and " + b + " " + SCALES[scale]);
      all.add(a + " " + SCALES[scale] + " to " + b + " " + SCALES[scale]);
      all.add(a + SUFFIXES[scale][2] + "-" + b + SUFFIXES[scale][2]);
      all.add("from " + a + " to " + b + " " + SCALES[scale]);
    }
    for (String a : List.of(words(low, false, "-"), String.format(Locale.ROOT, "%,d", low))) {
      String b =
          Character.isDigit(a.charAt(0))
              ? String.format(Locale.ROOT, "%,d", high)
              : words(high, false, "-");
      all.add(a + " to " + b);
      all.add("between " + a + " and " + b);
      all.add("from " + a + " to " + b);
      if (Character.isDigit(a.charAt(0))) {
        all.add(a + "-" + b);
        all.add(a + "\u2013" + b);
        all.add(a + " - " + b);
      }
    }
    return all;
  }

  /** Returns "three point one four" for 3.14. */
  static String decimal(BigDecimal number) {
    String[] parts = number.toPlainString().split("\\.", -1);
    var text = new StringBuilder(words(Long.parseLong(parts[0]), true, "-"));
    for (int i = 0; parts.length > 1 && i < parts[1].length(); i++) {
      text.append(i == 0 ? " point " : " ").append(SMALL[parts[1].charAt(i) - '0']);
    }
    return text.toString();
  }

  /** Returns the words of {@code number}, with or without "and", with a hyphen or a space. */
  static String words(long number, boolean and, String joint) {
    if (number < 100) {
      return small((int) number, joint);
    }
    var text = new StringBuilder();
    for (int scale = SCALES.length - 1; scale >= 0; scale--) {
      int group = (int) (number / (long) Math.pow(1000, scale) % 1000);
      if (group > 0) {
        boolean tail = scale == 0 && group < 100 && text.length() > 0;
        text.append(text.length() == 0 ? "" : tail && and ? " and " : " ")
            .append(group(group, and, joint))
            .append(scale == 0 ? "" : " " + SCALES[scale]);
      }
    }
    return text.toString();
  }

  private static String group(int number, boolean and, String joint) {
    String rest = number % 100 == 0 ? "" : small(number % 100, joint);
    return number < 100
        ? rest
        : SMALL[number / 100] + " hundred" + (rest.isEmpty() ? "" : and ? " and " : " ") + rest;
  }

  private static String small(int number, String joint) {
    return number < 20
        ? SMALL[number]
        : TENS[number / 10] + (number % 10 == 0 ? "" : joint + SMALL[number % 10]);
  }
}
