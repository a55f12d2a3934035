import type { ReactNode } from "react";
import { SurveyFrame } from "@/components/surveys/survey-frame";

interface SurveyDocumentProps {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  /** The address of its stylesheet. */
  readonly stylesheet: string;
  readonly children: ReactNode;
}

/** A whole page for a citizen: no script of the framework, only the comforts of public/survei.js. */
export function SurveyDocument({ language, title, stylesheet, children }: SurveyDocumentProps) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href={stylesheet} />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} - survei - Teraju`}</title>
        <meta name="description" content="Penilaian kinerja ASN yang eksak dan terjelaskan" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/favicon.ico" sizes="32x32" type="image/x-icon" />
        <link rel="icon" href="/icon.svg" sizes="any" type="image/svg+xml" />
        <script src="/survei.js" defer />
      </head>
      <body>
        <SurveyFrame>{children}</SurveyFrame>
      </body>
    </html>
  );
}
