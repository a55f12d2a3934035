import type { Page } from "@playwright/test";
import { PHONE } from "@/tests/support/screens";

/** Runs in the page: every text is ten times as long, and has a word in it that no blank divides. */
function stretch(): void {
  const texts = document.createTreeWalker(
    document.querySelector("main") ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  const found: Text[] = [];
  while (texts.nextNode()) if (texts.currentNode instanceof Text) found.push(texts.currentNode);
  for (const text of found) {
    const said = text.data.trim();
    const parent = text.parentElement;
    // Drawings have measures of their own, and the choices of a list are cut by the browser.
    if (parent === null || parent.closest("svg, select, script, style, noscript") !== null) continue;
    if (!/\p{L}{3}/u.test(said)) continue;
    // A label that is the same for everybody gets no longer word; what people write does.
    const isFixed = parent.closest("button, thead, .sr-only, [class*=whitespace-nowrap]") !== null;
    text.data = `${said} `.repeat(10) + (isFixed ? "" : "w".repeat(80));
  }
}

/** Runs in the page: what sticks out of the screen, the innermost of it, by its first words. */
function stickingOut(): string[] {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const wide = [...document.querySelectorAll<HTMLElement>("body *")].filter(
    (element) =>
      element.getBoundingClientRect().right > width + 1 &&
      element.closest(".overflow-x-auto, .sr-only") === null,
  );
  return wide
    .filter((element) => !wide.some((other) => other !== element && element.contains(other)))
    .slice(0, 3)
    .map(
      (element) =>
        `with long text ${element.tagName} “${element.textContent.trim().slice(0, 30)}” ` +
        `(${element.className}) sticks out of the screen, in ${element.parentElement?.className ?? ""}`,
    );
}

/** What sticks out of a phone's screen once names, titles and sentences are far longer than in the demonstration. */
export async function tooWideWithLongText(page: Page): Promise<string[]> {
  if ((page.viewportSize()?.width ?? 0) > PHONE.width) return [];
  await page.evaluate(stretch);
  return page.evaluate(stickingOut);
}
