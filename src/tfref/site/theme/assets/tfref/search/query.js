// What was typed, understood: filters, names, calls, imports, error messages, words.
((tfref) => {
  const { calledFirst, callsIn, statements, stepsOf, target } = tfref.code;

  const LONGEST = 4000;
  const LONGEST_NAME = 160;

  const FILTERS = {
    class: ["class", "enumeration", "protocol buffer", "exception"],
    constant: ["constant", "dtype"],
    exception: ["exception"],
    fn: ["function", "decorator"],
    function: ["function", "decorator"],
    func: ["function", "decorator"],
    member: ["method", "classmethod", "staticmethod", "property", "attribute"],
    method: ["method", "classmethod", "staticmethod"],
    module: ["module"],
    property: ["property", "attribute"],
  };

  // Prefixes that mean the same place, longest first. What a traceback calls a module
  // comes before what a program calls it.
  const ROOTS = [
    [/^(?:tensorflow|tf)(?:_core)?\.(?:_api|python)\.(?:v\d\.)+/, "tf."],
    [/^tensorflow(?:_core)?\._api$/, "tf"],
    [/^tensorflow_core\b/, "tf"],
    [/^tensorflow\.compat\.v2\b/, "tf"],
    [/^tensorflow\b/, "tf"],
    [/^(?:tf\.)?keras\.(?:api\.)?_v[12]\.keras\b/, "tf.keras"],
    [/^tf\.python\.keras\.api\._v[12]\.keras\b/, "tf.keras"],
    [/^keras\.(?:_tf_keras\.keras|src|api)\b/, "keras"],
    [/^tf\._api\.v\d\b/, "tf"],
    [/^tf\.tf\b/, "tf"],
    [/^K\./, "keras.backend."],
    [/^layers\.(?=[A-Z])/, "keras.layers."],
    [/^(activations|applications|callbacks|constraints|initializers|optimizers|regularizers)\./, "keras.$1."],
    [/^slim\./, "tf.contrib.slim."],
    [/^tfe\./, "tf.contrib.eager."],
    [/^tensorflow_addons\b/, "tfa"],
    [/^tensorflow_datasets\b/, "tfds"],
    [/^tensorflow_hub\b/, "hub"],
    [/^tensorflow_probability\b/, "tfp"],
    [/^numpy\./, "np."],
    [/^jax\.numpy\./, "jnp."],
    [/^torch\.nn\.functional\./, "F."],
    [/^torch\.nn\./, "nn."],
  ];

  const ERROR =
    /\b[A-Z]\w*(?:Error|Exception|Warning|Interrupt)\b\s*:|\bhas no attribute\b|\bcannot import name\b|\bNo module named\b|\bunexpected keyword argument\b|\bTraceback\b|\bis not defined\b|\bnot recognized\b/i;

  const rooted = (name) => {
    let found = name;
    for (const [prefix, instead] of ROOTS) found = found.replace(prefix, instead);
    return found.replace(/\.{2,}/g, ".");
  };

  const clean = (raw) =>
    String(raw)
      .slice(0, LONGEST)
      .normalize("NFKC")
      .replace(/[\u2018\u2019\u201b]/g, "'")
      .replace(/[\u201c\u201d]/g, '"')
      .replace(/[\p{Cc}\p{Cf}]+/gu, " ")
      .trim();

  const lineOf = (text) => clean(text).replace(/\s+/g, " ");

  // "fn: softmax" -> the kinds that are asked for, and "softmax"
  const filtered = (text) => {
    const match = text.match(/^(\w+):\s*(?!:)(.*)$/s);
    const kinds = match && FILTERS[match[1].toLowerCase()];
    return kinds ? { kinds, text: match[2].trim() } : { kinds: null, text };
  };

  // "from a.b import c as d, e" -> a.b.c, a.b.e; "import a.b as c" -> a.b
  const imported = (text) => {
    let match = text.match(/^\s*from\s+([\w.]+)\s+import\s+\(?\s*([\w\s,.*]*)/);
    if (match) {
      const names = match[2]
        .split(",")
        .map((each) => each.trim().split(/\s+/)[0])
        .filter((each) => each && each !== "*");
      const found = names.map((name) => `${match[1]}.${name}`);
      return found.length ? found : [match[1]];
    }
    match = text.match(/^\s*import\s+([\w.]+)/);
    return match ? [match[1]] : null;
  };

  // "border_mode='same'", an argument as it stands in a call -> border_mode
  const assigned = (text) => {
    const match = text.match(
      /^(\w+)(?:=[\w.]+,?$|\s*=(?!=)\s*(?:[rbuf]?['"[({\d-]|\.\d|(?:True|False|None)\b|\w*\s*,?$))/,
    );
    return match && /^[a-z_]/.test(match[1]) && !/\w\(/.test(text) ? match[1] : null;
  };

  // What a message says of a name: [the name, the keyword] or null.
  const named = (text) => {
    const first = (pattern) => text.match(pattern);
    const quote = "[`'\"]?";
    let match = first(
      new RegExp(`module ${quote}([\\w.]+)${quote} has no attribute ${quote}([\\w.]+)`, "i"),
    );
    if (match) return { name: `${match[1]}.${match[2]}` };
    match = first(
      new RegExp(
        `(?:type object )?${quote}([\\w.]+)${quote} (?:object |instance )?has no attribute ${quote}(\\w+)`,
        "i",
      ),
    );
    if (match) return { name: `${match[1]}.${match[2]}`, object: true };
    match = first(
      new RegExp(
        `cannot import name ${quote}(\\w+)${quote}(?: from (?:partially initialized module )?${quote}([\\w.]+))?`,
        "i",
      ),
    );
    if (match) return { name: match[2] ? `${match[2]}.${match[1]}` : match[1] };
    match = first(new RegExp(`No module named ${quote}([\\w.]+)`, "i"));
    if (match) return { name: match[1], module: true };
    match = first(
      new RegExp(
        `(?:([\\w.]+?)(?:\\.__init__|\\.__call__|\\.__new__)?\\(\\) )?got (?:an )?unexpected keyword argument:? ${quote}(\\w+)`,
        "i",
      ),
    );
    if (match) return { name: match[1] || "", keyword: match[2] };
    match = first(/not (?:been )?recognized(?: by \w+)?:? \{?[`'"]?(\w+)/i);
    if (match) return { name: "", keyword: match[1] };
    match = first(
      /(?:keyword )?arguments? passed to [`'"]?([\w.]+)[`'"]?(?: \(name=\S+\))?:? \{?[`'"]?(\w+)/i,
    );
    if (match) return { name: match[1], keyword: match[2] };
    return null;
  };

  // The line of a traceback that says what went wrong.
  const messageOf = (text) => {
    const lines = text.split(/\n| {4,}(?=\w+Error)/).map((line) => line.trim());
    const said = lines.filter((line) => /^[\w.]*(?:Error|Exception|Warning)\b.*:/.test(line));
    return said.length ? said[said.length - 1] : text;
  };

  const withoutQuotes = (text) => text.replace(/^[`'"]+|[`'",;:]+$/g, "").trim();

  // What is taken out of something by its place or key: x.shape[0], history["loss"]
  const INDEX = /(?<=\w)(?:\[[^[\]]*\]?)+$/;
  const INDEXED = /(?<=\w)(?:\[[^[\]]*\])+\./g;

  // Names as the rest of the ranking takes them: parts, of which the last is the leaf.
  const nameOf = (text) => {
    const name = rooted(text.slice(0, LONGEST_NAME).replace(/^\.+/, ""));
    const parts = name.split(".").filter(Boolean);
    return { name: parts.join("."), leaf: parts.at(-1) || "", owner: parts.slice(0, -1) };
  };

  const parse = (raw) => {
    const whole = String(raw).slice(0, LONGEST);
    const lines = whole.replace(/\r/g, "");
    const { kinds, text } = filtered(lineOf(whole));
    const query = { text, kinds, names: [], keywords: [], inner: [], words: [], error: null };
    query.quoted = /^['"`][^'"`]+['"`]$/.test(text);
    const imports = imported(text);
    if (ERROR.test(text) && !imports) {
      const message = lineOf(messageOf(lines));
      query.error = { message, whole: text, named: named(message) || named(text) };
      return query;
    }
    if (imports) {
      query.names = imports.map(nameOf);
      query.imported = true;
      return query;
    }
    const call = calledFirst(text, () => statements(lines).map(lineOf));
    if (call) {
      query.names = [nameOf(call.name)];
      query.keywords = call.keywords;
      query.passes = call.passes;
      const inner = [...stepsOf(call.name), ...call.inner];
      query.inner = inner.map((each) => ({ ...each, name: nameOf(each.name) }));
      query.call = true;
      return query;
    }
    const set = target(text);
    if (set) {
      const inner = [...stepsOf(set), ...callsIn(text.split("=", 2)[1])];
      query.names = [nameOf(set)];
      query.inner = inner.map((each) => ({ keywords: [], ...each, name: nameOf(each.name) }));
      query.call = true;
      query.set = true;
      return query;
    }
    const argument = assigned(text);
    if (argument) {
      query.words = [argument];
      query.names = [nameOf(argument)];
      query.assigned = true;
      query.value = text.match(/=\s*[[(]?\s*(['"])([^'"]+)\1/)?.[2] || "";
      query.passed = text.match(/=((?:\w+\.)+\w+)/)?.[1] || "";
      return query;
    }
    const bare = withoutQuotes(text.replace(/^@/, "").replace(/\(\s*\)?$/, ""))
      .replace(INDEX, "")
      .replace(INDEXED, ".");
    query.words = bare.split(/[\s,;]+/).filter(Boolean);
    if (query.words.length === 1) query.names = [nameOf(bare.replace(/[()[\]{}<>=]/g, ""))];
    return query;
  };

  tfref.query = { FILTERS, nameOf, parse, rooted };
})((globalThis.tfref ??= {}));
