// Lists the names of a namespace in the left rail. The namespace's own script, one for
// all its pages, calls this: file:// lets no page fetch data.
//
// rows: [name, marks, path]; marks are "m" for a module, "d" for what is deprecated,
// "e" for an entry that a person wrote, with examples that have run; the path is there only where it is not the usual one, folder/name.html.
function tfrefRail(namespace, folder, rows) {
  const rail = document.querySelector(".tf-rail");
  if (!rail) return;
  const list = document.createElement("ul");
  list.className = "tf-rail__list";
  for (const [name, marks = "", path = `${folder}/${name}.html`] of rows) {
    list.append(railItem(rail.dataset, namespace, name, marks, path));
  }
  rail.append(list);
  // The theme gives the rail its height when the page has loaded.
  addEventListener("load", () => requestAnimationFrame(() => showCurrent(rail)));
  findMember(rail.dataset.tfHere);
}

// A link that names a member without its class, such as #batch, finds it all the same.
function findMember(here) {
  const name = location.hash.slice(1);
  if (!name || document.getElementById(name)) return;
  const place = document.getElementById(`${here}.${name}`);
  if (place) location.replace(`#${place.id}`);
}

function showCurrent(rail) {
  const current = rail.querySelector(".tf-rail__list [aria-current]");
  const box = rail.closest(".md-sidebar__scrollwrap");
  if (!current || !box) return;
  const above = current.getBoundingClientRect().top - box.getBoundingClientRect().top;
  box.scrollTop += above - box.clientHeight / 3;
}

function railItem({ tfRoot, tfHere }, namespace, name, marks, path) {
  const link = document.createElement("a");
  link.href = `${tfRoot}/${path}`;
  for (const part of name.split(/(?<=_)/)) link.append(part, document.createElement("wbr"));
  if (marks.includes("m")) link.append(".");
  if (`${namespace}.${name}` === tfHere) link.setAttribute("aria-current", "page");
  if (marks.includes("e")) mark(link, "entry", "with examples that have run");
  if (marks.includes("d")) mark(link, "old", "deprecated");
  const item = document.createElement("li");
  item.append(link);
  return item;
}

function mark(link, kind, words) {
  const said = document.createElement("span"); // for those who hear the page
  said.className = "tf-hidden";
  said.textContent = `, ${words}`;
  link.classList.add(`tf-rail__${kind}`);
  link.title = link.title ? `${link.title}, ${words}` : words;
  link.append(said);
}
