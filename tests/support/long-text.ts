import type { Page } from "@playwright/test";

/** What people write, by table; everything else on a page is ours and as long as we made it. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  Unit: ["name"],
  Position: ["name"],
  Employee: ["name"],
  Rhk: ["title", "assignedBy"],
  Iki: ["title", "unitOfMeasure"],
  BehaviourExpectation: ["text"],
  Actual: ["note"],
  Evidence: ["name"],
  Feedback: ["text"],
  Appraisal: ["reason", "draftFeedback"],
  BehaviourRating: ["note"],
  Competency: ["name"],
  Service: ["name", "source"],
  ServicePoint: ["name"],
  ServiceQuestion: ["text"],
  ApiKey: ["name"],
  OfficeNetwork: ["note"],
  FollowUp: ["action", "result"],
  Complaint: ["text", "answer"],
  UnitIndicator: ["title", "unitOfMeasure", "source", "institution", "document"],
};

const LONG_WORD = "pertanggungjawaban".repeat(4);

/** Texts as they may come: ten times as long, and with a word in them that no blank divides. */
const lengthen = (table: string, columns: readonly string[]): string => {
  const longerOf = (name: string): string =>
    `"${name}" = CASE "${name}" WHEN '' THEN '' ELSE repeat("${name}" || ' ', 10) || '${LONG_WORD}' END`;
  // What is final is written once; this is no change of it, but another office with longer words.
  return `ALTER TABLE "${table}" DISABLE TRIGGER USER;
    UPDATE "${table}" SET ${columns.map(longerOf).join(", ")};
    ALTER TABLE "${table}" ENABLE TRIGGER USER`;
};

/** Makes everything that people wrote ten times as long; nothing stays nothing. */
export const LENGTHEN: string = Object.entries(WRITTEN)
  .map(([table, columns]) => lengthen(table, columns))
  .join(";\n");

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
        `${element.tagName} “${element.textContent.trim().slice(0, 30)}” (${element.className}) sticks out of ` +
        `the screen, in ${element.parentElement?.tagName ?? ""} (${element.parentElement?.className ?? ""})`,
    );
}

/** What is wider than the screen, one line each; nothing is. */
export const tooWide = (page: Page): Promise<string[]> => page.evaluate(stickingOut);
