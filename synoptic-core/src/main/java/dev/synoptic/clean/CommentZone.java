package dev.synoptic.clean;

import dev.synoptic.model.AsideKind;
import java.util.Set;

/**
 * What readers wrote below a report: from the line that counts or heads their comments to the end,
 * where the lines below show who wrote what when, or ask for a reply.
 */
final class CommentZone {

  /** The report before them has so many sentences at least. */
  private static final int MIN_SENTENCES = 3;

  private static final Set<String> HEADS =
      Set.of(
          "comments",
          "comment",
          "reader comments",
          "readers' comments",
          "leave a comment",
          "leave a reply",
          "join the conversation",
          "join the discussion",
          "discussion",
          "responses",
          "kommentare",
          "leserkommentare",
          "commentaires",
          "comentarios");

  private static final Set<String> REPLIES =
      Set.of(
          "reply",
          "report",
          "like",
          "permalink",
          "report comment",
          "flag",
          "antworten",
          "répondre",
          "responder",
          "log in to reply",
          "reply to this comment",
          "upvote",
          "recommend");

  private final NewsWords words;
  private final Judged judged;

  CommentZone(NewsWords words, Judged judged) {
    this.words = words;
    this.judged = judged;
  }

  /** Sets the comments aside. */
  void judge() {
    int head = head();
    if (head < 0 || !areComments(head + 1)) {
      return;
    }
    for (int i = head; i < judged.size(); i++) {
      if (judged.isKept(i)) {
        judged.set(i, AsideKind.NAVIGATION);
      }
    }
  }

  /** Returns the first line after the report that heads comments, or -1. */
  private int head() {
    int sentences = 0;
    for (int i = judged.start(); i < judged.size(); i++) {
      Line line = judged.line(i);
      if (sentences >= MIN_SENTENCES && line.words() <= 5 && isHead(line)) {
        return i;
      }
      sentences += judged.isProse(i) ? 1 : 0;
    }
    return -1;
  }

  private static boolean isHead(Line line) {
    String key = line.key();
    return HEADS.contains(key)
        || PageCount.is(line) && (key.contains("comment") || key.contains("kommentar"))
        || line.words() <= 3 && key.endsWith(" responses");
  }

  /** Comments have replies, or a writer and a day each; the report is not below them. */
  private boolean areComments(int from) {
    int signs = 0;
    int prose = 0;
    for (int i = from; i < judged.size(); i++) {
      Line line = judged.line(i);
      boolean sign =
          line.words() <= 12
              && !line.endsSentence()
              && (REPLIES.contains(line.key())
                  || DateScan.scan(words.dates(), line.text()).dated());
      signs += sign ? 1 : 0;
      prose += judged.isProse(i) ? 1 : 0;
    }
    return signs > 0 && prose > 0 && signs * 4 >= prose;
  }
}
