/** Makes the multipart body of one submission with its own key. */
export type SurveyForm = (key: string) => { body: string; contentType: string };

const BOUNDARY = "----teraju-bench";

/** Reads a form from its page, as a browser without scripts would, and answers every question with "sesuai" (3). */
export async function formOf(url: string): Promise<SurveyForm> {
  const html = await (await fetch(url)).text();
  const inputs = [...html.matchAll(/<input[^>]*>/g)].map(([tag]) => ({ name: attribute(tag, "name"), type: attribute(tag, "type"), value: attribute(tag, "value") }));
  const hidden = inputs.filter((input) => input.type === "hidden");
  const questions = new Set(inputs.filter((input) => input.type === "radio" && input.value === "3").map((input) => input.name));
  return (key) => {
    const fields = [...hidden.map(({ name, value }) => [name, /submission/i.test(name) ? key : value] as const), ...[...questions].map((name) => [name, "3"] as const)];
    const parts = fields.map(([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
    return { body: `${parts.join("")}--${BOUNDARY}--\r\n`, contentType: `multipart/form-data; boundary=${BOUNDARY}` };
  };
}

const ENTITIES: Record<string, string> = { "&quot;": '"', "&amp;": "&", "&#x27;": "'", "&lt;": "<", "&gt;": ">" };

function attribute(tag: string, name: string): string {
  const raw = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return raw.replace(/&(quot|amp|#x27|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
}
