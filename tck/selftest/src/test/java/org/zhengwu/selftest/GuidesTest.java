package org.zhengwu.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.testing.Checkout;

/** What guides show of the code is what the code says. */
class GuidesTest {

    @Test
    void showTheStatesOfACaseAsTheTableHasThem() throws IOException {
        String guide = Files.readString(Checkout.root().resolve("docs/guides/cases.md"));

        assertThat(guide)
                .as("docs/guides/cases.md holds CaseStep.diagram(), which is:%n%s", CaseStep.diagram())
                .contains("```mermaid\n" + CaseStep.diagram() + "```\n");
    }
}
