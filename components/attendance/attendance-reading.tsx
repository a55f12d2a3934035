import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";
import { Table } from "@/components/ui/table";
import { attendanceSays } from "@/lib/attendance/labels";
import type { AttendanceRow } from "@/lib/attendance/queries";

interface AttendanceReadingProps {
  readonly people: readonly AttendanceRow[];
  readonly codes: readonly string[];
  readonly footer: ReactNode;
}

/** A month of a unit for whoever only reads it. */
export function AttendanceReading({ people, codes, footer }: AttendanceReadingProps) {
  return (
    <Panel flush footer={footer}>
      <Table
        caption="Kehadiran pegawai, menurut nama"
        rows={people}
        rowKey={({ employeeId }) => employeeId}
        columns={[
          { key: "name", header: "Pegawai", rowHeader: true, cell: ({ name }) => name },
          { key: "position", header: "Jabatan", wide: true, cell: ({ position }) => position },
          {
            key: "days",
            header: "Hari dengan potongan",
            wide: true,
            cell: ({ deductions }) => attendanceSays(deductions, codes),
          },
        ]}
      />
    </Panel>
  );
}
