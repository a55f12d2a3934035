import { Actions } from "@/components/ui/actions";
import { ButtonLink } from "@/components/ui/button-link";

/** The ways to a new service and to the keys and networks of an office, for those who run any service. */
export const AddServiceLink = ({ shown }: { readonly shown: boolean }) =>
  shown && (
    <Actions>
      <ButtonLink href="/survei-layanan/kunci" variant="quiet">
        Kunci dan jaringan
      </ButtonLink>
      <ButtonLink href="/survei-layanan/baru" icon="plus">
        Tambah layanan
      </ButtonLink>
    </Actions>
  );
