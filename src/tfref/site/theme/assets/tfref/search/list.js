// What stands in the list for what was typed: plain data in, elements out.
((tfref) => {
  const { element, example, gathered, group, hit, notice, page } = tfref.rows;

  const FIRST = 20; // so many results stand there before more are asked for
  const SEEN = 5; // so many are painted at once; the rest of what fits follows

  const EXAMPLES = [
    ["tf.placeholder", "a name that is gone"],
    ["module 'tensorflow' has no attribute 'Session'", "an error message"],
    ["sum along axis", "what is to be done"],
  ];

  const lineOf = ({ id, name }) => {
    const entry = tfref.index.current().entries[id];
    return entry?.name === name ? tfref.find.line(id) || "" : "";
  };

  const chosen = (root, each) => hit(root, { ...each, marks: [], why: "" }, "");

  // For an empty field: what can be typed, and what was chosen before.
  const empty = (root, recent) => {
    const before = recent.map((each) => chosen(root, each));
    const groups = [group("tf-group-try", "For example", EXAMPLES.map(example))];
    if (!before.length) return groups;
    return [group("tf-group-recent", "Chosen before", before), ...groups];
  };

  const rows = (root, gathering) => {
    const hits = gathering.results.map((each) => hit(root, each, lineOf(each)));
    if (hits.length < 2) return hits;
    const id = `tf-group-${gathering.results[0].id}`;
    return [group(id, gathering.owner, hits, "tf-group--members")];
  };

  // How many of the gatherings fill what one sees without scrolling.
  const inSight = (gatherings) => {
    let count = 0;
    const at = gatherings.findIndex((each) => (count += each.results.length) >= SEEN);
    return at < 0 ? gatherings.length : at + 1;
  };

  // {notes, options, later, rest}: plain notes; what is chosen from; a function that
  // makes the options out of sight, for when the others are painted; how many more
  // results there are.
  const found = (root, { results, notices }, all) => {
    const shown = all ? results : results.slice(0, FIRST);
    const told = notices.map((each) => notice(root, each));
    const pages = told.filter((each) => each.matches("a"));
    const why = pages.length
      ? [group("tf-group-why", "What this means", pages, "tf-group--why")]
      : [];
    const gatherings = gathered(shown);
    const seen = inSight(gatherings);
    const made = (from, to) =>
      gatherings.slice(from, to).flatMap((each) => rows(root, each));
    return {
      notes: told.filter((each) => !each.matches("a")),
      options: [...why, ...made(0, seen)],
      later: seen < gatherings.length ? () => made(seen) : null,
      rest: results.length - shown.length,
    };
  };

  // An entry that its text led to looks as others do; a page has a title alone.
  const inText = (root, pages) => {
    const rows = pages.map((each) => {
      if (!("id" in each)) return page(root, each);
      return hit(root, { ...each, marks: [], why: "" }, lineOf(each));
    });
    return group("tf-group-text", "In the text", rows);
  };

  // Nothing is found: what can be done about it.
  const nothing = (root) => {
    const names = element("a", "", "All names, A to Z");
    names.href = `${root}/names.html`;
    const said = "Nothing is found. Try fewer words, or look through ";
    return element("p", "tf-note tf-note--none", said, names, ".");
  };

  tfref.list = { empty, found, inText, lineOf, nothing };
})((globalThis.tfref ??= {}));
