// What is gone: arguments, and families of names that went together.
((tfref) => {
  const { distance, fold, lastPart } = tfref.words;
  const { plain } = tfref.index;
  const {
    AGREES, RUNG, addGone, addRow, agreement, isLive, mistakes, ofReceiver, resolve, shifted,
  } = tfref.matches;

  const WITH = 45; // what an argument loses whose function is gone, and comes first
  const ELSEWHERE = 330; // what it weighs that an argument is another function's

  const spellingsOf = (index, name) => index.leaves.get(fold(name.leaf))?.spellings || [];

  // Whether a row is about a function, however that is called here: Convolution2D is
  // Conv2D. Where the name is an entry's own, those that it is only an alias of are not
  // meant; where it is gone, its spelling counts (tf.random_normal is no RandomNormal),
  // and so does what stands in its place.
  const aboutFunction = (index, name, rows) => {
    if (rows.length) {
      const instead = rows.map((row) => index.entries[row.to[0]]?.leaf);
      return (row) => row.leaf === name.leaf || instead.includes(row.leaf);
    }
    const known = spellingsOf(index, name);
    const own = known.some((each) => each.entry && !each.alias);
    const others = own ? [] : known.map((each) => each.entry?.leaf || "");
    const leaves = [name.leaf, ...others].map(fold);
    return (row) => leaves.includes(fold(row.leaf));
  };

  // The rows of the function itself: what stands in its place has arguments as well.
  const goneOf = (index, name) => {
    if (!name.owner.length || resolve(index, name.name)) return [];
    const kin = tfref.index.kin().names.get(plain(name.name)) || [];
    return [...rowsOf(index, name), ...kin].filter((row) => !row.argument);
  };

  // Whether the method of a class can be meant: of any `x.save`, not of `saver.save`.
  const isMethodOf = (index, name, row) => {
    const isClass = /^[A-Z]/.test(lastPart(row.owner));
    if (!isClass || !name.owner.length) return true;
    return agreement(name.owner, row.owner, index.receivers) > 0;
  };

  // The arguments that a call passes by position, where that tells of a row.
  const byPosition = (index, name, passes) => {
    const rows = goneOf(index, name);
    const isMeant = rows.length ? (row) => row.leaf === name.leaf : aboutFunction(index, name, []);
    const meant = index.positions.filter(
      ({ row, pattern }) =>
        isMeant(row) && pattern.test(passes) && isMethodOf(index, name, row),
    );
    return meant.map(({ row }) => row.argument);
  };

  // `tf.f(old=)`: rows of `gone` for one keyword, the best agreeing function first.
  const goneKeyword = (context, name, keyword, score) => {
    const { index } = context;
    const itself = goneOf(index, name);
    const isMeant = aboutFunction(index, name, itself);
    const known = spellingsOf(index, name);
    const elsewhere = known.length || name.owner.length ? -ELSEWHERE : -140;
    const all = index.goneByKeyword.get(keyword) || [];
    const full = resolve(index, name.name)?.entry;
    const exact = all.filter((row) => full && index.byName.get(row.plain) === full);
    // What other functions no longer take says nothing of one that is there.
    const live = known.some((each) => each.entry);
    const near = all.filter((row) => !(live || itself.length) || isMeant(row));
    for (const row of exact.length ? exact : near) {
      const same = name.leaf && isMeant(row);
      const owner = agreement(name.owner, row.owner, index.receivers);
      const step = name.leaf ? (same ? 0 : elsewhere) : -60;
      const taker = index.byName.get(row.plain) || index.entries[row.to[0]];
      const level = taker?.level || 0;
      // Without a name it is most often a class that is made with it.
      const made = !name.leaf && taker?.kind === "class" ? 20 : 0;
      const behind = itself.length || (name.leaf && !index.byName.has(row.plain)) ? WITH : 0;
      addGone(context, row, score + step + 20 * owner + level / 2 + made - behind);
    }
  };

  // The smallest family of names that are gone to which a name belongs.
  const familyOf = (index, full) => {
    for (let head = full; head; head = head.slice(0, Math.max(0, head.lastIndexOf(".")))) {
      const row = index.familyHeads.get(head);
      if (row) return { row, head };
    }
    return null;
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

  // Of a name's rows its own, or else those of the same in compat.v1.
  const ownFirst = (rows, name) => {
    const own = rows.filter((row) => row.argument || !row.plain.startsWith("tf.compat."));
    return own.length && !name.startsWith("tf.compat.") ? own : rows;
  };

  // What is gone of a name, and, where nothing is called so, of the classes that an
  // object of its owner's name is of.
  const rowsOf = (index, name) => {
    const held = resolve(index, name.name) ? [] : ofReceiver(index, name);
    const own = ownFirst(index.goneByName.get(plain(name.name)) || [], name.name);
    return [...own, ...held.flatMap(({ gone }) => gone || [])];
  };

  // Rows of a family, by their own names; they come when a query asks for them. Tells
  // whether one has the very name.
  const kin = (context, name) => {
    const rows = tfref.index.kin();
    const exact = ownFirst(rows.names.get(plain(name.name)) || [], name.name);
    for (const row of exact) addGone(context, row, RUNG.gone);
    if (exact.length) return true;
    const folded = fold(name.leaf);
    const add = (row, score) => {
      const agrees = agreement(name.owner, row.owner, context.index.receivers);
      addGone(context, row, score + AGREES * agrees);
    };
    const same = rows.leaves.get(folded) || [];
    for (const row of same) add(row, RUNG.goneLeaf - 20);
    if (same.length || !familyOf(context.index, name.name)) return false;
    for (const [leaf, mistyped, missed] of mistypedIn(rows.leaves, folded)) {
      for (const row of mistyped) add(row, RUNG.place - (150 * missed) / leaf.length);
    }
    return false;
  };

  // Nobody calls the backend's functions without its name: a bare `deconv2d` is a
  // function of somebody's own.
  const isOwn = (row) => row.owner.endsWith("keras.backend") && !/[A-Z]/.test(row.leaf);

  // What is gone of a name that stands among others, each score changed by `step`.
  const goneName = (context, each, step) => {
    const { index } = context;
    const moved = shifted(context, step);
    const there = resolve(index, each.name);
    if (!each.owner.length) {
      if (there) return;
      const known = index.leaves.get(fold(each.leaf));
      if (!known || isLive(known)) return;
      for (const { gone, leaf } of known.spellings) {
        if (gone && leaf === each.leaf && !isOwn(gone)) addGone(moved, gone, RUNG.gone - 20);
      }
      return;
    }
    const rows = rowsOf(index, each);
    for (const row of rows) if (!row.argument) addGone(moved, row, RUNG.gone);
    if (rows.length || there) return;
    if (!(context.wants.has("kin") && kin(moved, each))) family(moved, each);
  };

  tfref.gone = { byPosition, family, familyOf, goneKeyword, goneName, kin, rowsOf };
})((globalThis.tfref ??= {}));
