import { questionnaireStyle } from "@/app/questionnaire-style";

export const dynamic = "force-static";

/** The stylesheet of the questionnaire, made when the application is built. */
export const GET = (): Response =>
  new Response(questionnaireStyle.text, {
    headers: {
      "content-type": "text/css; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
    },
  });
