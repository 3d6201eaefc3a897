// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sanitize } from '../../../utils/article/sanitize';
import { body, first, page } from './sanitized';

describe('formulas', () => {
  const formula = (html: string) => first(`<p>Jadi ${html}.</p>`, 'math')?.innerHTML;

  it('stay, with their source', () => {
    const html =
      '<p>Jadi <math display="block" alttext="E = mc^2"><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math>.</p>';
    expect(body(html)).toBe(html);
  });

  it('keep fractions, roots, limits, matrices and how they stand', () => {
    const html =
      '<math><mrow><munderover><mo largeop="true" stretchy="false">∑</mo><mi>i</mi><mi>n</mi></munderover><mfrac linethickness="0"><mn>1</mn><msqrt><mi mathvariant="normal">x</mi></msqrt></mfrac><mspace width="0.2em"></mspace><mtable columnalign="left right"><mtr><mtd columnspan="2"><mtext>a &lt; b</mtext></mtd></mtr></mtable></mrow></math>';
    expect(body(`<p>${html}</p>`)).toBe(`<p>${html}</p>`);
  });

  it('show one of several forms, and never the source beside it', () => {
    expect(
      formula(
        '<math><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">x</annotation><annotation-xml encoding="MathML-Content"><ci>x</ci></annotation-xml></semantics></math>',
      ),
    ).toBe('<mrow><mi>x</mi></mrow>');
    expect(formula('<math><maction actiontype="toggle"><mi>a</mi><mi>b</mi></maction></math>')).toBe(
      '<mi>a</mi>',
    );
  });

  it('keep the brackets and commas that browsers no longer draw by themselves', () => {
    expect(formula('<math><mfenced open="["><mi>a</mi><mi>b</mi></mfenced></math>')).toBe(
      '<mrow><mo>[</mo><mi>a</mi><mo>,</mo><mi>b</mi><mo>)</mo></mrow>',
    );
  });

  it('hold no links, handlers, names, colours, glyphs, drawings or HTML', () => {
    const html =
      '<math href="javascript:x()" id="a" class="b" style="color:red" onclick="x()"><mi xlink:href="https://x.example" mathcolor="red" mathbackground="url(x)">y</mi><mtext>a<b>b</b><img src=x onerror=x()><mglyph src="https://x.example/g.png" alt="g"></mglyph><svg><a href="x">z</a></svg></mtext><mspace width="900em"></mspace></math>';
    expect(body(`<p>${html}</p>`)).toBe('<p><math><mi>y</mi><mtext>ab</mtext><mspace></mspace></math></p>');
  });

  it('are read out where nothing could be drawn, or one would stand where parsers move it', () => {
    expect(body('<p><math alttext="x + 1"><apply><plus></plus><ci>x</ci></apply></math></p>')).toBe(
      '<p>x + 1</p>',
    );
    const content = new DOMParser().parseFromString('<table><tbody></tbody></table>', 'text/html').body;
    const math = document.createElementNS('http://www.w3.org/1998/Math/MathML', 'math');
    math.append(Object.assign(document.createElementNS(math.namespaceURI, 'mi'), { textContent: 'x' }));
    content.querySelector('tbody')?.append(math);
    expect(sanitize(content, { page }).body).not.toContain('<math');
  });

  it('too large or deep are letters', () => {
    expect(body(`<p><math>${'<mrow>'.repeat(60)}<mi>x</mi>${'</mrow>'.repeat(60)}</math></p>`)).toBe(
      '<p>x</p>',
    );
    expect(body(`<p><math>${'<mi>x</mi>'.repeat(4000)}</math></p>`)).not.toContain('<math');
  });
});
