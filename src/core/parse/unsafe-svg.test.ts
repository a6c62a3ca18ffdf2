import { expect, test } from 'vitest'
import { unsafeInSvg } from './unsafe-svg.ts'

const svg = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inner}</svg>`

test.each([
  '<script>alert(1)</script>',
  '<SCRIPT href="x.js"/>',
  '<s:script xmlns:s="http://www.w3.org/2000/svg">1</s:script>',
  '<circle onload="alert(1)"/>',
  '<circle r="1"onclick=alert(1) />',
  '<a href="javascript:alert(1)"><text>x</text></a>',
  '<a xlink:href="java&#115;cript:alert(1)"><text>x</text></a>',
  '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
  '<image href="https://evil.example/x.png"/>',
  '<use href="other.svg#x"/>',
  '<animate attributeName="href" values="javascript:1"/>',
  '<set attributeName="onmouseover" to="alert(1)"/>',
  '<style>@import "https://evil.example/x.css";</style>',
  '<rect style="fill:url(https://evil.example/x)"/>',
  '<iframe src="x"/>',
])('refuses a drawing that a browser would run or load something for: %s', (inner) => {
  expect(unsafeInSvg(svg(inner))).not.toBeNull()
})

test('refuses definitions of entities and style sheets from elsewhere', () => {
  expect(unsafeInSvg(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`)).not.toBeNull()
  expect(unsafeInSvg(`<?xml-stylesheet href="x.css"?>${svg('')}`)).not.toBeNull()
})

test.each([
  '<circle r="4" fill="#a33"/>',
  '<defs><linearGradient id="g"/></defs><rect fill="url(#g)"/><use href="#g"/>',
  '<style>.a{fill:#a33}</style><title>On the pier: 1 = 2</title>',
  '<g font-family="Georgia" stroke-dashoffset="1"/>',
])('leaves what only draws: %s', (inner) => {
  expect(unsafeInSvg(`<?xml version="1.0"?>${svg(inner)}`)).toBeNull()
})
