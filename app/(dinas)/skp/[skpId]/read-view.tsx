import { readingDataOf } from "@/app/(dinas)/skp/[skpId]/data";
import { ApproveBar } from "@/components/skp/approve-bar";
import { ChangesPanel } from "@/components/skp/changes-panel";
import { FeedbackForm } from "@/components/skp/feedback-form";
import { FeedbackPanel, lineNames } from "@/components/skp/feedback-panel";
import { PaceForm } from "@/components/skp/pace-form";
import { PaceNote } from "@/components/skp/pace-note";
import { PrintHeading } from "@/components/skp/print-heading";
import { ReadHeader } from "@/components/skp/read-header";
import { ReturnForm } from "@/components/skp/return-form";
import { SkpAppraisals } from "@/components/skp/skp-appraisals";
import { SkpLines } from "@/components/skp/skp-lines";
import { PageBody } from "@/components/ui/page-body";
import { SideColumn } from "@/components/ui/side-column";
import {
  approveSkpAction,
  changePaceAction,
  readPaceNoteAction,
  returnSkpAction,
  writeFeedbackAction,
} from "@/lib/skp/actions";
import { env } from "@/lib/server/env";
import type { SkpView } from "@/lib/skp/queries/skp";

/** An SKP to read; its appraiser decides here while it is submitted. */
export async function ReadView({ skp }: { skp: SkpView }) {
  const { viewer, rules, feedback, changes } = await readingDataOf(skp);
  const zone = env().TERAJU_ZONE;
  const own = skp.employeeId === viewer.employeeId;
  const rates = skp.appraiserId === viewer.employeeId;
  const decides = rates && skp.status === "SUBMITTED";
  const other = partnerOf(skp, own, rates);
  const aside = (
    <>
      <FeedbackPanel feedback={feedback} lines={lineNames(skp.rhk)} zone={zone} />
      {rates && skp.status === "APPROVED" && (
        <div className="no-print">
          <PaceForm skp={{ id: skp.id, version: skp.version, rhk: skp.rhk }} action={changePaceAction} />
        </div>
      )}
      {other !== null && !decides && (
        <div className="no-print">
          <FeedbackForm skpId={skp.id} to={other} rhk={skp.rhk} action={writeFeedbackAction} />
        </div>
      )}
    </>
  );
  return (
    <>
      <PageBody>
        <ReadHeader skp={skp} own={own} rates={rates} zone={zone} />
        <PrintHeading skp={skp} />
        <SideColumn aside={aside}>
          {decides && changes !== null && (
            <ChangesPanel changes={changes.lines} since={changes.since} zone={zone} />
          )}
          {own && skp.tellsPace && (
            <PaceNote skpId={skp.id} appraiser={skp.appraiser} action={readPaceNoteAction} />
          )}
          <SkpLines skp={skp} rules={rules} />
          {skp.appraisals.length > 0 && <SkpAppraisals skp={skp} rates={rates} own={own} />}
          {decides && (
            <div className="no-print">
              <ReturnForm
                skp={{ id: skp.id, version: skp.version, employee: skp.employee, rhk: skp.rhk }}
                action={returnSkpAction}
              />
            </div>
          )}
        </SideColumn>
      </PageBody>
      {decides && (
        <ApproveBar
          skp={{ id: skp.id, version: skp.version, employee: skp.employee }}
          appraisals={rules.terms.length}
          action={approveSkpAction}
        />
      )}
    </>
  );
}

/** The other of the two between whom feedback passes; whoever only reads has none. */
function partnerOf(skp: SkpView, own: boolean, rates: boolean): string | null {
  if (own) return skp.appraiser;
  return rates ? skp.employee : null;
}
