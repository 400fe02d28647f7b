/** The little of the DOM that is read here; the project has no browser's types, since no script ever runs. */
export type PageNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
};

export type PageElement = PageNode & {
  readonly innerHTML: string;
  getAttribute(name: string): string | null;
  readonly parentElement: PageElement | null;
  querySelector(selector: string): PageElement | null;
  remove(): void;
};

export type Page = {
  readonly title: string;
  readonly body: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
};
