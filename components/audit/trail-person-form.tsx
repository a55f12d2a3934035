"use client";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { FormAnswer } from "@/components/forms/form-answer";
import { useForm, type FormAction } from "@/components/forms/use-form";

interface TrailPersonFormProps {
  readonly action: FormAction;
  /** The filter that is set, as its address has it. */
  readonly kept: string;
}

/** Looks for a person by NIP or name; what is typed stands in no address, only whom it meant. */
export function TrailPersonForm({ action, kept }: TrailPersonFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <form action={submit} noValidate className="mb-5 flex flex-wrap items-end gap-x-4 gap-y-2">
      {state.kind === "refused" && (
        <div className="w-full">
          <FormAnswer state={state} />
        </div>
      )}
      <input type="hidden" name="kept" value={kept} readOnly />
      <div className="w-full max-w-md flex-auto">
        <TextField
          name="who"
          label="Orang"
          hint="NIP atau nama."
          autoComplete="off"
          maxLength={100}
          defaultValue={valueFor("who")}
          error={errorFor("who")}
        />
      </div>
      <Button type="submit" name="as" value="actor">
        Sebagai pelaku
      </Button>
      <Button type="submit" name="as" value="about">
        Datanya dibaca atau diubah
      </Button>
    </form>
  );
}
