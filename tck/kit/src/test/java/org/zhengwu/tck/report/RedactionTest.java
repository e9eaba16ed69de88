package org.zhengwu.tck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhengwu.api.technical.identity.SignInDraft;

/** Nothing that opens an account gets into a report. */
class RedactionTest {

    @Test
    void cutsSecretsInEveryFormThatTheKitShows() {
        String draft = SignInDraft.builder()
                .account("cast-1")
                .password("s3cret-word")
                .build()
                .toString();

        String shown = Redaction.of("{\"account\":\"cast-1\",\"password\" : \"s3cret-\\\"word\",\"token\":\"s3cret\"}\n"
                + "Authorization: Bearer s3cret.s3cret\n"
                + "but was Bearer s3cret== and /reset?newPassword=s3cret&next=1\n" + draft);

        assertThat(shown).doesNotContain("s3cret").contains("cast-1", "&next=1");
    }

    @Test
    void cutsWhatIsVeryLong() {
        assertThat(Redaction.of("字".repeat(100_000))).hasSizeLessThan(9_000).endsWith("(100000)");
    }
}
