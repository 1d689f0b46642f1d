// What a reader is told of each result: name, kind, place, why it is there, and which
// letters matched. Plain data, for a page and for a terminal alike.
((tfref) => {
  const { fold, initials, wordsOf } = tfref.words;
  const { detail, detailPart } = tfref.index;

  const pageOf = (index, name) => `${index.paths[name] || name.replaceAll(".", "/")}.html`;

  // Page and place of an entry, relative to the site.
  const urlOf = (index, entry, member) => {
    if (member) return `${pageOf(index, entry.name)}#${entry.name}.${member}`;
    if (entry.member) return `${pageOf(index, entry.owner)}#${entry.name}`;
    return pageOf(index, entry.name);
  };

  const goneUrl = (index, row) => `${index.gonePaths[row.name] || gonePath(row.name)}.html`;

  const gonePath = (name) => name.replace(/=?\)$/, "").replaceAll(/[.(]/g, "/").replaceAll(",", "-");

  // The ranges of a name that letters typed stand for: [from, to) pairs, in order.
  const marksOf = (name, typed) => {
    const cut = name.lastIndexOf(".") + 1;
    const leaf = name.slice(cut);
    const marks = [];
    for (const each of typed) {
      const wanted = fold(each);
      if (!wanted) continue;
      const range = within(leaf, wanted, cut) || within(name.slice(0, cut), wanted, 0);
      if (range) marks.push(range);
      else if (typed.length === 1) marks.push(...beginnings(leaf, wanted, cut));
    }
    return joined(marks);
  };

  // Where folded letters stand in a text, underscores and letter case not counting.
  const within = (text, wanted, offset) => {
    const places = [];
    let folded = "";
    for (let at = 0; at < text.length; at++) {
      const letter = fold(text[at]);
      if (letter) {
        folded += letter;
        places.push(at);
      }
    }
    const at = folded.indexOf(wanted);
    if (at < 0) return null;
    return [offset + places[at], offset + places[at + wanted.length - 1] + 1];
  };

  // The first letters of words that initials stand for.
  const beginnings = (leaf, wanted, offset) => {
    const words = wordsOf(leaf);
    if (words.join("") !== fold(leaf) || !initials(wanted, words)) return [];
    const marks = [];
    let at = 0;
    let place = 0;
    for (const word of words) {
      const start = leaf.toLowerCase().indexOf(word, place);
      let length = 0;
      while (length < word.length && wanted[at] === word[length]) {
        length++;
        at++;
      }
      if (length) marks.push([offset + start, offset + start + length]);
      place = start + word.length;
    }
    return at === wanted.length ? marks : [];
  };

  const joined = (marks) => {
    const found = [];
    for (const [from, to] of marks.sort((a, b) => a[0] - b[0])) {
      const last = found.at(-1);
      if (last && from <= last[1]) last[1] = Math.max(last[1], to);
      else found.push([from, to]);
    }
    return found;
  };

  const typedWords = (query) => {
    if (query.names.length) {
      const [name] = query.names;
      return [name.leaf, ...name.owner.filter((part) => part !== "tf")];
    }
    return query.words;
  };

  const resultOf = (index, query, found) => {
    const { entry, member } = found;
    const name = member ? `${entry.name}.${member}` : entry.name;
    const owner = member ? entry.name : entry.member ? entry.owner : "";
    return {
      id: entry.id,
      name,
      kind: member ? "attribute" : entry.kind,
      owner,
      why: found.why,
      deprecated: index.deprecated.has(entry.id),
      // Asked for only of what is shown.
      get url() {
        return urlOf(index, entry, member);
      },
      get marks() {
        return marksOf(name, typedWords(query));
      },
    };
  };

  const first = (index, ids) => index.entries[ids[0]]?.name || "";

  // What explains the results: something gone, foreign, or an error, and its page. Until
  // the part that explains it has arrived, `part` names that.
  const noticeOf = (index, { type, row, message }) => {
    const said = detail(row.table, row.at);
    const told = TELL[type](index, row, said || [], message);
    return { type, ...told, part: said ? "" : detailPart(row.table, row.at) };
  };

  // What takes the tensors of a functional model too.
  const isSymbolic = (name) => name?.startsWith("tf.keras.ops.");

  // What to write in the place of what is gone, empty where a row has no such thing.
  const adviceOf = (index, row, write, renamed) => {
    if (renamed) return `It is ${renamed} now, as in ${write}.`;
    const names = row.to.map((id) => index.entries[id]?.name);
    const name = names.find((each) => each && each !== row.plain);
    if (row.argument || !name) return write || name ? `Write ${write || name}.` : "";
    if (write) return `Write ${name}, as in ${write}.`;
    const ops = row.owner.endsWith("keras.backend") && names.find(isSymbolic);
    return `Write ${name}${ops && ops !== name ? `, on symbolic tensors ${ops}` : ""}.`;
  };

  const since = (when) => (when ? ` since ${when}` : "");

  const TELL = {
    gone(index, row, [when, note, write, state, renamed]) {
      const text = [adviceOf(index, row, write, renamed), note].filter(Boolean).join(" ");
      const became = state || (when ? "is gone" : "is not in TensorFlow");
      // What fails only in some calls is not told of the call's arguments.
      const some = state && row.argument?.includes(",");
      const title = `${some ? row.plain : row.name.replaceAll(",", ", ")} ${became}${since(when)}`;
      return { title, text, url: goneUrl(index, row) };
    },
    family(index, row, [note, page, when]) {
      const url = page ? page.replace(/\.md$/, ".html") : "";
      return { title: `${row.name} is gone${since(when)}`, text: note || "", url };
    },
    deprecated(index, { id }, instead) {
      return { title: `${index.entries[id].name} is deprecated`, text: sentence(String(instead)), url: "" };
    },
    foreign(index, row, [executed, differs]) {
      const source = executed ? "As its documentation has it; not executed here." : "";
      const text = [sentence(differs), source].filter(Boolean).join(" ");
      const is = differs ? "is like" : "is";
      return { title: `${row.name} ${is} ${first(index, row.to)}`, text, url: "" };
    },
    error(index, row, [page, means, unproved], message) {
      const text = [means, unproved && `Not reproduced here: ${unproved}.`];
      const url = page ? `errors/${page}.html` : "";
      return { title: message, text: text.filter(Boolean).join(" "), url };
    },
  };

  const sentence = (clause) =>
    clause ? `${begun(clause).replace(/\.$/, "")}.` : "";

  // A name stays as it is spelled: use_ema=True.
  const begun = (clause) =>
    /^[\w.]*[_=(]/.test(clause) ? clause : `${clause[0].toUpperCase()}${clause.slice(1)}`;

  const present = (index, { query, results, notices }) => ({
    results: results.map((found) => resultOf(index, query, found)),
    notices: notices.map((found) => noticeOf(index, found)),
    error: Boolean(query.error),
  });

  tfref.present = { gonePath, goneUrl, marksOf, present, urlOf };
})((globalThis.tfref ??= {}));
