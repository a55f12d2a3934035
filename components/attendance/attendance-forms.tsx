import type { ComponentProps, ReactNode } from "react";
import { AttendanceForm } from "@/components/attendance/attendance-form";
import { PasteForm } from "@/components/attendance/paste-form";
import { Section } from "@/components/ui/section";

type FormProps = ComponentProps<typeof AttendanceForm>;

interface AttendanceFormsProps {
  readonly office: Pick<FormProps, "unit" | "month" | "codes"> & { readonly page: number };
  readonly people: FormProps["people"];
  readonly footer: ReactNode;
  readonly actions: { readonly record: FormProps["action"]; readonly paste: FormProps["action"] };
}

/** The two ways to record a month: person by person, or pasted from the attendance system. */
export function AttendanceForms({ office, people, footer, actions }: AttendanceFormsProps) {
  const { page, ...month } = office;
  return (
    <>
      <AttendanceForm
        key={`${month.unit} ${month.month} ${page}`}
        {...month}
        people={people}
        footer={footer}
        action={actions.record}
      />
      <Section>
        <PasteForm key={`${month.unit} ${month.month}`} {...month} action={actions.paste} />
      </Section>
    </>
  );
}
