// The branches of a source as Istanbul counts them, each way with the places in the text that tell whether it was gone.
import ts from "typescript";

/** @typedef {{ from: number, to: number }} Span */
/**
 * `entry` is what runs first on a way. The way past an `if` without `else` is gone when its test, the entry, runs more
 * often than `instead`.
 * @typedef {{ entry: Span, instead?: Span }} Way
 */
/** @typedef {{ type: string, start: number, ways: Way[] }} SourceBranch */
/** `later` are the spans that need not run when what is around them does. @typedef {{ branches: SourceBranch[], later: Span[] }} Read */

const LOGICAL = [
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
];

/** @param {ts.Node} node @returns {node is ts.BinaryExpression} */
const isLogical = (node) => ts.isBinaryExpression(node) && LOGICAL.includes(node.operatorToken.kind);

/** @param {ts.Node} node @returns {ts.Node} */
const bare = (node) => (ts.isParenthesizedExpression(node) ? bare(node.expression) : node);

/** Operands of a chain of &&, || and ??, whatever its parentheses. @param {ts.Node} node @returns {ts.Node[]} */
function operands(node) {
  const inner = bare(node);
  return isLogical(inner) ? [...operands(inner.left), ...operands(inner.right)] : [inner];
}

/** Part of a longer chain, which is counted as one. @param {ts.Node} node @returns {boolean} */
const isInChain = ({ parent }) =>
  ts.isParenthesizedExpression(parent) ? isInChain(parent) : isLogical(parent);

/** A case without statements of its own falls through to the next one that has some. @param {readonly ts.CaseOrDefaultClause[]} clauses */
const casesOf = (clauses) =>
  clauses.map((clause, at) => clauses.slice(at).find(({ statements }) => statements.length > 0) ?? clause);

/** @param {ts.Node} node a block, a case, a statement or an expression @returns {ts.Node} */
const firstOf = (node) =>
  (ts.isBlock(node) || ts.isCaseOrDefaultClause(node) ? node.statements[0] : undefined) ?? node;

/** @param {ts.Node} node @returns {{ type: string, at: ts.Node, ways: ts.Node[] } | undefined} a way past an `if` is left out */
function branchAt(node) {
  if (ts.isIfStatement(node))
    return {
      type: "if",
      at: node,
      ways: [node.thenStatement, ...(node.elseStatement ? [node.elseStatement] : [])],
    };
  if (ts.isConditionalExpression(node))
    return { type: "cond-expr", at: node, ways: [bare(node.whenTrue), bare(node.whenFalse)] };
  if (isLogical(node) && !isInChain(node)) return { type: "binary-expr", at: node, ways: operands(node) };
  if (ts.isSwitchStatement(node)) return { type: "switch", at: node, ways: casesOf(node.caseBlock.clauses) };
  if ((ts.isParameter(node) || ts.isBindingElement(node)) && node.initializer)
    return { type: "default-arg", at: node.name, ways: [node.initializer] };
  return undefined;
}

/** @param {string} file @param {string} text @returns {Read} */
export function readSource(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @type {Read} */
  const read = { branches: [], later: [] };
  /** @param {ts.Node} node @returns {Span} */
  const spanOf = (node) => ({ from: node.getStart(source), to: node.end });
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isFunctionLike(node)) read.later.push(spanOf(node));
    if (ts.isOptionalChain(node)) read.later.push({ from: node.expression.end, to: node.end });
    const branch = branchAt(node);
    if (branch) {
      const { type, at } = branch;
      /** @type {Way[]} */
      const ways = branch.ways.map((way) => ({ entry: spanOf(firstOf(way)) }));
      if (ts.isIfStatement(node) && !node.elseStatement)
        ways.push({ entry: spanOf(node.expression), instead: ways[0]?.entry });
      read.branches.push({ type, start: at.getStart(source), ways });
      // The first operand of a chain runs whenever the chain does.
      read.later.push(...branch.ways.slice(type === "binary-expr" ? 1 : 0).map(spanOf));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return read;
}
