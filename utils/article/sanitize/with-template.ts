import { kept } from './without-template';

/** Gives back what without-template.ts took; imported just after dompurify. */
if (kept.template) Object.assign(globalThis, { HTMLTemplateElement: kept.template });
