package org.zhengwu.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhengwu.tck.access.AccessTest;
import org.zhengwu.tck.application.cases.CasesTest;
import org.zhengwu.tck.application.catalogue.CatalogueTest;
import org.zhengwu.tck.technical.approvals.ApprovalsTest;
import org.zhengwu.tck.technical.audit.AuditTest;
import org.zhengwu.tck.technical.deadlines.DeadlinesTest;
import org.zhengwu.tck.technical.identity.IdentityTest;
import org.zhengwu.tck.technical.notifications.NotificationsTest;
import org.zhengwu.tck.technical.storage.StorageTest;

/** The reference passes every chapter of the kit on PostgreSQL too. */
@Tag("full")
class PostgresKitTest {

    @Test
    void passesEveryChapterOnPostgres() {
        ReferenceCandidate.playOn(ReferenceStage.openOnPostgres());
        try {
            Findings findings = Findings.of(
                    AccessTest.class,
                    CasesTest.class,
                    CatalogueTest.class,
                    ApprovalsTest.class,
                    AuditTest.class,
                    DeadlinesTest.class,
                    IdentityTest.class,
                    NotificationsTest.class,
                    StorageTest.class);

            assertThat(findings.tests()).isEmpty();
            assertThat(findings.run()).isGreaterThan(200);
        } finally {
            ReferenceCandidate.playOn(ReferenceStage.open());
        }
    }
}
