import "server-only";
import { hash, verify } from "@node-rs/argon2";

// OWASP's second recommended setting for argon2id (the default algorithm of this package).
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

/** Under this key failed sign-ins of a person are counted. */
export const failuresOf = (nip: string): string => `sign-in:${nip}`;

let decoy: Promise<string> | undefined;

/** Whether the password fits; without an account it costs the same time. */
export async function fits(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("a password nobody has");
  const right = await verify(passwordHash ?? (await decoy), password);
  return right && passwordHash !== null;
}
