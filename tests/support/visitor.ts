/** A browser without a window: keeps cookies by host, goes one step at a time. */
export class Visitor {
  private readonly jars = new Map<string, Map<string, string>>();

  /** Sends one request with the cookies of that host, and keeps those of the answer. */
  async ask(address: string | URL, form?: Readonly<Record<string, string>>): Promise<Response> {
    const url = new URL(address);
    const jar = this.jars.get(url.hostname) ?? new Map<string, string>();
    this.jars.set(url.hostname, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(url, {
      redirect: "manual",
      headers: { cookie, "user-agent": "Mozilla/5.0 (X11; Linux) Firefox/140.0" },
      ...(form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) }),
    });
    for (const line of answer.headers.getSetCookie()) keep(jar, line);
    return answer;
  }

  /** Follows where it is led until it is led to an address for which `until` holds; answers that address. */
  async follow(from: string | URL, until: (address: URL) => boolean): Promise<URL> {
    let at = new URL(from);
    for (let step = 0; step < 15 && !until(at); step += 1) {
      const answer = await this.ask(at);
      const to = answer.headers.get("location");
      if (to === null) throw new Error(`${at.href} answered ${answer.status}: ${await answer.text()}`);
      at = new URL(to, at);
    }
    return at;
  }

  cookie(host: string, name: string): string | undefined {
    return this.jars.get(host)?.get(name);
  }

  /** A second browser that keeps the same; for what somebody does again. */
  copy(): Visitor {
    const other = new Visitor();
    for (const [host, jar] of this.jars) other.jars.set(host, new Map(jar));
    return other;
  }
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = "", ...rules] = line.split(";");
  const at = pair.indexOf("=");
  const [name, value] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  const over = rules.some((rule) => /^\s*(max-age=0|expires=Thu, 01 Jan 1970)/i.test(rule));
  if (over || value === "") jar.delete(name);
  else jar.set(name, value);
}
