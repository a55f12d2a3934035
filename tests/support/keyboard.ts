import type { Page } from "@playwright/test";

const OPERABLE =
  "a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), select, textarea, summary";

interface Watched {
  readonly wanted: HTMLElement[];
  readonly reached: Set<HTMLElement | undefined>;
  /** What had the focus and perhaps could not be seen for a bar that stays in place: keys are faster than scrolling. */
  readonly covered: Set<HTMLElement>;
  readonly isCovered: (element: HTMLElement) => boolean;
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
  const bars = [...document.querySelectorAll<HTMLElement>("body *")].filter(
    (element) =>
      ["fixed", "sticky"].includes(getComputedStyle(element).position) &&
      element.getBoundingClientRect().width > innerWidth / 2,
  );
  const isCovered = (element: HTMLElement): boolean => {
    const box = element.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return bars.some((bar) => bar.contains(top) && !bar.contains(element));
  };
  const reached = new Set<HTMLElement | undefined>();
  const covered = new Set<HTMLElement>();
  let last: HTMLElement | null = null;
  document.addEventListener("focusin", ({ target }) => {
    // The browser scrolls after this event, so the place of the one before is looked at.
    if (last?.isConnected === true && isCovered(last)) covered.add(last);
    if (!(target instanceof HTMLElement)) return;
    last = target;
    const radios = group(target);
    reached.add(radios === null ? target : wanted.find((element) => group(element) === radios));
  });
  return { wanted, reached, covered, isCovered };
}

/** Runs in the page: what the focus has not been on, and what it is on unseen also when it comes slowly, by name. */
async function faults({ wanted, reached, covered, isCovered }: Watched): Promise<string[]> {
  const staysCovered = async (element: HTMLElement, from: number): Promise<boolean> => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, from);
    element.focus();
    await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
    return isCovered(element);
  };
  const named = (element: HTMLElement): string => {
    const name =
      element.getAttribute("name") ?? (element.textContent.trim() || element.getAttribute("href") || "");
    return `${element.tagName} ${name.trim().slice(0, 40)}`;
  };
  const hidden: HTMLElement[] = [];
  for (const element of covered)
    if ((await staysCovered(element, 0)) || (await staysCovered(element, document.body.scrollHeight)))
      hidden.push(element);
  const missing = wanted.filter((element) => element.isConnected && !reached.has(element));
  return [
    ...missing.map((element) => `the keyboard does not reach ${named(element)}`),
    ...hidden.map((element) => `a bar lies over ${named(element)} while it has the focus`),
  ];
}

/** What can be operated on the page and the Tab key does not reach, or reaches where nobody sees it. */
export async function keyboardFaults(page: Page): Promise<string[]> {
  const watched = await page.evaluateHandle(watchFocus, OPERABLE);
  const count = await watched.evaluate(({ wanted }) => wanted.length);
  // A field for a day has a stop of its own for day, month, year and the calendar.
  const days = await page.locator('input[type="date"], input[type="month"]').count();
  const stops = count + 8 + 4 * days;
  await Promise.all(Array.from({ length: stops }, () => page.keyboard.press("Tab")));
  return watched.evaluate(faults);
}
