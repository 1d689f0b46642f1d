// What the kinds of matches weigh against each other, and how a candidate is told to the
// ranking: every match hands it to `add(score, target, why)`.
((tfref) => {
  const { distance, fold, lastPart } = tfref.words;
  const { plain } = tfref.index;

  const RUNG = {
    name: 1000,
    folded: 985,
    gone: 975,
    foreign: 975,
    string: 930,
    leaf: 860,
    goneLeaf: 845,
    foreignLeaf: 838,
    place: 800,
    prefix: 660,
    initials: 560,
    typo: 620,
    within: 470,
  };

  // Places that stand behind their plain twins unless they are asked for.
  const BEHIND = {
    raw_ops: 170,
    compat: 120,
    legacy: 90,
    experimental: 45,
    backend: 55,
    ops: 26,
    numpy: 12,
    estimator: 60,
    __internal__: 120,
  };

  const DUNDER = 150; // operators are written, not named
  const LEVEL = 2.2; // what a level of popularity weighs
  const AGREES = 60; // what it weighs that all namespaces typed are in the name

  const asked = (query) =>
    new Set(
      [...query.names.flatMap((name) => name.name.split(".")), ...query.words].map((word) =>
        word.toLowerCase(),
      ),
    );

  // The parts of a name that put it behind; most names have none.
  const drawbacks = new Map();

  const drawbacksOf = (name) => {
    let found = drawbacks.get(name);
    if (!found) {
      found = name.split(".").filter((part) => Object.hasOwn(BEHIND, part));
      drawbacks.set(name, found);
    }
    return found;
  };

  const behind = (name, typed) => {
    let sum = 0;
    for (const part of drawbacksOf(name)) if (!typed.has(part)) sum += BEHIND[part];
    return sum;
  };

  // What is popular goes first, what is seldom wanted last.
  const standing = (entry, typed) =>
    LEVEL * entry.level -
    behind(entry.name, typed) -
    (entry.leaf.startsWith("__") && !typed.has(entry.leaf) ? DUNDER : 0);

  const near = (a, b) =>
    a === b || (a.length > 3 && b.length > 3 && (distance(a, b, 1) <= 1 || a.startsWith(b) || b.startsWith(a)));

  const owners = new Map();

  const foldedParts = (owner) => {
    let found = owners.get(owner);
    if (!found) {
      found = owner.split(".").map(fold);
      owners.set(owner, found);
    }
    return found;
  };

  // The classes that an object of such a name is of; train_acc_metric is a metric.
  const classesOf = (receivers, name) =>
    receivers?.get(fold(name)) || receivers?.get(fold(name.slice(name.lastIndexOf("_") + 1)));

  // The share of the namespaces typed that stand in a name's owner, in order.
  const agreement = (typed, owner, receivers) => {
    if (!typed.length) return 0;
    const wanted = typed.filter((part) => part !== "tf").map(fold);
    if (!wanted.length) return 0;
    const parts = foldedParts(owner);
    let at = 0;
    let found = 0;
    for (const part of wanted) {
      const where = parts.findIndex((each, k) => k >= at && near(each, part));
      if (where >= 0) {
        found++;
        at = where + 1;
      }
    }
    const share = found / wanted.length;
    const holder = classesOf(receivers, typed.at(-1));
    return holder?.includes(lastPart(owner)) ? Math.max(share, 1) : share;
  };

  const memberOf = (index, entry, leaf) => {
    const queue = [entry];
    const seen = new Set();
    while (queue.length) {
      const owner = queue.shift();
      if (!owner || seen.has(owner)) continue;
      seen.add(owner);
      if (typeof owner === "string") {
        if (index.elsewhere.get(owner)?.has(leaf)) return { entry, member: leaf };
        continue;
      }
      const own = index.byName.get(`${owner.name}.${leaf}`);
      if (own) return { entry: own };
      const bases = index.bases.get(owner.id) || [];
      for (const base of bases) {
        queue.push(typeof base === "string" ? base : index.entries[base]);
      }
    }
    return null;
  };

  const symbolAt = (index, name) => {
    for (const [mirror, original] of Object.entries(index.mirrors)) {
      if (name === mirror || name.startsWith(`${mirror}.`)) {
        return symbolAt(index, original + name.slice(mirror.length));
      }
    }
    const alias = index.aliases.get(name);
    return index.byName.get(name) || (alias && index.byName.get(alias));
  };

  const MOST_KNOWN = 500;
  const resolved = new WeakMap(); // of each index, what was asked of it

  // What a full name leads to: the entry, and the member if its class only inherits
  // that from another library.
  const resolve = (index, name) => {
    if (!resolved.has(index.byName)) resolved.set(index.byName, new Map());
    const known = resolved.get(index.byName);
    if (known.size > MOST_KNOWN) known.clear();
    if (!known.has(name)) known.set(name, lookUp(index, name));
    return known.get(name);
  };

  const lookUp = (index, name) => {
    for (const each of new Set([name, `tf.${name}`, plain(name)])) {
      const entry = symbolAt(index, each);
      if (entry) return { entry };
      const cut = each.lastIndexOf(".");
      const owner = cut > 0 && symbolAt(index, each.slice(0, cut));
      const member = owner && memberOf(index, owner, each.slice(cut + 1));
      if (member) return member;
    }
    return null;
  };

  // `model.fit`: spellings of a member in the classes that such an object is of. What is
  // gone of one says nothing where another still has it.
  const ofReceiver = (index, { leaf, owner }) => {
    const isObject = (part, at) => classesOf(index.receivers, part) || (!at && part === "self");
    const classes = (owner.length && owner.every(isObject) && classesOf(index.receivers, owner.at(-1))) || [];
    const { spellings = [] } = index.leaves.get(fold(leaf)) || {};
    const kin = tfref.index.kin().leaves.get(fold(leaf)) || [];
    const held = [...spellings, ...kin.map((row) => ({ ...row, gone: row }))].filter(
      (each) => each.leaf === leaf && classes.includes(lastPart(each.owner)),
    );
    const live = held.find(({ entry, name }) => entry && !isFar(name));
    return live ? held.filter(({ owner }) => owner === live.owner) : held;
  };

  const KNOWN = 8; // the level from which on a name is one that people use

  // Whether a leaf is that of a name that is there and used.
  const isLive = (leaf) =>
    leaf.spellings.some((each) => each.entry?.level >= KNOWN && !isFar(each.name));

  const isFar = (name) => name.startsWith("tf.raw_ops.") || name.startsWith("tf.compat.");

  const mistakes = (length) => (length < 3 ? 0 : length < 5 ? 1 : length < 10 ? 2 : 3);

  // The entries that a row leads to, each a step behind the one before.
  const addTargets = ({ add, index }, row, score, why, step = 4) => {
    row.to.forEach((id, at) => {
      const entry = index.entries[id];
      if (entry) add(score - at * step, entry, why);
    });
  };

  const addRow = (context, type, row, score, why) => {
    context.notice(score, { type, row });
    addTargets(context, row, score, why);
  };

  const addGone = (context, row, score) =>
    addRow(context, "gone", row, score, `in the place of ${row.name}`);

  const addForeign = (context, row, score) =>
    addRow(context, "foreign", row, score, `does what ${row.name} does`);

  // What upstream says of an entry that is to go.
  const tellDeprecated = ({ index, notice }, entry, score) => {
    const row = index.instead.get(entry.id);
    if (row) notice(score, { type: "deprecated", row });
  };

  // The same search, each score changed by `step`.
  const shifted = (context, step) => ({
    ...context,
    add: (score, ...rest) => context.add(score + step, ...rest),
    notice: (score, found) => context.notice(score + step, found),
  });

  tfref.matches = {
    AGREES, LEVEL, RUNG, addForeign, addGone, addRow, addTargets, agreement, asked, behind,
    classesOf, isFar, isLive, mistakes, near, ofReceiver, resolve, shifted, standing, tellDeprecated,
  };
})((globalThis.tfref ??= {}));
