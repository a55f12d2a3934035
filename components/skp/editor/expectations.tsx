import { Icon } from "@/components/ui/icon";
import { TextareaField } from "@/components/ui/textarea-field";
import { Panel } from "@/components/ui/panel";
import { berakhlak } from "@/lib/labels/berakhlak";
import { CORE_VALUES } from "@/lib/kernel/codes";

interface ExpectationsProps {
  readonly first: Readonly<Record<string, string>>;
  readonly live: Readonly<Record<string, string>>;
}

/** The seven BerAKHLAK values, each with what the superior especially expects; all may stay empty. */
export function Expectations({ first, live }: ExpectationsProps) {
  return (
    <Panel
      id="perilaku"
      title="Perilaku kerja"
      reading="Ekspektasi khusus pimpinan per nilai BerAKHLAK, hasil dialog Anda dengan pimpinan. Boleh dikosongkan."
      flush
    >
      <div className="divide-y divide-line">
        {CORE_VALUES.map((value) => {
          const text = (live[value] ?? "").trim();
          return (
            <details key={value}>
              <summary className="flex min-h-12 items-start gap-3 px-4 py-3 md:px-6">
                <span className="mt-0.5 text-ink-2 [details[open]>summary>&]:rotate-90">
                  <Icon name="chevron-right" />
                </span>
                <span className="min-w-0 flex-1">
                  <span className="font-semibold">{berakhlak[value].name}</span>
                  {text !== "" && (
                    <span className="line-clamp-1 text-sm text-ink-2 [details[open]>summary_&]:hidden">
                      {text}
                    </span>
                  )}
                </span>
                {text !== "" && <span className="text-sm text-ok-text">Terisi</span>}
              </summary>
              <div className="px-4 pb-4 md:px-6 md:pl-14">
                <ul className="mb-3 list-disc pl-5 text-sm text-ink-2">
                  {berakhlak[value].guides.map((guide) => (
                    <li key={guide}>{guide}</li>
                  ))}
                </ul>
                <TextareaField
                  name={`expectations.${value}`}
                  label={`Ekspektasi khusus: ${berakhlak[value].name.toLowerCase()}`}
                  optional
                  rows={2}
                  maxLength={1000}
                  defaultValue={first[value] ?? ""}
                />
              </div>
            </details>
          );
        })}
      </div>
    </Panel>
  );
}
