import type { Page } from "@playwright/test";

const OPERABLE =
  "a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), select, textarea, summary";

interface Watched {
  readonly wanted: HTMLElement[];
  readonly reached: Set<HTMLElement | undefined>;
}

/** Runs in the page: what can be operated, a group of radio buttons once, and what the focus has been on since. */
function watchFocus(operable: string): Watched {
  const group = (element: Element): string | null =>
    element instanceof HTMLInputElement && element.type === "radio" ? element.name : null;
  const isFirst = (element: Element, at: number, all: Element[]): boolean =>
    group(element) === null || all.findIndex((other) => group(other) === group(element)) === at;
  const wanted = [...document.querySelectorAll<HTMLElement>(operable)]
    .filter((element) => element.tabIndex >= 0 && element.closest("[inert]") === null)
    .filter((element) => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
    .filter(isFirst);
  const reached = new Set<HTMLElement | undefined>();
  document.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const radios = group(target);
    reached.add(radios === null ? target : wanted.find((element) => group(element) === radios));
  });
  return { wanted, reached };
}

/** Runs in the page: what the focus has not been on, by name. */
const missing = ({ wanted, reached }: Watched): string[] =>
  wanted
    .filter((element) => element.isConnected && !reached.has(element))
    .map((element) => {
      const name =
        element.getAttribute("name") ?? (element.textContent.trim() || element.getAttribute("href") || "");
      return `${element.tagName} ${name.trim().slice(0, 40)}`;
    });

/** What can be operated on the page and the Tab key does not reach. */
export async function unreached(page: Page): Promise<string[]> {
  const watched = await page.evaluateHandle(watchFocus, OPERABLE);
  const count = await watched.evaluate(({ wanted }) => wanted.length);
  // A field for a day has a stop of its own for day, month, year and the calendar.
  const days = await page.locator('input[type="date"], input[type="month"]').count();
  const stops = count + 8 + 4 * days;
  await Promise.all(Array.from({ length: stops }, () => page.keyboard.press("Tab")));
  return watched.evaluate(missing);
}
