// @ts-check
// Comforts of the questionnaire, for browsers that have scripts: a draft kept on the phone, no double sending, and a
// device at the counter that goes back to the beginning. Without this file everything still works.
(() => {
  const A_DAY = 24 * 60 * 60 * 1000;
  const IDLE = 90_000;
  const key = (/** @type {string} */ slug) => `survei:${slug}`;

  /** @returns {Storage | null} null where the browser keeps nothing */
  const storage = () => {
    try {
      return window.localStorage;
    } catch {
      return null;
    }
  };

  // The receipt: what was kept for the answers that arrived is thrown away.
  const script = document.querySelector("script[data-diterima]");
  const received = script?.getAttribute("data-diterima");
  if (received) storage()?.removeItem(key(received));

  const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-survei]"));
  if (!form) return;
  const slug = form.dataset.survei ?? "";
  const kiosk = form.dataset.kios === "ya";
  const carried = ["submissionKey", "stamp", "t", "karcis", "language"];
  const alert = /** @type {HTMLElement | null} */ (form.querySelector("[role=alert]"));
  alert?.focus();

  const typed = () =>
    [...new FormData(form).entries()].filter(
      ([name, value]) => !carried.includes(name) && typeof value === "string" && value !== "",
    );

  const keep = () => {
    const values = typed();
    try {
      if (values.length === 0) storage()?.removeItem(key(slug));
      else storage()?.setItem(key(slug), JSON.stringify({ at: Date.now(), values }));
    } catch {
      /* a full phone keeps no draft */
    }
  };

  const restore = () => {
    const draft = JSON.parse(storage()?.getItem(key(slug)) ?? "null");
    if (!draft || Date.now() - draft.at > A_DAY || typed().length > 0) return;
    for (const [name, value] of draft.values) {
      for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
        if (field instanceof HTMLInputElement && field.type === "radio")
          field.checked ||= field.value === value;
        else if (field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement)
          field.value = value;
      }
    }
    const notice = document.createElement("p");
    notice.setAttribute("role", "status");
    notice.className =
      "mb-5 flex flex-wrap items-center gap-x-4 rounded-lg border border-brand-line bg-brand-soft px-4 py-2.5";
    const discard = document.createElement("button");
    discard.type = "button";
    discard.className = "min-h-11 font-semibold text-link underline";
    discard.textContent = form.dataset.kosongkan ?? "";
    discard.addEventListener("click", () => {
      storage()?.removeItem(key(slug));
      form.reset();
      notice.remove();
    });
    notice.append(form.dataset.pulih ?? "", discard);
    form.querySelector("h1")?.after(notice);
  };

  if (kiosk) {
    // Whoever leaves the device leaves nothing on it.
    let idle = window.setTimeout(() => undefined, 0);
    const wait = () => {
      window.clearTimeout(idle);
      idle = window.setTimeout(() => {
        window.location.replace(window.location.href);
      }, IDLE);
    };
    for (const event of ["pointerdown", "keydown", "input", "scroll"])
      window.addEventListener(event, wait, { passive: true });
    wait();
    form.reset();
  } else {
    try {
      restore();
    } catch {
      storage()?.removeItem(key(slug));
    }
    form.addEventListener("input", keep);
  }

  form.addEventListener("submit", () => {
    const button = /** @type {HTMLButtonElement | null} */ (form.querySelector("button[type=submit]"));
    if (!button) return;
    button.disabled = true;
    button.textContent = form.dataset.mengirim ?? "";
  });
  // Back from the receipt: the page is taken from memory with its button still off.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) window.location.reload();
  });
})();
