import { Lexer, type Token, type Tokens } from 'marked';

/** A piece of a line of text. `code` and what is in no kind is written as it is. */
export type Inline =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'strong' | 'em' | 'del'; inlines: Inline[] }
  | { kind: 'link'; href: string; inlines: Inline[] }
  | { kind: 'break' };

/** A part of an answer. A heading's depth is 1 at the highest that the answer itself has. */
export type Block =
  | { kind: 'heading'; depth: number; inlines: Inline[] }
  | { kind: 'paragraph'; inlines: Inline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'code'; text: string };

// Nobody reads deeper by ear, and a stack has an end.
const deepest = 8;
const safeLink = /^(?:https?:|mailto:|tel:)/i;

const text = (words: string): Inline => ({ kind: 'text', text: words });

const inlineOf = (token: Token): Inline[] => {
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del':
      return [{ kind: token.type, inlines: inlinesOf(token.tokens) }];
    case 'codespan':
      return [{ kind: 'code', text: token.text }];
    case 'br':
      return [{ kind: 'break' }];
    case 'link':
      if (!safeLink.test(token.href)) return inlinesOf(token.tokens);
      return [{ kind: 'link', href: token.href, inlines: inlinesOf(token.tokens) }];
    // A picture that cannot be heard or loaded from here is its words.
    case 'image':
      return [text(token.text)];
    case 'checkbox':
      return [];
    default:
      return 'tokens' in token && token.tokens ? inlinesOf(token.tokens) : [text('text' in token ? token.text : '')];
  }
};

const inlinesOf = (tokens: Token[] | undefined): Inline[] => (tokens ?? []).flatMap(inlineOf);

const cells = (row: Tokens.TableCell[]) => row.map(({ tokens }) => inlinesOf(tokens));

const blockOf = (token: Token, depth: number): Block[] => {
  if (depth > deepest) return [{ kind: 'paragraph', inlines: [text(token.raw.trim())] }];
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
    case 'checkbox':
      return [];
    case 'heading':
      return [{ kind: 'heading', depth: token.depth, inlines: inlinesOf(token.tokens) }];
    case 'list': {
      const { ordered, start, items } = token as Tokens.List;
      return [
        { kind: 'list', ordered, start: start || 1, items: items.map((item) => blocksIn(item.tokens, depth + 1)) },
      ];
    }
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [{ kind: 'table', head: cells(header), rows: rows.map(cells) }];
    }
    case 'blockquote':
      return [{ kind: 'quote', blocks: blocksIn(token.tokens ?? [], depth + 1) }];
    case 'code':
      return [{ kind: 'code', text: token.text }];
    default: {
      const inlines = inlineOf(token);
      return inlines.length > 0 ? [{ kind: 'paragraph', inlines }] : [];
    }
  }
};

const blocksIn = (tokens: Token[], depth: number): Block[] => tokens.flatMap((token) => blockOf(token, depth));

const plainBlocks = (markdown: string): Block[] =>
  markdown.split(/\n\s*\n/).map((paragraph) => ({ kind: 'paragraph', inlines: [text(paragraph.trim())] }));

const lex = (markdown: string): Block[] => {
  try {
    return blocksIn(new Lexer({ gfm: true }).lex(markdown), 1);
  } catch (error) {
    // Thousands of signs within one another.
    if (error instanceof RangeError) return plainBlocks(markdown);
    throw error;
  }
};

/** An answer's Markdown as headings, paragraphs, lists and tables. HTML in it is words like all others. */
export const blocksOf = (markdown: string | null): Block[] => {
  const blocks = lex(markdown ?? '');
  const highest = Math.min(...blocks.map((block) => (block.kind === 'heading' ? block.depth : 6)));
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, depth: block.depth - highest + 1 } : block));
};

const plainInlines = (inlines: Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.kind === 'break') return '\n';
      return 'inlines' in inline ? plainInlines(inline.inlines) : inline.text;
    })
    .join('')
    .replace(/\s*\n\s*/g, ' ')
    .trim();

const linesIn = (block: Block): string[] => {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap((item) => item.flatMap(linesIn));
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(plainInlines).join(', '));
    case 'quote':
      return block.blocks.flatMap(linesIn);
    case 'code':
      return [block.text];
    default:
      return [plainInlines(block.inlines)];
  }
};

/** The words of an answer without any signs: a line for each heading, paragraph, entry of a list and row of a table. */
export const plainLines = (markdown: string | null): string[] =>
  blocksOf(markdown)
    .flatMap(linesIn)
    .filter((line) => line !== '');

/** The words of an answer's first paragraph, or of what it has instead; null where nothing is written. */
export const firstWords = (markdown: string | null): string | null => {
  const blocks = blocksOf(markdown);
  const first = blocks.find(({ kind }) => kind !== 'heading') ?? blocks[0];
  return first ? (linesIn(first).find((line) => line !== '') ?? null) : null;
};
