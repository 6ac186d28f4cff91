
// The reader alone: says when what is shown has changed.
(() => {
  const story = document.querySelector('[data-story]');
  const front = document.getElementById('stories');
  const say = document.querySelector('.news');
  if (!window.EventSource || !say || (!story && !front)) return;
  const changed = new Set();
  const tell = text => {
    const link = document.createElement('a');
    link.href = location.pathname + location.search;
    link.textContent = text;
    say.replaceChildren(link);
  };
  const events = new EventSource('/api/events');
  events.addEventListener('story', e => {
    let change;
    try { change = JSON.parse(e.data); } catch { return; }
    if (story) {
      const newer = change.id === story.dataset.story && change.revision > +story.dataset.revision;
      if (newer || (change.aliases ?? []).includes(story.dataset.story)) tell('A newer version');
    } else {
      changed.add(change.id);
      tell(changed.size === 1 ? '1 story has changed' : changed.size + ' stories have changed');
    }
  });
  addEventListener('pagehide', () => events.close());
})();
