/** The API's description, as far as its page reads it. */
interface Described {
	readonly paths: Readonly<Record<string, { readonly get: DescribedOperation }>>;
	readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface DescribedOperation {
	readonly operationId: string;
	readonly summary: string;
	readonly tags: readonly string[];
	readonly parameters: readonly DescribedParameter[];
	readonly responses: Readonly<Record<string, { readonly description: string }>>;
	readonly 'x-examples'?: readonly string[];
}

interface DescribedParameter {
	readonly name: string;
	readonly in: string;
	readonly required: boolean;
	readonly description?: string;
	readonly schema: Schema;
	readonly example?: string;
}

/** A JSON Schema, as far as it is said in words. */
interface Schema {
	readonly type?: string | readonly string[];
	readonly enum?: readonly string[];
	readonly const?: string | number;
	readonly pattern?: string;
	readonly format?: string;
	readonly anyOf?: readonly Schema[];
	readonly items?: Schema;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly required?: readonly string[];
}

/** A parameter in words. */
export interface ReferenceParameter {
	readonly name: string;
	/** "in the path", "must be there" or "may be left out". */
	readonly needed: string;
	readonly about: string;
	/** What it may be: "2015-16, 2016-17, …", or the form of the text. */
	readonly valid: string;
	readonly example: string;
}

/** An operation of the API, or a table, in words. */
export interface Reference {
	readonly id: string;
	readonly path: string;
	readonly summary: string;
	readonly parameters: readonly ReferenceParameter[];
	readonly examples: readonly string[];
	/** The members of its answer with what each is; empty for files. */
	readonly members: readonly { readonly name: string; readonly kind: string }[];
}

/** What a schema lets through, in words. */
export function kindWords(schema: Schema): string {
	if (schema.anyOf) return schema.anyOf.map(kindWords).join(' or ');
	if (schema.enum) return schema.enum.join(', ');
	if (schema.const !== undefined) return `${schema.const}`;
	if (schema.type === 'array') return `list of ${schema.items ? kindWords(schema.items) : 'anything'}`;
	if (schema.format === 'date') return 'date such as 2022-03-31';
	if (schema.type !== undefined && typeof schema.type !== 'string') return schema.type.map((type) => kindWords({ type })).join(' or ');
	if (schema.pattern !== undefined) return `text of the form ${schema.pattern}`;
	return (
		{ string: 'text', integer: 'whole number', number: 'number', boolean: 'true or false', object: 'object', null: 'no value' }[
			schema.type ?? ''
		] ??
		schema.type ??
		'anything'
	);
}

function parameterOf({ name, in: place, required, description = '', schema, example = '' }: DescribedParameter): ReferenceParameter {
	const needed = place === 'path' ? 'in the path' : required ? 'must be there' : 'may be left out';
	return { name, needed, about: description, valid: kindWords(schema), example };
}

const membersOf = (schema: Schema | undefined): Reference['members'] => {
	const own = schema?.type === 'array' ? schema.items : schema;
	return Object.entries(own?.properties ?? {}).map(([name, member]) => ({ name, kind: kindWords(member) }));
};

/** What the description says under a tag, an entry an operation, in its order. */
export function referenceOf(document: object, tag: string): readonly Reference[] {
	const { paths, components } = document as Described;
	return Object.entries(paths)
		.filter(([, { get }]) => get.tags.includes(tag))
		.map(([path, { get }]) => ({
			id: get.operationId,
			path,
			summary: get.summary,
			parameters: get.parameters.map(parameterOf),
			examples: get['x-examples'] ?? [],
			members: membersOf(components.schemas[get.operationId])
		}));
}

/** The statuses of an answer with what each means, as they are for every question. */
export function statusesOf(document: object): readonly { readonly status: string; readonly words: string }[] {
	const [first] = Object.values((document as Described).paths);
	return Object.entries(first?.get.responses ?? {}).map(([status, { description }]) => ({ status, words: description }));
}
