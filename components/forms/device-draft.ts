import { z } from "zod";
import { newId } from "@/components/forms/new-id";

/*
 * What browsers of this product keep in localStorage, in one place:
 *
 *   teraju.draf.<form>.<id>   what a signed-in person typed and the server does not have yet (this file)
 *   survei:<slug>             what a citizen typed in a questionnaire, for a day; nothing on a kiosk (public/survei.js)
 *
 * A draft says whose it is, which shape it has and how long it holds. It is shown to nobody else, and signing out
 * leaves none on the device.
 */
const PREFIX = "teraju.draf.";
const SHAPE = 1;
const DAY = 24 * 60 * 60 * 1000;
const HOLDS = 14 * DAY;

/** The part of localStorage that is used here. */
export type DeviceStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const keptSchema = z.object({
  shape: z.literal(SHAPE),
  owner: z.string(),
  /** The tab that wrote it. */
  writer: z.string(),
  at: z.string(),
  until: z.number(),
  content: z.unknown(),
});

type Kept = z.infer<typeof keptSchema>;

export interface FoundDraft<Content> {
  readonly at: string;
  readonly content: Content;
  /** Another tab of this browser wrote it while this one was open. */
  readonly isForeign: boolean;
}

export interface DeviceDraft<Content> {
  readonly key: string;
  readonly find: () => FoundDraft<Content> | null;
  /** Answers whether the device had room. */
  readonly keep: (content: Content) => boolean;
  /** Forgets what this tab kept; what another tab has not saved yet stays. */
  readonly drop: () => void;
  /** Forgets whatever is kept, because the person says so. */
  readonly discard: () => void;
}

interface DraftParts<Content> {
  readonly form: string;
  readonly id: string;
  /** The signed-in person. */
  readonly owner: string;
  /** The content, if what was found is one. */
  readonly read: (kept: unknown) => Content | null;
  readonly storage?: () => DeviceStorage | null;
  readonly now?: () => number;
}

/** Browsers may forbid storage; then there is none. */
function localStore(): DeviceStorage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** Browsers may have it full or broken; then nothing was done. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

const keptIn = (text: string | null): Kept | null =>
  keptSchema.safeParse(attempt(() => JSON.parse(text ?? "null") as unknown)).data ?? null;

/** What was typed but not yet saved, kept on the device until the server has it. */
export function createDeviceDraft<Content>(parts: DraftParts<Content>): DeviceDraft<Content> {
  const { owner, read, storage = localStore, now = Date.now } = parts;
  const key = `${PREFIX}${parts.form}.${parts.id}`;
  const writer = newId();
  const own = (): Kept | null => {
    const kept = keptIn(attempt(() => storage()?.getItem(key) ?? null));
    return kept?.owner === owner && kept.until > now() ? kept : null;
  };
  const write = (content: Content): boolean =>
    attempt(() => {
      const place = storage();
      const kept: Kept = {
        shape: SHAPE,
        owner,
        writer,
        at: new Date(now()).toISOString(),
        until: now() + HOLDS,
        content,
      };
      place?.setItem(key, JSON.stringify(kept));
      return place !== null;
    }) ?? false;
  const discard = (): void => {
    attempt(() => storage()?.removeItem(key));
  };
  return {
    key,
    find: () => {
      const kept = own();
      const content = kept === null ? null : read(kept.content);
      return kept === null || content === null
        ? null
        : { at: kept.at, content, isForeign: kept.writer !== writer };
    },
    keep: (content) => {
      if (write(content)) return true;
      attempt(() => {
        sweepExpired(storage(), now());
      });
      return write(content);
    },
    drop: () => {
      if (own()?.writer === writer) discard();
    },
    discard,
  };
}

function draftKeys(storage: DeviceStorage | null): string[] {
  return Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? "").filter((key) =>
    key.startsWith(PREFIX),
  );
}

/** Whether something that somebody typed waits on this device. */
export const hasDeviceDrafts = (storage: () => DeviceStorage | null = localStore): boolean =>
  (attempt(() => draftKeys(storage())) ?? []).length > 0;

/** Makes room: drafts that hold no longer, and what cannot be read as one. */
function sweepExpired(storage: DeviceStorage | null, now: number): void {
  for (const key of draftKeys(storage))
    if ((keptIn(storage?.getItem(key) ?? null)?.until ?? 0) <= now) storage?.removeItem(key);
}

/** Whoever signs out leaves nothing of what was typed on a device that others may share. */
export function clearDeviceDrafts(storage: () => DeviceStorage | null = localStore): void {
  attempt(() => {
    const place = storage();
    for (const key of draftKeys(place)) place?.removeItem(key);
  });
}
