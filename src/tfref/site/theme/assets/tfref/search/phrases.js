// From words and from error messages to what they mean, by the words that are shared,
// the rare ones weighing most.
((tfref) => {
  const { STOP, stem, stemsOf } = tfref.words;
  const { RUNG, standing } = tfref.names;
  const { push } = tfref.index;

  const PHRASE = 400; // a phrase that shares nothing
  const SAME = 530; // what a phrase gains that is the same
  const MESSAGE = 400;
  const SAID = 520;
  const CANDIDATES = 400; // entries with more rare words than others are looked at

  // The stems of a sentence, each as the first of its synonyms.
  const meaning = (index, sentence) => {
    let stems = stemsOf(sentence);
    for (const [sequence, head] of index.synonyms.sequences) {
      const at = stems.findIndex((_, k) => sequence.every((s, n) => stems[k + n] === s));
      if (at >= 0) stems = [...stems.slice(0, at), head, ...stems.slice(at + sequence.length)];
    }
    return [...new Set(stems.map(index.same))];
  };

  const tokensOf = (message) =>
    (message.toLowerCase().match(/[a-z_][a-z_0-9]*|\d+/g) || []).filter((t) => t.length > 1);

  const weigh = (documents) => {
    const counts = new Map();
    for (const words of documents) {
      for (const word of words) counts.set(word, (counts.get(word) || 0) + 1);
    }
    const most = Math.log(1 + documents.length);
    return (word) => most - Math.log(1 + (counts.get(word) || 0)) + 0.5;
  };

  // What is computed once of the tables, kept with the index.
  const prepare = (index) => {
    if (index.prepared) return index.prepared;
    const rows = [];
    for (const [row, phrase] of index.phrases.entries()) {
      for (const words of phrase.words) rows.push({ row, words, stems: meaning(index, words) });
    }
    const containing = new Map();
    rows.forEach((each) => each.stems.forEach((word) => push(containing, word, each)));
    index.prepared = {
      rows,
      containing,
      weight: weigh([...rows.map((each) => each.stems), ...index.entries.map((e) => e.words)]),
    };
    return index.prepared;
  };

  // The words of all messages, once their part has arrived.
  const said = tfref.index.late("errors", null, () => {
    const messages = [];
    for (const [row, error] of tfref.index.errors().entries()) {
      for (const text of error.messages) {
        messages.push({ row, text, words: [...new Set(tokensOf(text.replace(/\.\.\./g, " ")))] });
      }
    }
    const saying = new Map();
    messages.forEach((each) => each.words.forEach((word) => push(saying, word, each)));
    return { saying, rarity: weigh(messages.map((each) => each.words)) };
  });

  const total = (words, weight) => words.reduce((sum, word) => sum + weight(word), 0);

  // Rows of data/words.yaml that share words with the query.
  const phrases = (context, sentence, single) => {
    const { add, index } = context;
    const { containing, weight } = prepare(index);
    const wanted = meaning(index, sentence);
    if (!wanted.length) return;
    const all = total(wanted, weight);
    const shared = new Map();
    for (const word of wanted) {
      for (const row of containing.get(word) || []) {
        shared.set(row, (shared.get(row) || 0) + weight(word));
      }
    }
    const best = new Map();
    for (const [row, sum] of shared) {
      const own = total(row.stems, weight);
      const likeness = sum / Math.sqrt(all * own);
      // All that was asked is there, or all that is there was asked.
      const whole = Math.max(sum / all, sum / own) > 0.999 ? 0.08 : 0;
      const score = Math.min(1, likeness + whole * (1 - likeness) * 3);
      if (score > (best.get(row.row)?.score || 0.3)) best.set(row.row, { score, row });
    }
    for (const [number, { score, row }] of best) {
      const phrase = index.phrases[number];
      const top = PHRASE + SAME * score - (single ? 140 : 0);
      phrase.to.forEach((id, at) => {
        const entry = index.entries[id];
        if (entry) add(top - at * 14, entry, row.words, { phrase });
      });
    }
  };

  // Entries whose own names hold the words of the query.
  const namesWith = (context, sentence) => {
    const { add, index, typed } = context;
    const { weight } = prepare(index);
    const wanted = meaning(index, sentence);
    const all = total(wanted, weight);
    if (!all) return;
    const found = new Map();
    for (const word of wanted) {
      for (const entry of index.postings.get(word) || []) {
        found.set(entry, (found.get(entry) || 0) + weight(word));
      }
    }
    const likely = [...found].sort((a, b) => b[1] - a[1]).slice(0, CANDIDATES);
    for (const [entry, sum] of likely) {
      const own = total(entry.words, weight);
      const around = new Set(
        entry.owner.split(".").flatMap((part) => tfref.words.wordsOf(part).map((w) => index.same(stem(w)))),
      );
      const beside = wanted.filter((word) => around.has(word) && !entry.words.includes(word));
      const asked = (sum + total(beside, weight)) / all;
      const covered = sum / own;
      const score = 380 + 330 * asked * (0.45 + 0.55 * covered) + 0.8 * standing(entry, typed);
      add(score, entry, "the words of its name");
    }
  };

  // Rows of data/errors whose message shares words with what was pasted.
  const messages = (context, text, sure) => {
    const { index, notice, add } = context;
    if (!said()) return;
    const { saying, rarity } = said();
    const wanted = [...new Set(tokensOf(text))];
    const known = wanted.filter((word) => saying.has(word));
    if (!known.length) return;
    const all = total(known, rarity) + 0.25 * total(wanted.filter((w) => !saying.has(w) && !STOP.has(w)), () => 1);
    const shared = new Map();
    for (const word of known) {
      for (const each of saying.get(word)) {
        const found = shared.get(each) || { sum: 0, count: 0 };
        found.sum += rarity(word);
        found.count++;
        shared.set(each, found);
      }
    }
    const best = new Map();
    for (const [message, { sum, count }] of shared) {
      const whole = sum / total(message.words, rarity);
      const asked = sum / all;
      const part = asked * Math.min(1, count / (sure ? 3 : 4));
      const score = 0.55 * Math.max(whole, 0.92 * part) + 0.45 * Math.sqrt(whole * asked);
      if (score > (best.get(message.row)?.score || (sure ? 0.3 : 0.5))) {
        best.set(message.row, { score, message });
      }
    }
    for (const [number, { score, message }] of best) {
      const row = tfref.index.errors()[number];
      const top = MESSAGE + SAID * score;
      notice(top, { type: "error", row, message: message.text });
      row.to.forEach((id, at) => {
        const entry = index.entries[id];
        if (entry) add(top - at * 14, entry, "helps with this error", { error: row });
      });
    }
  };

  // 'relu': a string that stands for an object.
  const strings = (context, text, quoted) => {
    const { add, index } = context;
    const wanted = text.toLowerCase().replace(/['"`]/g, "");
    for (const row of index.strings) {
      if (!row.words.some((word) => word.toLowerCase().replace(/['"`]/g, "") === wanted)) continue;
      row.to.forEach((id, at) => {
        const entry = index.entries[id];
        const score = quoted ? RUNG.string : RUNG.goneLeaf + 30;
        if (entry) add(score - at * 4, entry, `"${wanted}" stands for it`, { string: row });
      });
    }
  };

  tfref.phrases = { meaning, messages, namesWith, phrases, prepare, strings };
})((globalThis.tfref ??= {}));
