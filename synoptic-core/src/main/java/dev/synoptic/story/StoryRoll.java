package dev.synoptic.story;

import dev.synoptic.model.ReportId;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which report is in which running story, as the events of a grouper say. */
final class StoryRoll {

  private final Map<ReportId, RunningStory> storyOf = new HashMap<>();
  private final TreeMap<String, RunningStory> stories = new TreeMap<>();

  /** The newest version of each article, by what its versions have in common. */
  private final Map<Long, Member> newest = new HashMap<>();

  /** Stories that are not as they were told, by id. */
  private final TreeMap<String, RunningStory> changed = new TreeMap<>();

  boolean holds(ReportId report) {
    return storyOf.containsKey(report);
  }

  /**
   * Returns whether an article stands here with this text: another day or address is no version.
   */
  boolean holds(Edition edition) {
    Member known = newest.get(edition.article());
    return known != null && known.edition().equals(edition);
  }

  int reports() {
    return storyOf.size();
  }

  /** Returns all stories, by id. */
  Collection<RunningStory> stories() {
    return stories.values();
  }

  /** Returns the stories that are not as they were told, by id. */
  List<RunningStory> changed() {
    return List.copyOf(changed.values());
  }

  boolean hasChanged() {
    return !changed.isEmpty();
  }

  /**
   * Enters what a report's arrival changed.
   *
   * @param time of the report
   * @param edition of the report: from now on the newest version of its article
   * @param remembered when the grouper saw it, by its clock
   */
  void enter(List<StoryEvent> events, Edition edition, long time, long remembered) {
    for (StoryEvent event : events) {
      if (event instanceof StoryEvent.Opened opened) {
        var member = new Member(opened.report(), time, remembered, Optional.empty(), edition);
        add(member, opened.story());
      } else if (event instanceof StoryEvent.Joined joined) {
        var member = new Member(joined.report(), time, remembered, joined.copyOf(), edition);
        add(member, home(joined));
      } else if (event instanceof StoryEvent.Merged merged) {
        merge(running(merged.story()), running(merged.alias()));
      } else if (event instanceof StoryEvent.Split split) {
        move(running(split.story()).take(split.reports()), running(split.part()));
        changed(running(split.story()));
      }
    }
  }

  /** A copy belongs where its original belongs, wherever that is now. */
  private String home(StoryEvent.Joined joined) {
    return joined.copyOf().map(storyOf::get).map(RunningStory::id).orElseGet(joined::story);
  }

  private void add(Member member, String story) {
    Member before = newest.put(member.edition().article(), member);
    RunningStory home = before == null ? null : storyOf.get(before.id());
    if (home != null && !before.id().equals(member.id())) {
      home.supersede(before);
      changed(home);
    }
    move(List.of(member), running(story));
  }

  private void merge(RunningStory story, RunningStory alias) {
    move(alias.mergeInto(story), story);
    changed(alias);
  }

  private void move(List<Member> members, RunningStory to) {
    for (Member member : members) {
      to.add(member);
      if (!member.equals(newest.get(member.edition().article()))) {
        to.supersede(member);
      }
      storyOf.put(member.id(), to);
    }
    changed(to);
  }

  private void changed(RunningStory story) {
    changed.put(story.id(), story);
  }

  private RunningStory running(String id) {
    return stories.computeIfAbsent(id, RunningStory::new);
  }

  /** Enters that a story was told as it is; one of nothing is not on the roll any more. */
  void told(RunningStory story) {
    changed.remove(story.id());
    if (story.isEmpty()) {
      stories.remove(story.id());
    }
  }

  /** Takes a story and its reports off the roll. */
  void end(RunningStory story) {
    changed.remove(story.id());
    stories.remove(story.id());
    for (Member member : story.members()) {
      storyOf.remove(member.id());
      newest.remove(member.edition().article(), member);
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(stories.size());
    for (RunningStory story : stories.values()) {
      story.write(out);
      out.writeBoolean(changed.containsKey(story.id()));
    }
  }

  /** Reads one that the {@code version} of a desk has written. */
  static StoryRoll read(DataInput in, int version) throws IOException {
    var roll = new StoryRoll();
    for (int left = in.readInt(); left > 0; left--) {
      RunningStory story = RunningStory.read(in, version);
      roll.stories.put(story.id(), story);
      story.members().forEach(m -> roll.storyOf.put(m.id(), story));
      story.current().forEach(m -> roll.newest.put(m.edition().article(), m));
      if (in.readBoolean()) {
        roll.changed(story);
      }
    }
    return roll;
  }
}
