"use client";
import { useGivenForm } from "@/components/forms/given-form";
import { PersonFields } from "@/components/people/person-fields";

/** Somebody new as a part of a larger form. */
export function NewPersonFields() {
  return (
    <PersonFields form={useGivenForm()} values={{ nip: "", name: "", kind: "", golongan: "", email: null }} />
  );
}
