import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { stepsAhead } from "@/lib/complaints/labels";
import type { Zone } from "@/lib/kernel/zone";
import type { PublicCase } from "@/lib/complaints/queries/public-case";

interface CaseSentProps {
  readonly found: PublicCase;
  readonly today: string;
  readonly zone: Zone;
}

/** What was received, the code that leads back to it, and what happens by when. */
export function CaseSent({ found, today, zone }: CaseSentProps) {
  return (
    <>
      <div className="flex items-start gap-3">
        <span className="mt-1 text-ok">
          <Icon name="check" size={28} />
        </span>
        <div>
          <h1>Sudah kami terima</h1>
          <p className="mt-1 text-ink-2">Diteruskan ke {found.office}.</p>
        </div>
      </div>
      <div className="mt-5 mb-7 rounded-lg border border-line bg-surface px-4 py-4 md:px-6 md:py-5.5">
        <p className="text-sm text-ink-2">Kode aduan</p>
        <p
          className={
            "angka mt-1 font-mono text-2xl font-bold tracking-[0.04em] select-all md:text-[2rem] " +
            "md:leading-10"
          }
        >
          {found.code}
        </p>
        <p className="mt-2">
          <strong>Simpan kode ini</strong>: foto layar, atau tulis di kertas. Hanya dengan kode ini Anda dapat
          melihat jawabannya, dan siapa pun yang memegangnya juga dapat. Kami tidak tahu siapa Anda, jadi kode
          yang hilang tidak dapat dicarikan.
        </p>
        <div className="mt-4">
          <ButtonLink href={`/aduan/${found.code}`} variant="primary">
            Lihat status aduan
          </ButtonLink>
        </div>
      </div>
      <h2>Apa selanjutnya</h2>
      <ul className="mt-2 divide-y divide-line">
        {stepsAhead(found, today, zone).map(({ title, meta }) => (
          <li key={title} className="flex gap-3 py-3">
            <span className="mt-0.75 text-brand">
              <Icon name="calendar" />
            </span>
            <span>
              <strong>{title}</strong> {meta}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
