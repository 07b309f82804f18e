// What a script adds to the page: it works without. Texts of others are only ever set as text.
"use strict";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

function form() {
  const texts = document.querySelector("form.texts");
  if (!texts) return;
  const fields = texts.querySelector(".fields");
  const status = texts.querySelector(".status");

  texts.addEventListener("submit", () => {
    status.textContent = texts.dataset.comparing;
  });
  texts.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) texts.querySelector("button.main").click();
  });
  // one more field at once, where without a script the server answers with one
  const another = texts.querySelector('button[value="another"]');
  if (another) {
    another.addEventListener("click", (event) => {
      event.preventDefault();
      add();
    });
  }

  function add() {
    const all = fields.querySelectorAll(".field");
    const copy = all[0].cloneNode(true);
    const was = all[0].querySelector("legend").textContent;
    const called = was.replace(/A$/, letters[all.length]);
    copy.querySelector("legend").textContent = called;
    const area = copy.querySelector("textarea");
    area.setAttribute("aria-label", called);
    for (const each of copy.querySelectorAll("textarea, input")) each.value = "";
    copy.querySelector("select").selectedIndex = 0;
    copy.querySelector("details").open = false;
    fields.append(copy);
    area.focus();
    if (all.length + 1 >= 12 && another) another.hidden = true;
    return copy;
  }

  // files dropped anywhere go into the field under them, then into the next empty ones
  const empty = (field) => !field.querySelector("textarea").value.trim() && !field.querySelector('[type="file"]').files.length;
  const unmark = () => fields.querySelectorAll(".dropping").forEach((each) => each.classList.remove("dropping"));
  document.addEventListener("dragover", (event) => {
    if (!event.dataTransfer || !event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    unmark();
    const under = event.target.closest && event.target.closest(".field");
    if (under) under.classList.add("dropping");
  });
  document.addEventListener("dragleave", unmark);
  document.addEventListener("drop", (event) => {
    if (!event.dataTransfer || !event.dataTransfer.files.length) return;
    if (event.target.matches && event.target.matches('[type="file"]')) return;
    event.preventDefault();
    unmark();
    let field = event.target.closest && event.target.closest(".field");
    for (const file of event.dataTransfer.files) {
      if (!field) field = [...fields.querySelectorAll(".field")].find(empty) || add();
      const one = new DataTransfer();
      one.items.add(file);
      field.querySelector("textarea").value = "";
      field.querySelector('[type="file"]').files = one.files;
      field = null;
    }
  });
}

function report() {
  const findings = [...document.querySelectorAll("li.finding")];
  if (!findings.length) return;
  const status = document.querySelector(".tools .status");
  let current = -1;

  function go(step) {
    const seen = findings.map((each, at) => at).filter((at) => findings[at].offsetParent !== null);
    if (!seen.length) return;
    const onward = step > 0 ? seen.find((at) => at > current) : seen.filter((at) => at < current).pop();
    choose(onward === undefined ? (step > 0 ? seen[seen.length - 1] : seen[0]) : onward);
  }

  function choose(at) {
    if (current >= 0) findings[current].classList.remove("current");
    current = at;
    const finding = findings[at];
    finding.classList.add("current");
    finding.focus({ preventScroll: true });
    finding.scrollIntoView({ block: "center" });
  }

  for (const [at, finding] of findings.entries()) {
    finding.addEventListener("focusin", () => {
      if (current >= 0 && current !== at) findings[current].classList.remove("current");
      current = at;
    });
    const verdict = finding.querySelector(".verdict");
    verdict.addEventListener("submit", (event) => {
      const button = event.submitter;
      if (!button || !button.value) return event.preventDefault();
      event.preventDefault();
      judge(verdict, button.value);
    });
    const copy = finding.querySelector(".copy");
    copy.hidden = false;
    copy.addEventListener("click", () => copied(finding));
  }

  async function judge(verdict, judgement) {
    const said = new FormData(verdict);
    said.set("judgement", judgement);
    let line;
    try {
      const answer = await fetch(verdict.action, {
        method: "POST", body: new URLSearchParams(said), headers: { Accept: "application/json" },
      });
      const told = await answer.json();
      line = answer.ok ? told.told : told.error;
      if (answer.ok) {
        verdict.dataset.judged = told.judgement;
        verdict.querySelector(".first").value = told.judgement;
        for (const each of verdict.querySelectorAll(".choices button")) {
          each.setAttribute("aria-pressed", String(each.value === told.judgement));
        }
      }
    } catch (error) {
      line = String(error.message);
    }
    verdict.querySelector(".told").textContent = line;
    status.textContent = line;
  }

  async function copied(finding) {
    const sentence = finding.querySelector(".sentence");
    const copy = finding.querySelector(".copy");
    try {
      await navigator.clipboard.writeText(sentence.textContent);
      copy.textContent = copy.dataset.copied;
      status.textContent = copy.dataset.copied;
    } catch (error) {
      // no clipboard here: the sentence stands marked, to be copied by hand
      finding.querySelector(".mail").open = true;
      getSelection().selectAllChildren(sentence);
    }
  }

  const on = document.getElementById("keys-on");
  on.checked = sessionStorage.getItem("keys") !== "off";
  on.addEventListener("change", () => sessionStorage.setItem("keys", on.checked ? "on" : "off"));
  const judgements = { r: "right", e: "explained", w: "wrong", f: "wrong" };
  document.addEventListener("keydown", (event) => {
    if (!on.checked || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("input:not([type=checkbox]), textarea, select")) return;
    if (event.key === "j" || event.key === "n") go(1);
    else if (event.key === "k" || event.key === "p") go(-1);
    else if (current >= 0 && event.key in judgements) judge(findings[current].querySelector(".verdict"), judgements[event.key]);
    else if (current >= 0 && event.key === "c") copied(findings[current]);
    else return;
    event.preventDefault();
  });
}

form();
report();
