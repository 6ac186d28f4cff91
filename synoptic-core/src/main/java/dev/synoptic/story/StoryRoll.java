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

  /** Stories that are not as they were told, by id. */
  private final TreeMap<String, RunningStory> changed = new TreeMap<>();

  boolean holds(ReportId report) {
    return storyOf.containsKey(report);
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
   * @param remembered when the grouper saw it, by its clock
   */
  void enter(List<StoryEvent> events, long time, long remembered) {
    for (StoryEvent event : events) {
      if (event instanceof StoryEvent.Opened opened) {
        add(new Member(opened.report(), time, remembered, Optional.empty()), opened.story());
      } else if (event instanceof StoryEvent.Joined joined) {
        add(new Member(joined.report(), time, remembered, joined.copyOf()), home(joined));
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
    move(List.of(member), running(story));
  }

  private void merge(RunningStory story, RunningStory alias) {
    move(alias.mergeInto(story), story);
    changed(alias);
  }

  private void move(List<Member> members, RunningStory to) {
    for (Member member : members) {
      to.add(member);
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

  /** Enters that a story was told as it is; one without reports is not on the roll any more. */
  void told(RunningStory story) {
    changed.remove(story.id());
    if (story.size() == 0) {
      stories.remove(story.id());
    }
  }

  /** Takes a story and its reports off the roll. */
  void end(RunningStory story) {
    changed.remove(story.id());
    stories.remove(story.id());
    story.members().forEach(m -> storyOf.remove(m.id()));
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(stories.size());
    for (RunningStory story : stories.values()) {
      story.write(out);
      out.writeBoolean(changed.containsKey(story.id()));
    }
  }

  static StoryRoll read(DataInput in) throws IOException {
    var roll = new StoryRoll();
    for (int left = in.readInt(); left > 0; left--) {
      RunningStory story = RunningStory.read(in);
      roll.stories.put(story.id(), story);
      story.members().forEach(m -> roll.storyOf.put(m.id(), story));
      if (in.readBoolean()) {
        roll.changed(story);
      }
    }
    return roll;
  }
}
