interface ImportMetaEnv {
  /** The `language` of site.yaml. */
  readonly PARLEY_LANGUAGE?: string
}
