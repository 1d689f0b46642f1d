// What the buttons of a snippet do, and what copying by hand leaves out.

const SAID_FOR = 2000; // milliseconds

const status = document.createElement("div");
status.className = "tf-hidden";
status.setAttribute("role", "status");
document.body.append(status);

function copyByCommand(text) {
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "tf-hidden";
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  if (!done) throw new Error("the browser refuses to copy");
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyByCommand(text); // no clipboard without a secure origin, or not allowed
  }
}

function say(button, words) {
  button.dataset.tfName ??= button.textContent;
  button.textContent = words;
  status.textContent = words;
  clearTimeout(button.tfTimer);
  button.tfTimer = setTimeout(() => {
    button.textContent = button.dataset.tfName;
    status.textContent = "";
  }, SAID_FOR);
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-tf-copy]");
  if (!button) return;
  try {
    await copy(button.dataset.tfCopy);
    say(button, "Copied");
  } catch {
    say(button, "Select and copy by hand");
  }
});

// A selection that runs over a snippet's code and output copies the code: it is what
// runs. A selection inside the output alone is what the reader wants, and stays.
document.addEventListener("copy", (event) => {
  const selection = document.getSelection();
  if (!selection.rangeCount) return;
  const range = selection.getRangeAt(0);
  const around = range.commonAncestorContainer;
  const element = around.nodeType === Node.ELEMENT_NODE ? around : around.parentElement;
  if (!element.closest(".tf-snippet")) return;
  const chosen = range.cloneContents();
  const code = [...chosen.querySelectorAll(".highlight code")];
  if (!code.length || !chosen.querySelector(".tf-output")) return;
  event.clipboardData.setData("text/plain", code.map((part) => part.textContent).join(""));
  event.preventDefault();
});

const PROMPT = /^(>>>|\.\.\.)( |$)/;

// The code of an upstream example, without prompts and without what it printed.
function codeOf(example) {
  const code = example.querySelector("code");
  const lines = code.textContent.split("\n");
  const typed = lines.filter((line) => PROMPT.test(line)).map((line) => line.slice(4));
  return (typed.length ? typed : lines).join("\n").trim() + "\n";
}

for (const example of document.querySelectorAll(".tf-example")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "tf-example__copy";
  button.textContent = "Copy";
  button.setAttribute("aria-label", "Copy the code of this example");
  button.dataset.tfCopy = codeOf(example);
  example.append(button);
}
