"use client";

import { useSyncExternalStore } from "react";
import type { Upload } from "@/components/realisation/uploads";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { ProgressBar } from "@/components/ui/progress-bar";
import { StatusTag } from "@/components/ui/status-tag";
import { formatFileSize } from "@/lib/labels/number";
import { describeProgress } from "@/lib/realisation/labels";

interface UploadItemProps {
  readonly upload: Upload;
  readonly onCancel: () => void;
  readonly onRetry: () => void;
  readonly onForget: () => void;
}

const everySecond = (listener: () => void): (() => void) => {
  const timer = setInterval(listener, 1000);
  return () => {
    clearInterval(timer);
  };
};
const seconds = (): number => Math.floor(performance.now() / 1000);

/** Seconds that are left at the speed so far; null until there is something to go by. */
function secondsLeft({ loaded, startedAt, file }: Upload, now: number): number | null {
  const passed = now - startedAt / 1000;
  if (loaded === 0 || passed < 1) return null;
  return Math.ceil(((file.size - loaded) * passed) / loaded);
}

/** A file on its way with its real progress, or one that did not arrive with what can be done. */
export function UploadItem({ upload, onCancel, onRetry, onForget }: UploadItemProps) {
  const now = useSyncExternalStore(everySecond, seconds, () => 0);
  const percent = Math.floor((upload.loaded / upload.file.size) * 100);
  const isSending = upload.state === "sending";
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 border-t border-line py-3">
      <span className="mt-px text-ink-2">
        <Icon name="file" size={22} />
      </span>
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-medium wrap-anywhere">{upload.file.name}</p>
        <p className="text-xs text-ink-2">
          {formatFileSize(upload.file.size)}
          {isSending && " · mengunggah"}
        </p>
        {isSending && (
          <>
            <div className="mt-2 mb-1">
              <ProgressBar percent={percent} label={`Mengunggah ${upload.file.name}`} />
            </div>
            <p className="angka text-xs text-ink-2">
              {describeProgress(upload.loaded, upload.file.size, secondsLeft(upload, now))}. Sambungan putus?
              Unggahan bisa diulang dari sini.
            </p>
          </>
        )}
        {!isSending && (
          <p role="alert" className="mt-1.5 text-sm text-danger-text">
            {upload.message}
          </p>
        )}
        <div className="mt-2 flex flex-wrap gap-2">
          {isSending && (
            <Button size="small" onClick={onCancel}>
              Batalkan unggahan
            </Button>
          )}
          {!isSending && upload.mayRetry && (
            <Button size="small" icon="upload" onClick={onRetry}>
              Ulangi unggahan
            </Button>
          )}
          {!isSending && (
            <Button size="small" variant="quiet" onClick={onForget}>
              Tutup pesan ini
            </Button>
          )}
        </div>
      </div>
      <div className="max-md:ml-8.5">
        {isSending ? (
          <StatusTag tone="info" icon="upload">
            {percent}%
          </StatusTag>
        ) : (
          <StatusTag tone="danger" icon="warning">
            Tidak terkirim
          </StatusTag>
        )}
      </div>
    </li>
  );
}
