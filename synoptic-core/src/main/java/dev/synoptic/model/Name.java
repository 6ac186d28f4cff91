package dev.synoptic.model;

import java.util.List;

/**
 * Someone or something that a story names, across its reports.
 *
 * @param id derived from the content
 * @param name the name most reports give in full
 * @param kind what it names
 * @param mentions ordered by report, then by place
 */
public record Name(String id, String name, NameKind kind, List<Span> mentions) {

  /** Copies the mentions. */
  public Name {
    mentions = List.copyOf(mentions);
  }
}
