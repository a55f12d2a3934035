import { Icon } from "@/components/ui/icon";

/** What the appraiser wants changed, at the line it is about. */
export function LineNote({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p className="flex gap-2 border-l-3 border-brass-line pl-3 text-sm">
      <span className="mt-0.5 text-brass-text">
        <Icon name="chat" size={16} />
      </span>
      <span className="whitespace-pre-line">
        <strong>Catatan penilai:</strong> {text}
      </span>
    </p>
  );
}
