import ts from 'typescript';
import type { Rule, SourceFile } from './source-file.ts';

/** Modules whose exports the framework asks for and names. */
const FRAMEWORK = /^src\/(routes\/.*\+(page|layout|server)(\.server)?\.ts|hooks\.[a-z.]*ts|params\/.*)$/;

const isModule = ({ path }: SourceFile): boolean => /^(src|scripts)\/.*\.(ts|mjs)$/.test(path) && !path.endsWith('.d.ts');

/** Exports by default outside configuration files: everything else is named. */
export const defaultExportFaults: Rule = (files) =>
	files
		.filter(({ path }) => /^(src|scripts|tests)\/.*\.(ts|mjs)$/.test(path))
		.filter(({ text }) => /^export default\b/m.test(text))
		.map(({ path }) => `${path} exports by default; name it.`);

/** Exported functions without a sentence that says what they answer. */
export const docstringFaults: Rule = (files) =>
	files
		.filter((file) => isModule(file) && !FRAMEWORK.test(file.path))
		.flatMap((file) => {
			const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS);
			return source.statements
				.filter((statement) => isExported(statement) && !isDocumented(statement, source))
				.flatMap(functionNames)
				.map((name) => `${file.path} exports ${name} without a word on what it answers.`);
		});

function isExported(statement: ts.Statement): boolean {
	return ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

/** Whether a comment that says something stands before a statement, or before the first of its overloads. */
function isDocumented(statement: ts.Statement, source: ts.SourceFile): boolean {
	const overload =
		ts.isFunctionDeclaration(statement) &&
		source.statements.some(
			(other) => other !== statement && ts.isFunctionDeclaration(other) && other.name?.text === statement.name?.text && isSaid(other)
		);
	return overload || isSaid(statement);
}

function isSaid(statement: ts.Statement): boolean {
	return ts
		.getJSDocCommentsAndTags(statement)
		.some((comment) => ts.isJSDoc(comment) && (ts.getTextOfJSDocComment(comment.comment) ?? '').trim().length > 10);
}

/** The functions that a statement declares: a declaration, or constants that hold one. */
function functionNames(statement: ts.Statement): readonly string[] {
	if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? 'a function'];
	if (!ts.isVariableStatement(statement)) return [];
	return statement.declarationList.declarations
		.filter(({ initializer }) => initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)))
		.map(({ name }) => name.getText());
}
