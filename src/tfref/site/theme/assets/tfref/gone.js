// Somebody who switched the colours of the site finds them so here: the theme keeps what
// was chosen under the site's own path.
(() => {
  try {
    const site = new URL("../../", document.currentScript.src).pathname;
    const chosen = JSON.parse(localStorage.getItem(`${site}.__palette`));
    if (chosen?.color) document.documentElement.dataset.scheme = chosen.color.scheme;
  } catch {
    // Without storage the system's colours are right.
  }
})();
