import { ButtonLink } from "@/components/ui/button-link";

/** The way to a new service, for those who run any. */
export const AddServiceLink = ({ shown }: { readonly shown: boolean }) => shown && <ButtonLink href="/survei-layanan/baru" icon="plus">Tambah layanan</ButtonLink>;
