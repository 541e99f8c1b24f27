/**
 * Hostile pages name their form controls `parentNode` or `getAttribute`, and a form then answers with the control. These
 * readers are taken from the prototypes once, so that no element can answer for itself.
 */
const getter = <Owner, Value>(owner: object, name: string): ((of: Owner) => Value) => {
  const get = Object.getOwnPropertyDescriptor(owner, name)?.get;
  if (!get) throw new Error(`This browser has no ${name}`);
  return (of) => get.call(of);
};

const firstChildOf = getter<Node, Node | null>(Node.prototype, 'firstChild');
const nextSiblingOf = getter<Node, Node | null>(Node.prototype, 'nextSibling');
export const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType');
export const textContentOf = getter<Node, string | null>(Node.prototype, 'textContent');
export const localNameOf = getter<Element, string>(Element.prototype, 'localName');
export const bodyOf = getter<Document, HTMLElement | null>(Document.prototype, 'body');
export const implementationOf = getter<Document, DOMImplementation>(Document.prototype, 'implementation');
export const viewOf = getter<Document, Window | null>(Document.prototype, 'defaultView');
export const shadowRootOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const parentOf = getter<Node, Element | null>(Node.prototype, 'parentElement');
export const previousElementOf = getter<Element, Element | null>(Element.prototype, 'previousElementSibling');
export const nextElementOf = getter<Element, Element | null>(Element.prototype, 'nextElementSibling');
/** A frame's document, null where its origin is another's. */
export const contentDocumentOf = getter<Element, Document | null>(HTMLIFrameElement.prototype, 'contentDocument');
/** What relative addresses in a document are resolved against. */
export const baseAddressOf = getter<Node, string>(Node.prototype, 'baseURI');

/** An attribute's value, null where it is not set. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** The names of the attributes that are set. */
export const attributeNamesOf = (element: Element): readonly string[] =>
  Element.prototype.getAttributeNames.call(element);

export const hasAttribute = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);

/** Whether an element stands in `around`, or is it. */
export const contains =
  (around: Element) =>
  (element: Element): boolean =>
    Node.prototype.contains.call(around, element);

/** The elements below `root` that match, in document order. */
export const allBelow = (root: Element, selector: string): NodeListOf<Element> =>
  Element.prototype.querySelectorAll.call(root, selector);

/** The nearest element round another that matches. */
export const closestAround = (element: Element, selector: string): Element | null => {
  const around = parentOf(element);
  return around && Element.prototype.closest.call(around, selector);
};

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;
export const isText = (node: Node): node is Text => nodeTypeOf(node) === 3;

/** The node's children as a list that was there when asked. */
export const childrenOf = (node: Node): Node[] => {
  const children: Node[] = [];
  for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) children.push(child);
  return children;
};
