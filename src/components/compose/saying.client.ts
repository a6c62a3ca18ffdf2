/** How long something may take before it is said that it does, in milliseconds. */
const SOON = 300

/** Says in a place that something is on its way, if it takes long; or that it failed. Once it is there the place is empty. */
export async function saying<Result>(
  place: Element,
  { loading, failed }: { readonly loading: string; readonly failed: string },
  work: Promise<Result>,
): Promise<Result> {
  const timer = window.setTimeout(() => (place.textContent = loading), SOON)
  try {
    const result = await work
    place.textContent = ''
    return result
  } catch (error) {
    place.textContent = failed
    throw error
  } finally {
    clearTimeout(timer)
  }
}
