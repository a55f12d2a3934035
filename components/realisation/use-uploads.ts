"use client";
import { useRouter } from "next/navigation";
import { startTransition, useCallback, useEffect, useReducer, useRef } from "react";
import { newId } from "@/components/forms/new-id";
import { sendFile } from "@/components/realisation/send-file";
import {
  brokenOff,
  nextUploads,
  NO_UPLOADS,
  unsendable,
  type Upload,
  type Uploads,
} from "@/components/realisation/uploads";
import { uploadWords } from "@/lib/realisation/labels";

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
  const [uploads, tell] = useReducer(nextUploads, NO_UPLOADS);
  const cancels = useRef(new Map<string, () => void>());

  const run = useCallback(
    async (key: string, file: File) => {
      const { done, cancel } = sendFile({
        url: urlFor({ ikiId, month }, file.name),
        file,
        onProgress: (loaded) => {
          tell({ does: "PROGRESS", key, loaded });
        },
        words: uploadWords,
      });
      cancels.current.set(key, cancel);
      const answer = await done;
      cancels.current.delete(key);
      if (answer.ok)
        startTransition(() => {
          router.refresh();
        });
      tell({ does: "ANSWERED", key, answer });
    },
    [ikiId, month, router],
  );

  const start = useCallback(
    (chosen: readonly File[]) => {
      const files = chosen.map((file) => ({ key: newId(), file }));
      tell({ does: "CHOSEN", files, at: performance.now() });
      for (const { key, file } of files) if (unsendable(file) === null) void run(key, file);
    },
    [run],
  );

  const retry = useCallback(
    ({ key, file }: Upload) => {
      tell({ does: "RETRIED", key, at: performance.now() });
      void run(key, file);
    },
    [run],
  );

  useRetryOnline(uploads, retry);
  return {
    uploads: uploads.all,
    said: uploads.said,
    start,
    retry,
    cancel: (key: string) => {
      cancels.current.get(key)?.();
    },
    forget: (key: string) => {
      tell({ does: "FORGOTTEN", key });
    },
  };
}

function useRetryOnline(uploads: Uploads, retry: (upload: Upload) => void): void {
  useEffect(() => {
    const broken = brokenOff(uploads);
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
