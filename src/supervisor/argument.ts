/** The hidden argument that makes a bundle the supervisor. Apart from what starts it: every entry reads it first. */
export const SUPERVISE = '__supervise'
