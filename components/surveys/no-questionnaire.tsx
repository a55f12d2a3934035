import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { describeRefusal } from "@/lib/labels/refusals";
import type { SurveyWords } from "@/lib/surveys/labels/languages/words";

interface ClosedServiceProps {
  readonly unit: string;
  readonly service: string;
  readonly words: SurveyWords;
}

/** Where the office does not ask about a service at present. */
export function ClosedService({ unit, service, words }: ClosedServiceProps) {
  return (
    <PageBody width="form">
      <h1>{service}</h1>
      <EmptyState title={words.refusals.SERVICE_CLOSED ?? describeRefusal({ code: "SERVICE_CLOSED" })}>
        {unit} {words.closed}
      </EmptyState>
    </PageBody>
  );
}

/** Where a poster or a link leads to a service that is not there (any more). */
export function NoSuchService({ words }: { readonly words: SurveyWords }) {
  return (
    <div className="mx-auto max-w-[40rem] px-4 pt-4 pb-12 md:pt-9">
      <h1 className="md:text-[1.75rem]">{words.unknown}</h1>
      <p className="mt-1.5 text-ink-2">{words.unknownText}</p>
      <p className="mt-5">
        <a href="/survei" className="inline-flex min-h-11 items-center font-semibold">
          {words.others}
        </a>
      </p>
    </div>
  );
}

/** Where we cannot read just now what to ask. */
export function NotShown({ words }: { readonly words: SurveyWords }) {
  return (
    <PageBody width="form">
      <h1>{words.notShown}</h1>
      <p className="mt-1.5 text-ink-2">{words.notShownText}</p>
    </PageBody>
  );
}
