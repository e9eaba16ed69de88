package org.zhengwu.selftest;

import org.zhengwu.tck.access.AccessTest;
import org.zhengwu.tck.application.cases.CasesTest;
import org.zhengwu.tck.application.catalogue.CatalogueTest;
import org.zhengwu.tck.technical.approvals.ApprovalsTest;
import org.zhengwu.tck.technical.audit.AuditTest;
import org.zhengwu.tck.technical.codes.CodesTest;
import org.zhengwu.tck.technical.deadlines.DeadlinesTest;
import org.zhengwu.tck.technical.exchange.ExchangeTest;
import org.zhengwu.tck.technical.identity.IdentityTest;
import org.zhengwu.tck.technical.notifications.NotificationsTest;
import org.zhengwu.tck.technical.seals.SealsTest;
import org.zhengwu.tck.technical.storage.StorageTest;

/** The chapters of the kit. */
final class Chapters {

    private Chapters() {}

    static Class<?>[] all() {
        return new Class<?>[] {
            AccessTest.class,
            CasesTest.class,
            CatalogueTest.class,
            ApprovalsTest.class,
            AuditTest.class,
            CodesTest.class,
            DeadlinesTest.class,
            ExchangeTest.class,
            IdentityTest.class,
            NotificationsTest.class,
            SealsTest.class,
            StorageTest.class
        };
    }
}
