// From words and from error messages to what they mean, by the words that are shared,
// the rare ones weighing most.
((tfref) => {
  const { STOP, stem, stemsOf, wordsOf } = tfref.words;
  const { RUNG, addTargets, standing } = tfref.matches;
  const { push } = tfref.index;

  const PHRASE = 400; // a phrase that shares nothing
  const SAME = 530; // what a phrase gains that is the same

  // Tuned on the cases in tests/search/cases and on the phrases of queries.jsonl.
  const UNKNOWN = 0.5; // what a word weighs that no phrase has, of a rare one
  const WHOLE = 0.24; // for a phrase that has all words of the query, or the reverse
  const ORDER = 0.09; // for each place behind a row's first entry
  const SECOND = 0.6; // a second row that leads to the same entry
  const NAMED = 0.95; // the words of a name, against those of a phrase
  const PART = 0.45; // a name of which only little is in the query
  const ROUND = 0.35; // that a row's phrases together have the words of the query
  const BEND = 0.8; // little evidence says more than its share
  const USED = 0.3; // popularity
  const REVERSE = 0.7; // what is left of a phrase that leads the other way
  const VERBATIM = 40; // a phrase in its order: gray to rgb is not rgb to gray

  const MESSAGE = 400;
  const SAID = 520;
  const ALONE = 0.95; // a single word must be the whole phrase
  const UNSURE = 0.72; // how much of a message must be there for words to be one
  const NEXT = 0.7; // what another message must have of the best one's score
  const SHOWN = 140; // letters of a message that are shown
  const CANDIDATES = 400; // entries with more rare words than others are looked at

  const same = (word) => tfref.index.words().synonyms.words.get(word) || word;

  // The stems of a sentence, each as the first of its synonyms.
  const meaning = (sentence) => {
    let stems = stemsOf(sentence);
    for (const [sequence, head] of tfref.index.words().synonyms.sequences) {
      const at = stems.findIndex((_, k) => sequence.every((s, n) => stems[k + n] === s));
      if (at >= 0) stems = [...stems.slice(0, at), head, ...stems.slice(at + sequence.length)];
    }
    return [...new Set(stems.map(same))];
  };

  // "a to b" and "b from a" lead from a to b: {from, to}, or null.
  const directionOf = (sentence) => {
    const match = sentence.match(/^(.+?) (to|into|as|from|out of) (.+)$/i);
    if (!match) return null;
    const [left, right] = [meaning(match[1]), meaning(match[3])];
    const back = /^(?:from|out of)$/i.test(match[2]);
    return back ? { from: right, to: left } : { from: left, to: right };
  };

  // Whether one leads where the other comes from.
  const isReverse = (wanted, direction) => {
    if (!wanted || !direction) return false;
    const shared = (words) => wanted.to.filter((word) => words.includes(word)).length;
    return shared(direction.from) > shared(direction.to);
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

  // What is computed of the phrases, once they are there.
  const prepared = tfref.index.late("words", null, () => {
    const rows = [];
    for (const [row, phrase] of tfref.index.words().phrases.entries()) {
      for (const words of phrase.words) {
        rows.push({ row, words, stems: meaning(words), direction: directionOf(words) });
      }
    }
    const containing = new Map();
    rows.forEach((each) => each.stems.forEach((word) => push(containing, word, each)));
    return { containing, weight: weigh(rows.map((each) => each.stems)) };
  });

  // From the stems of words to the entries whose own name has them.
  const postings = (index) => {
    if (index.postings && index.postings.words === tfref.index.words()) return index.postings;
    const found = new Map();
    for (const entry of index.entries) {
      entry.words = [...new Set(wordsOf(entry.leaf).map((word) => same(stem(word))))];
      for (const word of entry.words) push(found, word, entry);
    }
    const weight = weigh(index.entries.map((entry) => entry.words));
    index.postings = { words: tfref.index.words(), found, weight };
    return index.postings;
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

  // How alike the query is to the phrases of data/words.yaml, from 0 to 1: for each row
  // the best, for each entry these together.
  const phrasesLike = (wanted, least, direction) => {
    const { containing, weight } = prepared();
    const weighed = (word) => (containing.has(word) ? weight(word) : weight(word) * UNKNOWN);
    const all = total(wanted, weighed);
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
      const whole = Math.max(sum / all, sum / own) > 0.999 ? WHOLE : 0;
      const turned = isReverse(direction, row.direction);
      const score = (turned ? REVERSE : 1) * Math.min(1, likeness + whole * (1 - likeness));
      if (score <= (best.get(row.row)?.score || least)) continue;
      const verbatim = !turned && row.stems.join(" ") === wanted.join(" ");
      best.set(row.row, { score, words: row.words, verbatim });
    }
    for (const [number, found] of best) {
      const phrase = tfref.index.words().phrases[number];
      phrase.all ??= new Set(phrase.words.flatMap(meaning));
      const held = wanted.filter((word) => phrase.all.has(word));
      found.score = (1 - ROUND) * found.score + (ROUND * total(held, weighed)) / all;
    }
    return best;
  };

  // How much of an entry's own name is in the query, and of the query in its name.
  const namesLike = (index, wanted) => {
    const { found: holding, weight } = postings(index);
    const weighed = (word) => (holding.has(word) ? weight(word) : weight(word) * UNKNOWN);
    const all = total(wanted, weighed);
    const sums = new Map();
    for (const word of wanted) {
      for (const entry of holding.get(word) || []) {
        sums.set(entry, (sums.get(entry) || 0) + weight(word));
      }
    }
    const likely = [...sums].sort((a, b) => b[1] - a[1]).slice(0, CANDIDATES);
    return likely.map(([entry, sum]) => {
      const around = new Set(
        entry.owner.split(".").flatMap((part) => wordsOf(part).map((word) => same(stem(word)))),
      );
      const beside = wanted.filter((word) => around.has(word) && !entry.words.includes(word));
      const asked = (sum + total(beside, weight)) / all;
      const covered = sum / total(entry.words, weight);
      return [entry, Math.min(1, asked) * (PART + (1 - PART) * covered)];
    });
  };

  // What speaks for an entry, from several sides: never more than certain.
  const together = (shares) => 1 - shares.reduce((rest, share) => rest * (1 - share), 1);

  // Entries that are called what the query says.
  const phrases = (context, sentence, single) => {
    if (!prepared()) return;
    const { add, index, typed } = context;
    const wanted = meaning(sentence);
    if (!wanted.length) return;
    const found = new Map();
    const inOrder = new Map();
    for (const [number, row] of phrasesLike(wanted, single ? ALONE : 0.3, directionOf(sentence))) {
      tfref.index.words().phrases[number].to.forEach((id, at) => {
        const entry = index.entries[id];
        if (!entry) return;
        push(found, entry, [row.score * (1 - ORDER * at), row.words]);
        if (row.verbatim && !single) inOrder.set(entry, VERBATIM / (1 + at));
      });
    }
    const named = new Map(single ? [] : namesLike(index, wanted));
    for (const entry of new Set([...found.keys(), ...named.keys()])) {
      const rows = (found.get(entry) || []).sort((a, b) => b[0] - a[0]);
      const [[first, words] = [0, ""], [second] = [0]] = rows;
      const share = together([first, SECOND * second, NAMED * (named.get(entry) || 0)]);
      const score = PHRASE + SAME * share ** BEND - (single ? 140 : 0);
      const why = first > NAMED * (named.get(entry) || 0) ? words : "the words of its name";
      const used = USED * Math.min(standing(entry, typed), 80);
      add(score + used + (inOrder.get(entry) || 0), entry, why);
    }
  };

  // A long message up to the end of a sentence, or of a word.
  const shortened = (text) => {
    if (text.length <= SHOWN) return text;
    const head = text.slice(0, SHOWN);
    const end = head.lastIndexOf(". ");
    return end > SHOWN / 3 ? head.slice(0, end + 1) : `${head.slice(0, head.lastIndexOf(" "))} \u2026`;
  };

  // Rows of data/errors whose message shares words with what was pasted.
  const messages = (context, text, sure) => {
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
    let top = 0;
    for (const [message, { sum, count }] of shared) {
      const whole = sum / total(message.words, rarity);
      const asked = sum / all;
      const part = asked * Math.min(1, count / (sure ? 3 : 4));
      const score = 0.55 * Math.max(whole, 0.92 * part) + 0.45 * Math.sqrt(whole * asked);
      if (score <= (sure ? 0.3 : UNSURE)) continue;
      const known = best.get(message.row) || { score: 0, sum: 0 };
      // Of a row's spellings, the one that says most of what was pasted is shown.
      const spelled = sum > known.sum ? { sum, message } : known;
      best.set(message.row, { ...spelled, score: Math.max(score, known.score) });
      if (score > top) top = score;
    }
    for (const [number, { score, message }] of best) {
      if (score < NEXT * top) continue;
      const row = tfref.index.errors()[number];
      const sum = MESSAGE + SAID * score - (sure ? 0 : 60);
      context.notice(sum, { type: "error", row, message: shortened(message.text) });
      addTargets(context, row, sum, "helps with this error", 14);
    }
  };

  // 'relu': a string that stands for an object.
  const strings = (context, text, quoted) => {
    const wanted = text.toLowerCase().replace(/['"`]/g, "");
    for (const row of tfref.index.words().strings) {
      if (!row.words.some((word) => word.toLowerCase().replace(/['"`]/g, "") === wanted)) continue;
      const score = quoted ? RUNG.string : RUNG.goneLeaf + 30;
      addTargets(context, row, score, `"${wanted}" stands for it`);
    }
  };

  tfref.phrases = { messages, phrases, postings, strings };
})((globalThis.tfref ??= {}));
