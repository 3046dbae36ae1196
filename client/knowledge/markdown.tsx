import { Fragment, type ReactNode } from 'react';
import type { Block, Inline } from '#shared/knowledge/markdown.ts';
import '#client/knowledge/markdown.css';

const highestHeading = 6;

const Line = ({ of }: { of: Inline[] }): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places
  of.map((inline, index) => <Piece key={index} of={inline} />);

const Piece = ({ of }: { of: Inline }): ReactNode => {
  switch (of.kind) {
    case 'text':
      return of.text;
    case 'code':
      return <code>{of.text}</code>;
    case 'break':
      return <br />;
    case 'link':
      return (
        <a href={of.href} target="_blank" rel="noreferrer">
          <Line of={of.inlines} />
        </a>
      );
    default: {
      const Tag = ({ strong: 'strong', em: 'em', del: 'del' } as const)[of.kind];
      return (
        <Tag>
          <Line of={of.inlines} />
        </Tag>
      );
    }
  }
};

const Part = ({ of, level }: { of: Block; level: number }): ReactNode => {
  switch (of.kind) {
    case 'heading': {
      const Tag = `h${Math.min(level + of.depth - 1, highestHeading)}` as 'h3';
      return (
        <Tag className="markdown-heading">
          <Line of={of.inlines} />
        </Tag>
      );
    }
    case 'list': {
      const items = of.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the entries of a list never change places
        <li key={index}>
          <Parts of={item} level={level} tight />
        </li>
      ));
      return of.ordered ? <ol start={of.start}>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <Table head={of.head} rows={of.rows} />;
    case 'quote':
      return (
        <blockquote>
          <Parts of={of.blocks} level={level} />
        </blockquote>
      );
    case 'code':
      return <pre>{of.text}</pre>;
    default:
      return (
        <p>
          <Line of={of.inlines} />
        </p>
      );
  }
};

const Table = ({ head, rows }: { head: Inline[][]; rows: Inline[][][] }) => (
  <table>
    <thead>
      <tr>
        {head.map((cell, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change places
          <th key={index} scope="col">
            <Line of={cell} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change places
        <tr key={at}>
          {row.map((cell, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the cells never change places
            <td key={index}>
              <Line of={cell} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

// An entry of a list that is one line is no paragraph: a reader would stop twice.
const Parts = ({ of, level, tight = false }: { of: Block[]; level: number; tight?: boolean }): ReactNode =>
  of.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an answer never change places
    <Fragment key={index}>
      {tight && block.kind === 'paragraph' ? <Line of={block.inlines} /> : <Part of={block} level={level} />}
    </Fragment>
  ));

type Props = { blocks: Block[]; lang: string; level: number };

/** An answer as it is read: real headings (the highest at `level`), lists and tables, in its own language. */
export const Markdown = ({ blocks, lang, level }: Props) => (
  <div className="markdown" lang={lang}>
    <Parts of={blocks} level={level} />
  </div>
);
