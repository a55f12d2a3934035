import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EditView } from "@/app/(dinas)/skp/[skpId]/edit-view";
import { ReadView } from "@/app/(dinas)/skp/[skpId]/read-view";
import { skpOf } from "@/app/(dinas)/skp/[skpId]/data";
import { requireViewer } from "@/lib/server/auth/viewer";
import { isEditable } from "@/lib/skp/rules/skp";

interface SkpPageProps {
  params: Promise<{ skpId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: SkpPageProps): Promise<Metadata> {
  const [viewer, skp] = await Promise.all([requireViewer(), skpOf((await params).skpId)]);
  if (skp === null) notFound();
  const own = skp.employeeId === viewer.employeeId;
  return {
    title: own
      ? `${isEditable(skp.status) ? "Susun SKP" : "SKP"} ${skp.year}`
      : `SKP ${skp.year} ${skp.employee}`,
  };
}

export default async function SkpPage({ params, searchParams }: SkpPageProps) {
  const [viewer, skp, query] = await Promise.all([
    requireViewer(),
    skpOf((await params).skpId),
    searchParams,
  ]);
  if (skp === null) notFound();
  const own = skp.employeeId === viewer.employeeId;
  return own && isEditable(skp.status) ? (
    <EditView skp={skp} asked={query["periksa"] === "1"} />
  ) : (
    <ReadView skp={skp} />
  );
}
