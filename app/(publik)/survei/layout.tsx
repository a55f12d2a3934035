import type { ReactNode } from "react";
import { SurveyFrame } from "@/components/surveys/survey-frame";

export default function SurveyLayout({ children }: { children: ReactNode }) {
  return <SurveyFrame>{children}</SurveyFrame>;
}
