import type { Page } from "@playwright/test";

/** Runs in the page: what stands there in a column of a letter or two, by its first words. */
function squeezed(): string[] {
  const LEAST = 48;
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
    element.closest(".sr-only") === null;
  const seenText = (element: Element): string => {
    const copy = element.cloneNode(true) as Element;
    for (const unseen of copy.querySelectorAll(".sr-only")) unseen.remove();
    return copy.textContent.trim();
  };
  const texts = [...document.querySelectorAll<HTMLElement>("main :is(h1, h2, h3, h4, p, li, dt, dd)")].filter(
    (element) =>
      isSeen(element) &&
      seenText(element).length > 12 &&
      element.getBoundingClientRect().width < LEAST &&
      !getComputedStyle(element).clipPath.startsWith("inset"),
  );
  const fields = [
    ...document.querySelectorAll<HTMLElement>(
      "main :is(input:not([type=hidden], [type=checkbox], [type=radio], [type=file]), select, textarea)",
    ),
  ].filter((element) => {
    const { paddingLeft, paddingRight } = getComputedStyle(element);
    return (
      isSeen(element) && element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) < LEAST
    );
  });
  return [...texts, ...fields].slice(0, 5).map((element) => {
    const name = element.getAttribute("name") ?? element.textContent.trim().slice(0, 30);
    return `has no room for ${element.tagName} “${name}”`;
  });
}

/** Texts and fields of a page that are too narrow to be read, one line each; there is none. */
export const tooNarrow = (page: Page): Promise<string[]> => page.evaluate(squeezed);
