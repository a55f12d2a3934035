import { z } from "zod";
import { id } from "@/lib/schemas/shared";

export const closeSurveyTermSchema = z.object({ termId: id });

export type CloseSurveyTermInput = z.infer<typeof closeSurveyTermSchema>;
