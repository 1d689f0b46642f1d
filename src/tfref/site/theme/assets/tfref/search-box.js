// The search box before Material's own script sees it: a name for those who hear the
// page, and, on file://, no search at all, since loading its index takes a request.
const NEEDS_SERVER = "Search needs make serve";

function close(search) {
  const input = search.querySelector("input");
  input.disabled = true;
  input.placeholder = NEEDS_SERVER;
  input.setAttribute("aria-label", NEEDS_SERVER);
  search.querySelector(".md-search-result__meta").textContent = NEEDS_SERVER;
  search.querySelector("form").removeAttribute("name");
  search.querySelector("[tabindex='0']")?.removeAttribute("tabindex"); // holds nothing
  for (const part of [search, ...search.querySelectorAll("[data-md-component]")]) {
    part.removeAttribute("data-md-component");
  }
}

for (const search of document.querySelectorAll("[data-md-component=search]")) {
  search.setAttribute("aria-label", "Search");
  if (location.protocol === "file:") close(search);
}
