interface ImportMetaEnv {
  /** The `base` of site.yaml. */
  readonly PARLEY_BASE?: string
  /** The `language` of site.yaml. */
  readonly PARLEY_LANGUAGE?: string
  /** The `repository` of site.yaml, or nothing. */
  readonly PARLEY_TAKES_CHANGES?: string
}
