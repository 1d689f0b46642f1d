// Words and letters: how names and sentences are cut up and compared.
// Pure functions; nothing here knows what is searched.
((tfref) => {
  const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;

  // Words that are written together and abbreviated apart (CCE, SCCE).
  const COMPOUNDS = { crossentropy: ["cross", "entropy"] };

  const STOP = new Set(
    (
      "a an and any are as at be been both but by can could do does doing for from get " +
      "getting given had has have how i if in into is it its just like make making me my " +
      "need of on one's or our should so some something than that the their them then " +
      "there these they this those to two up use using want was way we what when where " +
      "which while will with within without would you your tensorflow tf keras python " +
      "please vs via whole"
    ).split(" "),
  );

  // What words have in front of the same meaning, longest endings first.
  const ENDINGS = [
    [/(?:is|iz)(?:ations?|ing|ers?|ed|es|e)$/, "iz"],
    [/ies$/, "y"],
    [/(ss|x|ch|sh)es$/, "$1"],
    [/([^s])s$/, "$1"],
    [/(?:ation|ating|ated|ate)$/, "at"],
    [/(..)([bdgmnprt])\2(?:ing|ed)$/, "$1$2"],
    [/(.{3,})(?:ing|ed)$/, "$1"],
    [/(.{4,})ly$/, "$1"],
    [/(.{3,})e$/, "$1"],
  ];

  // "Glorot_Uniform" -> "glorotuniform": letter case, underscores and dots do not count.
  const fold = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");

  // "tf.keras.layers" -> "layers"
  const lastPart = (name) => name.slice(name.lastIndexOf(".") + 1);

  // "MaxPooling2D" -> max, pooling, 2, d
  const wordsOf = (name) =>
    (name.match(WORD) || []).flatMap((word) => {
      const lower = word.toLowerCase();
      return COMPOUNDS[lower] || [lower];
    });

  const stems = new Map();

  const stem = (word) => {
    let found = stems.get(word);
    if (found === undefined) {
      found = word;
      if (word.length > 3 && /^[a-z]+$/.test(word)) {
        for (const [ending, instead] of ENDINGS) found = found.replace(ending, instead);
      }
      if (stems.size > 50000) stems.clear();
      stems.set(word, found);
    }
    return found;
  };

  // The stems of a sentence's words that carry meaning.
  const stemsOf = (sentence) =>
    (sentence.toLowerCase().match(/[a-z0-9]+/g) || [])
      .filter((word) => !STOP.has(word))
      .map(stem);

  // A bit for each letter: two words that differ in many bits differ in many letters.
  const maskOf = (folded) => {
    let mask = 0;
    for (let i = 0; i < folded.length; i++) mask |= 1 << (folded.charCodeAt(i) % 31);
    return mask;
  };

  const bits = (mask) => {
    let count = 0;
    for (let rest = mask; rest; rest &= rest - 1) count++;
    return count;
  };

  const LONGEST = 200; // letters of a name; what is longer is no typo of one
  const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST + 2));

  // Damerau-Levenshtein distance (neighbours swapped count once), or most + 1 where it
  // is more than `most`. Only the places that can be that near are looked at.
  const distance = (a, b, most) => {
    const far = most + 1;
    if (Math.abs(a.length - b.length) > most) return far;
    if (a.length > LONGEST || b.length > LONGEST) return a === b ? 0 : far;
    let [before, above, row] = rows;
    for (let j = 0; j <= b.length; j++) above[j] = Math.min(j, far);
    for (let i = 1; i <= a.length; i++) {
      const start = Math.max(1, i - most);
      const end = Math.min(b.length, i + most);
      row[start - 1] = start === 1 ? Math.min(i, far) : far;
      if (end < b.length) row[end + 1] = far;
      let least = row[start - 1];
      const letter = a.charCodeAt(i - 1);
      const last = i > 1 ? a.charCodeAt(i - 2) : -1;
      for (let j = start; j <= end; j++) {
        const other = b.charCodeAt(j - 1);
        let cost = above[j - 1] + (letter === other ? 0 : 1);
        if (above[j] + 1 < cost) cost = above[j] + 1;
        if (row[j - 1] + 1 < cost) cost = row[j - 1] + 1;
        if (j > 1 && last === other && letter === b.charCodeAt(j - 2)) {
          if (before[j - 2] + 1 < cost) cost = before[j - 2] + 1;
        }
        row[j] = cost < far ? cost : far;
        if (cost < least) least = cost;
      }
      if (least > most) return far;
      [before, above, row] = [above, row, before];
    }
    return above[b.length];
  };

  // How well letters stand for the beginnings of words, in order ("gt" for gradient
  // tape, "typspec" for type spec ...): the share of words that they touch, 0 where
  // they do not. The first word is always touched.
  const initials = (letters, words) => {
    const best = (at, next, touched) => {
      if (at === letters.length) return touched / words.length;
      let found = 0;
      for (let w = next; w < words.length; w++) {
        const word = words[w];
        if (word[0] === letters[at]) {
          let length = 1;
          while (
            length < word.length &&
            at + length < letters.length &&
            word[length] === letters[at + length]
          ) {
            length++;
          }
          for (; length > 0; length--) {
            found = Math.max(found, best(at + length, w + 1, touched + 1));
            if (found === 1) return found;
          }
        }
        if (at === 0) break;
      }
      return found;
    };
    return letters.length > 24 || words.length > 12 ? 0 : best(0, 0, 0);
  };

  tfref.words = { STOP, bits, distance, fold, initials, lastPart, maskOf, stem, stemsOf, wordsOf };
})((globalThis.tfref ??= {}));
