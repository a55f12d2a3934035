import type { NextRequest } from "next/server";
import { showSheet, takeSheet } from "@/lib/surveys/questionnaire";

interface Context {
  params: Promise<{ slug: string }>;
}

export const GET = async (request: NextRequest, { params }: Context): Promise<Response> =>
  showSheet(request, { slug: (await params).slug, kiosk: true });
export const POST = async (request: NextRequest, { params }: Context): Promise<Response> =>
  takeSheet(request, { slug: (await params).slug, kiosk: true });
