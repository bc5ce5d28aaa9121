/** The reports that `run --report` can write, the usual ones first. */
export const reportNames = ['json', 'html', 'junit', 'markdown', 'har', 'sarif', 'badge', 'allure'] as const;

export type ReportName = (typeof reportNames)[number];
