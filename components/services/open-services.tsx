import { Icon } from "@/components/ui/icon";
import { surveyPath } from "@/lib/kernel/address";
import type { OpenService } from "@/lib/services/queries/open-services";

/** Services to rate, each a wide row for a thumb; plain links, for the questionnaire is a document of its own. */
export function OpenServices({ rows }: { readonly rows: readonly OpenService[] }) {
  return (
    <ul className="divide-y divide-line">
      {rows.map(({ slug, name, office }) => (
        <li key={slug}>
          <a
            href={surveyPath(slug)}
            className="flex min-h-14 items-center gap-3 px-4 py-2.5 text-ink no-underline hover:underline md:px-6"
          >
            <span className="min-w-0 flex-1">
              <span className="block font-semibold">{name}</span>
              <span className="block text-sm text-ink-2">{office}</span>
            </span>
            <span className="text-ink-3">
              <Icon name="chevron-right" size={18} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
