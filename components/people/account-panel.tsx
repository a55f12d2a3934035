"use client";
import { SwitchAccountForm } from "@/components/people/switch-account-form";
import { Disclosure } from "@/components/ui/disclosure";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { FormAnswer } from "@/components/forms/form-answer";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { HAND_OVER, resetWords } from "@/lib/account/labels";
import type { AccountState } from "@/lib/account/queries/account";

interface AccountPanelProps {
  readonly employeeId: string;
  readonly name: string;
  readonly account: AccountState;
  readonly action: FormAction;
  readonly switchAction: FormAction;
}

/** Gives a person a temporary password and shows it in this one answer; closes her account and opens it again. */
export function AccountPanel({ employeeId, name, account, action, switchAction }: AccountPanelProps) {
  const { state, submit } = useForm(action);
  const other = (
    <SwitchAccountForm
      key={account}
      employeeId={employeeId}
      name={name}
      isOpen={account !== "DISABLED"}
      action={switchAction}
    />
  );
  if (account === "DISABLED")
    return (
      <Panel title="Akun" small>
        <p className="text-[0.9375rem] leading-5.75">Akun ini ditutup, jadi tidak dapat dipakai masuk.</p>
        {other}
      </Panel>
    );
  const words = resetWords(name, account);
  const password = state.kind === "done" ? state.values?.["password"] : undefined;
  if (state.kind === "done" && password !== undefined) {
    return (
      <Panel title="Akun" small>
        <Notice tone="ok" title={state.message} live>
          <p className="my-1.5 text-lg font-semibold break-words select-all">{password}</p>
          <p>{HAND_OVER}</p>
        </Notice>
      </Panel>
    );
  }
  return (
    <Panel title="Akun" small>
      <form action={submit} className="grid justify-items-start gap-3">
        <input type="hidden" name="employeeId" value={employeeId} />
        <FormAnswer state={state} />
        <p className="text-[0.9375rem] leading-5.75">{words.state}</p>
        <p className="text-sm text-ink-2">{words.effect}</p>
        <ConfirmButton variant="secondary" size="small" title={words.title} effect={words.effect}>
          {words.button}
        </ConfirmButton>
      </form>
      {account !== "NONE" && (
        <div className="mt-4">
          <Disclosure title="Tutup akun">{other}</Disclosure>
        </div>
      )}
    </Panel>
  );
}
