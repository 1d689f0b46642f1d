// The index as the ranking uses it, made from the parts that the build wrote.
((tfref) => {
  const { fold, lastPart, maskOf, wordsOf } = tfref.words;

  const parts = {};

  // The build's scripts call this as they arrive.
  const take = (name, content) => {
    parts[name] = content;
  };

  const numbers = (text) =>
    text ? text.split(" ").map((number) => parseInt(number, 36)) : [];

  // Entries, one for each name that has a place on a page.
  const entriesOf = ({ tree, kinds, levels }, { letters, members }, from) => {
    const entries = [];
    for (const line of tree.split("\n")) {
      const [owner, ...leaves] = line.split(" ");
      for (const leaf of leaves) {
        if (!leaf) continue;
        const at = entries.length;
        entries.push({
          id: from + at,
          name: owner ? `${owner}.${leaf}` : leaf,
          owner,
          leaf,
          kind: letters[kinds[at]],
          member: members.includes(kinds[at]),
          level: parseInt(levels[at], 36),
        });
      }
    }
    return entries;
  };

  // `a.b>c.d x y` and `a.b.x=c.d.y`, see index.py.
  const aliasesOf = (lines) => {
    const found = new Map();
    for (const line of lines) {
      const [from, to] = line.split("=");
      if (to) {
        found.set(from, to);
        continue;
      }
      const [move, ...leaves] = line.split(" ");
      const [owner, home] = move.split(">");
      for (const leaf of leaves) found.set(`${owner}.${leaf}`, `${home}.${leaf}`);
    }
    return found;
  };

  const basesOf = (lines) =>
    new Map(
      lines.map((line) => {
        const [id, ...bases] = line.split(" ");
        const read = (base) => (base[0] === "!" ? base.slice(1) : parseInt(base, 36));
        return [parseInt(id, 36), bases.map(read)];
      }),
    );

  // Each way to write a name: of an entry, an alias, or of something that is gone.
  const spelling = (name, rest) => {
    const cut = name.lastIndexOf(".");
    const leaf = name.slice(cut + 1);
    return { name, leaf, owner: cut < 0 ? "" : name.slice(0, cut), ...rest };
  };

  // What is costly to know of a leaf is found out when it is asked for first.
  class Leaf {
    constructor(folded) {
      this.folded = folded;
      this.mask = maskOf(folded);
      this.level = 0;
      this.spellings = [];
    }

    get words() {
      if (!this.cut) {
        const spelled = this.spellings.map((each) => each.leaf);
        // GlorotUniform tells words, glorotuniform does not
        this.cut = wordsOf(spelled.find((each) => /[A-Z_]/.test(each)) || spelled[0]);
      }
      return this.cut;
    }
  }

  const leavesOf = (spellings) => {
    const leaves = new Map();
    for (const each of spellings) {
      const folded = fold(each.leaf);
      let leaf = leaves.get(folded);
      if (!leaf) {
        leaf = new Leaf(folded);
        leaves.set(folded, leaf);
      }
      leaf.spellings.push(each);
      const level = each.entry?.level || 0;
      if (level > leaf.level) leaf.level = level;
    }
    return leaves;
  };

  const push = (map, key, value) => {
    const found = map.get(key);
    if (found) found.push(value);
    else map.set(key, [value]);
  };

  const grouped = (rows, key) => {
    const found = new Map();
    for (const row of rows) push(found, key(row), row);
    return found;
  };

  // "tf.keras.x" of keras.x and of tf.compat.v1.keras.x: where TensorFlow has it now.
  const plain = (name) => {
    const rooted = name === "tf" || name.startsWith("tf.") ? name : `tf.${name}`;
    return rooted.replace(/^tf\.compat\.v[12]\./, "tf.");
  };

  // What people call an object, and the classes it is of: "ds" is a Dataset.
  const receiversOf = (lines) =>
    new Map(Object.entries(lines).map(([name, classes]) => [fold(name), classes.split(" ")]));

  // `a.b>c.d x y` says that a.b.x moved to c.d.x, and so did y; `a.b.x 1 2` names the
  // entries that stand in its place.
  const goneOf = (lines, byName, from = 0) => {
    const rows = [];
    for (const line of lines) {
      const [name, ...rest] = line.split(" ");
      const [owner, home] = name.split(">");
      if (!home) rows.push([name, rest.map((id) => parseInt(id, 36))]);
      else for (const leaf of rest) rows.push([`${owner}.${leaf}`, [byName.get(`${home}.${leaf}`)?.id]]);
    }
    return rows.map(([name, to], place) => {
      const at = from + place;
      const [, plain, argument] = name.match(/^([^(]*)(?:\(([\w,]+)=?\))?$/);
      const cut = plain.lastIndexOf(".");
      return {
        table: "gone", at, name, plain, argument,
        owner: plain.slice(0, Math.max(0, cut)),
        leaf: plain.slice(cut + 1),
        to: to.filter((id) => id !== undefined),
      };
    });
  };

  // Synonyms: each stem stands for the first of its group; groups of more words than
  // one are sequences to be replaced.
  const synonymsOf = (groups) => {
    const words = new Map();
    const sequences = [];
    for (const group of groups) {
      const [first] = group;
      const head = tfref.words.stemsOf(first).join("") || first;
      for (const each of group) {
        const stems = tfref.words.stemsOf(each);
        if (stems.length === 1) {
          if (!words.has(stems[0])) words.set(stems[0], head);
        } else if (stems.length > 1) sequences.push([stems, head]);
      }
    }
    return { words, sequences };
  };

  const lazily = (object, name, make) => {
    Object.defineProperty(object, name, {
      configurable: true,
      get() {
        const value = make();
        Object.defineProperty(object, name, { value });
        return value;
      },
    });
  };

  const make = (names, more) => {
    const near = entriesOf(names, names, 0);
    const far = more ? entriesOf(more, names, near.length) : [];
    const entries = near.concat(far);
    const byName = new Map(entries.map((entry) => [entry.name, entry]));
    const aliases = aliasesOf([...names.aliases, ...(more?.aliases || [])]);
    const gone = goneOf(names.gone, byName);
    const index = {
      entries,
      byName,
      aliases,
      mirrors: names.mirrors,
      bases: basesOf(more?.bases || []),
      elsewhere: new Map(
        Object.entries(more?.elsewhere || {}).map(([k, v]) => [k, new Set(v.split(" "))]),
      ),
      paths: names.paths,
      gonePaths: names.gonePaths || {},
      versions: names.versions,
      gone,
      families: names.families.map(([name, to, ...becomes], at) => {
        return { table: "families", at, name, to: numbers(to), becomes };
      }),
      deprecated: new Set(numbers(more?.deprecated || "")),
      // What upstream says of them is a table of its own.
      instead: new Map(
        numbers(more?.instead || "").map((id, at) => [id, { table: "instead", at, id }]),
      ),
      complete: Boolean(more),
      // The text stage reads these of the index.
      get synonyms() {
        return words().synonyms;
      },
      same: (word) => words().synonyms.words.get(word) || word,
    };
    index.goneByKeyword = grouped(
      gone.filter((row) => row.argument),
      (row) => row.argument,
    );
    // Rows that a call can mean without naming what it passes.
    index.positions = (names.positions || []).map(([name, pattern]) => {
      return { row: gone.find((row) => row.name === name), pattern: new RegExp(pattern) };
    });
    index.goneByName = grouped(gone, (row) => plain(row.plain));
    index.receivers = receiversOf(names.receivers || {});
    const resolvable = (name) => byName.has(name);
    const spellings = [
      ...entries.map((entry) => spelling(entry.name, { entry })),
      ...[...aliases]
        .filter(([, name]) => resolvable(name))
        .map(([alias, name]) => spelling(alias, { entry: byName.get(name), alias: true })),
      ...gone
        .filter((row) => !row.argument)
        .map((row) => spelling(row.plain, { gone: row })),
    ];
    index.leaves = leavesOf(spellings);
    index.leafList = [...index.leaves.values()];
    // What the leaves are compared by first, side by side, since there are thousands.
    const { leafList } = index;
    index.masks = Int32Array.from(leafList, (leaf) => leaf.mask);
    index.lengths = Uint16Array.from(leafList, (leaf) => leaf.folded.length);
    index.heads = Uint16Array.from(leafList, (leaf) => leaf.folded.charCodeAt(0));
    // Families by all that they are called: tf.contrib.slim, contrib.slim.
    lazily(index, "familyHeads", () => {
      const heads = ({ name }) => [name.replace(/^tf\./, ""), plain(name), name];
      return new Map(index.families.flatMap((row) => heads(row).map((head) => [head, row])));
    });
    // The modules and classes that have names in them.
    lazily(index, "owners", () => {
      const owners = new Set(entries.map((entry) => entry.owner));
      return new Set([...owners].flatMap((owner) => owner.split(".").map(fold)));
    });
    lazily(index, "foldedNames", () => {
      const found = new Map();
      for (const each of spellings) {
        const key = fold(each.name);
        if (!found.has(key)) found.set(key, each);
      }
      return found;
    });
    return index;
  };

  const detailPart = (table, at) => `${table}-${Math.floor(at / parts.names.lines)}`;

  // The line about an entry ("lines") or a row of a table, undefined until it arrives.
  const detail = (table, at) => {
    const part = parts[detailPart(table, at)];
    return part?.lines[at - part.from];
  };

  // What is made of a part that comes only when a query needs it, once for each part.
  const late = (part, empty, make) => {
    let from = null;
    let result = empty;
    return () => {
      if (parts[part] && parts[part] !== from) {
        from = parts[part];
        result = make(from);
      }
      return result;
    };
  };

  const errors = late("errors", [], ({ rows }) =>
    rows.map(([see, ...messages], at) => ({ table: "errors", at, to: numbers(see), messages })),
  );

  const foreign = late("foreign", { names: new Map(), folded: new Map(), leaves: new Map() }, ({ rows }) => {
    const found = rows.map((line, at) => {
      const [name, ids] = line.split("\t");
      return { table: "foreign", at, name, to: numbers(ids) };
    });
    return {
      names: new Map(found.map((row) => [row.name, row])),
      folded: new Map(found.map((row) => [row.name.toLowerCase(), row])),
      leaves: grouped(found, (row) => fold(lastPart(row.name))),
    };
  });

  // Rows of `gone` that belong to a family.
  const kin = late("kin", { names: new Map(), leaves: new Map() }, ({ from, rows }) => {
    const byName = current().byName;
    const found = goneOf(rows, byName, from);
    return {
      names: grouped(found, (row) => plain(row.plain)),
      leaves: grouped(found, (row) => fold(row.leaf)),
    };
  });

  const phraseOf = ([to, ...words]) => ({ to: numbers(to), words });

  const words = late(
    "words",
    { phrases: [], strings: [], synonyms: { words: new Map(), sequences: [] } },
    ({ phrases, strings, synonyms }) => ({
      phrases: phrases.map(phraseOf),
      strings: strings.map(phraseOf),
      synonyms: synonymsOf(synonyms),
    }),
  );

  const parameters = late("parameters", new Map(), ({ rows }) => {
    const read = rows.map((line) => line.split(" "));
    return new Map(read.map(([name, ...ids]) => [name, numbers(ids.join(" "))]));
  });

  let made = null;

  // The index of all parts that have arrived, null before the first.
  const current = () => {
    if (parts.names && (!made || made.complete !== Boolean(parts.more))) {
      made = make(parts.names, parts.more);
    }
    return made;
  };

  tfref.take = take;
  tfref.index = { current, detail, detailPart, errors, foreign, kin, late, make, numbers,
    parameters, parts, plain, push, words };
})((globalThis.tfref ??= {}));
