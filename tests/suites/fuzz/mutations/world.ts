import fc from 'fast-check';
import { inHead, insert, mutation, place, script } from '../mutation';

const NAMES = [
  'body head documentElement querySelector querySelectorAll getElementById createElement children childNodes',
  'firstChild parentNode attributes nodeType textContent title URL location cookie implementation defaultView',
  'createTreeWalker cloneNode contentType readyState activeElement getSelection append remove getAttribute matches',
  'closest localName innerHTML baseURI ownerDocument constructor __proto__ hasOwnProperty toString then length',
  'saringPipeline saringReader',
]
  .join(' ')
  .split(' ');
const name = fc.constantFrom(...NAMES);
const names = fc.array(fc.tuple(name, name, fc.nat(4)), { minLength: 4, maxLength: 20 });

/** What a page may do to the world it shares with its document, or seems to. */
export const world = [
  mutation('clobbering names', fc.tuple(names, place), (html, [picked, at]) =>
    insert(html, at, picked.map(clobber).join('')),
  ),
  mutation('a form of clobbering names around', name, (html, id) =>
    html.replace(
      /<body[^>]*>/i,
      (body) => `${body}<form id="${id}">${NAMES.map((each) => `<input name="${each}">`).join('')}`,
    ),
  ),
  mutation('overridden prototypes', fc.integer({ min: 2, max: 6 }), (html, every) =>
    inHead(
      html,
      script(`let seen = 0;
        for (const { prototype } of [Node, Element, Document, HTMLElement, Array, String, Object, Promise, RegExp, Map, Set, URL, Text, NodeList, DOMParser])
          for (const name of Object.getOwnPropertyNames(prototype)) try {
            if (name === 'constructor' || seen++ % ${every}) continue;
            const fail = () => { throw new Error('page') };
            if (Object.getOwnPropertyDescriptor(prototype, name).get) Object.defineProperty(prototype, name, { get: fail });
            else prototype[name] = fail;
          } catch {}`),
    ),
  ),
  mutation(
    'throwing getters',
    fc.constant(undefined),
    (html) =>
      html +
      script(`const fail = { get() { throw new Error('page') }, configurable: false };
        for (const one of document.querySelectorAll('*'))
          for (const name of ['textContent', 'innerHTML', 'children', 'parentNode', 'className', 'href', 'nodeType', 'firstChild', 'localName', 'attributes'])
            Object.defineProperty(one, name, fail);
        Object.defineProperty(document, 'body', fail);
        Object.defineProperty(Object.prototype, 'then', fail);`),
  ),
  mutation('elements of its own', fc.integer({ min: 2, max: 9 }), (html, every) => {
    let seen = 0;
    const renamed = html.replace(/<(\/?)(?:p|h1)\b/gi, (tag, slash) =>
      seen++ % every ? tag : `<${slash}x-kabar`,
    );
    return inHead(
      renamed,
      script(`customElements.define('x-kabar', class extends HTMLElement {
        static observedAttributes = ['class', 'id', 'style'];
        connectedCallback() { if (this.childElementCount < 3) this.append(document.createElement('p')) }
        attributeChangedCallback() { throw new Error('page') }
        cloneNode() { throw new Error('page') }
      })`),
    );
  }),
  mutation(
    'declared shadow roots',
    fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('open', 'closed')),
    (html, [every, mode]) => {
      let seen = 0;
      const root = `<template shadowrootmode="${mode}"><slot></slot><p>Di bawah bayang, sebuah kalimat dengan koma, cukup panjang untuk dibaca.</p></template>`;
      return html.replace(/<(?:article|main|section|div)\b[^>]*>/gi, (tag) =>
        seen++ % every ? tag : tag + root,
      );
    },
  ),
  mutation(
    'nested shadow roots',
    fc.tuple(fc.constantFrom('open', 'closed'), fc.integer({ min: 1, max: 200 })),
    (html, [mode, depth]) =>
      html +
      script(`const story = [...document.querySelectorAll('p')];
        let into = document.querySelector('article') ?? document.body;
        for (let at = 0; at < ${depth}; at++) {
          const next = document.createElement('div');
          into.append(next);
          into = next.attachShadow({ mode: '${mode}' });
        }
        into.append(...story);`),
  ),
];

function clobber([name, other, form]: [string, string, number]): string {
  const forms = [
    `<form name="${name}" id="${name}"><input name="${other}"><input name="parentNode"></form>`,
    `<img name="${name}" id="${name}">`,
    `<a id="${name}"></a><a id="${name}" name="${other}"></a>`,
    `<iframe name="${name}"></iframe>`,
    `<object id="${name}"></object>`,
  ];
  return forms[form] ?? '';
}
