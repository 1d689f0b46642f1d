// The rows of the search as elements. Text is only ever set as text: what was typed, or
// what an index says, can hold markup and must not become it.
((tfref) => {
  const SHORT = 34; // letters that fit into a line of a phone
  const PLAIN = new Set(["foreign", "deprecated"]); // notices that have no page
  const NEAR = 3; // so many places a member may go up to stand with its class

  const element = (tag, name, ...children) => {
    const made = document.createElement(tag);
    if (name) made.className = name;
    made.append(...children);
    return made;
  };

  // The pieces of text[from, to), each with whether it matched.
  const pieces = (text, marks, from, to) => {
    const found = [];
    let at = from;
    for (const [start, end] of marks) {
      const first = Math.max(start, at);
      const last = Math.min(end, to);
      if (first >= last) continue;
      if (first > at) found.push([text.slice(at, first), false]);
      found.push([text.slice(first, last), true]);
      at = last;
    }
    if (at < to) found.push([text.slice(at, to), false]);
    return found;
  };

  // A name breaks after its dots and underscores; short ones, most of all, need not.
  const broken = (text, long) => {
    if (!long) return [text];
    const parts = text.split(/(?<=[._])/);
    return parts.flatMap((part, at) => (at ? [element("wbr"), part] : [part]));
  };

  const marked = (text, marks, from, to, long = false) =>
    pieces(text, marks, from, to).flatMap(([piece, matched]) =>
      matched ? [element("mark", "", piece)] : broken(piece, long),
    );

  const setName = (place, leaf, name, marks) => {
    const cut = name.lastIndexOf(".") + 1;
    const long = name.length > SHORT;
    place.append(...marked(name, marks, 0, cut, long));
    leaf.append(...marked(name, marks, cut, name.length, long));
  };

  const named = (name, marks) => {
    const place = element("span", "tf-hit__place");
    const leaf = element("span", "tf-hit__leaf");
    setName(place, leaf, name, marks);
    return element("span", "tf-hit__name", place, leaf);
  };

  const option = (href, style, ...children) => {
    const made = element("a", `tf-hit ${style}`, ...children);
    made.setAttribute("role", "option");
    made.setAttribute("aria-selected", "false");
    made.tabIndex = -1; // the field keeps the focus
    if (href) made.href = href;
    return made;
  };

  // A copy of a row is made faster than a row.
  const ROW = option(
    "",
    "",
    named("", []),
    element("span", "tf-hit__kind"),
    element("span", "tf-hit__why"),
    element("span", "tf-hit__line"),
  );

  // A result of the ranking: what it is called, what it is, why it is here, one line.
  const hit = (root, result, line) => {
    const made = ROW.cloneNode(true);
    const [name, kind, why, below] = made.children;
    setName(...name.children, result.name, result.marks);
    kind.textContent = result.deprecated ? `deprecated ${result.kind}` : result.kind;
    why.textContent = result.why;
    below.textContent = line;
    made.href = `${root}/${result.url}`;
    made.result = result;
    if (result.deprecated) made.classList.add("tf-hit--old");
    return made;
  };

  const setLine = (row, line) => {
    row.lastChild.textContent = line;
  };

  // A page that the text led to; its excerpt has marks of its own.
  const page = (root, { title, url, kind, excerpt = "", marks = [] }) =>
    option(
      `${root}/${url}`,
      "tf-hit--page",
      element("span", "tf-hit__title", title),
      element("span", "tf-hit__kind", kind || ""),
      element("span", "tf-hit__line", ...marked(excerpt, marks, 0, excerpt.length)),
    );

  // What explains the results. It is an option if it has a page; where that is not
  // known yet, it stands in the option's place already, so that nothing moves.
  const notice = (root, { type, title, text, url, part }) => {
    const said = [
      element("span", "tf-hit__title", title),
      element("span", "tf-hit__text", text),
    ];
    if (PLAIN.has(type) || !(url || part)) return element("p", "tf-note", ...said);
    return option(url && `${root}/${url}`, `tf-hit--notice tf-hit--${type}`, ...said);
  };

  const example = ([query, what]) => {
    const search = new URLSearchParams({ q: query });
    const made = option(
      `?${search}`,
      "tf-hit--example",
      element("code", "tf-hit__title", query),
      element("span", "tf-hit__line", what),
    );
    made.query = query;
    return made;
  };

  // Rows under a heading. The heading is the group's name, and no option.
  const group = (id, title, rows, style = "") => {
    const heading = element("div", "tf-group__title", title);
    heading.id = id;
    heading.setAttribute("role", "presentation");
    const made = element("div", `tf-group ${style}`, heading, ...rows);
    made.setAttribute("role", "group");
    made.setAttribute("aria-labelledby", id);
    return made;
  };

  // Members of one class that come one soon after another, together where the best of
  // them stands; everything else for itself: [{owner, results}] in order.
  const gathered = (results) => {
    const found = [];
    const last = new Map();
    results.forEach((result, rank) => {
      const known = result.owner && last.get(result.owner);
      if (known && rank - known.rank <= NEAR) {
        known.gathering.results.push(result);
        known.rank = rank;
        return;
      }
      const gathering = { owner: result.owner, results: [result] };
      found.push(gathering);
      if (result.owner) last.set(result.owner, { gathering, rank });
    });
    return found;
  };

  tfref.rows = { element, example, gathered, group, hit, notice, page, setLine };
})((globalThis.tfref ??= {}));
