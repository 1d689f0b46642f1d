// What a page, a terminal and a test call: both stages of a search, and their parts.
((tfref) => {
  const MOST = 30;

  const current = () => tfref.index.current();

  // The names a query means, with what explains them.
  const names = (raw) => {
    const index = current();
    return tfref.present.present(index, tfref.rank.rank(index, raw, MOST));
  };

  // The parts that the names stage needs for a query, beside `names` and `more`.
  const needs = (raw) => [...tfref.rank.needs(current(), tfref.query.parse(raw))];

  // The parts that the text stage needs for a query.
  const parts = (raw) => (inText(raw) ? tfref.text.shardsFor(current(), raw) : []);

  // A whole name needs no text: what it names is found.
  const inText = (raw) => tfref.text && needs(raw).includes("words");

  // What the text of the pages finds, without what the names found.
  const text = (raw) => {
    if (!inText(raw)) return [];
    const index = current();
    const known = new Set(tfref.rank.rank(index, raw, MOST).results.map(nameOf));
    const found = tfref.text.rankText(index, raw, tfref.index.parts);
    return found.filter((each) => !known.has(each.name)).slice(0, MOST);
  };

  const nameOf = ({ entry, member }) => (member ? `${entry.name}.${member}` : entry.name);

  const part = (id) => tfref.index.detailPart("lines", id);

  // The one line about an entry, once its part has arrived.
  const line = (id) => tfref.index.detail("lines", id) || "";

  tfref.find = { line, names, needs, part, parts, text };
})((globalThis.tfref ??= {}));
