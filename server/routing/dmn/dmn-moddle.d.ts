/** The part of dmn-moddle that is used here; it brings no types. */
declare module 'dmn-moddle' {
  export type Element = { $type: string; [property: string]: unknown };
  export class DmnModdle {
    create(type: string, properties: object): Element;
    fromXML(xml: string, type: string): Promise<{ rootElement: Element; warnings: { message: string }[] }>;
    toXML(element: Element, options: { format: boolean }): Promise<{ xml: string }>;
  }
}
