import type { Metadata } from "next";
import { PlainPage } from "@/components/account/plain-page";
import { ButtonLink } from "@/components/ui/button-link";

export const metadata: Metadata = { title: "Halaman tidak ditemukan" };

export default function NotFound() {
  return (
    <PlainPage title="Halaman tidak ditemukan">
      <p>
        Alamatnya mungkin salah, halamannya sudah dipindah, atau isinya bukan untuk akun Anda. Bila seharusnya
        Anda dapat melihatnya, hubungi admin BKD.
      </p>
      <ButtonLink href="/" variant="primary">
        Kembali ke beranda
      </ButtonLink>
    </PlainPage>
  );
}
