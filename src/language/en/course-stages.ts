/** Opens the key of a claim that tells how far a matter has come; its stage stands behind it. */
export const COURSE = 'course:';

/** What is planned or weighed; how it stands; what else is told of it. */
export type CourseStage = 'plan' | 'state' | 'told';
