// The one ranking: from what was typed to what it means, best first.
((tfref) => {
  const { RUNG, asked, isLive, ofReceiver, resolve, shifted, tellDeprecated } = tfref.matches;
  const { LIBRARIES, foreign, isForeign } = tfref.foreign;
  const { byPosition, goneKeyword, goneName } = tfref.gone;
  const { BEGINS, children, leaf, name } = tfref.names;
  const { messages, phrases, strings } = tfref.phrases;
  const { plain } = tfref.index;
  const { nameOf, parse } = tfref.query;
  const { fold } = tfref.words;

  const LEAST = 455; // below it a match is a guess, and the full text knows better
  const NOTICES = 3;
  const OF_CALL = 5; // of a line of code, in which several things can be gone
  const GENERAL = 200; // what a message loses whose name has a row of its own
  const PLACED = 45; // what a leaf loses that follows the words of its place,
  const MISPLACED = 245; // and what one that follows others
  const BEGUN = 60; // what a name gains that is begun in the module that was typed
  const NOT_KERAS = 60; // what a name loses that is not in Keras, which was asked for
  const AMONG = 190; // what a name loses that stands among other words
  const ASKED = 20; // and what it loses that a whole sentence is about
  const BARE = 150; // what a keyword gains that is typed alone
  const VALUE = 80; // what a name gains that an argument is set to
  const SPELLED = 50; // for a name of which all words were typed, against phrases

  const collector = (kinds) => {
    const best = new Map();
    const notices = new Map();
    return {
      add(score, entry, why, more) {
        if (kinds && !kinds.includes(entry.kind)) return;
        const key = more?.member ? `${entry.name}.${more.member}` : entry.name;
        const known = best.get(key);
        if (!known || known.score < score) best.set(key, { score, entry, why, ...more });
      },
      notice(score, found) {
        const known = notices.get(found.row);
        if (!known || known.score < score) notices.set(found.row, { score, ...found });
      },
      results() {
        return [...best.values()].sort(
          (a, b) =>
            b.score - a.score ||
            b.entry.level - a.entry.level ||
            a.entry.name.length - b.entry.name.length ||
            (a.entry.name < b.entry.name ? -1 : 1),
        );
      },
      notices() {
        return [...notices.values()].sort((a, b) => b.score - a.score);
      },
    };
  };

  // Several words: a name in words, a library's name first, a class and its argument ...
  const fromWords = (whole, query) => {
    const { index } = whole;
    const words = query.words.map((word) => word.replace(/^[`'"(]+|[`'")]+$/g, "")).filter(Boolean);
    if (!words.length) return;
    const context = fold(words[0]) === "keras" ? ofKeras(whole) : whole;
    const sentence = words.join(" ");
    const [first, ...rest] = words;
    if (words.length <= 5) {
      const joined = fold(sentence);
      const spelled = { name: joined, leaf: words.join("_"), owner: [] };
      if (index.leaves.has(joined)) leaf(alone(context, (score) => score + SPELLED), spelled);
      const library = LIBRARIES[first.toLowerCase()];
      if (library && rest.length) {
        foreign(context, nameOf(`${library}.${rest.join("_")}`));
        foreign(context, nameOf(`${library}.${rest.join(".")}`));
      }
      for (let cut = 1; cut < words.length; cut++) {
        const owner = words.slice(0, cut).flatMap((word) => word.split("."));
        const last = words.slice(cut).join("_");
        if (index.leaves.has(fold(last))) {
          placed(context, { name: [...owner, last].join("."), leaf: last, owner });
        }
      }
      if (words.length === 2) begun(context, first, words[1]);
      // "Adam lr", "lr Adam"
      for (const [what, keyword] of [[first, rest.join("_")], [words.at(-1), words.slice(0, -1).join("_")]]) {
        goneKeyword(context, nameOf(what), keyword.replace(/=$/, ""), RUNG.leaf + 40);
      }
    }
    for (const word of words) {
      const each = nameOf(word);
      const named = each.owner.length || /[A-Z_]/.test(word);
      // In a long sentence, what is spelled as only names are.
      if (words.length <= 5 && named) within(context, each);
      // A long sentence with a name that is not there is most often about that.
      else if (/\w[._]\w/.test(word)) {
        within(context, each, resolve(index, each.name) ? AMONG : ASKED);
      }
    }
    phrases(context, sentence, false);
    if (words.length >= 3) messages(context, query.text, false);
  };

  // The same search among exact names only, each score changed in one way.
  const alone = (context, change) => ({
    ...context,
    index: Object.create(context.index, { leafList: { value: [] } }),
    add: (score, entry, ...rest) => context.add(change(score, entry), entry, ...rest),
  });

  // "keras load": what is no part of Keras comes later.
  const ofKeras = (context) => ({
    ...context,
    add(score, entry, ...rest) {
      context.add(score - (/\bkeras\b/.test(entry.name) ? 0 : NOT_KERAS), entry, ...rest);
    },
  });

  // A leaf after words that name its place: "dataset map", "keras dense".
  const placed = (context, each) => {
    const change = (score, entry) => {
      if (score < RUNG.leaf) return 0;
      return score - (agrees(context, each, entry) ? PLACED : MISPLACED);
    };
    leaf({ ...alone(context, change), resolved: true }, each);
  };

  // While the last word is still being typed: "keras maxp", "data pref".
  const begun = (context, owner, word) => {
    const each = nameOf(word);
    if (each.owner.length || fold(word).length < 2 || !context.index.owners.has(fold(owner))) return;
    each.owner = [owner];
    const step = context.index.leaves.has(fold(word)) ? -BEGUN : BEGUN; // or a whole name
    const add = (score, entry, why, ...rest) => {
      if (why === BEGINS && agrees(context, each, entry)) context.add(score + step, entry, why, ...rest);
    };
    leaf({ ...context, add, notice: () => {}, resolved: true }, each);
  };

  const agrees = (context, each, entry) => {
    const parts = entry.name.split(".").slice(0, -1).map((part) => fold(part));
    return each.owner.every((word) => {
      const wanted = fold(word);
      return parts.some((part) => part === wanted || part === `${wanted}s` || `${part}s` === wanted);
    });
  };

  // A name among other words counts less than if it were alone.
  const within = (context, each, step = AMONG) => {
    const query = { ...context.query, keywords: [] };
    name({ ...alone(context, (score) => score - step), query }, each);
  };

  const fromError = (context, error) => {
    const { index } = context;
    const { named } = error;
    if (named?.keyword) {
      goneKeyword(context, nameOf(named.name || ""), named.keyword, RUNG.gone);
    } else if (named) {
      const each = nameOf(named.name);
      const strict = named.object || named.module;
      const add = (score, ...rest) => context.add(score - (strict && score < RUNG.goneLeaf ? 170 : 0), ...rest);
      name({ ...context, add }, each);
    }
    // Where the very name is known to be gone, what is said of all such errors helps less.
    const known = named && !named.keyword && index.goneByName.has(plain(nameOf(named.name).name));
    const said = known ? shifted(context, -GENERAL) : context;
    messages(said, error.message, true);
    if (error.whole !== error.message) messages(said, error.whole, true);
  };

  const taking = ({ add, index }, argument, score) => {
    const ids = tfref.index.parameters().get(argument) || [];
    for (const [at, id] of ids.entries()) {
      add(score - at, index.entries[id], `takes ${argument}`);
    }
  };

  // An argument with its value: what is gone of that name, then what takes it today.
  const fromArgument = (context, { value, passed }, argument) => {
    const live = tfref.index.parameters().has(argument);
    const gone = !live && context.index.goneByKeyword.has(argument);
    goneKeyword(context, nameOf(""), argument, live ? RUNG.prefix : RUNG.gone);
    if (value) {
      strings(context, value, true);
      leaf(alone(context, (score) => score + (gone ? -AMONG : VALUE)), nameOf(value));
    }
    if (passed) within(context, nameOf(passed), gone ? AMONG : 0);
    taking(context, argument, RUNG.string - 20);
    leaf(gone ? shifted(context, -AMONG) : context, nameOf(argument));
  };

  // Of the calls and names among a call's arguments, what is gone: it goes before a call
  // that lives, and after one that is gone too. What lives comes after the call itself.
  const amongArguments = (context, { names, inner }) => {
    const { index } = context;
    const lives = names.every((each) => resolve(index, each.name));
    const step = lives ? RUNG.name + 5 - RUNG.gone : -10;
    for (const { name: each, keywords, passes = "", step: isStep } of inner) {
      for (const keyword of [...keywords, ...byPosition(index, each, passes)]) {
        goneKeyword(context, each, keyword, RUNG.gone + step);
      }
      goneName(context, each, step);
      if (isForeign(each)) foreign(shifted(context, -AMONG / 2), each);
      const found = each.owner.length && (resolve(index, each.name) || ofReceiver(index, each)[0]);
      const goes = index.deprecated.has(found?.entry?.id);
      if (!found?.entry || (isStep && !goes)) continue;
      // What is to go is what may have to be written otherwise.
      const score = goes ? RUNG.string : RUNG.place;
      context.add(score, found.entry, "stands in it", { member: found.member });
      tellDeprecated(shifted(context, step), found.entry, RUNG.gone);
    }
  };

  // What Python says of a property that is set and cannot be.
  const unsettable = (context, { leaf: property }) => {
    const message = `property '${property}' of '...' object has no setter`;
    const row = tfref.index.errors().find((each) => each.messages.includes(message));
    if (row) context.notice(RUNG.gone, { type: "error", row, message });
  };

  const fromNames = (context, query) => {
    // Of what is imported at once, the first comes first.
    const names = query.assigned ? [] : query.names;
    names.forEach((each, at) => name(shifted(context, -at), each));
    amongArguments(context, query);
    if (query.set) unsettable(context, query.names[0]);
    if (query.imported || query.call || !query.names.length) return;
    const [only] = query.names;
    if (query.assigned) return fromArgument(context, query, only.leaf);
    if (!context.wants.has("words")) return;
    strings(context, query.text, query.quoted);
    taking(context, only.leaf, RUNG.prefix + 60);
    goneKeyword(context, nameOf(""), only.leaf, RUNG.prefix + BARE);
    if (!/[_A-Z]/.test(only.leaf)) phrases(context, only.leaf, true);
  };

  const isKnown = (index, word) => {
    const known = index.leaves.get(fold(word));
    return Boolean(resolve(index, word) || (known && isLive(known)));
  };

  // The parts without which a query is not answered in full.
  const needs = (index, query) => {
    if (!query.text) return new Set();
    if (query.error) {
      const named = query.error.named?.name;
      return new Set(["errors", "words", ...(named ? tfref.names.needs(index, nameOf(named)) : [])]);
    }
    const all = [...query.names, ...query.inner.map((each) => each.name)];
    const names = all.flatMap((each, at) => {
      const outer = at < query.names.length || isForeign(each);
      return tfref.names.needs(index, each).filter((part) => outer || part === "kin");
    });
    const { words } = query;
    if (query.set) return new Set([...names, "errors"]);
    if (query.imported || query.call) return new Set(names);
    if (words.length === 1) {
      return new Set(query.names[0].owner.length ? names : [...names, "words", "parameters"]);
    }
    const other = words.some((word) => LIBRARIES[word.toLowerCase()]) || words.length <= 3;
    const old = words.some((word) => /\w_\w/.test(word) && !isKnown(index, word));
    return new Set([
      "words",
      ...(words.length >= 3 ? ["errors"] : []),
      ...(other ? ["foreign"] : []),
      ...(old ? ["kin"] : []),
    ]);
  };

  // [{score, entry, why, ...}], best first, and what explains them.
  const rank = (index, raw, limit = 40) => {
    const query = parse(raw);
    const found = collector(query.kinds);
    const { add, notice } = found;
    const context = { index, query, add, notice, typed: asked(query), wants: needs(index, query) };
    if (query.call) {
      query.keywords = [...query.keywords, ...byPosition(index, query.names[0], query.passes)];
    }
    if (query.text) {
      if (query.error) fromError(context, query.error);
      else if (/^[\w.]+\.$/.test(query.text)) children(context, nameOf(query.text).name);
      else if (query.words.length > 1) fromWords(context, query);
      else fromNames(context, query);
    }
    const results = found.results().filter((each) => each.score >= LEAST).slice(0, limit);
    const top = results.length ? results[0].score : 0;
    if (top >= RUNG.place) tellDeprecated(context, results[0].entry, top);
    const notices = distinct(found.notices().filter((each) => each.score >= top - 60));
    return { query, results, notices: notices.slice(0, query.call ? OF_CALL : NOTICES) };
  };

  // Of notices that say the same of a name in two places, the first.
  const distinct = (notices) => {
    const said = new Set();
    return notices.filter(({ row }) => {
      if (row.table !== "gone") return true;
      const key = `${row.argument || row.leaf} ${row.to.slice(0, 2).join(" ")}`;
      return !said.has(key) && said.add(key);
    });
  };

  tfref.rank = { needs, rank };
})((globalThis.tfref ??= {}));
