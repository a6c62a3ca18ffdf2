interface ImportMetaEnv {
  /** The `base` of site.yaml. */
  readonly PARLEY_BASE?: string
  /** The `language` of site.yaml. */
  readonly PARLEY_LANGUAGE?: string
  /** `yes` where site.yaml names a repository or a contact. */
  readonly PARLEY_TAKES_CHANGES?: string
  /** The `contribute` of site.yaml. */
  readonly PARLEY_CONTRIBUTE?: string
}
