// What was typed, understood: filters, names, calls, imports, error messages, words.
((tfref) => {
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

  // "options.threading.max = 8", what is set to no call's result -> options.threading.max
  const target = (text) => text.match(/^([a-z_]\w*(?:\.\w+)+) ?=(?!=)/)?.[1];

  // Every part of an object's name that is a name as well: a.b.c -> a.b. Those of a
  // module are no more than its place.
  const stepsOf = (name) => {
    const parts = name.split(".");
    if (!/^[a-z]/.test(name) || MODULE.test(name)) return [];
    const steps = parts.slice(2).map((_, at) => parts.slice(0, at + 2).join("."));
    return steps.map((each) => ({ name: each, keywords: [], within: true, step: true }));
  };

  const MODULE = /^(?:tf|tensorflow|keras|layers|np|numpy|torch|nn|jax|jnp|slim|tfa|hub|tfds|tfp)\b/;

  // The statements of some lines of code; what is in brackets or quotes goes on.
  const statements = (text) => {
    const found = [""];
    let depth = 0;
    let quote = "";
    for (const letter of text) {
      if (quote) quote = letter === quote || letter === "\n" ? "" : quote;
      else if (letter === "'" || letter === '"') quote = letter;
      else if ("([{".includes(letter)) depth++;
      else if (")]}".includes(letter)) depth--;
      if (depth === 0 && !quote && (letter === ";" || letter === "\n")) found.push("");
      else found[found.length - 1] += letter;
    }
    return found.map((each) => each.trim()).filter(Boolean);
  };

  const CALLS =
    /'[^']*'?|"[^"]*"?|([\w.]*\w)\s*\(|([([{])|([)\]}])|(\w+)\s*=(?!=)|([a-z_]\w*(?:\.\w+)+)/gi;

  // What somebody keeps in an object of their own is no name of a library.
  const OWN = /^self\.\w+$/;

  // Each call in a text with its own keywords: f(a, b=g(c=1)) -> f with b, g with c; and
  // each dotted name that is only passed.
  const callsIn = (text) => {
    const found = [];
    const open = [];
    for (const match of text.matchAll(CALLS)) {
      const [all, name, opens, closes, keyword, passed] = match;
      if (name) {
        const from = match.index + all.length;
        const call = { name, keywords: [], within: open.length > 0, passes: text.slice(from) };
        found.push(call);
        open.push(call);
      } else if (opens) open.push(null);
      else if (closes) {
        const call = open.pop();
        if (call) call.passes = call.passes.slice(0, match.index - text.length);
      }
      else if (keyword) open.findLast(Boolean)?.keywords.push(keyword);
      else if (passed && !OWN.test(passed)) {
        found.push({ name: passed, keywords: [], within: true, passed: true });
      }
    }
    return found;
  };

  // What takes a layer says little of it: model.add(Dense(2)) is about Dense. And what
  // Python itself has says nothing: print(tf.shape(x)).
  const TAKES = /(?:^|\.)(?:add|append)$/;
  const PYTHON = /^(?:print|len|list|tuple|dict|int|float|str|zip|range|enumerate|isinstance|type|super)$/;

  // "(a, b), c = f(x)" -> f(x), what a statement gives to its targets
  const given = (text) => {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
      if ("([{".includes(text[at])) depth++;
      else if (")]}".includes(text[at])) depth--;
      else if (text[at] === "=" && depth === 0) {
        const targets = text.slice(0, at);
        const plain = text[at + 1] !== "=" && /^[^!<>]+$/.test(targets) && !/\w\(/.test(targets);
        return plain ? text.slice(at + 1).trim() : text;
      }
    }
    return text;
  };

  // "y = tf.reshape(x, shape=[-1])" -> tf.reshape and the keyword `shape`; `inner` are
  // the calls and names among its arguments, and those before it in a chain.
  const called = (text) => {
    const plain = given(text.replace(/^>>>\s*/, "")).replace(/\)(?:\[[^[\]]*\])+\./g, ").");
    const match = plain.match(/^@?([\w.]*\w)\s*\((.*)$/s);
    if (!match) return null;
    const [own, ...others] = callsIn(`${match[1]}(${match[2]}`);
    const inner = others.filter((call) => call.within);
    const takes = TAKES.test(own.name) && /^(?:\w+\.)*[A-Z]/.test(inner[0]?.name || "");
    if (takes || (inner.length && PYTHON.test(own.name))) {
      const [first, ...rest] = inner;
      return { ...first, inner: rest };
    }
    // Of a chain, what is called last: Dataset.range(3).map(
    const chain = match[2].match(/\)\s*\.([\w.]*\w)\s*(?:\([^()]*\)?)?\s*$/);
    if (!chain) return { ...own, inner };
    const links = others.filter((call) => !call.within);
    const last = links.findLast((call) => call.name === `.${chain[1]}`);
    const maker = links.length > (last ? 1 : 0) ? "" : made(own.name);
    const name = `${maker}.${chain[1]}`;
    return { name, keywords: last?.keywords || [], passes: last?.passes, inner: [own, ...inner] };
  };

  // What a call returns, where its name tells: tf.Session() a tf.Session, get_layer(...)
  // a layer, tf.get_default_graph() has names of its own.
  const made = (name) => {
    const leaf = name.slice(name.lastIndexOf(".") + 1);
    if (/^[A-Z]/.test(leaf)) return name;
    return leaf.match(/^get_([a-z]+)$/)?.[1] || (leaf.startsWith("get_") ? name : "");
  };

  const STATEMENT =
    /^(?:async )?(?:for .+? in|with|if|elif|while|return|yield|assert|await|raise|del|not|lambda) /;

  // "with tf.Session() as sess:" -> tf.Session; where a call is not all that is stated,
  // the first that has a dot, or the first.
  const stated = (text) => {
    if (!STATEMENT.test(text)) return null;
    const call = called(text.replace(STATEMENT, "").replace(/(?: as [\w.]+)? ?: ?$/, ""));
    if (call) return call;
    return firstOf(callsIn(text));
  };

  const firstOf = (found) => {
    const calls = found.filter((each) => !each.passed);
    const own = calls.find((each) => each.name.includes(".")) || calls[0];
    return own ? { ...own, inner: found.filter((each) => each !== own) } : null;
  };

  // "2 * f(x) + g(y)" is about f, the first that is called with a dot, or the first.
  const OPERANDS = /^(?:[-+~(\s]*[\w.[\]'"]*\s*(?:\*\*|\/\/|[-+*/%@&|^])\s*)+(?=[-+~(\s]*[\w.]+\s*\()/;

  const computed = (text) => {
    const expression = given(text);
    return OPERANDS.test(expression) ? firstOf(callsIn(expression)) : null;
  };

  // Of several statements, the first that calls something, and what all others call.
  const calledFirst = (text, lines) => {
    const read = (line) => called(line) || stated(line) || computed(line);
    const whole = read(text);
    const all = whole ? statements(lines).map((each) => clean(each).replace(/\s+/g, " ")) : [];
    if (all.length < 2) return whole;
    const calls = all.map(read);
    const at = calls.findIndex(Boolean);
    if (at < 0) return whole;
    const others = all.slice(at + 1).flatMap(callsIn).filter(({ name }) => !name.startsWith("."));
    return { ...calls[at], inner: [...calls[at].inner, ...others] };
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
    const { kinds, text } = filtered(clean(whole).replace(/\s+/g, " "));
    const query = { text, kinds, names: [], keywords: [], inner: [], words: [], error: null };
    query.quoted = /^['"`][^'"`]+['"`]$/.test(text);
    const imports = imported(text);
    if (ERROR.test(text) && !imports) {
      const message = clean(messageOf(lines)).replace(/\s+/g, " ");
      query.error = { message, whole: text, named: named(message) || named(text) };
      return query;
    }
    if (imports) {
      query.names = imports.map(nameOf);
      query.imported = true;
      return query;
    }
    const call = calledFirst(text, lines);
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
