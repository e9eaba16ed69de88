package org.zhengwu.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The reference passes every chapter of the kit on PostgreSQL too. */
@Tag("full")
class PostgresKitTest {

    @Test
    void passesEveryChapterOnPostgres() {
        ReferenceCandidate.playOn(ReferenceStage.openOnPostgres());
        try {
            Findings findings = Findings.of(Chapters.all());

            assertThat(findings.tests()).isEmpty();
            assertThat(findings.run()).isGreaterThan(200);
        } finally {
            ReferenceCandidate.playOn(ReferenceStage.open());
        }
    }
}
