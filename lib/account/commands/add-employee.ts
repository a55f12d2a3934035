import "server-only";
import { firstPassword } from "@/lib/account/commands/passwords";
import { done, type Outcome } from "@/lib/kernel/outcome";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import type { Viewer } from "@/lib/kernel/viewer";
import { personFacts } from "@/lib/people/db";
import { recordEmployee } from "@/lib/people/rules/person";
import type { AddEmployeeInput } from "@/lib/people/schemas";
import { audit } from "@/lib/server/db/audit";
import { transaction } from "@/lib/server/db/transaction";

/** Somebody new with the password of her first day, which stands nowhere else. */
export interface AddedEmployee {
  employeeId: string;
  name: string;
  nip: string;
  password: string;
}

/** Records a person and opens an account for her; the trail has neither her NIP nor her password. */
export async function addEmployee(viewer: Viewer, input: AddEmployeeInput): Promise<Outcome<AddedEmployee>> {
  const { password, passwordHash } = await firstPassword();
  return transaction(async (tx) => {
    const facts = await personFacts(tx, { nip: input.nip, employeeId: null });
    const decision = recordEmployee(viewer, input, facts);
    if (!decision.ok) return decision;
    const { id } = await tx.employee.create({
      data: { ...input, account: { create: { passwordHash } } },
      select: { id: true },
    });
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "add-employee",
      subject: "employee",
      subjectId: id,
      detail: { kind: input.kind, golongan: input.golongan },
    });
    return done({ employeeId: id, name: input.name, nip: input.nip, password });
  });
}
