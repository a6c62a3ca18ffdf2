declare module 'style-chicago' {
  /** A CSL style as the tree that citeproc makes of its XML. */
  const style: object
  export default style
}
