package dev.synoptic.name;

import dev.synoptic.model.ContentId;
import dev.synoptic.model.LocalName;
import dev.synoptic.model.Mention;
import dev.synoptic.model.Name;
import dev.synoptic.model.Names;
import dev.synoptic.model.ParsedReport;
import dev.synoptic.model.Siglum;
import dev.synoptic.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds which names of different reports are the same person, organisation, place or group. */
public final class NameJoiner {

  /** Returns the names of a story; {@code reports} are in the order of their sigla. */
  public Names join(List<ParsedReport> reports) {
    var bearers = new ArrayList<Bearer>();
    for (int report = 0; report < reports.size(); report++) {
      List<LocalName> names = reports.get(report).names();
      for (int index = 0; index < names.size(); index++) {
        if (names.get(index).isNamed()) {
          bearers.add(Bearer.of(new Siglum(report), index, names.get(index)));
        }
      }
    }
    List<SameNames> groups = new NameGroups(bearers, Gazetteer.english()).join();
    groups.sort(
        Comparator.comparingInt((SameNames group) -> -group.mentions())
            .thenComparing(SameNames::name)
            .thenComparing(group -> group.bearers().get(0)));
    return names(groups, reports);
  }

  private static Names names(List<SameNames> groups, List<ParsedReport> reports) {
    List<List<Integer>> places = new ArrayList<>();
    for (ParsedReport report : reports) {
      places.add(new ArrayList<>(java.util.Collections.nCopies(report.names().size(), Names.NONE)));
    }
    List<List<Span>> roles = new ArrayList<>();
    for (int n = 0; n < groups.size(); n++) {
      roles.add(new ArrayList<>());
      for (Bearer bearer : groups.get(n).bearers()) {
        places.get(bearer.report().index()).set(bearer.index(), n);
      }
    }
    placeRoles(groups, reports, places, roles);
    var names = new ArrayList<Name>();
    var used = new HashMap<String, Integer>();
    for (int n = 0; n < groups.size(); n++) {
      names.add(name(groups.get(n), roles.get(n), used));
    }
    return new Names(names, places);
  }

  /** Gives those known by a role alone in one report to those whom another names. */
  private static void placeRoles(
      List<SameNames> groups,
      List<ParsedReport> reports,
      List<List<Integer>> places,
      List<List<Span>> roles) {
    var joins = new RoleJoins(groups);
    for (int r = 0; r < reports.size(); r++) {
      List<LocalName> names = reports.get(r).names();
      for (int index = 0; index < names.size(); index++) {
        Optional<SameNames> holder = joins.holder(r, names.get(index));
        if (holder.isPresent()) {
          int place = groups.indexOf(holder.get());
          places.get(r).set(index, place);
          for (Mention mention : names.get(index).mentions()) {
            roles.get(place).add(new Span(new Siglum(r), mention.range()));
          }
        }
      }
    }
  }

  private static Name name(SameNames group, List<Span> roles, Map<String, Integer> used) {
    var spans = new ArrayList<Span>(roles);
    for (Bearer bearer : group.bearers()) {
      for (Mention mention : bearer.local().mentions()) {
        spans.add(new Span(bearer.report(), mention.range()));
      }
    }
    spans.sort(Comparator.naturalOrder());
    String kind = group.kind().name().toLowerCase(Locale.ROOT);
    int namesakes = used.merge(kind + group.name(), 1, Integer::sum);
    String id = ContentId.of("n", kind, group.name(), namesakes > 1 ? "" + namesakes : "");
    return new Name(id, group.name(), group.kind(), spans);
  }
}
