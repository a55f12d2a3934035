import { openApi } from "@/lib/integrations/schemas/openapi";
import { originOf } from "@/lib/server/http/origin";

/** The description of these lists for programs that make programs. */
export const GET = (request: Request): Response => Response.json(openApi(originOf(request.headers)));
