// From a name, whole or in part, mistyped or misplaced, to what it can mean.
((tfref) => {
  const { bits, distance, fold, initials, lastPart, maskOf, wordsOf } = tfref.words;
  const { plain } = tfref.index;
  const {
    AGREES, LEVEL, RUNG, addGone, agreement, behind, classesOf, isFar, isLive, mistakes, near,
    ofReceiver, resolve, standing,
  } = tfref.matches;
  const { foreign, isForeign } = tfref.foreign;
  const { family, familyOf, goneKeyword, kin, rowsOf } = tfref.gone;

  const BEGINS = "begins with it";
  const HERE = 45; // what it weighs that they are its very place
  const INSIDE = 0.4;
  const BEGUN = 200;
  const CASE = 22; // what letter case weighs
  const LITERAL = 90; // what it weighs that underscores stand where they were typed

  const typesClass = (name, each, index) => {
    const holder = lastPart(each.owner);
    const last = name.owner.at(-1);
    return !last || near(fold(last), fold(holder)) || Boolean(classesOf(index.receivers, last));
  };

  const isHere = (typed, owner) => {
    if (!typed.length) return false;
    const wanted = typed.join(".");
    return owner === wanted || owner === `tf.${wanted}` || owner.endsWith(`.${wanted}`);
  };

  const caseFits = (typed, leaf) => {
    if (leaf === typed) return 2 * CASE;
    return leaf.startsWith(typed) && /[A-Z]/.test(typed) ? 1.5 * CASE : 0;
  };

  // Whatever speaks for a candidate, it stays below those whose whole name was typed.
  const below = (score) => (score > 900 ? 900 + (score - 900) * 0.35 : score);

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
        if (isForeign(name)) continue;
        // Where the name lives on elsewhere, only the place typed can mean the old one.
        if (live && (!agrees || context.resolved)) continue;
        if (context.told) continue; // of the very name, and not of one like it
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

  const MOST = 60; // so many leaves of one kind of match are looked at in full

  // The matches whose leaf is used most, where there are very many.
  const likeliest = (matches) =>
    matches.length <= MOST
      ? matches
      : matches
          .sort((a, b) => b[1] + LEVEL * b[0].level - a[1] - LEVEL * a[0].level)
          .slice(0, MOST);

  const resembling = (context, each, folded) => {
    const { heads, leafList, lengths, masks } = context.index;
    const { length } = folded;
    const mask = maskOf(folded);
    const most = mistakes(length);
    const begun = [];
    const within = [];
    const missed = [];
    const head = folded.charCodeAt(0);
    for (let at = 0; at < leafList.length; at++) {
      const longer = lengths[at] - length;
      const same = heads[at] === head;
      const has = (mask & ~masks[at]) === 0; // all letters, in whatever order
      const typo = most && Math.abs(longer) <= most && bits(masks[at] ^ mask) <= 2 * most;
      if (!typo && !(longer > 0 && has && (same || length > 3))) continue;
      const leaf = leafList[at];
      const other = leaf.folded;
      if (longer > 0 && has) {
        if (same && other.startsWith(folded)) {
          begun.push([leaf, RUNG.prefix + (30 * length) / other.length, BEGINS]);
          continue;
        }
        if (length > 3 && longer > most && other.includes(folded)) {
          within.push([leaf, RUNG.within + (60 * length) / other.length, "contains it"]);
        }
        if (length > 1 && same && leaf.words.length > 1) {
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
      if (!typo || other === folded) continue;
      const d = distance(folded, other, most);
      if (d > most) continue;
      const first = same ? 12 : 0;
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

  const leaf = (context, each) => {
    const { index } = context;
    const folded = fold(each.leaf);
    if (!folded) return;
    const exact = index.leaves.get(folded);
    if (exact) fromLeaf(context, exact, RUNG.leaf, each, "last part of the name");
    resembling(context, each, folded);
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
    const rows = rowsOf(index, each);
    for (const row of rows) {
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
      const told = wants.has("kin") && kin(context, each);
      family(told ? { ...context, notice: () => {} } : context, each);
    }
    for (const keyword of query.keywords) goneKeyword(context, each, keyword, RUNG.gone);
    const told = rows.some((row) => !row.argument);
    const resolved = Boolean(found) || ofReceiver(index, each).some(({ entry }) => entry);
    leaf({ ...context, resolved, told }, each);
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

  tfref.names = { BEGINS, children, leaf, name, needs };
})((globalThis.tfref ??= {}));
