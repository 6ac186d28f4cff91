
// Enhancement only: the page reads whole without it.
(() => {
  const all = (s, e = document) => [...e.querySelectorAll(s)];
  const narrow = matchMedia('(max-width:48rem)');
  const open = el => {
    for (let d = el; d; d = d.parentElement) if (d.tagName === 'DETAILS') d.open = true;
  };

  // The stretch of a source from one offset to another, across its sentences.
  const stretch = (from, start, end) => {
    const range = document.createRange();
    let set = false;
    const block = from.closest('.pg');
    for (const s of block ? all('[data-a]', block.closest('.body')) : [from]) {
      const at = +s.dataset.a;
      if (at + s.textContent.length <= start || at >= end) continue;
      let pos = at;
      const walk = document.createTreeWalker(s, NodeFilter.SHOW_TEXT);
      for (let n = walk.nextNode(); n; n = walk.nextNode()) {
        const last = pos + n.data.length;
        if (!set && start < last) { range.setStart(n, Math.max(0, start - pos)); set = true; }
        if (end > pos) range.setEnd(n, Math.min(n.data.length, end - pos));
        pos = last;
      }
    }
    return set ? range : null;
  };

  // Opening a citation opens the source and lights the very words.
  let cited = null;
  const reveal = () => {
    all('.exact').forEach(e => e.classList.remove('exact'));
    if (window.CSS && CSS.highlights) CSS.highlights.delete('cited');
    const el = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!el) return;
    open(el);
    if (cited && cited.hash === location.hash && window.CSS && CSS.highlights) {
      const range = stretch(el, cited.start, cited.end);
      if (range) {
        CSS.highlights.set('cited', new Highlight(range));
        el.closest('.txt')?.classList.add('exact');
      }
    }
    el.scrollIntoView({block: el.matches('[data-a]') ? 'center' : 'start'});
  };
  addEventListener('click', e => {
    const a = e.target.closest?.('.cite>a');
    cited = a ? {hash: a.hash, start: +a.dataset.s, end: +a.dataset.e} : null;
    if (a && a.hash === location.hash) reveal();
  });
  addEventListener('hashchange', reveal);
  if (location.hash) reveal();
  addEventListener('beforeprint', () => all('details').forEach(d => { d.open = true; }));

  // A citation without its sentence in the page gets it from the source when first pointed at.
  let tips = 0;
  const make = cite => {
    const a = cite.querySelector('a');
    const source = document.getElementById(a.hash.slice(1));
    if (!source) return null;
    const start = +a.dataset.s, end = +a.dataset.e, at = +source.dataset.a;
    const text = source.textContent;
    const tip = document.createElement('span');
    tip.className = 'tip';
    tip.id = 'tip' + ++tips;
    tip.setAttribute('role', 'tooltip');
    const outlet = document.createElement('bdi');
    outlet.textContent = source.closest('.src')?.dataset.o ?? '';
    const q = document.createElement('q');
    q.dir = 'auto';
    const mark = document.createElement('mark');
    mark.textContent = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    q.append(text.slice(0, Math.max(0, start - at)), mark, text.slice(Math.max(0, end - at)));
    const n = document.createElement('span');
    n.className = 'n';
    n.textContent = 'characters ' + a.dataset.n;
    tip.append(a.firstElementChild.cloneNode(true), ' ', outlet, q, n);
    cite.append(tip);
    a.setAttribute('aria-describedby', tip.id);
    return tip;
  };
  // It stays inside the window; Esc puts it away.
  const place = e => {
    const cite = e.target.closest?.('.cite');
    const tip = cite && (cite.querySelector('.tip') || make(cite));
    if (!tip || narrow.matches) return;
    tip.classList.remove('below');
    tip.style.marginLeft = '0';
    const r = tip.getBoundingClientRect();
    tip.classList.toggle('below', r.top < 48);
    const right = document.documentElement.clientWidth - 8 - r.right;
    tip.style.marginLeft = (r.left < 8 ? 8 - r.left : Math.min(0, right)) + 'px';
  };
  const unshut = e => e.target.closest?.('.cite')?.querySelector('.tip')?.classList.remove('shut');
  addEventListener('pointerover', place);
  addEventListener('focusin', place);
  addEventListener('pointerout', unshut);
  addEventListener('focusout', unshut);

  // Base: its column goes first, its order rules the rows.
  const rebase = (table, base) => {
    for (const row of all('tr:has(>[data-r])', table)) {
      const cell = row.querySelector(`[data-r="${base}"]`);
      const order = [...row.children].sort((x, y) => x.dataset.r.length - y.dataset.r.length
        || (x.dataset.r < y.dataset.r ? -1 : 1));
      row.append(...order);
      row.prepend(cell);
      all('th', row).forEach(h => {
        h.classList.toggle('isbase', h === cell);
        h.querySelector('small').textContent = h === cell ? 'base' : '';
      });
    }
    const at = body => {
      const found = body.dataset.order.split(' ').find(o => o.startsWith(base + ':'));
      return found ? +found.slice(base.length + 1) : Infinity;
    };
    table.append(...all('tbody', table).map(b => [at(b), b])
      .sort((x, y) => (x[0] === y[0] ? 0 : x[0] - y[0])).map(p => p[1]));
  };
  all('.base').forEach(f => {
    f.hidden = false;
    f.addEventListener('change', e => rebase(f.parentElement.querySelector('.syn'), e.target.value));
  });

  // The same words, in every column.
  const light = on => e => {
    const p = e.target.closest?.('.syn .p[data-p]');
    if (p) {
      all(`.p[data-p="${CSS.escape(p.dataset.p)}"]`, p.closest('table'))
        .forEach(x => x.classList.toggle('on', on));
    }
  };
  addEventListener('mouseover', light(true));
  addEventListener('mouseout', light(false));

  // Keys.
  const step = (selector, way) => {
    const els = all(selector).filter(e => e.offsetParent !== null);
    const tops = els.map(e => e.getBoundingClientRect().top - 56);
    const i = way > 0 ? tops.findIndex(t => t > 8) : tops.findLastIndex(t => t < -8);
    if (!els[i]) return;
    open(els[i]);
    els[i].scrollIntoView();
    // The next Tab goes on from here, not from where the reader was before.
    const stop = els[i].matches('.sec') ? els[i].querySelector('summary') : els[i];
    if (!stop.matches('summary,a,button')) stop.tabIndex = -1;
    stop.focus({preventScroll: true});
  };
  const keys = document.getElementById('keys'), button = document.querySelector('.keys');
  button.hidden = false;
  button.onclick = () => keys.showModal();
  const nextBase = () => {
    const sets = all('.base').filter(f => f.offsetParent !== null);
    const near = sets.find(f => f.closest('.sec').getBoundingClientRect().bottom > 60) ?? sets[0];
    if (!near) return;
    const radios = all('input', near);
    const next = radios[(radios.findIndex(r => r.checked) + 1) % radios.length];
    next.checked = true;
    rebase(near.parentElement.querySelector('.syn'), next.value);
  };
  addEventListener('keydown', e => {
    if (e.key === 'Escape') {
      all('.cite:hover .tip,.cite:focus-within .tip').forEach(t => t.classList.add('shut'));
    }
    const typing = /^(input|textarea|select)$/i.test(e.target.tagName)
      && !/^(radio|checkbox)$/.test(e.target.type);
    if (e.ctrlKey || e.metaKey || e.altKey || typing || keys.open) return;
    if (e.key === '?') keys.showModal();
    if (e.key === 'n') step('[data-diff]', 1);
    if (e.key === 'p') step('[data-diff]', -1);
    if (e.key === 'j') step('.sec', 1);
    if (e.key === 'k') step('.sec', -1);
    if (e.key === 'b') nextBase();
  });
})();
