import type { OpenRow, OpenValue } from "@/lib/transparency/documents/open-data";
import { quarterCode } from "@/lib/kernel/calendar";
import type { MergedGroup } from "@/lib/kernel/suppression";
import { unsur as unsurWords } from "@/lib/labels/unsur";
import type { Mutu, Predikat, Unsur } from "@/lib/kernel/codes";

interface Term {
  readonly year: number;
  readonly number: number;
}

interface Figure {
  readonly respondents: number | null;
  readonly ikm: string | null;
  readonly mutu: Mutu | null;
  readonly nrr: readonly (string | null)[];
  readonly lowest: readonly Unsur[];
  readonly excluded: number | null;
}

interface Office extends Figure {
  readonly code: string;
  readonly name: string;
  readonly services: readonly (Figure & { readonly slug: string; readonly name: string })[];
}

/** A closed quarter of surveys. */
export interface IkmQuarter {
  readonly term: Term;
  readonly whole: Figure;
  readonly offices: readonly Office[];
}

const figureRow = ({ respondents, ikm, mutu, nrr, lowest, excluded }: Figure): OpenRow => ({
  responden: respondents,
  ikm,
  mutu,
  ...Object.fromEntries(nrr.map((mean, index) => [`u${index + 1}`, mean])),
  terendah: lowest.map((name) => unsurWords[name].code).join(" ") || null,
  dipisahkan: excluded,
  disembunyikan: respondents === null,
});

/** Rows of ikm.csv: the instansi, then each office followed by its services. */
export function ikmRows(quarters: readonly IkmQuarter[]): OpenRow[] {
  return quarters.flatMap(({ term, whole, offices }) => {
    const triwulan = quarterCode(term);
    const ofOffice = (office: Office): OpenRow[] => {
      const place = { triwulan, kode_opd: office.code, opd: office.name };
      return [
        { ...place, tingkat: "OPD", ...figureRow(office) },
        ...office.services.map((service) => ({
          ...place,
          tingkat: "LAYANAN",
          kode_layanan: service.slug,
          layanan: service.name,
          ...figureRow(service),
        })),
      ];
    };
    return [{ triwulan, tingkat: "INSTANSI", ...figureRow(whole) }, ...offices.flatMap(ofOffice)];
  });
}

interface Spread {
  readonly code: string;
  readonly name: string;
  readonly monthly: boolean;
  readonly rated: number | null;
  readonly groups: readonly MergedGroup<Predikat>[];
}

/** A quarter of closed appraisals. */
export interface PredikatQuarter {
  readonly term: Term;
  readonly rated: number | null;
  readonly people: number | null;
  readonly offices: readonly Spread[];
  readonly pool: Pick<Spread, "rated" | "groups"> | null;
}

function groupsRow(groups: Spread["groups"]): OpenRow {
  const apart = groups.flatMap(({ keys, count }): [string, OpenValue][] =>
    keys.length === 1 ? [[String(keys[0]).toLowerCase(), count]] : [],
  );
  const merged = groups.find(({ keys }) => keys.length > 1);
  return {
    ...Object.fromEntries(apart),
    digabung: merged?.count ?? null,
    predikat_digabung: merged?.keys.join(" ") ?? null,
  };
}

/** Rows of predikat.csv: the instansi without a distribution, each office, then those under one that show none. */
export function predikatRows(quarters: readonly PredikatQuarter[]): OpenRow[] {
  return quarters.flatMap(({ term, rated, people, offices, pool }) => {
    const triwulan = quarterCode(term);
    return [
      { triwulan, tingkat: "INSTANSI", asn: people, dinilai: rated, disembunyikan: rated === null },
      ...offices.map((office) => ({
        triwulan,
        tingkat: "OPD",
        kode_opd: office.code,
        opd: office.name,
        masa: office.monthly ? "BULAN_TERAKHIR" : "TRIWULAN",
        dinilai: office.rated,
        ...groupsRow(office.groups),
        disembunyikan: office.rated === null,
      })),
      ...(pool === null
        ? []
        : [
            {
              triwulan,
              tingkat: "OPD_LAIN",
              dinilai: pool.rated,
              ...groupsRow(pool.groups),
              disembunyikan: false,
            },
          ]),
    ];
  });
}

/** The plans of a closed quarter, with the offices they belong to. */
export interface PlannedQuarter {
  readonly quarter: {
    readonly term: Term;
    readonly offices: readonly { readonly id: string; readonly code: string; readonly name: string }[];
  };
  readonly plans: readonly {
    readonly officeId: string;
    readonly slug: string;
    readonly service: string;
    readonly unsur: Unsur;
    readonly action: string;
    readonly dueOn: string;
    readonly doneOn: string | null;
  }[];
}

/** Rows of tindak-lanjut.csv, by office and due day; nobody is named. */
export function followUpRows(quarters: readonly PlannedQuarter[]): OpenRow[] {
  return quarters.flatMap(({ quarter, plans }) =>
    quarter.offices.flatMap(({ id, code, name }) =>
      plans
        .filter(({ officeId }) => officeId === id)
        .map((plan) => ({
          triwulan: quarterCode(quarter.term),
          kode_opd: code,
          opd: name,
          kode_layanan: plan.slug,
          layanan: plan.service,
          unsur: unsurWords[plan.unsur].code,
          nama_unsur: unsurWords[plan.unsur].name,
          rencana: plan.action,
          tenggat: plan.dueOn,
          selesai_pada: plan.doneOn,
          status: plan.doneOn === null ? "DIRENCANAKAN" : "SELESAI",
        })),
    ),
  );
}
