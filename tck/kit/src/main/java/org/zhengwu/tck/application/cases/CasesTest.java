package org.zhengwu.tck.application.cases;

/** Runs every contract of cases. */
public class CasesTest
        implements CaseDraftContract,
                CaseFilingContract,
                CaseWindowContract,
                CaseFormContract,
                CaseIntakeContract,
                CaseHandlingContract,
                CaseDecisionContract,
                CaseReadingContract,
                CaseRevisionContract,
                CaseInputContract,
                CaseTraceContract,
                CaseStepTraceContract {}
