// What stands in the dialog around its list: filters, hints, and what is heard of it.
((tfref) => {
  const { element } = tfref.rows;

  const CHIPS = {
    fn: "Functions",
    class: "Classes",
    method: "Methods",
    property: "Properties",
    module: "Modules",
  };

  const button = (style, text, press) => {
    const made = element("button", style, text);
    made.type = "button";
    made.addEventListener("click", press);
    return made;
  };

  const chip = ([filter, text], choose) => {
    const made = button("tf-chip", text, () => choose(filter));
    made.title = `${filter}:`;
    made.dataset.filter = filter;
    made.setAttribute("aria-pressed", "false");
    return made;
  };

  const keys = () => {
    const key = (text) => element("kbd", "", text);
    const arrows = [key("\u2191"), key("\u2193"), " choose "];
    const others = [key("Enter"), " open ", key("Esc"), " close"];
    const made = element("p", "tf-search__keys", ...arrows, ...others);
    made.setAttribute("aria-hidden", "true"); // a combobox says so itself
    return made;
  };

  // The elements of the dialog, in it; `on` says what its buttons do.
  const make = (dialog, input, on) => {
    const chips = Object.entries(CHIPS).map((each) => chip(each, on.filter));
    const made = {
      chips: element("div", "tf-search__chips", ...chips),
      notes: element("div", "tf-search__notes"),
      list: element("div", "tf-search__list"),
      more: button("tf-search__more", "More results", on.more),
      status: element("p", "tf-hidden"),
    };
    const body = element("div", "tf-search__body", made.notes, made.list, made.more);
    input.after(button("tf-search__close", "Close", () => dialog.close()));
    dialog.append(made.chips, body, keys(), made.status);
    describe(input, made);
    return made;
  };

  const describe = (input, { chips, list, status }) => {
    const said = [
      [chips, { role: "group", "aria-label": "Show only" }],
      [list, { id: "tf-search-list", role: "listbox", "aria-label": "Results" }],
      [status, { role: "status" }],
      [input, {
        role: "combobox",
        "aria-autocomplete": "list",
        "aria-controls": "tf-search-list",
        "aria-expanded": "false",
        autocapitalize: "none",
        autocomplete: "off",
        enterkeyhint: "go",
        placeholder: "A name, an error, or what to do",
      }],
    ];
    for (const [made, attributes] of said) {
      for (const name in attributes) made.setAttribute(name, attributes[name]);
    }
  };

  tfref.frame = { make };
})((globalThis.tfref ??= {}));
