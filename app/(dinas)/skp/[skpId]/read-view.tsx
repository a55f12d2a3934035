import { readingDataOf } from "@/app/(dinas)/skp/[skpId]/data";
import { ApproveBar } from "@/components/skp/approve-bar";
import { ChangesPanel } from "@/components/skp/changes-panel";
import { FeedbackForm } from "@/components/skp/feedback-form";
import { FeedbackPanel, lineNames } from "@/components/skp/feedback-panel";
import { PaceForm } from "@/components/skp/pace-form";
import { PaceNote } from "@/components/skp/pace-note";
import { PlanSignatures } from "@/components/skp/plan-signatures";
import { PrintHeading } from "@/components/skp/print-heading";
import { ReadHeader } from "@/components/skp/read-header";
import { ReturnForm } from "@/components/skp/return-form";
import { SkpAppraisals } from "@/components/skp/skp-appraisals";
import { SkpLines } from "@/components/skp/skp-lines";
import { PageBody } from "@/components/ui/page-body";
import { SideColumn } from "@/components/ui/side-column";
import { ownZone, today } from "@/lib/server/clock";
import {
  approveSkpAction,
  changePaceAction,
  readPaceNoteAction,
  returnSkpAction,
  writeFeedbackAction,
} from "@/lib/skp/actions";
import type { SkpView } from "@/lib/skp/queries/skp";

/** An SKP to read; its appraiser decides here while it is submitted. */
export async function ReadView({ skp }: { skp: SkpView }) {
  const { viewer, rules, feedback, changes } = await readingDataOf(skp);
  const zone = ownZone();
  const own = skp.employeeId === viewer.employeeId;
  const rates = skp.appraiserId === viewer.employeeId;
  const decides = rates && skp.status === "SUBMITTED";
  const aside = (
    <>
      <FeedbackPanel feedback={feedback} lines={lineNames(skp.rhk)} zone={zone} />
      <BesideTheLines skp={skp} rates={rates} other={decides ? null : partnerOf(skp, own, rates)} />
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
          {skp.appraisals.length > 0 && <SkpAppraisals skp={skp} rates={rates} own={own} today={today()} />}
          {decides && (
            <div className="no-print">
              <ReturnForm
                skp={{ id: skp.id, version: skp.version, employee: skp.employee, rhk: skp.rhk }}
                action={returnSkpAction}
              />
            </div>
          )}
        </SideColumn>
        <PlanSignatures skp={skp} />
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

interface BesideTheLinesProps {
  readonly skp: SkpView;
  readonly rates: boolean;
  /** To whom a word may be sent from here, or null. */
  readonly other: string | null;
}

/** What its two people may still do with a plan that is not waiting for a decision. */
function BesideTheLines({ skp, rates, other }: BesideTheLinesProps) {
  return (
    <div className="no-print contents">
      {rates && skp.status === "APPROVED" && (
        <PaceForm skp={{ id: skp.id, version: skp.version, rhk: skp.rhk }} action={changePaceAction} />
      )}
      {other !== null && (
        <FeedbackForm skpId={skp.id} to={other} rhk={skp.rhk} action={writeFeedbackAction} />
      )}
    </div>
  );
}

/** The other of the two between whom feedback passes; whoever only reads has none. */
function partnerOf(skp: SkpView, own: boolean, rates: boolean): string | null {
  if (own) return skp.appraiser;
  return rates ? skp.employee : null;
}
