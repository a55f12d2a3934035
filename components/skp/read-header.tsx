import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { StatusTag } from "@/components/ui/status-tag";
import { dayOf, type Zone } from "@/lib/kernel/zone";
import { formatDay } from "@/lib/labels/date";
import { skpStatus } from "@/lib/labels/statuses";
import type { SkpView } from "@/lib/skp/queries/skp";

interface ReadHeaderProps {
  readonly skp: SkpView;
  readonly own: boolean;
  readonly rates: boolean;
  readonly zone: Zone;
}

function happened({ status, submittedAt, approvedAt, appraiser, approver }: SkpView, zone: Zone): string {
  if (status === "APPROVED" && approvedAt !== null)
    return `Ditetapkan ${approver ?? ""} pada ${formatDay(dayOf(approvedAt, zone))}.`;
  if (status === "SUBMITTED" && submittedAt !== null)
    return (
      `Diajukan ${formatDay(dayOf(submittedAt, zone))}; ${appraiser ?? "pejabat penilai"} ` +
      "menyetujui atau mengembalikannya."
    );
  return status === "RETURNED" ? "Sedang diperbaiki sesuai catatan." : "Sedang disusun.";
}

/** Whose SKP, for which days, and what happens next. */
export function ReadHeader({ skp, own, rates, zone }: ReadHeaderProps) {
  const { label, tone } = skpStatus[skp.status];
  const back = own
    ? { href: "/skp", label: "SKP saya" }
    : rates
      ? { href: "/tim", label: "Tim saya" }
      : { href: `/pegawai/${skp.employeeId}`, label: skp.employee };
  return (
    <PageHeader
      title={own ? `SKP ${skp.year}` : `SKP ${skp.year} ${skp.employee}`}
      breadcrumb={[back, { label: String(skp.year) }]}
      status={<StatusTag tone={tone}>{label}</StatusTag>}
      lead={
        <>
          {skp.position}, {skp.unit}. Masa {formatDay(skp.startsOn)} sampai {formatDay(skp.endsOn)}.{" "}
          {happened(skp, zone)}
        </>
      }
      aside={
        own && skp.status === "APPROVED" ? (
          <div className="no-print">
            <ButtonLink href="/realisasi" variant="primary">
              Isi realisasi
            </ButtonLink>
          </div>
        ) : undefined
      }
    />
  );
}
