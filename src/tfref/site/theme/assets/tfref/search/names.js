// From a name, whole or in part, mistyped or misplaced, to what it can mean.
// Every function hands its candidates to `add(score, target, why)`; the rungs below say
// which kind of match goes before which.
((tfref) => {
  const { bits, distance, fold, initials, maskOf, wordsOf } = tfref.words;
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

  const BEGINS = "begins with it";
  const DUNDER = 150; // operators are written, not named
  const LEVEL = 2.2; // what a level of popularity weighs
  const AGREES = 60; // what it weighs that all namespaces typed are in the name
  const HERE = 45; // what it weighs that they are its very place
  const INSIDE = 0.4;
  const BEGUN = 200;
  const CASE = 22; // what letter case weighs
  const LITERAL = 90; // what it weighs that underscores stand where they were typed
  const ELSEWHERE = 330; // what it weighs that an argument is another function's

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
    const holder = receivers?.get(wanted.at(-1));
    return holder?.includes(owner.split(".").at(-1)) ? Math.max(share, 1) : share;
  };

  const typesClass = (name, each, index) => {
    const holder = each.owner.slice(each.owner.lastIndexOf(".") + 1);
    const last = name.owner.at(-1);
    return !last || near(fold(last), fold(holder)) || index.receivers.has(fold(last));
  };

  const isHere = (typed, owner) => {
    if (!typed.length) return false;
    const wanted = typed.join(".");
    return owner === wanted || owner === `tf.${wanted}` || owner.endsWith(`.${wanted}`);
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

  // What a full name leads to: the entry, and the member if its class only inherits
  // that from another library.
  const resolve = (index, name) => {
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

  const caseFits = (typed, leaf) => {
    if (leaf === typed) return 2 * CASE;
    return leaf.startsWith(typed) && /[A-Z]/.test(typed) ? 1.5 * CASE : 0;
  };

  // Whatever speaks for a candidate, it stays below those whose whole name was typed.
  const below = (score) => (score > 900 ? 900 + (score - 900) * 0.35 : score);

  const KNOWN = 8; // the level from which on a name is one that people use

  // Whether a leaf is that of a name that is there and used.
  const isLive = (leaf) =>
    leaf.spellings.some((each) => each.entry?.level >= KNOWN && !isFar(each.name));

  const isFar = (name) => name.startsWith("tf.raw_ops.") || name.startsWith("tf.compat.");

  // With underscores typed, what has them where they were typed goes before what has
  // not: from_tensor_s begins from_tensor_slices, and is not from_tensors.
  const literal = (typed, leaf, rung) => {
    if (!typed.includes("_", 1)) return 0;
    const camel = /[a-z][A-Z]/.test(leaf);
    const spelled = camel ? wordsOf(leaf).join("_") : leaf.toLowerCase();
    const begun = spelled.startsWith(typed.toLowerCase());
    if (rung === RUNG.leaf) return begun || camel ? 0 : -LITERAL;
    return begun && rung >= RUNG.prefix ? LITERAL : 0;
  };

  // In the very place that was typed, what begins with the rest is meant, not a whole
  // name somewhere else.
  const begunHere = (name, each) =>
    each.entry && fold(each.leaf).startsWith(fold(name.leaf)) ? BEGUN : 0;

  // Candidates from every spelling of one leaf.
  const fromLeaf = (context, leaf, rung, name, why) => {
    const { add, index, typed } = context;
    const live = isLive(leaf);
    let best = Infinity;
    for (const each of leaf.spellings) {
      const here = isHere(name.owner, each.owner);
      // A module that was typed says little of a method somewhere in it.
      const inside = each.entry?.member && !here && !typesClass(name, each, index) ? INSIDE : 1;
      const agrees = inside * agreement(name.owner, each.owner, index.receivers);
      const fits =
        AGREES * agrees +
        (here ? HERE + (rung < RUNG.leaf ? begunHere(name, each) : 0) : 0) +
        caseFits(name.leaf, each.leaf);
      if (each.gone) {
        if (Object.hasOwn(LIBRARIES, name.owner[0] || "")) continue;
        // Where the name lives on elsewhere, only the place typed can mean the old one.
        if (live && (!agrees || context.resolved)) continue;
        const unlike = Math.min(0, literal(name.leaf, each.leaf, rung));
        const score = rung + fits + unlike - (RUNG.leaf - RUNG.goneLeaf);
        addGone(context, each.gone, name.owner.length ? score : Math.min(score, best - 5));
        continue;
      }
      const score =
        rung + fits + literal(name.leaf, each.leaf, rung) + standing(each.entry, typed) -
        (each.alias ? 6 : 0);
      const behindAlias = each.alias ? behind(each.name, typed) / 4 : 0;
      const said = each.alias ? `${each.name} is another name of it` : why;
      const sum = below(score - behindAlias);
      if (!isFar(each.name)) best = best === Infinity ? sum : Math.max(best, sum);
      add(sum, each.entry, said);
    }
  };

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

  // `tf.f(old=)`: rows of `gone` for one keyword, the best agreeing function first.
  const goneKeyword = (context, name, keyword, score) => {
    const { index } = context;
    const known = index.leaves.get(fold(name.leaf))?.spellings || [];
    // Where the name is an entry's own, those that it is only an alias of are not meant.
    const own = known.some((each) => each.entry && !each.alias);
    const others = own ? [] : known.map((each) => each.entry?.leaf || "");
    const leaves = [name.leaf, ...others].map(fold);
    const elsewhere = known.length || name.owner.length ? -ELSEWHERE : -140;
    for (const row of index.goneByKeyword.get(keyword) || []) {
      const cut = row.plain.lastIndexOf(".");
      const leaf = row.plain.slice(cut + 1);
      const same = name.leaf && leaves.includes(fold(leaf));
      const owner = agreement(name.owner, row.plain.slice(0, cut), index.receivers);
      const near = name.leaf ? (same ? 0 : elsewhere) : -60;
      const taker = index.byName.get(row.plain) || index.entries[row.to[0]];
      const level = taker?.level || 0;
      // Without a name it is most often a class that is made with it.
      const made = !name.leaf && taker?.kind === "class" ? 20 : 0;
      addGone(context, row, score + near + 20 * owner + level / 2 + made);
    }
  };

  // Rows of `foreign` under a full name, in every way people shorten it.
  const foreignNames = (name) => {
    const names = [name];
    const [root, ...rest] = name.split(".");
    const tail = rest.join(".");
    if (["jnp", "onp", "cp"].includes(root)) names.push(`np.${tail}`);
    if (["nn", "F", "optim", "init", "linalg", "cuda", "autograd", "utils", "Tensor"].includes(root)) {
      names.push(`torch.${name}`, `torch.nn.${name}`);
    }
    if (["lax", "random"].includes(root)) names.push(`jax.${name}`, `np.${name}`);
    if (root === "torch" && rest[0] === "nn") names.push(rest.join("."));
    if (root === "F") names.push(`torch.nn.functional.${tail}`, `nn.functional.${tail}`);
    if (root === "nn") names.push(`torch.nn.${tail}`);
    if (root === "torch" && rest.length === 1) names.push(`torch.Tensor.${tail}`);
    if (root === "np" && rest.length === 1) names.push(`ndarray.${tail}`, `np.ndarray.${tail}`);
    return names.flatMap((each) => [each, each.replace(/_$/, ""), `${each}_`]);
  };

  // What begins the names of other libraries, and the library that its rows begin with.
  const LIBRARIES = {
    np: "np", numpy: "np", torch: "torch", pytorch: "torch", jax: "jax", jnp: "np",
    tfa: "tfa", tfds: "tfds", tfp: "tfp", hub: "hub", scipy: "scipy", sklearn: "sklearn", pandas: "pd", pd: "pd", cv2: "cv2", opencv: "cv2",
    flax: "flax", nnx: "flax", linen: "flax", optax: "optax", nn: "torch", F: "torch",
    torchvision: "torchvision", transforms: "torchvision", PIL: "PIL", plt: "plt",
    lax: "jax", optim: "torch", ndarray: "np",
  };

  // Objects of other libraries that are called like tensors here: x.view(...)
  const ARRAYS = ["torch.Tensor", "np.ndarray", "ndarray"];

  const foreign = (context, name) => {
    const { index, typed } = context;
    const rows = tfref.index.foreign();
    // Alone, `expand_` is the beginning of a name, not PyTorch's way to change in place.
    const typing = !name.owner.length && name.name.endsWith("_");
    const spellings = typing ? [name.name] : foreignNames(name.name);
    const live = index.leaves.get(fold(name.leaf));
    const ours = !name.owner.length && live?.spellings.some((each) => each.entry?.leaf === name.leaf);
    const spelled =
      spellings.map((each) => rows.names.get(each)).find(Boolean) ||
      (!ours && spellings.map((each) => rows.folded.get(each.toLowerCase())).find(Boolean));
    if (spelled) return addForeign(context, spelled, RUNG.foreign);
    // A package of which the table has not this name, but a word about the whole.
    const whole = name.owner.length ? rows.names.get(name.owner[0]) : null;
    if (whole) addForeign(context, whole, RUNG.foreign - 60);
    const holder = name.owner.length === 1 && index.receivers.get(name.owner[0].toLowerCase());
    const onTensor = holder && holder.includes("Tensor");
    const lib = name.owner.length ? LIBRARIES[name.owner[0]] : "";
    const best = Math.max(0, ...(live?.spellings || []).map((e) => (e.entry ? standing(e.entry, typed) : 0)));
    for (const row of rows.leaves.get(fold(name.leaf)) || []) {
      if (typing && !row.name.endsWith(name.leaf)) continue;
      const owner = row.name.split(".").slice(0, -1).join(".");
      const root = row.name.split(".")[0];
      const fits = lib && (root === lib || (lib === "torch" && ["nn", "F"].includes(root)));
      const asked = fits || (onTensor && ARRAYS.includes(owner));
      const exact = row.name.endsWith(`.${name.leaf}`) ? 8 : 0;
      const base = asked ? RUNG.foreign - 40 : RUNG.foreignLeaf - (lib ? 60 : 0);
      // A name that is much used here is meant, not its namesake elsewhere.
      if (!asked && !name.owner.length && best > 30) continue;
      addForeign(context, row, base + exact + 20 * agreement(name.owner, owner, null));
    }
  };

  // The smallest family of names that are gone to which a name belongs.
  const familyOf = (index, full) => {
    let found = null;
    for (const row of index.families) {
      const heads = [row.name, plain(row.name), row.name.replace(/^tf\./, "")];
      const head = heads.find((each) => full === each || full.startsWith(`${each}.`));
      if (head && (!found || row.name.length > found.row.name.length)) found = { row, head };
    }
    return found;
  };

  const family = (context, name) => {
    const { index } = context;
    const found = familyOf(index, name.name);
    if (!found) return;
    const { row, head } = found;
    const tail = name.name.slice(head.length + 1);
    const why = `${row.name} is gone`;
    const camel = tail.replace(/(?:^|_)([a-z])/g, (_, letter) => letter.toUpperCase());
    for (const prefix of tail ? row.becomes : []) {
      for (const each of [tail, camel]) {
        const there = resolve(index, prefix + each);
        if (there) context.add(RUNG.gone - 20, there.entry, why);
      }
    }
    addRow(context, "family", row, tail ? RUNG.prefix - 100 : RUNG.gone, why);
    context.notice(RUNG.gone - 1, { type: "family", row });
  };

  // Rows of a family, by their own names; they come when a query asks for them. Tells
  // whether one has the very name.
  const kin = (context, name) => {
    const rows = tfref.index.kin();
    const exact = rows.names.get(plain(name.name)) || [];
    for (const row of exact) addGone(context, row, RUNG.gone);
    if (exact.length) return true;
    const folded = fold(name.leaf);
    const add = (row, score) => {
      const owner = row.plain.slice(0, row.plain.lastIndexOf("."));
      addGone(context, row, score + AGREES * agreement(name.owner, owner, context.index.receivers));
    };
    const same = rows.leaves.get(folded) || [];
    for (const row of same) add(row, RUNG.goneLeaf - 20);
    if (same.length || !familyOf(context.index, name.name)) return false;
    for (const [leaf, mistyped, missed] of mistypedIn(rows.leaves, folded)) {
      for (const row of mistyped) add(row, RUNG.place - (150 * missed) / leaf.length);
    }
    return false;
  };

  // What is within reach of mistakes of a leaf: [the leaf meant, its rows, mistakes].
  const mistypedIn = (leaves, folded) => {
    const most = mistakes(folded.length);
    const found = [];
    for (const [leaf, rows] of leaves) {
      if (!most || Math.abs(leaf.length - folded.length) > most) continue;
      const missed = distance(folded, leaf, most);
      if (missed <= most) found.push([leaf, rows, missed]);
    }
    return found;
  };

  // The parts of the index without which a name is not answered in full: those of other
  // libraries and of families are for names that nothing here has.
  const needs = (index, each) => {
    if (resolve(index, each.name)) return [];
    const leaf = index.leaves.get(fold(each.leaf));
    const live = leaf && isLive(leaf);
    const belongs = familyOf(index, each.name);
    const parts = belongs || !live ? ["kin"] : [];
    const ours = ["tf", "keras"].includes(each.owner[0]);
    return belongs || ours ? parts : ["foreign", ...parts];
  };

  // What is gone of a name that stands among others, each score changed by `step`.
  const goneName = (context, each, step) => {
    const { add, index, notice } = context;
    if (resolve(index, each.name)) return;
    const moved = {
      ...context,
      add: (score, ...rest) => add(score + step, ...rest),
      notice: (score, found) => notice(score + step, found),
    };
    if (!each.owner.length) {
      const known = index.leaves.get(fold(each.leaf));
      if (!known || isLive(known)) return;
      for (const { gone, leaf } of known.spellings) {
        if (gone && leaf === each.leaf) addGone(moved, gone, RUNG.gone - 20);
      }
      return;
    }
    const rows = index.goneByName.get(plain(each.name)) || [];
    for (const row of rows) if (!row.argument) addGone(moved, row, RUNG.gone);
    if (rows.length) return;
    if (!(context.wants.has("kin") && kin(moved, each))) family(moved, each);
  };

  // Full name, then leaf, then what resembles it.
  const name = (context, each) => {
    const { add, index, query, wants } = context;
    const found = resolve(index, each.name);
    if (found) {
      const same = found.entry.name === each.name;
      const why = same ? "exact name" : `${each.name} is another name of it`;
      add(RUNG.name, found.entry, why, { member: found.member });
    }
    for (const row of index.goneByName.get(plain(each.name)) || []) {
      // In a call, its arguments that are gone are those that are passed.
      if (!row.argument || !query.call) addGone(context, row, row.argument ? RUNG.gone - 200 : RUNG.gone);
    }
    if (!found) {
      if (each.owner.length) {
        const folded = index.foldedNames.get(fold(plain(each.name)));
        if (folded?.entry) add(RUNG.folded, folded.entry, "but for letter case");
        if (folded?.gone) addGone(context, folded.gone, RUNG.gone - 5);
      }
      if (wants.has("foreign")) foreign(context, each);
      if (wants.has("kin")) kin(context, each);
      family(context, each);
    }
    for (const keyword of query.keywords) goneKeyword(context, each, keyword, RUNG.gone);
    leaf({ ...context, resolved: Boolean(found) }, each);
  };

  const leaf = (context, each) => {
    const { index } = context;
    const folded = fold(each.leaf);
    if (!folded) return;
    const exact = index.leaves.get(folded);
    if (exact) fromLeaf(context, exact, RUNG.leaf, each, "last part of the name");
    resembling(context, each, folded);
  };

  const mistakes = (length) => (length < 3 ? 0 : length < 5 ? 1 : length < 10 ? 2 : 3);

  const MOST = 60; // so many leaves of one kind of match are looked at in full

  // The matches whose leaf is used most, where there are very many.
  const likeliest = (matches) =>
    matches.length <= MOST
      ? matches
      : matches
          .sort((a, b) => b[1] + LEVEL * b[0].level - a[1] - LEVEL * a[0].level)
          .slice(0, MOST);

  const resembling = (context, each, folded) => {
    const { leafList } = context.index;
    const { length } = folded;
    const mask = maskOf(folded);
    const most = mistakes(length);
    const begun = [];
    const within = [];
    const missed = [];
    const [head] = folded;
    for (const leaf of leafList) {
      const other = leaf.folded;
      if (other.length > length) {
        if (other.startsWith(folded)) {
          begun.push([leaf, RUNG.prefix + (30 * length) / other.length, BEGINS]);
          continue;
        }
        if (length > 3 && other.length > length + most && other.includes(folded)) {
          within.push([leaf, RUNG.within + (60 * length) / other.length, "contains it"]);
        }
        if (length > 1 && other[0] === head && leaf.words.length > 1) {
          const share = initials(folded, leaf.words);
          if (share > 0.3) {
            // One letter a word, or whole pieces of words: not by accident.
            const meant = length === leaf.words.length || length > 5;
            const score = RUNG.initials + 100 * share * share + (meant ? 50 * share : -40);
            begun.push([leaf, score, "its initials"]);
            if (share === 1) continue;
          }
        }
      }
      if (!most || Math.abs(other.length - length) > most || other === folded) continue;
      if (bits(leaf.mask ^ mask) > 2 * most) continue;
      const d = distance(folded, other, most);
      if (d > most) continue;
      const first = other[0] === head ? 12 : 0;
      const score = RUNG.typo - 70 * (d - 1) - 150 * (d / other.length) + first;
      missed.push([leaf, score, "similar spelling"]);
    }
    // Somebody who is still typing has made no mistake yet.
    const typing = length < 6 && begun.some(([, score]) => score >= RUNG.prefix) ? 90 : 0;
    for (const [leaf, score, why] of [...likeliest(begun), ...likeliest(within)]) {
      fromLeaf(context, leaf, score, each, why);
    }
    for (const [leaf, score, why] of likeliest(missed)) {
      fromLeaf(context, leaf, score - typing, each, why);
    }
  };

  // "tf.data." lists what is there.
  const children = (context, owner) => {
    const found = resolve(context.index, owner);
    if (!found) return;
    for (const entry of context.index.entries) {
      if (entry.owner === found.entry.name) {
        context.add(RUNG.place + standing(entry, context.typed), entry, `in ${owner}`);
      }
    }
  };

  tfref.names = {
    BEGINS, LIBRARIES, RUNG, addTargets, asked, children, foreign, goneKeyword, goneName, leaf, name,
    needs,    resolve, standing,
  };
})((globalThis.tfref ??= {}));
