import { ActionForm } from "@/components/forms/action-form";
import type { FormAction } from "@/components/forms/use-form";

interface ProviderFormProps {
  readonly name: string;
  readonly go: FormAction;
  /** Where she goes on. */
  readonly onward: string;
  /** Forgets an identity that waits to be linked; null where none waits. */
  readonly drop: FormAction | null;
}

/** The other way in: the identity provider of the office; or out of a link that she does not want. */
export function ProviderForm({ name, go, onward, drop }: ProviderFormProps) {
  return (
    <div className="mt-3">
      {drop === null ? (
        <ActionForm
          action={go}
          hidden={{ ke: onward }}
          className="grid gap-2"
          variant="secondary"
          pendingLabel="Membuka…"
          label={`Masuk dengan ${name}`}
        />
      ) : (
        <ActionForm
          action={drop}
          className="grid gap-2"
          variant="secondary"
          pendingLabel="Membatalkan…"
          label="Jangan tautkan"
        />
      )}
    </div>
  );
}
