/** The hidden argument that makes the action's bundle a process of GitHub's clients. */
export const TOOLKIT = '__toolkit'
