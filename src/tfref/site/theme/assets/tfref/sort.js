// Tables that say so are sorted by the column whose heading is pressed.
for (const table of document.querySelectorAll("table[data-tf-sort]")) {
  const [body] = table.tBodies;
  const valueOf = (row, column) => row.cells[column].textContent.trim();
  const sort = (column, sign) => {
    const compare = new Intl.Collator(undefined, { numeric: true }).compare;
    const rows = [...body.rows];
    rows.sort((a, b) => sign * compare(valueOf(a, column), valueOf(b, column)));
    body.append(...rows);
  };
  [...table.tHead.rows[0].cells].forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const up = heading.ariaSort !== "ascending";
      for (const other of heading.parentNode.cells) other.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", up ? "ascending" : "descending");
      sort(column, up ? 1 : -1);
    });
  });
}
