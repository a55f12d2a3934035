"use client";
import { newId } from "@/components/forms/new-id";
import { useRouter } from "next/navigation";
import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import { sendFile } from "@/components/realisation/send-file";
import { MOST_BYTES } from "@/lib/realisation/rules/evidence";
import { uploadWords } from "@/lib/realisation/labels";
import { describeRefusal } from "@/lib/labels/refusals";

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

interface Place {
  readonly ikiId: string;
  readonly month: string;
}

const urlFor = ({ ikiId, month }: Place, name: string): string =>
  `/api/bukti?${new URLSearchParams({ iki: ikiId, bulan: month, nama: name }).toString()}`;

/** Sends files one by one and keeps those that failed, so that they can be sent again without choosing them again. */
export function useUploads(place: Place) {
  const router = useRouter();
  const { ikiId, month } = place;
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [said, setSaid] = useState("");
  const cancels = useRef(new Map<string, () => void>());

  const change = useCallback((key: string, next: Partial<Upload> | null) => {
    setUploads((all) =>
      next === null
        ? all.filter((upload) => upload.key !== key)
        : all.map((upload) => (upload.key === key ? { ...upload, ...next } : upload)),
    );
  }, []);

  const run = useCallback(
    async (key: string, file: File) => {
      const { done, cancel } = sendFile({
        url: urlFor({ ikiId, month }, file.name),
        file,
        onProgress: (loaded) => {
          change(key, { loaded });
        },
        words: uploadWords,
      });
      cancels.current.set(key, cancel);
      const answer = await done;
      cancels.current.delete(key);
      if (answer.ok) setSaid(answer.message);
      if (answer.ok)
        startTransition(() => {
          router.refresh();
        });
      change(
        key,
        answer.ok || answer.message === ""
          ? null
          : { state: "failed", message: answer.message, mayRetry: answer.mayRetry },
      );
    },
    [change, ikiId, month, router],
  );

  const start = useCallback(
    (files: readonly File[]) => {
      const fresh = files.map((file) => ({
        key: newId(),
        file,
        loaded: 0,
        startedAt: performance.now(),
        ...refused(file),
      }));
      setSaid("");
      setUploads((all) => [...all, ...fresh]);
      for (const { key, file, state } of fresh) if (state === "sending") void run(key, file);
    },
    [run],
  );

  const retry = useCallback(
    ({ key, file }: Upload) => {
      change(key, { state: "sending", loaded: 0, startedAt: performance.now(), message: "" });
      void run(key, file);
    },
    [change, run],
  );

  useRetryOnline(uploads, retry);
  const cancel = (key: string) => {
    cancels.current.get(key)?.();
  };
  return {
    uploads,
    said,
    start,
    retry,
    cancel,
    forget: (key: string) => {
      change(key, null);
    },
  };
}

/** What is plainly too large or empty is not sent at all. */
function refused(file: File): Pick<Upload, "state" | "message" | "mayRetry"> {
  if (file.size > MOST_BYTES)
    return { state: "failed", message: describeRefusal({ code: "FILE_TOO_LARGE" }), mayRetry: false };
  if (file.size === 0)
    return { state: "failed", message: describeRefusal({ code: "FILE_EMPTY" }), mayRetry: false };
  return { state: "sending", message: "", mayRetry: false };
}

/** What broke off goes on by itself when the connection is back. */
function useRetryOnline(uploads: readonly Upload[], retry: (upload: Upload) => void): void {
  useEffect(() => {
    const broken = uploads.filter(
      ({ state, message }) => state === "failed" && message === uploadWords.broken,
    );
    if (broken.length === 0) return;
    const again = () => {
      for (const upload of broken) retry(upload);
    };
    addEventListener("online", again);
    return () => {
      removeEventListener("online", again);
    };
  }, [uploads, retry]);
}
