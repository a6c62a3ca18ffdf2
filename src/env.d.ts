interface ImportMetaEnv {
  /** The `base` of site.yaml, with the language where the pages are in another than the main one. */
  readonly PARLEY_BASE?: string
  /** The `base` of site.yaml. */
  readonly PARLEY_ROOT?: string
  /** The language of the pages. */
  readonly PARLEY_LANGUAGE?: string
  /** `yes` where site.yaml names a repository or a contact. */
  readonly PARLEY_TAKES_CHANGES?: string
  /** The `contribute` of site.yaml. */
  readonly PARLEY_CONTRIBUTE?: string
}
