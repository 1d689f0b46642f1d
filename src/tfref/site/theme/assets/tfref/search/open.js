// Opens the search; reaching for it loads the rest.
((tfref) => {
  const { tfRoot: root } = document.currentScript.dataset;
  const box = document.querySelector("button.tf-find");
  const loading = {};

  // Scripts run in the order asked for, again if one failed.
  const load = (path) =>
    (loading[path] ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.async = false;
      script.onload = resolve;
      script.onerror = () => reject(`${path}.js`, delete loading[path]);
      script.src = `${root}/assets/tfref/search/${path}.js`;
      document.head.append(script);
    }));
  const start = () => Promise.all(["search", "data/names"].map(load));

  const dialog = document.createElement("dialog");
  dialog.className = "tf-search";
  dialog.ariaLabel = "Search";
  dialog.innerHTML = `<div class=tf-search__bar><input aria-label=Search></div>
<p class=tf-lost hidden><span role=alert></span> <a>All names, A to Z</a></p>`;
  const [{ firstChild: input }, lost] = dialog.children;
  lost.lastChild.href = `${root}/names.html`;
  const lack = (file) => {
    lost.firstChild.textContent = `${file} is missing.`;
    lost.hidden = !file;
  };

  // What is typed meanwhile stays in the field.
  const open = (query) => {
    document.body.append(dialog);
    if (query) input.value = query;
    dialog.showModal();
    input.select();
    lack("");
    start().then(() => tfref.dialog.show(dialog, input, root, load, lack), lack);
  };

  addEventListener("keydown", (event) => {
    const wanted = event.ctrlKey || event.metaKey ? /^k$/i : /^[/s]$/;
    if (event.altKey || dialog.open || !wanted.test(event.key)) return;
    if (event.target.closest?.("input,textarea,select,[contenteditable]")) return;
    event.preventDefault();
    open();
  });
  box.onclick = () => open();
  box.onfocus = box.onpointerenter = () => start().catch(() => {});
  const query = new URL(location).searchParams.get("q");
  if (query !== null) open(query);
})((globalThis.tfref ??= {}));
