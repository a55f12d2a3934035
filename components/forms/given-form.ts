"use client";
import { createContext, useContext } from "react";
import type { useForm } from "@/components/forms/use-form";

type Form = ReturnType<typeof useForm>;

/** The form around fields of another room, which the page puts into it. */
export const GivenForm = createContext<Form | null>(null);

/** The form that stands around. */
export function useGivenForm(): Form {
  const form = useContext(GivenForm);
  if (form === null) throw new Error("no form stands around these fields");
  return form;
}
