"use client";

import { useEffect, useRef, type ChangeEvent } from "react";
import { useHasScripts } from "@/components/ui/use-has-scripts";
import { useMonthFormView } from "@/components/realisation/month-form-context";
import { UploadItem } from "@/components/realisation/upload-item";
import { useDropZone } from "@/components/realisation/use-drop-zone";
import { useUploads } from "@/components/realisation/use-uploads";
import { buttonClass } from "@/components/ui/button-look";
import { Icon } from "@/components/ui/icon";
import { cn } from "@/components/ui/cn";
import { EVIDENCE_KINDS } from "@/lib/labels/refusals";

interface EvidenceUploadProps {
  readonly skpId: string;
  readonly ikiId: string;
  readonly title: string;
  readonly month: string;
}

const ACCEPT = ".pdf,.jpg,.jpeg,.png,.docx,.xlsx";
const focus =
  "has-focus-visible:outline-3 has-focus-visible:outline-offset-1 " +
  "has-focus-visible:outline-focus " +
  "has-focus-visible:shadow-[0_0_0_6px_var(--color-focus-ring)]";

/** Files by drag, by picker or by camera; without scripts a plain form with the browser's own field. */
export function EvidenceUpload({ skpId, ikiId, title, month }: EvidenceUploadProps) {
  const { uploads, said, start, retry, cancel, forget } = useUploads({ ikiId, month });
  const { setUploading } = useMonthFormView();
  const isLive = useHasScripts();
  const zone = useRef<HTMLFormElement>(null);
  const isOver = useDropZone(zone, start);
  const sending = uploads.filter(({ state }) => state === "sending").length;
  useEffect(() => {
    setUploading(ikiId, sending);
  }, [ikiId, sending, setUploading]);

  const action = `/api/bukti?${new URLSearchParams({ skp: skpId, iki: ikiId, bulan: month }).toString()}`;
  return (
    <>
      {uploads.length > 0 && (
        <ul>
          {uploads.map((upload) => (
            <UploadItem
              key={upload.key}
              upload={upload}
              onCancel={() => {
                cancel(upload.key);
              }}
              onRetry={() => {
                retry(upload);
              }}
              onForget={() => {
                forget(upload.key);
              }}
            />
          ))}
        </ul>
      )}
      <p role="status" className="text-sm text-ok-text">
        {said}
      </p>
      <form
        ref={zone}
        action={action}
        method="post"
        encType="multipart/form-data"
        className={cn(
          "no-print mt-3 flex flex-wrap items-center gap-x-3.5 gap-y-3 rounded-lg " +
            "border-[1.5px] border-dashed px-4 py-3",
          isOver ? "border-brand bg-brand-soft" : "border-line-strong",
        )}
      >
        <Icon name="clip" size={24} />
        <div className="min-w-45 flex-1">
          <p className="font-semibold">
            Lampirkan bukti<span className="sr-only">: {title}</span>
          </p>
          <p className="text-xs text-ink-2">{EVIDENCE_KINDS}. Paling besar 10 MB.</p>
        </div>
        {isLive ? <Pickers ikiId={ikiId} title={title} onFiles={start} /> : <PlainField ikiId={ikiId} />}
      </form>
    </>
  );
}

interface PickersProps {
  readonly ikiId: string;
  readonly title: string;
  readonly onFiles: (files: readonly File[]) => void;
}

function Pickers({ ikiId, title, onFiles }: PickersProps) {
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(event.target.files ?? [])]);
    // The same file can be chosen again after a failure.
    event.target.value = "";
  };
  return (
    <div className="flex flex-wrap gap-2.5">
      <label className={cn(buttonClass({ size: "small" }), focus)}>
        Pilih berkas<span className="sr-only">: {title}</span>
        <input
          id={`berkas-${ikiId}`}
          type="file"
          name="berkas"
          accept={ACCEPT}
          multiple
          onChange={take}
          className="sr-only"
        />
      </label>
      <label className={cn(buttonClass({ size: "small" }), focus, "md:hidden")}>
        Ambil foto<span className="sr-only">: {title}</span>
        <input type="file" accept="image/*" capture="environment" onChange={take} className="sr-only" />
      </label>
    </div>
  );
}

function PlainField({ ikiId }: Pick<PickersProps, "ikiId">) {
  return (
    <div className="flex flex-wrap items-center gap-2.5">
      <label htmlFor={`berkas-${ikiId}`} className="sr-only">
        Berkas
      </label>
      <input
        id={`berkas-${ikiId}`}
        type="file"
        name="berkas"
        accept={ACCEPT}
        required
        className={
          "max-w-full text-sm file:mr-3 file:min-h-10 file:rounded-md file:border " +
          "file:border-solid file:border-line-strong file:bg-surface file:px-3.25 " +
          "file:font-semibold"
        }
      />
      <button type="submit" className={buttonClass({ size: "small" })}>
        Unggah berkas
      </button>
    </div>
  );
}
