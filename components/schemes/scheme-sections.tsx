import { Panel } from "@/components/ui/panel";
import { WeightBar } from "@/components/ui/weight-bar";
import { componentLabel } from "@/lib/labels/aspects";
import { formatNumber } from "@/lib/labels/number";
import { describeScheme } from "@/lib/schemes/labels/sentences";
import type { Scheme } from "@/lib/scoring/scheme";

interface Part {
  readonly label: string;
  readonly weight: string;
}

/** A bar of weights with the name of each part under it, since a narrow part has no room for its own. */
function Weights({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <div className="mb-4">
      <WeightBar parts={parts} />
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-2">
        {parts.map(({ label, weight }) => (
          <li key={label}>
            {label} <b className="angka text-ink">{formatNumber(weight)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

function barOf(key: string, scheme: Scheme): readonly Part[] | null {
  if (key === "components")
    return scheme.components.map((component) => ({
      label: componentLabel[component.key],
      weight: component.weight,
    }));
  if (key === "work" && scheme.work.dimensions.length > 0)
    return scheme.work.dimensions.map(({ name, weight }) => ({ label: name, weight }));
  return null;
}

/** The whole scheme in plain words, part by part, with the reason of each. */
export function SchemeSections({ scheme }: { readonly scheme: Scheme }) {
  return describeScheme(scheme).map(({ key, title, why, sentences }) => {
    const bar = barOf(key, scheme);
    return (
      <Panel key={key} title={title} reading={why}>
        {bar !== null && <Weights parts={bar} />}
        <ul className="grid gap-2">
          {sentences.map((sentence) => (
            <li key={sentence} className="border-l-2 border-brand-line pl-3">
              {sentence}
            </li>
          ))}
        </ul>
      </Panel>
    );
  });
}
