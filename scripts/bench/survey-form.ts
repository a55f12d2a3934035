/** What a browser would send for one form: urlencoded for ours, multipart for a server action of the framework. */
export interface Body {
  readonly body: string;
  readonly contentType: string;
}

const BOUNDARY = "----teraju-bench";
const ENTITIES: Record<string, string> = {
  "&quot;": '"',
  "&amp;": "&",
  "&#x27;": "'",
  "&lt;": "<",
  "&gt;": ">",
};

function attribute(tag: string, name: string): string {
  const raw = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return raw.replace(/&(quot|amp|#x27|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
}

const inputsOf = async (url: string) =>
  [...(await (await fetch(url)).text()).matchAll(/<input[^>]*>/g)].map(([tag]) => ({
    name: attribute(tag, "name"),
    type: attribute(tag, "type"),
    value: attribute(tag, "value"),
  }));

/** Opens the form of the bare page once, as a browser without scripts would; every submission of it is the same. */
export async function bareBody(url: string): Promise<Body> {
  const parts = (await inputsOf(url))
    .filter(({ type }) => type === "hidden")
    .map(
      ({ name, value }) =>
        `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
  return {
    body: `${parts.join("")}--${BOUNDARY}--\r\n`,
    contentType: `multipart/form-data; boundary=${BOUNDARY}`,
  };
}

/** Opens the questionnaire once for every ticket and fills it in: each citizen has an own form and own answers. */
export async function citizenBodies(url: string, tickets: readonly string[]): Promise<Body[]> {
  const bodies: Body[] = [];
  const waiting = [...tickets];
  const worker = async (): Promise<void> => {
    for (let ticket = waiting.pop(); ticket !== undefined; ticket = waiting.pop())
      bodies.push(await citizenBody(`${url}?karcis=${ticket}`));
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return bodies;
}

/** Opens one questionnaire and answers every question with something. */
export async function citizenBody(url: string): Promise<Body> {
  const inputs = await inputsOf(url);
  const fields = new URLSearchParams(
    inputs.filter(({ type }) => type === "hidden").map(({ name, value }) => [name, value]),
  );
  const questions = new Set(inputs.filter(({ name }) => name.startsWith("answers.")).map(({ name }) => name));
  for (const question of questions) fields.set(question, String(1 + Math.floor(Math.random() * 4)));
  return { body: fields.toString(), contentType: "application/x-www-form-urlencoded" };
}
