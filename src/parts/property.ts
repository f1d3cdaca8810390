import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** Lit's decorator of the same name, for TypeScript's decorators only: that is a tenth of its bytes. */
export const property =
  (options?: PropertyDeclaration) =>
  (element: ReactiveElement, name: string): void =>
    (element.constructor as typeof ReactiveElement).createProperty(name, options);

/** A property of the element's own: neither an attribute nor for the page. */
export const state = (): ReturnType<typeof property> => property({ state: true, attribute: false });
