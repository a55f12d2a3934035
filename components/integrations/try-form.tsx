"use client";

import { useState, type SubmitEvent } from "react";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { PasswordField } from "@/components/ui/password-field";
import { SelectField } from "@/components/ui/select-field";
import { useHasScripts } from "@/components/ui/use-has-scripts";
import { TRIED_LISTS, callInShell } from "@/lib/integrations/labels";
import { callOf, type Call } from "@/lib/integrations/rules";

interface Answer {
  readonly status: string;
  readonly body: string;
}

const LONGEST_SHOWN = 20_000;

async function ask({ address, token }: Call): Promise<Answer> {
  try {
    const answer = await fetch(address, {
      headers: { authorization: `Bearer ${token}` },
      cache: "no-store",
      credentials: "omit",
    });
    const body: unknown = await answer.json();
    return {
      status: `Jawaban ${answer.status}`,
      body: JSON.stringify(body, null, 2).slice(0, LONGEST_SHOWN),
    };
  } catch {
    return { status: "Tidak ada jawaban. Periksa sambungan, lalu coba lagi.", body: "" };
  }
}

/** Asks for the first rows of a list with a key, as the other system will. */
export function TryForm() {
  const scripts = useHasScripts();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void ask(callOf(new FormData(event.currentTarget))).then(setAnswer);
  };
  return (
    <Panel
      title="Coba kunci"
      reading="Lihat jawaban yang akan diterima sistem lain. Kunci yang ditempel di sini tidak disimpan."
      footer={<a href="/api/v1/openapi.json">Keterangan lengkap untuk pembuat program (OpenAPI)</a>}
    >
      {scripts && (
        <form onSubmit={submit} className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <PasswordField name="token" id="coba-kunci" label="Kunci" autoComplete="new-password" />
          <SelectField
            name="list"
            id="coba-daftar"
            label="Daftar"
            options={TRIED_LISTS}
            defaultValue="unit"
          />
          <div>
            <Button type="submit" variant="secondary">
              Coba
            </Button>
          </div>
        </form>
      )}
      <p className="mt-4 text-sm text-ink-2">Dari baris perintah:</p>
      <pre className="mt-1 rounded-md bg-sunken px-3 py-2 text-sm whitespace-pre-wrap wrap-anywhere">
        {callInShell}
      </pre>
      <div aria-live="polite">
        {answer !== null && (
          <>
            <p className="mt-4 font-semibold">{answer.status}</p>
            {answer.body !== "" && (
              <pre className="mt-1 rounded-md bg-sunken px-3 py-2 text-sm whitespace-pre-wrap wrap-anywhere">
                {answer.body}
              </pre>
            )}
          </>
        )}
      </div>
    </Panel>
  );
}
