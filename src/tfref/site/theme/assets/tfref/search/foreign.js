// Names of other libraries, in every way people write them.
((tfref) => {
  const { fold } = tfref.words;
  const { RUNG, addForeign, agreement, standing } = tfref.matches;

  // What begins the names of other libraries, and the library that its rows begin with.
  const LIBRARIES = {
    np: "np", numpy: "np", torch: "torch", pytorch: "torch", jax: "jax", jnp: "np",
    tfa: "tfa", tfds: "tfds", tfp: "tfp", hub: "hub", scipy: "scipy", sklearn: "sklearn", pandas: "pd", pd: "pd", cv2: "cv2", opencv: "cv2",
    flax: "flax", nnx: "flax", linen: "flax", optax: "optax", nn: "torch", F: "torch",
    torchvision: "torchvision", transforms: "torchvision", PIL: "PIL", plt: "plt",
    lax: "jax", optim: "torch", ndarray: "np",
  };

  const isForeign = (name) => Object.hasOwn(LIBRARIES, name.owner[0] || "");

  // Objects of other libraries that are called like tensors here: x.view(...)
  const ARRAYS = ["torch.Tensor", "np.ndarray", "ndarray"];

  // Rows of `foreign` under a full name, in every way people shorten it.
  const foreignNames = (name) => {
    const names = [name];
    const [root, ...rest] = name.split(".");
    const tail = rest.join(".");
    if (["jnp", "onp", "cp"].includes(root)) names.push(`np.${tail}`);
    if (["nn", "F", "optim", "init", "linalg", "cuda", "autograd", "utils", "Tensor"].includes(root)) {
      names.push(`torch.${name}`, `torch.nn.${name}`);
    }
    if (["lax", "random"].includes(root)) names.push(`jax.${name}`, `np.${name}`);
    if (root === "torch" && rest[0] === "nn") names.push(rest.join("."));
    if (root === "F") names.push(`torch.nn.functional.${tail}`, `nn.functional.${tail}`);
    if (root === "nn") names.push(`torch.nn.${tail}`);
    if (root === "torch" && rest.length === 1) names.push(`torch.Tensor.${tail}`);
    if (root === "np" && rest.length === 1) names.push(`ndarray.${tail}`, `np.ndarray.${tail}`);
    return names.flatMap((each) => [each, each.replace(/_$/, ""), `${each}_`]);
  };

  const foreign = (context, name) => {
    const { index, typed } = context;
    const rows = tfref.index.foreign();
    // Alone, `expand_` is the beginning of a name, not PyTorch's way to change in place.
    const typing = !name.owner.length && name.name.endsWith("_");
    const spellings = typing ? [name.name] : foreignNames(name.name);
    const live = index.leaves.get(fold(name.leaf));
    const ours = !name.owner.length && live?.spellings.some((each) => each.entry?.leaf === name.leaf);
    const spelled =
      spellings.map((each) => rows.names.get(each)).find(Boolean) ||
      (!ours && spellings.map((each) => rows.folded.get(each.toLowerCase())).find(Boolean));
    if (spelled) return addForeign(context, spelled, RUNG.foreign);
    // A package of which the table has not this name, but a word about the whole.
    const whole = name.owner.length ? rows.names.get(name.owner[0]) : null;
    if (whole) addForeign(context, whole, RUNG.foreign - 60);
    const holder = name.owner.length === 1 && index.receivers.get(name.owner[0].toLowerCase());
    const onTensor = holder && holder.includes("Tensor");
    const lib = name.owner.length ? LIBRARIES[name.owner[0]] : "";
    const best = Math.max(0, ...(live?.spellings || []).map((e) => (e.entry ? standing(e.entry, typed) : 0)));
    for (const row of rows.leaves.get(fold(name.leaf)) || []) {
      if (typing && !row.name.endsWith(name.leaf)) continue;
      const owner = row.name.split(".").slice(0, -1).join(".");
      const root = row.name.split(".")[0];
      const fits = lib && (root === lib || (lib === "torch" && ["nn", "F"].includes(root)));
      const asked = fits || (onTensor && ARRAYS.includes(owner));
      const exact = row.name.endsWith(`.${name.leaf}`) ? 8 : 0;
      const base = asked ? RUNG.foreign - 40 : RUNG.foreignLeaf - (lib ? 60 : 0);
      // A name that is much used here is meant, not its namesake elsewhere.
      if (!asked && !name.owner.length && best > 30) continue;
      addForeign(context, row, base + exact + 20 * agreement(name.owner, owner, null));
    }
  };

  tfref.foreign = { LIBRARIES, foreign, isForeign };
})((globalThis.tfref ??= {}));
