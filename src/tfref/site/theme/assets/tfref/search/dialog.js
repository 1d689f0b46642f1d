// The search's dialog: a field, and below it a list that follows what is typed.
// A combobox of WAI-ARIA: the focus stays in the field, arrows move the active option.
((tfref) => {
  const { setLine } = tfref.rows;

  const SOON = 120; // ms without a letter before more files are asked for
  const PAINTED = 100; // ms after which what is in sight is painted
  const SAID = 700; // ms without a letter before it is said what was found
  const LONGEST = 1000; // letters that an address carries
  const WARMING = ["r", "sum along axis", "reduce", "tf.reshape(x", "tf.layres.conv2d", "keras max"];
  const LEAST = 3; // letters for which the text of pages is searched
  const MOST_TEXT = 10;

  const FILTER = /^\s*(\w+):\s*/;

  // The elements, and what they show at the moment.
  const view = {
    active: null, // the option that Enter opens
    all: false, // "More results" was pressed
    moved: false, // the reader chose that option; else it is the first
    found: null, // by the ranking, null for an empty field
    pages: null, // the group of what the text found
    raw: null,
    timers: {},
    turn: 0, // counts renderings, so that a late step knows that it is too late
  };

  const show = (dialog, input, root, load, lack) => {
    if (!view.dialog) build(Object.assign(view, { dialog, input, root, load, lack }));
    view.raw = null;
    ready();
    typed();
    view.load("data/more").then(ready, view.lack).then(() => idle(prepare));
  };

  const idle = globalThis.requestIdleCallback || ((run) => setTimeout(run, SOON));

  // Most queries need the words sooner or later.
  const prepare = () => content("words").then(() => warm(WARMING), () => {});

  // What runs for the first time is slow: run it while nobody types, a bit at a time.
  const warm = ([query, ...rest]) => {
    if (!query || view.raw) return;
    idle(() => {
      if (view.raw) return;
      tfref.find.names(query);
      warm(rest);
    });
  };

  // To make the index takes longer than to use it: before the first letter, not after.
  const ready = () => {
    tfref.index.current();
    performance.mark("tfref-ready");
    if (view.found) refresh(view.all);
  };

  const build = () => {
    const { dialog, input } = view;
    const more = () => {
      refresh(true);
      view.input.focus();
    };
    Object.assign(view, tfref.frame.make(dialog, input, { filter: choose, more }));
    listen();
  };

  // A filter is part of what is typed; pressing a chip writes it or takes it away.
  const choose = (filter) => {
    const { input } = view;
    const rest = input.value.replace(FILTER, "");
    input.value = view.filter === filter ? rest : `${filter}: ${rest}`;
    input.focus();
    typed();
  };

  const press = (filter) => {
    if (filter === view.filter) return;
    view.filter = filter;
    for (const each of view.chips.children) {
      each.setAttribute("aria-pressed", String(each.dataset.filter === filter));
    }
  };

  const listen = () => {
    const { dialog, input, list } = view;
    input.addEventListener("input", typed);
    input.addEventListener("keydown", pressed);
    input.addEventListener("paste", pasted);
    list.addEventListener("pointermove", ({ target }) => {
      const option = target.closest("[role=option]");
      if (!option) return;
      activate(option, false);
      view.moved = true;
    });
    list.addEventListener("click", clicked);
    dialog.addEventListener("click", ({ target }) => {
      if (target === dialog) dialog.close(); // beside the sheet
    });
    dialog.addEventListener("close", closed);
  };

  // What was typed is shown at once; what needs files, or is heard, waits for a pause.
  const typed = () => {
    const raw = view.input.value;
    if (raw === view.raw) return;
    view.raw = raw;
    view.active = null;
    view.moved = false;
    view.pages = null;
    view.status.textContent = "";
    view.list.scrollTop = 0;
    refresh();
    after("soon", SOON, () => {
      address(raw);
      searchText(raw);
    });
    after("said", SAID, say);
  };

  const after = (name, pause, then) => {
    clearTimeout(view.timers[name]);
    view.timers[name] = setTimeout(then, pause);
  };

  const refresh = (all = false) => {
    const { raw, root } = view;
    view.found = raw.trim() ? tfref.find.names(raw) : null;
    const shown = view.found
      ? tfref.list.found(root, view.found, all)
      : { notes: [], options: tfref.list.empty(root, tfref.recent.read()), rest: 0 };
    view.all = all;
    place(shown);
    press(raw.match(FILTER)?.[1].toLowerCase());
    if (view.found) explain();
  };

  // Some queries need a part of their own, and what the notices say stands in others.
  const explain = () => {
    const { found, raw } = view;
    const told = found.notices.map((each) => each.part).filter(Boolean);
    const parts = tfref.find.needs(raw).filter((part) => !tfref.index.parts[part]);
    const missing = [...new Set([...parts, ...told])];
    if (!missing.length) return;
    Promise.allSettled(missing.map(content)).then((came) => {
      const some = came.some(({ status }) => status === "fulfilled");
      if (some && found === view.found) refresh(view.all);
    });
  };

  const place = ({ notes, options, later, rest }) => {
    const { list, more } = view;
    const before = view.active && addressOf(view.active);
    view.turn += 1;
    view.notes.replaceChildren(...notes);
    list.replaceChildren(...options, ...(view.pages && !later ? [view.pages] : []));
    more.hidden = !rest;
    const made = number();
    const same = before && made.find((each) => addressOf(each) === before);
    activate((view.moved && same) || (view.found && firstOf(made)), false);
    if (later) setTimeout(complete, PAINTED, view.turn, later, before);
    after("lines", SOON, fillLines);
    if (view.found && !made.length && !notes.length) {
      view.notes.append(tfref.list.nothing(view.root));
    }
  };

  // Options out of sight follow when those in sight are painted.
  const complete = (turn, later, before) => {
    if (turn !== view.turn) return;
    view.list.querySelector("#tf-group-text")?.remove();
    view.list.append(...later(), ...(view.pages ? [view.pages] : []));
    const made = number();
    const same = before && made.find((each) => addressOf(each) === before);
    if (same) activate(same, false);
    after("lines", SOON, fillLines);
  };

  const number = () => {
    const made = optionsOf();
    made.forEach((each, at) => {
      each.id = `tf-option-${at}`;
    });
    view.input.setAttribute("aria-expanded", String(made.length > 0));
    return made;
  };

  const addressOf = (option) => option.getAttribute("href") || option.textContent;

  // Enter opens the best name, though the page that explains stands above it; of an
  // error message that page.
  const firstOf = (made) => {
    const [top] = made;
    if (view.found?.error && top?.matches(".tf-hit--error")) return top;
    return made.find((each) => each.result) || top;
  };

  const activate = (option, into = true) => {
    if (view.active !== option) view.active?.setAttribute("aria-selected", "false");
    view.active = option || null;
    if (!option) {
      view.input.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    view.input.setAttribute("aria-activedescendant", option.id);
    if (into) option.scrollIntoView({ block: "nearest" });
  };

  const move = (step) => {
    const made = optionsOf();
    if (!made.length) return;
    const at = made.indexOf(view.active);
    const from = at < 0 && step < 0 ? 0 : at;
    activate(made[(from + step + made.length) % made.length]);
    view.moved = true;
  };

  const pressed = (event) => {
    const { key, ctrlKey, metaKey } = event;
    if (event.isComposing) return;
    if ((ctrlKey || metaKey) && key.toLowerCase() === "k") view.input.select();
    else if (key === "ArrowDown") move(1);
    else if (key === "ArrowUp") move(-1);
    else if (key !== "Enter") return;
    else if (view.active && (ctrlKey || metaKey)) {
      chosen(view.active);
      window.open(view.active.href, "_blank");
    } else view.active?.click();
    event.preventDefault();
  };

  // A field has one line. Where a pasted traceback has the next, the ranking reads on.
  const pasted = (event) => {
    const text = event.clipboardData?.getData("text") || "";
    if (!/[\r\n]/.test(text.trim())) return;
    event.preventDefault();
    const { input } = view;
    const line = text.trim().replace(/\s*[\r\n]+\s*/g, "    ");
    input.setRangeText(line, input.selectionStart, input.selectionEnd, "end");
    typed();
  };

  const clicked = (event) => {
    const option = event.target.closest("[role=option]");
    if (!option) return;
    if (option.query) {
      event.preventDefault();
      view.input.value = option.query;
      view.input.focus();
      typed();
      return;
    }
    chosen(option);
    const beside = event.ctrlKey || event.metaKey || event.shiftKey;
    if (beside || option.pathname !== location.pathname) return;
    // The page at hand stays: the dialog has to go, and the query before the browser
    // compares addresses.
    address("");
    view.dialog.close();
  };

  const chosen = ({ result }) => {
    if (result) tfref.recent.add(result);
  };

  const closed = () => {
    for (const timer of Object.values(view.timers)) clearTimeout(timer);
    address("");
  };

  // The address carries what is typed, so that it can be sent, and be returned to.
  const address = (raw) => {
    const now = new URL(location.href);
    if (raw && raw.length <= LONGEST) now.searchParams.set("q", raw);
    else now.searchParams.delete("q");
    try {
      if (now.href !== location.href) history.replaceState(history.state, "", now);
    } catch {
      // A page from a folder may have no other address than its own.
    }
  };

  const optionsOf = () => [...view.list.querySelectorAll("[role=option]")];

  const rowsOf = () => optionsOf().filter((row) => row.result?.id >= 0);

  const fillLines = () => {
    const wanted = rowsOf().map((row) => tfref.find.part(row.result.id));
    const parts = new Set(wanted.filter((part) => !tfref.index.parts[part]));
    for (const part of parts) content(part).then(setLines, () => {});
  };

  const setLines = () => {
    for (const row of rowsOf()) {
      const line = tfref.list.lineOf(row.result);
      if (line) setLine(row, line);
    }
  };

  // The content of a part of the index, once its script has run.
  const content = async (part) => {
    await view.load(`data/${part}`);
    return tfref.index.parts[part];
  };

  // Second, the text of the pages: below the names, which do not move.
  const searchText = async (raw) => {
    if (raw.trim().length < LEAST) return;
    const pages = await textOf(raw).catch(() => []);
    if (raw !== view.raw || !pages.length) return;
    view.pages = tfref.list.inText(view.root, pages.slice(0, MOST_TEXT));
    view.list.querySelector("#tf-group-text")?.remove();
    view.list.append(view.pages);
    view.notes.querySelector(".tf-note--none")?.remove();
    const made = number();
    if (!view.active) activate(firstOf(made), false);
    fillLines();
    after("said", SAID, say);
  };

  const textOf = async (raw) => {
    await Promise.allSettled(tfref.find.parts(raw).map(content));
    return tfref.find.text(raw);
  };

  const say = () => {
    const made = optionsOf();
    const first = view.active?.result;
    const count = made.length === 1 ? "1 result" : `${made.length} results`;
    const best = first ? `, first ${first.name}, ${first.kind}` : "";
    const notes = [...view.notes.children].map(saidBy);
    const said = [`${count}${best}`, ...notes].join(". ");
    view.status.textContent = view.found ? said : "";
  };

  // What a note says, its title and its text apart.
  const saidBy = (note) => {
    if (!note.querySelector(".tf-hit__title")) return note.textContent;
    return [...note.children].map((part) => part.textContent).filter(Boolean).join(". ");
  };

  // All names that a query finds, best first, as `tfref find --jsonl` prints them.
  const everything = async (raw) => {
    await view.load("data/more");
    await Promise.allSettled(tfref.find.needs(raw).map(content));
    const names = tfref.find.names(raw).results.map((each) => each.name);
    const pages = await textOf(raw);
    return [...names, ...pages.filter((each) => "id" in each).map((each) => each.name)];
  };

  tfref.find = Object.assign(everything, tfref.find);
  tfref.dialog = { show };
})((globalThis.tfref ??= {}));
