// From a name, whole or in part, mistyped or misplaced, to what it can mean.
// Every function hands its candidates to `add(score, target, why)`; the rungs below say
// which kind of match goes before which.
((tfref) => {
  const { bits, distance, fold, initials, maskOf } = tfref.words;
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
  const HERE = 45; // what it weighs that they are its very place
  const CASE = 22; // what letter case weighs

  const asked = (query) =>
    new Set(
      [...query.names.flatMap((name) => name.name.split(".")), ...query.words].map((word) =>
        word.toLowerCase(),
      ),
    );

  const behind = (name, typed) => {
    let sum = 0;
    for (const part of name.split(".")) {
      if (BEHIND[part] && !typed.has(part)) sum += BEHIND[part];
    }
    return sum;
  };

  // What is popular goes first, what is seldom wanted last.
  const standing = (entry, typed) =>
    LEVEL * entry.level -
    behind(entry.name, typed) -
    (entry.leaf.startsWith("__") && !typed.has(entry.leaf) ? DUNDER : 0);

  const near = (a, b) =>
    a === b || (a.length > 3 && b.length > 3 && (distance(a, b, 1) <= 1 || a.startsWith(b) || b.startsWith(a)));

  // The share of the namespaces typed that stand in a name's owner, in order.
  const agreement = (typed, owner, receivers) => {
    const wanted = typed.filter((part) => part !== "tf").map(fold);
    if (!wanted.length) return 0;
    const parts = owner.split(".").map(fold);
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

  const spelled = (query, each) => (each.alias ? `${each.name} is another name of it` : "");

  const caseFits = (typed, leaf) => {
    if (leaf === typed) return 2 * CASE;
    return leaf.startsWith(typed) && /[A-Z]/.test(typed) ? 1.5 * CASE : 0;
  };

  // Whatever speaks for a candidate, it stays below those whose whole name was typed.
  const below = (score) => (score > 900 ? 900 + (score - 900) * 0.35 : score);

  // Candidates from every spelling of one leaf.
  const fromLeaf = (context, leaf, rung, name, why) => {
    const { add, index, typed } = context;
    for (const each of leaf.spellings) {
      const fits =
        AGREES * agreement(name.owner, each.owner, index.receivers) +
        (isHere(name.owner, each.owner) ? HERE : 0) +
        caseFits(name.leaf, each.leaf);
      if (each.gone) {
        addGone(context, each.gone, rung + fits - (RUNG.leaf - RUNG.goneLeaf));
        continue;
      }
      const score = rung + fits + standing(each.entry, typed) - (each.alias ? 6 : 0);
      const behindAlias = each.alias ? behind(each.name, typed) / 4 : 0;
      add(below(score - behindAlias), each.entry, each.alias ? spelled(name, each) || why : why, {
        alias: each.alias ? each.name : "",
      });
    }
  };

  const addGone = ({ add, index, notice }, row, score) => {
    notice(score, { type: "gone", row });
    row.to.forEach((id, at) => {
      const entry = index.entries[id];
      if (entry) add(score - at * 4, entry, `${row.name} is gone`, { gone: row });
    });
  };

  const addForeign = ({ add, index, notice }, row, score) => {
    notice(score, { type: "foreign", row });
    row.to.forEach((id, at) => {
      const entry = index.entries[id];
      if (entry) add(score - at * 4, entry, `${row.name} is`, { foreign: row });
    });
  };

  // `tf.f(old=)`: rows of `gone` for one keyword, the best agreeing function first.
  const goneKeyword = (context, name, keyword, score) => {
    const { index } = context;
    for (const row of index.gone) {
      if (row.argument !== keyword) continue;
      const cut = row.plain.lastIndexOf(".");
      const leaf = row.plain.slice(cut + 1);
      const same = name.leaf && fold(leaf) === fold(name.leaf);
      const owner = agreement(name.owner, row.plain.slice(0, cut), index.receivers);
      const near = name.leaf ? (same ? 0 : -140) : -60;
      const level = index.entries[row.to[0]]?.level || 0;
      addGone(context, row, score + near + 20 * owner + level / 2);
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

  const LIBRARIES = {
    np: "np", numpy: "np", torch: "torch", pytorch: "torch", jax: "jax", jnp: "np",
    scipy: "scipy", sklearn: "sklearn", pandas: "pd", pd: "pd", cv2: "cv2",
    opencv: "cv2", flax: "flax", optax: "optax", nn: "nn", F: "F", torchvision: "torchvision",
  };

  const isForeign = (name) => name.owner.length > 0 && Boolean(LIBRARIES[name.owner[0]]);

  const foreign = (context, name) => {
    const { index } = context;
    for (const each of foreignNames(name.name)) {
      const row = index.foreignByName.get(each.toLowerCase());
      if (row) return addForeign(context, row, RUNG.foreign);
    }
    const rows = index.foreignByLeaf.get(fold(name.leaf)) || [];
    for (const row of rows) {
      const agrees = agreement(name.owner, row.name.split(".").slice(0, -1).join("."), null);
      const root = row.name.split(".")[0];
      const lib = name.owner.length ? LIBRARIES[name.owner[0]] : "";
      const fits = lib && (root === lib || (lib === "torch" && ["nn", "F"].includes(root)));
      const base = lib ? (fits ? RUNG.foreign - 60 : RUNG.foreignLeaf - 60) : RUNG.foreignLeaf;
      addForeign(context, row, base + 20 * agrees);
    }
  };

  // The family of names that are gone to which a name belongs.
  const family = (context, name) => {
    const { index, notice } = context;
    const full = name.name;
    for (const row of index.families) {
      const heads = [row.name, plain(row.name), row.name.replace(/^tf\./, "")];
      const head = heads.find((each) => full === each || full.startsWith(`${each}.`));
      if (!head) continue;
      notice(RUNG.gone - 1, { type: "family", row });
      const tail = full.slice(head.length + 1);
      const camel = tail.replace(/(?:^|_)([a-z])/g, (_, letter) => letter.toUpperCase());
      for (const prefix of tail ? row.becomes : []) {
        for (const each of [tail, camel]) {
          const found = resolve(index, prefix + each);
          if (found) context.add(RUNG.gone - 20, found.entry, `${row.name} is gone`, { family: row });
        }
      }
      row.to.forEach((id, at) => {
        const entry = index.entries[id];
        const score = tail ? RUNG.prefix - 100 : RUNG.gone;
        if (entry) context.add(score - at * 4, entry, `${row.name} is gone`, { family: row });
      });
    }
  };

  // Full name, then leaf, then what resembles it.
  const name = (context, each) => {
    const { add, index, query } = context;
    const found = resolve(index, each.name);
    if (found) {
      const same = found.entry.name === each.name;
      const typed = same ? "exact name" : `${each.name} is another name of it`;
      add(RUNG.name, found.entry, typed, { member: found.member, exact: true });
    }
    for (const row of index.goneByName.get(plain(each.name)) || []) {
      addGone(context, row, row.argument ? RUNG.gone - 200 : RUNG.gone);
    }
    if (!found) {
      const folded = index.folded.get(fold(plain(each.name)));
      if (folded?.entry && each.owner.length) add(RUNG.folded, folded.entry, "but for letter case");
      if (folded?.gone && each.owner.length) addGone(context, folded.gone, RUNG.gone - 5);
      foreign(context, each);
      family(context, each);
    }
    for (const keyword of query.keywords) goneKeyword(context, each, keyword, RUNG.gone);
    leaf(context, each);
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

  const resembling = (context, each, folded) => {
    const { index } = context;
    const mask = maskOf(folded);
    const most = mistakes(folded.length);
    const begun = [];
    const missed = [];
    for (const leaf of index.leafList) {
      if (leaf.folded === folded) continue;
      if (leaf.folded.startsWith(folded)) {
        const share = folded.length / leaf.folded.length;
        begun.push([leaf, RUNG.prefix + 30 * share, "begins with it"]);
        continue;
      }
      if (leaf.folded[0] === folded[0] && folded.length > 1 && leaf.words.length > 1) {
        const share = initials(folded, leaf.words);
        if (share > 0.3) {
          // One letter a word, or whole pieces of words: not by accident.
          const meant = folded.length === leaf.words.length || folded.length > 5;
          const score = RUNG.initials + 100 * share * share + (meant ? 50 * share : -40);
          begun.push([leaf, score, "its initials"]);
          if (share === 1) continue;
        }
      }
      if (!most) continue;
      const length = leaf.folded.length;
      if (Math.abs(length - folded.length) > most) continue;
      if (bits(leaf.mask ^ mask) > 2 * most) continue;
      const d = distance(folded, leaf.folded, most);
      if (d <= most) {
        const first = leaf.folded[0] === folded[0] ? 12 : 0;
        missed.push([leaf, RUNG.typo - 70 * (d - 1) - 150 * (d / length) + first, "similar spelling"]);
      }
      if (folded.length > 3 && leaf.folded.includes(folded)) {
        begun.push([leaf, RUNG.within, "contains it"]);
      }
    }
    if (folded.length > 3) {
      for (const leaf of index.leafList) {
        if (leaf.folded.length > folded.length + most && leaf.folded.includes(folded, 1)) {
          begun.push([leaf, RUNG.within + 60 * (folded.length / leaf.folded.length), "contains it"]);
        }
      }
    }
    const prefixed = begun.some(([, score]) => score >= RUNG.prefix);
    for (const [leaf, score, why] of begun) fromLeaf(context, leaf, score, each, why);
    for (const [leaf, score, why] of missed) {
      fromLeaf(context, leaf, score - (prefixed && folded.length < 6 ? 90 : 0), each, why);
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
    RUNG, addForeign, addGone, agreement, asked, behind, children, foreign, goneKeyword,
    isForeign, leaf, LIBRARIES, name, plain, resolve, standing,
  };
})((globalThis.tfref ??= {}));
