import { MOST_BYTES } from "@/lib/realisation/rules/evidence";
import { describeRefusal } from "@/lib/labels/refusals";
import { uploadWords } from "@/lib/realisation/labels";
import type { UploadAnswer } from "@/components/realisation/send-file";

/** One file on its way, or one that did not arrive. */
export interface Upload {
  readonly key: string;
  readonly file: File;
  readonly loaded: number;
  readonly startedAt: number;
  readonly state: "sending" | "failed";
  readonly message: string;
  readonly mayRetry: boolean;
}

export interface Uploads {
  readonly all: readonly Upload[];
  /** What is said of the last file that arrived. */
  readonly said: string;
}

export const NO_UPLOADS: Uploads = { all: [], said: "" };

interface Chosen {
  readonly key: string;
  readonly file: File;
}

export type UploadEvent =
  | { readonly does: "CHOSEN"; readonly files: readonly Chosen[]; readonly at: number }
  | { readonly does: "PROGRESS"; readonly key: string; readonly loaded: number }
  | { readonly does: "ANSWERED"; readonly key: string; readonly answer: UploadAnswer }
  | { readonly does: "RETRIED"; readonly key: string; readonly at: number }
  | { readonly does: "FORGOTTEN"; readonly key: string };

/** What an event makes of the uploads of one indicator; what broke off stays, so that it need not be chosen again. */
export function nextUploads(uploads: Uploads, event: UploadEvent): Uploads {
  switch (event.does) {
    case "CHOSEN":
      return {
        said: "",
        all: [...uploads.all.filter(isAlive), ...event.files.map((chosen) => begin(chosen, event.at))],
      };
    case "PROGRESS":
      return change(uploads, event.key, { loaded: event.loaded });
    case "RETRIED":
      return change(uploads, event.key, { state: "sending", loaded: 0, startedAt: event.at, message: "" });
    case "FORGOTTEN":
      return without(uploads, event.key);
    case "ANSWERED":
      return answered(uploads, event.key, event.answer);
  }
}

/** A file that was refused for good has said why; choosing another one takes its card away. */
const isAlive = ({ state, mayRetry, message }: Upload): boolean =>
  state === "sending" || mayRetry || message === uploadWords.broken;

const change = (uploads: Uploads, key: string, next: Partial<Upload>): Uploads => ({
  ...uploads,
  all: uploads.all.map((upload) => (upload.key === key ? { ...upload, ...next } : upload)),
});

const without = (uploads: Uploads, key: string): Uploads => ({
  ...uploads,
  all: uploads.all.filter((upload) => upload.key !== key),
});

function answered(uploads: Uploads, key: string, { ok, message, mayRetry }: UploadAnswer): Uploads {
  if (ok) return { ...without(uploads, key), said: message };
  // Nothing is said of what the person stopped herself.
  return message === ""
    ? without(uploads, key)
    : change(uploads, key, { state: "failed", message, mayRetry });
}

/** Why a file is not sent at all: plainly too large, or empty. */
export function unsendable(file: File): "FILE_TOO_LARGE" | "FILE_EMPTY" | null {
  if (file.size > MOST_BYTES) return "FILE_TOO_LARGE";
  return file.size === 0 ? "FILE_EMPTY" : null;
}

function begin({ key, file }: Chosen, startedAt: number): Upload {
  const code = unsendable(file);
  return {
    key,
    file,
    loaded: 0,
    startedAt,
    state: code === null ? "sending" : "failed",
    message: code === null ? "" : describeRefusal({ code }),
    mayRetry: false,
  };
}

/** What broke off goes on by itself when the connection is back. */
export const brokenOff = ({ all }: Uploads): readonly Upload[] =>
  all.filter(({ state, message }) => state === "failed" && message === uploadWords.broken);
