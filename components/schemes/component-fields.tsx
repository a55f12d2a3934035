import { fieldOf, type SchemeFields } from "@/components/schemes/fields";
import { LiveWeights } from "@/components/schemes/live-weights";
import { NumberField } from "@/components/ui/number-field";
import { Panel } from "@/components/ui/panel";
import { SelectField } from "@/components/ui/select-field";
import { componentLabel } from "@/lib/labels/aspects";
import { toInputNumber } from "@/lib/labels/number";
import { missingPolicyLabel } from "@/lib/schemes/labels/scheme";
import { COMPONENT_KEYS, type ComponentKey } from "@/lib/kernel/codes";
import { MISSING_POLICIES } from "@/lib/scoring/scheme";

const POLICIES = MISSING_POLICIES.map((value) => ({ value, label: missingPolicyLabel[value] }));

interface RowProps {
  readonly fields: SchemeFields;
  readonly component: ComponentKey;
}

function ComponentRow({ fields, component }: RowProps) {
  const stored = fields.scheme.components.find(({ key }) => key === component);
  return (
    <fieldset className="grid grid-cols-[minmax(0,1fr)] gap-3 border-t border-line pt-4 md:grid-cols-2">
      <legend className="sr-only">{componentLabel[component]}</legend>
      <NumberField
        label={`Bobot ${componentLabel[component].toLowerCase()}`}
        optional
        {...fieldOf(fields, `components.${component}.weight`, toInputNumber(stored?.weight))}
      />
      <SelectField
        label="Bila datanya belum ada"
        options={POLICIES}
        {...fieldOf(fields, `components.${component}.missing`, stored?.missing ?? "RENORMALISE")}
      />
    </fieldset>
  );
}

function PeerField({ fields, component }: RowProps) {
  const stored = fields.scheme.weightsWithPeers?.find(({ key }) => key === component)?.weight;
  return (
    <NumberField
      label={componentLabel[component]}
      optional
      {...fieldOf(fields, `components.${component}.peers`, toInputNumber(stored))}
    />
  );
}

/** What counts and how much; an empty weight leaves a component out. */
export function ComponentFields({ fields }: { readonly fields: SchemeFields }) {
  const typedIn = (name: string): string => fields.valueFor(name, storedIn(fields, name));
  const weights = (kind: "weight" | "peers") =>
    COMPONENT_KEYS.map((key) => ({
      field: `components.${key}.${kind}`,
      label: componentLabel[key],
      typed: typedIn(`components.${key}.${kind}`),
    }));
  return (
    <>
      <Panel
        title="Komponen dan bobot"
        reading="Kosongkan bobot komponen yang tidak dihitung. Jumlahnya harus tepat 100."
      >
        <LiveWeights id="components" weights={weights("weight")} error={fields.errorFor("components")}>
          {COMPONENT_KEYS.map((component) => (
            <ComponentRow key={component} fields={fields} component={component} />
          ))}
        </LiveWeights>
      </Panel>
      <Panel
        title="Bobot bila rekan dan bawahan ikut menilai"
        reading={
          "PP 30/2019 Pasal 41 memberi bobot lain bila pendapat rekan dan bawahan dihitung. " +
          "Kosongkan semuanya bila bobotnya tetap."
        }
      >
        <LiveWeights id="peers" weights={weights("peers")} error={fields.errorFor("peers")} optional>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-3 md:grid-cols-2">
            {COMPONENT_KEYS.map((component) => (
              <PeerField key={component} fields={fields} component={component} />
            ))}
          </div>
        </LiveWeights>
      </Panel>
    </>
  );
}

function storedIn({ scheme }: SchemeFields, name: string): string {
  const [, key, kind] = name.split(".");
  const list = kind === "peers" ? (scheme.weightsWithPeers ?? []) : scheme.components;
  return toInputNumber(list.find((component) => component.key === key)?.weight);
}
