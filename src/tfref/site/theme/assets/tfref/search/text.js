// The second stage: words in the full text of entries and pages, best match first.
//
// The build (text.py) says of each term how much each document says of it; here that is
// weighed by how few documents hold the term. Terms come in shards, by their first
// letters, so that a query loads little.
((tfref) => {
  const { STOP, stem, stemsOf, wordsOf } = tfref.words;

  const MOST = 30; // results
  const LIKELY = 200; // documents whose names are looked at
  const TERMS = 12; // words of a query that are looked up, the rarest first
  const ASKED = 16; // words of a long query that shards are loaded for
  const SPOKEN = 8; // in a query of more words synonyms find too much
  const SYNONYM = 0.8; // what a synonym counts, of the word itself
  const BEGUN = 0.6; // what a word counts of which only the beginning was typed
  const LONGER = 0.15; // and where what was typed is a word as well
  const BEGINNING = 3; // so many letters are one
  const WHOLE = 0.3; // the power of the share of the words that are there
  const NAMED = 0.5; // what an entry gains of whose name each word was typed
  const USED = 2; // what the most used entry gains
  const TOLD = 3; // what the page of an error gains, if a message was pasted
  const TOP = 35; // the highest level, see popularity.py
  const OTHER = "text-pages"; // the part with titles of pages that are no entries

  // Where each shard begins: it holds the terms from there to the next.
  const STARTS = (
    "0 6 ad alo ar av be bo cal ch com con coo cu def dev dis du el eq exc fa fi flo " +
    "fo fu gr hi inc inp int inv la li loo mat me mo mu ne non nv op ou par pi pre " +
    "pro q ran ref res rm sc seq sim spa sta str sup te ti tri und us van wh z"
  ).split(" ");
  const SHARDS = STARTS.map((start) => `text-${start}`);

  // The shard of a term, or of all terms that begin with the letters given.
  const shardOf = (term) => {
    let at = STARTS.length - 1;
    while (at > 0 && STARTS[at] > term) at--;
    return SHARDS[at];
  };

  // The terms of a token of text: the word, and the words in a name ("Conv2D").
  const termsOf = (token) => {
    const lower = token.toLowerCase();
    const words = [
      ...(lower.match(/\dd(?![a-z])/g) || []),
      ...wordsOf(token.replace(/\d[dD](?![a-z])/g, " ")),
    ];
    return [...new Set([lower, ...words])]
      .filter((word) => word.length > 1 && !STOP.has(word))
      .map(stem);
  };

  // From the first of a group of synonyms to all of them: words, and runs of words.
  const groupsOf = ({ words, sequences }) => {
    const groups = new Map();
    const add = (head, terms) => {
      if (!groups.has(head)) groups.set(head, []);
      groups.get(head).push(terms);
    };
    for (const [word, head] of words) add(head, [word]);
    for (const [terms, head] of sequences) add(head, terms);
    return groups;
  };

  // What of a query is looked for: the message of an error, names, or the words.
  const sentenceOf = (query) => {
    if (query.error) return query.error.message;
    if (query.call || query.imported) {
      return [...query.names.map(({ name }) => name), ...query.keywords].join(" ");
    }
    return query.text;
  };

  const understood = (query) =>
    typeof query === "string" ? tfref.query.parse(query) : query;

  // The longest words of a query, in its order: the rarest, more often than not.
  const askedOf = (sentence) => {
    const tokens = new Map();
    for (const token of sentence.match(/[A-Za-z0-9]+/g) || []) {
      const [term] = stemsOf(token);
      if (term && !tokens.has(term)) tokens.set(term, token);
    }
    const found = [...tokens].map(([term, token]) => ({ term, token }));
    const longest = [...found].sort((a, b) => b.term.length - a.term.length);
    const kept = new Set(longest.slice(0, ASKED));
    return found.filter((each) => kept.has(each));
  };

  // The groups of synonyms that a word belongs to, alone or in a run of typed words.
  const headsOf = ({ words: single, sequences }, term, typed) => {
    const heads = new Set(single.has(term) ? [single.get(term)] : []);
    for (const [words, head] of sequences) {
      const at = words.includes(term) ? typed.indexOf(words[0]) : -1;
      if (at >= 0 && words.every((word, k) => typed[at + k] === word)) heads.add(head);
    }
    return heads;
  };

  // What may stand for a word: runs of terms, and what they count.
  const waysOf = (synonyms, groups, { term, token }, typed) => {
    const ways = [{ terms: [term], count: 1 }];
    const parts = termsOf(token).slice(1);
    if (parts.length > 1) ways.push({ terms: parts, count: 1 });
    for (const head of typed.length <= SPOKEN ? headsOf(synonyms, term, typed) : []) {
      for (const terms of groups.get(head) || []) {
        if (!terms.includes(term)) ways.push({ terms, count: SYNONYM });
      }
    }
    return ways;
  };

  // The words of a query, each with what may stand for it; the last may be unfinished.
  const slotsOf = (index, query) => {
    const sentence = sentenceOf(query);
    const asked = askedOf(sentence);
    const typed = asked.map(({ term }) => term);
    const { synonyms } = index;
    const groups = groupsOf(synonyms);
    const slots = asked.map((each) => {
      return { ...each, ways: waysOf(synonyms, groups, each, typed) };
    });
    const last = slots.at(-1);
    if (last && last.token.length >= BEGINNING && sentence.endsWith(last.token)) {
      last.begun = last.token.toLowerCase();
    }
    return slots;
  };

  // The parts that a query needs.
  const shardsFor = (index, raw) => {
    const slots = slotsOf(index, understood(raw));
    const terms = slots.flatMap(({ ways, begun }) => [
      ...ways.flatMap((way) => way.terms),
      ...(begun ? [begun] : []),
    ]);
    return terms.length ? [...new Set([OTHER, ...terms.map(shardOf)])] : [];
  };

  // Postings as text.py coded them: [document, weight] pairs, and how many documents
  // hold the term; of a common one it tells only where the term matters.
  const decoded = (coded) => {
    const pairs = [];
    const dot = coded.indexOf(".");
    let at = -1;
    let gap = 0;
    for (let place = dot + 1; place < coded.length; place++) {
      const code = coded.charCodeAt(place);
      if (code >= 65 && code <= 90) {
        at += 1 + gap;
        pairs.push([at, code - 64]);
        gap = 0;
      } else gap = gap * 36 + code - (code < 58 ? 48 : 87);
    }
    return { pairs, held: dot < 0 ? pairs.length : parseInt(coded, 36) };
  };

  const postingsOf = (shards, term) => {
    const shard = shards[shardOf(term)];
    return decoded(shard && Object.hasOwn(shard, term) ? shard[term] : "");
  };

  // How much a term tells that stands in so many documents.
  const rarity = (count, all) => Math.log(1 + (all - count + 0.5) / (count + 0.5));

  // The terms that begin with what was typed last.
  const completions = (shards, begun) =>
    Object.keys(shards[shardOf(begun)] || {}).filter(
      (term) => term.startsWith(begun) && term !== begun,
    );

  // How much each document says of a run of terms: as much as of the least of them.
  const saidOf = (shards, terms, all) => {
    let said = null;
    for (const term of terms) {
      const { pairs, held } = postingsOf(shards, term);
      const tells = rarity(held, all);
      const found = new Map();
      for (const [id, weight] of pairs) {
        if (!said || said.has(id)) {
          found.set(id, Math.min(weight * tells, said ? said.get(id) : Infinity));
        }
      }
      said = found;
    }
    return said;
  };

  // What each document says of a slot, by the way that says most, and what the slot
  // tells: as much as the word itself, if any document holds it.
  const answered = (shards, slot, all) => {
    const said = new Map();
    const held = postingsOf(shards, slot.term).held;
    let tells = held ? rarity(held, all) : 0;
    const add = (terms, count) => {
      const found = saidOf(shards, terms, all);
      const own = rarity(found.size, all);
      if (!held && found.size) tells = Math.max(tells, own * count);
      const scale = held ? count * Math.min(1, tells / own) : count;
      for (const [id, score] of found) {
        if (!(said.get(id) >= score * scale)) said.set(id, score * scale);
      }
    };
    for (const { terms, count } of slot.ways) add(terms, count);
    for (const term of slot.begun ? completions(shards, slot.begun) : []) {
      add([term], held ? LONGER : BEGUN);
    }
    return { said, tells };
  };

  const entryResult = (index, entry, score) => ({
    id: entry.id,
    name: entry.name,
    title: entry.name,
    url: tfref.present.urlOf(index, entry),
    kind: entry.kind,
    score,
  });

  const pageResult = ([title, url, kind], score) => ({ title, url, kind, score });

  // What all slots say of each document, and what those that say anything tell.
  const sumsOf = (slots, all) => {
    const scores = new Float64Array(all);
    const told = new Float64Array(all);
    for (const { said, tells } of slots) {
      for (const [id, score] of said) {
        scores[id] += score;
        told[id] += tells;
      }
    }
    return { scores, told };
  };

  // The numbers of the documents with the highest scores, best first.
  const best = (scores, most) => {
    const least = scores.slice().sort().at(-most) || 0;
    const found = [];
    scores.forEach((score, id) => score > 0 && score >= least && found.push(id));
    return found.sort((a, b) => scores[b] - scores[a] || a - b).slice(0, most);
  };

  // What speaks for a document besides its text: that people use an entry, that a
  // message was pasted. Nothing, if it was not asked for or its entry is not there yet.
  const gainOf = (query, entry, page) => {
    if (query.kinds && !query.kinds.includes(entry?.kind)) return 0;
    if (entry) return 1 + (USED * entry.level) / TOP;
    if (page) return page[2] === "error" && query.error ? TOLD : 1;
    return 0;
  };

  // What else speaks for an entry: that words of its name were typed.
  const namedGain = (entry, wanted) => {
    const words = wordsOf(entry.leaf);
    const named = words.filter((word) => wanted.has(stem(word))).length;
    return 1 + (NAMED * named) / (words.length || 1);
  };

  // Documents that say something of a query, of loaded shards; best first. Of two, the
  // one that says something of more of the words comes first, unless it says little.
  const rankText = (index, raw, shards, pages = shards[OTHER]) => {
    const query = understood(raw);
    const others = pages?.pages || [];
    const from = pages ? pages.from : index.entries.length;
    const all = from + others.length;
    const asked = slotsOf(index, query);
    const slots = asked
      .map((slot) => answered(shards, slot, all))
      .filter(({ said }) => said.size)
      .sort((a, b) => b.tells - a.tells)
      .slice(0, TERMS);
    const { scores, told } = sumsOf(slots, all);
    const most = slots.reduce((sum, { tells }) => sum + tells, 0);
    scores.forEach((score, id) => {
      if (!score) return;
      const gain = gainOf(query, index.entries[id], others[id - from]);
      scores[id] = score * (told[id] / most) ** WHOLE * gain;
    });
    const ways = asked.flatMap((slot) => slot.ways);
    const wanted = new Set(ways.flatMap(({ terms }) => terms));
    const likely = best(scores, LIKELY);
    for (const id of likely) {
      if (id < from) scores[id] *= namedGain(index.entries[id], wanted);
    }
    return likely
      .sort((a, b) => scores[b] - scores[a] || a - b)
      .slice(0, MOST)
      .map((id) =>
        id < from
          ? entryResult(index, index.entries[id], scores[id])
          : pageResult(others[id - from], scores[id]),
      );
  };

  // The same, once `load` has brought the parts; one that does not come is left out.
  const search = async (index, raw, load) => {
    const shards = {};
    const bring = async (part) => {
      try {
        shards[part] = await load(part);
      } catch {
        // What the other parts hold can still be found.
      }
    };
    await Promise.all(shardsFor(index, raw).map(bring));
    return rankText(index, raw, shards);
  };

  tfref.text = { SHARDS, rankText, search, shardOf, shardsFor, termsOf };
})((globalThis.tfref ??= {}));
