/** The content security policy of the report. */
export const REPORT_POLICY = "default-src 'none'";
