package org.zhengwu.tck.application.cases;

/** Runs every contract of cases. */
public class CasesTest
        implements CaseDraftContract,
                CaseDiscardContract,
                CaseFilingContract,
                CaseWindowContract,
                CaseFormContract,
                CaseCommitmentContract,
                CaseIntakeContract,
                CaseHandlingContract,
                CaseDecisionContract,
                CasePreviewContract,
                CasePartsContract,
                CaseReadingContract,
                CaseOtherReadingsContract,
                CaseValuesContract,
                CaseRevealContract,
                CaseFilterContract,
                CaseAssignmentContract,
                CaseLimitsContract,
                CaseRevisionContract,
                CaseInputContract,
                CaseStateContract,
                CaseListContract,
                CaseRequiredContract,
                CaseTraceContract,
                CaseStepTraceContract {}
