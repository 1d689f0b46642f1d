// What the reader chose last, if the browser keeps anything. What is kept is checked as
// it is read: other pages of the same host may have written it.
((tfref) => {
  const KEY = "tfref.recent";
  const MOST = 5;
  const URL = /^[\w][\w./-]*\.html(?:#[\w.-]+)?$/;

  const isChoice = (each) =>
    typeof each?.name === "string" &&
    each.name.length < 200 &&
    typeof each.kind === "string" &&
    typeof each.url === "string" &&
    URL.test(each.url);

  // The last choices, newest first; none where storage is refused.
  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(KEY));
      return Array.isArray(kept) ? kept.filter(isChoice).slice(0, MOST) : [];
    } catch {
      return [];
    }
  };

  const add = ({ name, kind, url }) => {
    const others = read().filter((each) => each.url !== url);
    try {
      const kept = [{ name, kind, url }, ...others].slice(0, MOST);
      localStorage.setItem(KEY, JSON.stringify(kept));
    } catch {
      // The next visit begins without it.
    }
  };

  tfref.recent = { add, read };
})((globalThis.tfref ??= {}));
