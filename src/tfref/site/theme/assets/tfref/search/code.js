// A line of code, understood: its calls, their keywords, and what stands around them.
((tfref) => {
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
    const leaf = tfref.words.lastPart(name);
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
  const calledFirst = (text, statementsOf) => {
    const read = (line) => called(line) || stated(line) || computed(line);
    const whole = read(text);
    const all = whole ? statementsOf() : [];
    if (all.length < 2) return whole;
    const calls = all.map(read);
    const at = calls.findIndex(Boolean);
    if (at < 0) return whole;
    const others = all.slice(at + 1).flatMap(callsIn).filter(({ name }) => !name.startsWith("."));
    return { ...calls[at], inner: [...calls[at].inner, ...others] };
  };

  tfref.code = { calledFirst, callsIn, statements, stepsOf, target };
})((globalThis.tfref ??= {}));
