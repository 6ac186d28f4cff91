package dev.synoptic.text;

/** British and American spellings of one word, told apart by rule. */
public final class Spelling {

  private Spelling() {}

  /**
   * Returns {@code form} as Americans spell it: "labour" as "labor", "organised" as "organized",
   * "travelled" as "traveled", "centre" as "center". Words that only look British come out
   * misspelt, but alike wherever they stand, which is all that a comparison asks for.
   */
  public static String american(String form) {
    if (form.length() < 5) {
      return form;
    }
    String spelt = form;
    int our = spelt.indexOf("our", 2);
    if (our > 0 && (our + 3 == spelt.length() || "seialhf".indexOf(spelt.charAt(our + 3)) >= 0)) {
      spelt = spelt.substring(0, our) + "or" + spelt.substring(our + 3);
    }
    int is = spelt.lastIndexOf("is");
    if (is > 2 && verbal(spelt, is + 2)) {
      spelt = spelt.substring(0, is) + "iz" + spelt.substring(is + 2);
    }
    int ys = spelt.lastIndexOf("lys");
    if (ys > 1 && verbal(spelt, ys + 3) && !spelt.endsWith("sis")) {
      spelt = spelt.substring(0, ys) + "lyz" + spelt.substring(ys + 3);
    }
    int ll = spelt.lastIndexOf("ll");
    if (ll > 3 && (spelt.startsWith("ed", ll + 2) || spelt.startsWith("ing", ll + 2))) {
      spelt = spelt.substring(0, ll) + spelt.substring(ll + 1);
    }
    return ending(spelt);
  }

  private static String ending(String form) {
    int end = form.endsWith("s") ? form.length() - 1 : form.length();
    if (end > 4 && form.startsWith("tre", end - 3)) {
      return form.substring(0, end - 2) + "er" + form.substring(end);
    }
    return form;
  }

  private static boolean verbal(String form, int at) {
    return form.startsWith("e", at) && form.length() <= at + 2
        || form.startsWith("ing", at)
        || form.startsWith("ation", at);
  }
}
