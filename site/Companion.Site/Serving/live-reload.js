// Keeps a previewed page up to date: reloads it after a build, and shows why a build failed.
(() => {
  const here = new URL(document.currentScript.src);
  const generation = here.searchParams.get('generation');
  const isStandIn = document.documentElement.dataset.companion === 'stand-in';
  const scrollKey = 'companion-scroll';
  let events = null;
  let shown = null;
  let overlay = null;

  restoreScroll();
  // A browser allows only six connections to a host, so a page in the background closes its own.
  document.addEventListener('visibilitychange', listenWhileVisible);
  window.addEventListener('pagehide', stopListening);
  window.addEventListener('pageshow', listenWhileVisible);
  listenWhileVisible();

  function listenWhileVisible() {
    if (document.visibilityState === 'hidden') {
      stopListening();
    } else if (events === null) {
      events = new EventSource(new URL(`events?seen=${encodeURIComponent(generation)}`, here));
      events.addEventListener('reload', reload);
      events.addEventListener('style', (event) => restyle(event.data));
      events.addEventListener('experiments', (event) => tellExperiments(event.data));
      events.addEventListener('errors', (event) => showErrors(event.data));
    }
  }

  function stopListening() {
    events?.close();
    events = null;
  }

  // The page's experiments wait for this event when the page was sent before they were ready.
  function tellExperiments(state) {
    const mark = document.querySelector('meta[name="companion-experiments"]');
    if (mark && mark.content !== state) {
      mark.content = state;
      document.dispatchEvent(new Event('companion-experiments'));
    }
  }

  // The old style sheet stays until the new one is there, so that the page never shows without it.
  function restyle(path) {
    for (const sheet of document.querySelectorAll('link[rel~="stylesheet"]')) {
      const address = new URL(sheet.href);
      if (decodeURIComponent(address.pathname) === path && address.origin === location.origin) {
        address.searchParams.set('changed', Date.now());
        const changed = sheet.cloneNode();
        changed.href = address;
        changed.addEventListener('load', () => sheet.remove(), { once: true });
        sheet.after(changed);
      }
    }
  }

  function reload() {
    stopListening();
    sessionStorage.setItem(scrollKey, JSON.stringify({ path: location.pathname, top: window.scrollY }));
    location.reload();
  }

  function restoreScroll() {
    const saved = JSON.parse(sessionStorage.getItem(scrollKey) ?? 'null');
    sessionStorage.removeItem(scrollKey);
    if (saved?.path === location.pathname) {
      const restore = () => window.scrollTo({ top: saved.top, behavior: 'instant' });
      restore();
      window.addEventListener('load', restore, { once: true });
    }
  }

  async function showErrors(json) {
    if (json === shown) {
      return;
    }

    const isFirst = shown === null;
    shown = json;
    if (isStandIn) {
      // The page already contains the problems that it was sent with, and the first event repeats them.
      if (!isFirst) {
        reload();
      }

      return;
    }

    overlay?.remove();
    overlay = null;
    const problems = JSON.parse(json);
    if (problems.length > 0) {
      await openOverlay(problems, json);
    }
  }

  // A shadow root and a constructed style sheet are independent of the page's styles and its content security policy.
  async function openOverlay(problems, json) {
    const sheet = new CSSStyleSheet();
    const css = await fetch(new URL('preview.css', here));
    sheet.replaceSync(await css.text());
    if (json !== shown) {
      return;
    }

    const host = document.createElement('companion-errors');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const dialog = element('dialog', '', { class: 'problems', role: 'alertdialog', 'aria-labelledby': 'title', 'aria-describedby': 'list' });
    const list = element('div', '', { id: 'list' });
    list.append(...problems.map(describe));
    const close = element('button', 'Close', { type: 'button', autofocus: '' });
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => host.remove());
    dialog.append(element('h1', 'The site could not be built', { id: 'title' }), list, close);
    root.append(dialog);
    document.body.append(host);
    overlay = host;
    dialog.showModal();
  }

  function describe(problem) {
    const section = element('section', '');
    section.append(
      element('h2', `${problem.path}:${problem.line}:${problem.column}`),
      element('p', `${problem.severity}: ${problem.message}`),
    );
    if (problem.excerpt) {
      section.append(element('pre', problem.excerpt, { tabindex: '0' }));
    }

    if (problem.advice) {
      section.append(element('p', problem.advice));
    }

    return section;
  }

  function element(name, text, attributes = {}) {
    const made = document.createElement(name);
    made.textContent = text;
    Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value));
    return made;
  }
})();
